"""Describes how two JSON values differ, as a readable list.

Numbers are equal by value (1 and 1.0), as in JSON Schema; true does not equal 1.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

_LONGEST = 100
NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True)
class Difference:
    """A location where two values differ. Both sides are short JSON texts."""

    pointer: str
    """A JSON pointer (RFC 6901) to the location."""
    expected: str
    got: str
    size: int = 1
    """The number of values that differ: more than one where a whole object or array does."""

    def __str__(self) -> str:
        return f"{self.pointer or '(the whole value)'}: expected {self.expected}, got {self.got}"

    def as_json(self) -> dict[str, JsonValue]:
        """Return the difference as a JSON object."""
        return {"pointer": self.pointer, "expected": self.expected, "got": self.got}


def brief(value: JsonValue) -> str:
    """Serialize a value as JSON, shortened in the middle if it is long."""
    return shorten(json.dumps(value, ensure_ascii=False))


def shorten(text: str, longest: int = _LONGEST) -> str:
    """Shorten a text to about ``longest`` characters: its beginning and its end."""
    if len(text) <= longest:
        return text
    head = longest * 2 // 3
    return f"{text[:head]}… ({len(text)} characters) …{text[-(longest - head) // 2 :]}"


def member(pointer: str, key: str | int) -> str:
    """Append a key or an index to a JSON pointer."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def json_differences(
    expected: JsonValue, got: JsonValue, pointer: str = ""
) -> Iterator[Difference]:
    """Yield every smallest location where two JSON values differ, in document order."""
    if isinstance(expected, dict) and isinstance(got, dict):
        yield from _of_objects(expected, got, pointer)
    elif isinstance(expected, list) and isinstance(got, list):
        yield from _of_arrays(expected, got, pointer)
    elif not _same(expected, got):
        size = max(_values(expected), _values(got))
        yield Difference(pointer, brief(expected), brief(got), size)


def total(differences: Iterable[Difference]) -> int:
    """Return the number of values that differ."""
    return sum(one.size for one in differences)


def _values(value: JsonValue) -> int:
    """The number of values in a value; something empty is one."""
    match value:
        case dict():
            return max(1, sum(map(_values, value.values())))
        case list():
            return max(1, sum(map(_values, value)))
        case _:
            return 1


def _missing(pointer: str, value: JsonValue) -> Difference:
    return Difference(pointer, brief(value), NOTHING, _values(value))


def _added(pointer: str, value: JsonValue) -> Difference:
    return Difference(pointer, NOTHING, brief(value), _values(value))


def _of_objects(
    expected: dict[str, JsonValue], got: dict[str, JsonValue], pointer: str
) -> Iterator[Difference]:
    for key, value in expected.items():
        if key in got:
            yield from json_differences(value, got[key], member(pointer, key))
        else:
            yield _missing(member(pointer, key), value)
    for key, value in got.items():
        if key not in expected:
            yield _added(member(pointer, key), value)


def _of_arrays(
    expected: list[JsonValue], got: list[JsonValue], pointer: str
) -> Iterator[Difference]:
    # zip stops at the end of the shorter list; the rest of the longer one follows.
    for index, (left, right) in enumerate(zip(expected, got, strict=False)):
        yield from json_differences(left, right, member(pointer, index))
    for index in range(len(got), len(expected)):
        yield _missing(member(pointer, index), expected[index])
    for index in range(len(expected), len(got)):
        yield _added(member(pointer, index), got[index])


def _same(left: JsonValue, right: JsonValue) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return left == right
