"""The task that a valid request is for, and the nearest example of that task. Performs no I/O.

Of the tasks whose route and input schema accept the request, the one that fits best is the one
whose arguments fit the request best; then the one with the fewest differences between the request
and its nearest example. A request that fits several tasks equally well is for none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from inferwire_testing._manifest import Argument, Example, Method
from inferwire_testing._server.differences import Difference, member, total
from inferwire_testing._server.kinds import kind_asked, kind_of, value_at
from inferwire_testing._server.mismatch import differences, distance, expects_json
from inferwire_testing._server.reply import content_type
from inferwire_testing._server.request import Asked

_URL = re.compile("(https?|data):")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{32,}={0,2}")
"""Text that is rather a small file than a word."""


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest example of a task, and how the request differs from it."""

    method: Method
    example: Example
    differences: tuple[Difference, ...]

    @property
    def distance(self) -> int:
        """The number of values that differ."""
        return total(self.differences)


def nearest_of_each(methods: Iterable[Method], asked: Asked) -> tuple[Near, ...]:
    """Return the nearest example of each task that the request fits best: one, or a tie."""
    found = [near for method in methods for near in _nearest(method, asked)]
    ranks = [(_strangeness(near.method, asked), near.distance) for near in found]
    best = min(ranks, default=None)
    return tuple(near for near, rank in zip(found, ranks, strict=True) if rank == best)


def _nearest(method: Method, asked: Asked) -> Sequence[Near]:
    """The nearest example of a method, if it has one whose response is not an error."""
    wanted = kind_asked(method, asked)

    def rank(near: Near) -> tuple[tuple[bool, bool, bool, int], bool, int]:
        return wanted.distance(kind_of(method, near.example)), *distance(near.differences)

    found = [
        Near(method, example, tuple(differences(example, asked)))
        for example in method.examples
        if not example.refuses
    ]
    return [min(found, key=rank)] if found else []


def _strangeness(method: Method, asked: Asked) -> int:
    """The number of parts of the request that are unusual for the method.

    They are a media type that no example has, members of the body that no argument has, and files
    and texts in the places of each other.
    """
    unusual = int(not _is_acceptable(method, asked))
    if not expects_json(method, asked):
        return unusual + (bool(asked.body) and not _knows_media(method, asked))
    body = method.properties(asked.json())
    unlike = sum(
        isinstance(value, str) and _is_unlike(argument, value)
        for argument in method.arguments
        for value in value_at(body, argument.at)
    )
    return unusual + unlike + _unknown(body, "", {one.at for one in method.arguments})


def _is_unlike(argument: Argument, text: str) -> bool:
    """Whether a file is where text belongs, or text where a file does. A URL may be either."""
    if _URL.match(text):
        return False
    return argument.media is not (_BASE64.fullmatch(text) is not None)


def _unknown(value: JsonValue, pointer: str, known: set[str]) -> int:
    if not isinstance(value, dict):
        return 0
    count = 0
    for key, inner in value.items():
        at = member(pointer, key)
        if at in known:
            continue
        is_above = any(one.startswith(f"{at}/") for one in known)
        count += _unknown(inner, at, known) if is_above else 1
    return count


def _knows_media(method: Method, asked: Asked) -> bool:
    """Whether an example has a body of the same family: audio, image or video."""
    family = _family(asked.headers.get("content-type", ""))
    return any(
        _family(one.request.lower_headers.get("content-type", "")) == family
        for one in method.examples
    )


def _is_acceptable(method: Method, asked: Asked) -> bool:
    """Whether an example has a response of a family that the request accepts."""
    accepted = {_family(one) for one in asked.headers.get("accept", "*").split(",")}
    served = {_family(content_type(method, one.response)) for one in method.examples}
    return "*" in accepted or bool(accepted & served)


def _family(media_type: str) -> str:
    """The part of a media type before the slash."""
    return media_type.partition("/")[0].strip().lower()
