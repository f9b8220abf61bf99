"""What the soak's server does with each request, decided by dice that both sides can throw.

The server throws them by the number of the call and by how often it has been asked; so whoever
knows the server's log knows what each call must have come to.
"""

from __future__ import annotations

import random

PLAIN = {
    "good": 70.0,
    "good, packed": 4.0,
    "good, in pieces": 3.0,
    "busy": 2.0,
    "busy, at once again": 3.0,
    "too many": 2.0,
    "refused": 2.0,
    "web page": 1.0,
    "moved": 2.0,
    "moved elsewhere": 0.5,
    "reset unread": 1.0,
    "reset": 2.0,
    "cut": 2.0,
    "cut in the head": 1.0,
    "cut in the body": 2.0,
    "garbage": 1.0,
    "silence": 0.7,
    "drips": 0.7,
}
STREAM = {
    "good": 45.0,
    "busy, at once again": 5.0,
    "reset": 4.0,
    "moved": 2.0,
    "refused": 2.0,
    "later: ends": 8.0,
    "later: cut": 8.0,
    "later: reset": 8.0,
    "later: error": 6.0,
    "later: wrong": 4.0,
    "later: silence": 3.0,
    "silence": 1.0,
}
GOOD = frozenset({"good", "good, packed", "good, in pieces"})
BROKEN = frozenset(
    {"reset unread", "reset", "cut", "cut in the head", "cut in the body", "garbage"}
)
"""No answer, and the request may have arrived."""
BUSY = frozenset({"busy", "busy, at once again", "too many"})
ENDS = {
    "busy": "InternalServerError",
    "busy, at once again": "InternalServerError",
    "too many": "RateLimitError",
    "refused": "BadRequestError",
    "web page": "ResponseValidationError",
    "moved elsewhere": "APIStatusError",
    "silence": "InferenceTimeoutError",
    "drips": "InferenceTimeoutError",
    "later: ends": "StreamTruncatedError",
    "later: cut": "StreamInterruptedError",
    "later: reset": "StreamInterruptedError",
    "later: error": "OverloadedError",
    "later: wrong": "ResponseValidationError",
    "later: silence": "InferenceTimeoutError",
    **dict.fromkeys(BROKEN, "APIConnectionError"),
    **dict.fromkeys(GOOD, "result"),
}
"""What a call comes to if this is what its last request met with."""


def planned(seed: int, number: int, asked: int, *, stream: bool) -> str:
    """What happens to this request of this call."""
    dice = random.Random(f"{seed} {number} {asked} {stream}")
    table = STREAM if stream else PLAIN
    (fault,) = dice.choices([*table], [*table.values()])
    return fault
