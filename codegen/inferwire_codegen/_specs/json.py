"""Parse JSON (RFC 8259) with the position of every key and value. Performs no I/O.

The standard library's parser does not report positions, and silently drops repeated keys. This
parser records the offset of each key and value by JSON pointer, so that a rule can report the exact
position of a value.

It rejects a document that has more than `MAX_DEPTH` levels, an integer of thousands of digits or a
hundred repeated keys, so that later steps do not have to handle them.
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
"""An escape: a surrogate pair, an unpaired surrogate, another valid escape, or a backslash."""
_ESCAPE_FAULTS = {
    "half": "unpaired surrogate: write the character itself",
    "bad": "invalid escape: write a backslash as \\\\ and a line break as \\n",
}
_UNREADABLE = re.compile("[\ud800-\udfff]")
"""The replacements of bytes that are not UTF-8 (PEP 383)."""
_WORD = re.compile(r"\w+|[^\w\s]")
_FORGOTTEN = (
    "Correct the syntax. A missing comma or quote is often just before the reported position."
)
_SPACE = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(
    r"true|false|null|-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?(?![0-9.eE])"
)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: its value, and the offset of each part."""

    path: str
    text: str
    value: JsonValue
    starts: dict[Pointer, int] = field(repr=False)
    keys: dict[Pointer, int] = field(repr=False)
    tainted: frozenset[Pointer] = frozenset()
    """The locations of problems, which rules skip."""

    @property
    def stem(self) -> str:
        """The file name without folder and suffix."""
        return self.path.rpartition("/")[2].removesuffix(".json")

    @classmethod
    def absent(cls, path: str) -> Document:
        """Create a placeholder for an optional file that does not exist."""
        return cls(path, "", {}, {(): 0}, {})

    @classmethod
    def unusable(cls, path: str) -> Document:
        """Create a placeholder for a file that is missing or cannot be parsed."""
        return cls(path, "", {}, {(): 0}, {}, frozenset({()}))

    def is_tainted(self, at: Pointer) -> bool:
        """Return whether this location, or one that contains it, has a problem."""
        return any(at[: len(one)] == one for one in self.tainted)

    def tainted_inside(self, at: Pointer) -> list[Pointer]:
        """Return the locations of problems below this one, relative to it."""
        size = len(at)
        return [one[size:] for one in self.tainted if len(one) > size and one[:size] == at]

    def is_sound(self, at: Pointer) -> bool:
        """Return whether there is no problem at this location, around it or inside it."""
        return not self.tainted or not (self.is_tainted(at) or self.tainted_inside(at))

    def problem(
        self,
        at: Pointer,
        code: str,
        message: str,
        *,
        key: bool = False,
        cause: Place | None = None,
        remedy: str = "",
    ) -> Problem:
        """Create a problem with a value or with its key.

        Args:
            at: The location of the value; if the value is missing, the nearest value around it
                is shown.
            code: One of `CODES`.
            message: What is wrong, and what to do.
            key: Whether to show the key instead of the value.
            cause: The faulty or missing value, if it is not this one. Only the first problem of
                each cause is reported.
            remedy: What to do, if it is not the remedy of the code.

        """
        if cause is None or self.is_tainted(at):
            cause = self.path, at
        places = self.keys if key and at in self.keys else self.starts
        while at not in places:
            at, places = at[:-1], self.starts
        return _problem(self.path, self.text, places[at], code, message, cause, remedy)

    def place_of_key(self, at: Pointer) -> str:
        """Return the position of a key as file, line and column, like a compiler."""
        line, column = _position(self.text, self.keys[at])
        return f"{self.path}:{line}:{column}"


def parse_pointer(text: str) -> Pointer:
    """Return the unescaped reference tokens of a JSON pointer (RFC 6901)."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:])


def format_pointer(pointer: Pointer) -> str:
    """Format a JSON pointer with the escapes of RFC 6901."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def parse(path: str, text: str) -> Document:
    """Parse a JSON document.

    Raises:
        SpecError: The text is not JSON, repeats a key, or is nested too deeply.

    """
    parser = _Parser(path, text)
    parser.check_text()
    value, end = parser.value(parser.skip(0), ())
    end = parser.skip(end)
    if end != len(text):
        raise parser.fail(end, "unexpected text after the end of the document; delete it")
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

    def fail(self, at: int, message: str, remedy: str = "") -> SpecError:
        found = _problem(self.path, self.text, at, "json-syntax", message, remedy=remedy)
        return SpecError([*self.problems, found])

    def check_text(self) -> None:
        """Reject bytes that are not UTF-8, a byte order mark, and an empty file."""
        if unreadable := _UNREADABLE.search(self.text):
            byte = ord(unreadable.group()) & 0xFF
            message = f"the byte 0x{byte:02x} is not valid UTF-8; save the file as UTF-8"
            at = unreadable.start()
            found = _problem(
                *(self.path, self.text, at, "unreadable-file", message),
                remedy="Save the file as UTF-8.",
            )
            raise SpecError([found])
        if self.text.startswith("\ufeff"):
            raise self.fail(0, "the file starts with a byte order mark", "Save it without one.")
        if not self.text.strip():
            raise self.fail(
                0, "the file is empty; it must contain an object, {…}", "Fill the file."
            )

    def skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, pointer: Pointer) -> tuple[JsonValue, int]:
        if len(pointer) > MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} levels deep"
            raise self.fail(at, message, "Move an inner schema into a definition of its own.")
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
            at = self.expect(at, ":", "expected ':' after the key")
            members[key], at = self.value(self.skip(at), (*pointer, key))
            at, goes_on = self.next(at, "}")
            if not goes_on:
                return members, at

    def key(self, at: int, pointer: Pointer, *, repeated: bool) -> None:
        if repeated:
            message = f"the key {pointer[-1]!r} is repeated"
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
        """Return the offset after a member, and whether another member follows."""
        there = self.skip(at)
        if self.text[there : there + 1] == end:
            return there + 1, False
        after = self.skip(self.expect(at, ",", f"expected ',' or {end!r}"))
        if self.text[after : after + 1] == end:
            raise self.fail(there, f"trailing comma before {end!r}; delete the ','")
        return after, True

    def expect(self, at: int, mark: str, message: str) -> int:
        """Skip a mark. If it is missing, report the end of the text before it."""
        there = self.skip(at)
        if self.text[there : there + 1] != mark:
            raise self.fail(at, f"{message}{self.seen(there)}", _FORGOTTEN)
        return there + 1

    def seen(self, at: int) -> str:
        """Return the end of a message, with the text found instead."""
        found = _WORD.match(self.text, at)
        return f", found {found.group()[:20]}" if found else ", found the end of the file"

    def string(self, at: int) -> tuple[str, int]:
        match = _STRING.match(self.text, at)
        if not match:
            raise self.fail(at, "the string has no closing '\"' on its line", _FORGOTTEN)
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
            kinds = "a string in double quotes, a number, true, false, null, [ or {"
            raise self.fail(at, f"expected a JSON value ({kinds}){self.seen(at)}")
        value: JsonValue = json.loads(match.group())
        if isinstance(value, float) and abs(value) == float("inf"):
            raise self.fail(at, f"{match.group()} is too large for a number")
        return value, match.end()


def _problem(
    path: str,
    text: str,
    at: int,
    code: str,
    message: str,
    cause: Place | None = None,
    remedy: str = "",
) -> Problem:
    line, column = _position(text, at)
    if len(message) > _LONGEST:
        message = f"{message[:_LONGEST]} …"
    return Problem(path, line, column, code, message, cause, remedy)


def _position(text: str, at: int) -> tuple[int, int]:
    """Return the line and the column of an offset, both counted from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def as_object(value: JsonValue) -> dict[str, JsonValue]:
    """Return the value if it is an object, otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: JsonValue) -> list[JsonValue]:
    """Return the value if it is a list, otherwise an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: JsonValue) -> str:
    """Return the value if it is a string, otherwise an empty one."""
    return value if isinstance(value, str) else ""
