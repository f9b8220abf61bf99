"""The shapes in which servers send the same response, with locations for errors.

Normalization depends on the declared type alone: a list of objects may be sent as one object, as
nested lists or as parallel lists, and an object may be sent as a list that contains it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel

from inferwire_runtime._errors.bodies import is_html, one_line, server_words
from inferwire_runtime._json.expected import expected
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.locate import nearest
from inferwire_runtime._json.pointers import Pointer, at_pointer
from inferwire_runtime._json.text import parsed

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


Kind: TypeAlias = Literal["object", "objects", "other"]
_UNION = get_origin(int | str), Union
_TYPES: Mapping[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a string",
}


class DecodeMismatch(Exception):  # noqa: N818  # never leaves the runtime
    """The body has an unexpected value at this location."""

    def __init__(self, at: Pointer, expected: str, found: str) -> None:
        super().__init__(expected)
        self.at = at
        self.expected = expected
        self.found = found


@dataclass(frozen=True, slots=True)
class Item:
    """An object of a response, and its location in the body."""

    value: object
    at: Pointer
    columns: Mapping[str, Pointer] = field(default_factory=dict[str, "Pointer"])
    """The locations of members that come from parallel lists."""


def parse(body: bytes) -> object:
    """Parse a body as JSON."""
    try:
        return parsed(body)
    except ValueError as error:
        if not body.strip():
            found = "an empty body"
        elif is_html(body):
            found = one_line(server_words(body, None))
        else:
            found = f"invalid JSON ({error})"
        raise DecodeMismatch((), "a JSON document", found) from None


def kind_of(declared: object) -> Kind:
    """Return whether a type is an object with fields, a list of them, or something else."""
    declared = _bare(declared)
    if _is_model(declared):
        return "object"
    if get_origin(declared) is list and _is_model(_bare(get_args(declared)[0])):
        return "objects"
    return "other"


def declares(declared: object, name: str) -> bool:
    """Return whether an object in the type has a field with this name."""
    declared = _bare(declared)
    if isinstance(declared, type) and issubclass(declared, BaseModel):
        return name in declared.model_fields
    return any(declares(part, name) for part in get_args(declared))


def _bare(declared: object) -> object:
    """Return the type without aliases and annotations."""
    while True:
        if hasattr(declared, "__value__"):
            declared = getattr(declared, "__value__", None)
        elif get_origin(declared) is Annotated:
            declared = get_args(declared)[0]
        else:
            return declared


def _is_model(declared: object) -> bool:
    if get_origin(declared) in _UNION:
        return all(_is_model(_bare(part)) for part in get_args(declared))
    return (
        isinstance(declared, type)
        and get_origin(declared) is None
        and issubclass(declared, BaseModel)
    )


def what(value: object) -> str:
    """Name the type of a JSON value in an error message."""
    if is_list(value):
        return f"a list of {len(value)}"
    if is_object(value) and (words := server_words(b"", value)):
        return f"an object with the message {one_line(words)!r}"
    return _TYPES.get(type(value), "an object")


def only(value: object, at: Pointer) -> Item:
    """Return the object of a response, which may be nested in lists."""
    while is_list(value):
        if not value:
            raise DecodeMismatch(at, "an object", "an empty list")
        value, at = value[0], (*at, "0")
    return Item(value, at)


def items(value: object, at: Pointer, columns: tuple[tuple[str, Pointer], ...]) -> Iterator[Item]:
    """Yield the objects of a response: a single object, nested lists or parallel lists."""
    if is_list(value):
        for index, one in enumerate(value):
            yield from items(one, (*at, str(index)), columns)
    elif columns and is_object(value) and all(pointer[0] in value for _, pointer in columns):
        yield from _zipped(value, at, columns)
    else:
        yield Item(value, at)


def _zipped(
    value: dict[str, object], at: Pointer, columns: tuple[tuple[str, Pointer], ...]
) -> Iterator[Item]:
    lists: list[list[object]] = []
    for _, pointer in columns:
        column = at_pointer(value, pointer)
        if not is_list(column):
            raise DecodeMismatch(nearest(value, at, pointer), "a list", what(column))
        if lists and len(column) != len(lists[0]):
            wanted = f"a list of {len(lists[0])}, the length of the list before it"
            raise DecodeMismatch((*at, *pointer), wanted, what(column))
        lists.append(column)
    for index, row in enumerate(zip(*lists, strict=True)):
        names = [name for name, _ in columns]
        places = {name: (*at, *pointer, str(index)) for name, pointer in columns}
        yield Item(dict(zip(names, row, strict=True)), at, places)


def expectation(error: ErrorDetails) -> str:
    """Describe the value that pydantic expected."""
    if error["type"] == "missing":
        return f"the field {error['loc'][-1]!r}"
    return expected(error)
