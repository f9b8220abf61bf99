"""What a caller must not find in an exception, though a server sent it back. Performs no I/O.

Servers repeat the key that they refuse, and exceptions travel: into logs, to other processes, to
whoever reads the issue. So what was sent to prove who the caller is, is masked in what comes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from inferwire_runtime._errors.exceptions import InferwireError
from inferwire_runtime._json.guards import is_mapping

E = TypeVar("E", bound=InferwireError)

_CARRIERS = ("authorization", "proxy-authorization", "x-api-key", "api-key", "cookie")
_SCHEMES = frozenset({"bearer", "digest", "negotiate"})
"""Words that say how one proves who one is (RFC 9110, section 11.1), and are no proof."""
_MASK = "***"
_SHORTEST = 6
"""Characters below which a text is no secret, and may well stand in any answer."""


def secrets_in(headers: Mapping[str, str]) -> tuple[str, ...]:
    """What the headers of a request hold that is nobody else's business."""
    words = (word for name in _CARRIERS for word in headers.get(name, "").split())
    secret = (word for word in words if len(word) >= _SHORTEST and word.lower() not in _SCHEMES)
    return tuple(dict.fromkeys(secret))


def masked(error: E, secrets: tuple[str, ...]) -> E:
    """The exception, without these in any of its texts."""
    if secrets:
        error.args = tuple(_without(one, secrets) for one in error.args)
        for name, value in vars(error).items():
            setattr(error, name, _without(value, secrets))
    return error


def _without(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, _MASK)
    elif isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), _MASK.encode())
    elif is_mapping(value):
        return {name: _without(one, secrets) for name, one in value.items()}
    return value
