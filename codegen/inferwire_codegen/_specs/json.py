"""JSON read with the position of every key and value (RFC 8259). Performs no I/O.

The standard library's parser forgets where things stood, and lets a repeated key win in
silence. This one keeps the offset of each value and each key by JSON pointer, so that a rule
can say where the value is that it refuses, instead of searching the text for it.

Sizes are bounded: a document of more than `MAX_DEPTH` levels, an integer of thousands of digits or
a hundred keys that are repeated are refused here, before anything walks them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TypeAlias

from inferwire_codegen._diagnostics.problems import MOST, Place, Problem, SpecError

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
Pointer: TypeAlias = tuple[str, ...]

MAX_DEPTH = 60
_LONGEST = 2000
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r'|\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt])'
    r"|(?P<bad>\\)"
)
"""An escape of a string: a pair of halves, a half alone, any other, or none at all."""
_ESCAPE_FAULTS = {
    "half": "half a surrogate pair: write the character itself",
    "bad": "this is no escape: a backslash is written \\\\, a line end \\n",
}
_UNREADABLE = re.compile("[\ud800-\udfff]")
"""What stands for a byte that is no UTF-8 (PEP 383), and what no text in UTF-8 can hold."""
_WORD = re.compile(r"\w+|[^\w\s]")
_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(
    r"true|false|null|-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?(?![0-9.eE])"
)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its value, and where each part of it starts."""

    path: str
    text: str
    value: JsonValue
    starts: dict[Pointer, int] = field(repr=False)
    keys: dict[Pointer, int] = field(repr=False)
    tainted: frozenset[Pointer] = frozenset()
    """The places at which problems were found, so that no rule relies on them."""

    @property
    def stem(self) -> str:
        """The name of the file without its folder and ending."""
        return self.path.rpartition("/")[2].removesuffix(".json")

    @classmethod
    def absent(cls, path: str) -> Document:
        """Stand in for a file that need not be there."""
        return cls(path, "", {}, {(): 0}, {})

    @classmethod
    def unusable(cls, path: str) -> Document:
        """Stand in for a file that should be there, or could not be parsed."""
        return cls(path, "", {}, {(): 0}, {}, frozenset({()}))

    def is_tainted(self, at: Pointer) -> bool:
        """Whether a problem was found there, or with something around it."""
        return any(at[: len(one)] == one for one in self.tainted)

    def tainted_inside(self, at: Pointer) -> list[Pointer]:
        """The places below this one at which problems were found, relative to it."""
        size = len(at)
        return [one[size:] for one in self.tainted if len(one) > size and one[:size] == at]

    def is_sound(self, at: Pointer) -> bool:
        """Whether no problem was found there, around it or inside it."""
        return not self.tainted or not (self.is_tainted(at) or self.tainted_inside(at))

    def problem(
        self,
        at: Pointer,
        code: str,
        message: str,
        *,
        key: bool = False,
        cause: Place | None = None,
    ) -> Problem:
        """A problem with a value, or with its key.

        Args:
            at: The value; of one that is missing, the nearest value around it is shown.
            code: One of `CODES`.
            message: What is wrong, and what would be right.
            key: Show the key instead of the value.
            cause: What is faulty or missing, if it is not this value. Of all problems with one
                cause, the first is reported.

        """
        if cause is None or self.is_tainted(at):
            cause = self.path, at
        places = self.keys if key and at in self.keys else self.starts
        while at not in places:
            at, places = at[:-1], self.starts
        return _problem(self.path, self.text, places[at], code, message, cause)

    def place_of_key(self, at: Pointer) -> str:
        """Where a key is, as compilers print it: file, line and column."""
        line, column = _position(self.text, self.keys[at])
        return f"{self.path}:{line}:{column}"


def parse_pointer(text: str) -> Pointer:
    """The reference tokens of a JSON pointer, escapes undone (RFC 6901)."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:])


def format_pointer(pointer: Pointer) -> str:
    """The pointer as text, with the escapes of RFC 6901."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def parse(path: str, text: str) -> Document:
    """Read one JSON document.

    Raises:
        SpecError: The text is not JSON, repeats a key, or is nested too deeply.

    """
    parser = _Parser(path, text)
    parser.check_text()
    value, end = parser.value(parser.skip(0), ())
    end = parser.skip(end)
    if end != len(text):
        raise parser.fail(end, "the document ends here, but the file goes on; delete the rest")
    if parser.problems:
        raise SpecError(parser.problems)
    return Document(path, text, value, parser.starts, parser.keys)


class _Parser:
    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.starts: dict[Pointer, int] = {}
        self.keys: dict[Pointer, int] = {}
        self.problems: list[Problem] = []

    def fail(self, at: int, message: str) -> SpecError:
        return SpecError(
            [*self.problems, _problem(self.path, self.text, at, "json-syntax", message)]
        )

    def check_text(self) -> None:
        """What no editor shows: bytes that are no UTF-8, a mark in front, nothing at all."""
        if unreadable := _UNREADABLE.search(self.text):
            byte = ord(unreadable.group()) & 0xFF
            message = f"the byte 0x{byte:02x} is no UTF-8; save the file in that encoding"
            at = unreadable.start()
            raise SpecError([_problem(self.path, self.text, at, "unreadable-file", message)])
        if self.text.startswith("\ufeff"):
            raise self.fail(0, "the file begins with a byte order mark; save it without one")
        if not self.text.strip():
            raise self.fail(0, "the file is empty; an object, {…}, belongs here")

    def skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, pointer: Pointer) -> tuple[JsonValue, int]:
        if len(pointer) > MAX_DEPTH:
            raise self.fail(at, f"nested more than {MAX_DEPTH} levels deep")
        self.starts[pointer] = at
        match self.text[at : at + 1]:
            case "{":
                return self.object(at + 1, pointer)
            case "[":
                return self.array(at + 1, pointer)
            case '"':
                return self.string(at)
            case _:
                return self.scalar(at)

    def object(self, at: int, pointer: Pointer) -> tuple[JsonValue, int]:
        members: dict[str, JsonValue] = {}
        at = self.skip(at)
        if self.text[at : at + 1] == "}":
            return members, at + 1
        while True:
            if self.text[at : at + 1] != '"':
                raise self.fail(at, f"expected a key in double quotes{self.seen(at)}")
            start = at
            key, at = self.string(at)
            self.key(start, (*pointer, key), repeated=key in members)
            at = self.expect(at, ":", "expected ':' behind the key")
            members[key], at = self.value(self.skip(at), (*pointer, key))
            at, goes_on = self.next(at, "}")
            if not goes_on:
                return members, at

    def key(self, at: int, pointer: Pointer, *, repeated: bool) -> None:
        if repeated:
            message = f"the key {pointer[-1]!r} stands here a second time"
            self.problems.append(_problem(self.path, self.text, at, "repeated-key", message))
            if len(self.problems) == MOST:
                raise SpecError(self.problems)
        self.keys[pointer] = at

    def array(self, at: int, pointer: Pointer) -> tuple[JsonValue, int]:
        items: list[JsonValue] = []
        at = self.skip(at)
        if self.text[at : at + 1] == "]":
            return items, at + 1
        while True:
            item, at = self.value(at, (*pointer, str(len(items))))
            items.append(item)
            at, goes_on = self.next(at, "]")
            if not goes_on:
                return items, at

    def next(self, at: int, end: str) -> tuple[int, bool]:
        """What follows a member: the end, or another one."""
        there = self.skip(at)
        if self.text[there : there + 1] == end:
            return there + 1, False
        after = self.skip(self.expect(at, ",", f"expected ',' or {end!r}"))
        if self.text[after : after + 1] == end:
            raise self.fail(there, f"delete the ',': nothing follows it before {end!r}")
        return after, True

    def expect(self, at: int, mark: str, message: str) -> int:
        """Go past a mark. One that is missing is missed where the text before it ends."""
        there = self.skip(at)
        if self.text[there : there + 1] != mark:
            raise self.fail(at, f"{message}{self.seen(there)}")
        return there + 1

    def seen(self, at: int) -> str:
        """What stands there instead."""
        found = _WORD.match(self.text, at)
        return f", and found {found.group()[:20]}" if found else ", and the file ends"

    def string(self, at: int) -> tuple[str, int]:
        match = _STRING.match(self.text, at)
        if not match:
            raise self.fail(at, "a '\"' is missing that ends this string on its line")
        written = match.group()
        if "\\" not in written:
            return written[1:-1], match.end()
        for escape in _ESCAPE.finditer(written):
            if message := _ESCAPE_FAULTS.get(escape.lastgroup or ""):
                raise self.fail(at + escape.start(), message)
        return str(json.loads(written)), match.end()

    def scalar(self, at: int) -> tuple[JsonValue, int]:
        match = _SCALAR.match(self.text, at)
        if not match:
            kinds = "a text in double quotes, a number, true, false, null, [ or {"
            raise self.fail(at, f"expected a JSON value ({kinds}){self.seen(at)}")
        value: JsonValue = json.loads(match.group())
        if isinstance(value, float) and abs(value) == float("inf"):
            raise self.fail(at, f"{match.group()} is too large for a number")
        return value, match.end()


def _problem(
    path: str, text: str, at: int, code: str, message: str, cause: Place | None = None
) -> Problem:
    line, column = _position(text, at)
    if len(message) > _LONGEST:
        message = f"{message[:_LONGEST]} …"
    return Problem(path, line, column, code, message, cause)


def _position(text: str, at: int) -> tuple[int, int]:
    """The line and the column of an offset, both from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def as_object(value: JsonValue) -> dict[str, JsonValue]:
    """The value if it is an object, else an empty one; schemas have checked it before."""
    return value if isinstance(value, dict) else {}


def as_list(value: JsonValue) -> list[JsonValue]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: JsonValue) -> str:
    """The value if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""
