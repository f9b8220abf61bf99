"""The shapes in which servers send one and the same answer, and the places in it. No I/O.

Which shape is brought to which depends on the kind of the declared type alone: a list of objects
may come as one object, as lists in a list or as parallel lists, and an object as a list of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import from_json

from inferwire_runtime._errors.bodies import is_html, server_words
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.locate import nearest
from inferwire_runtime._json.pointers import Pointer, at_pointer

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


Kind: TypeAlias = Literal["object", "objects", "other"]
_UNION = get_origin(int | str), Union
_BOM = b"\xef\xbb\xbf"
"""Which parsers may pass over (RFC 8259, section 8.1), and ours does not."""


class DecodeMismatch(Exception):  # noqa: N818  # never leaves the runtime
    """The body does not fit at this place."""

    def __init__(self, at: Pointer, expected: str, found: str) -> None:
        super().__init__(expected)
        self.at = at
        self.expected = expected
        self.found = found


@dataclass(frozen=True, slots=True)
class Item:
    """An object out of an answer, and the place in the body that it was made from."""

    value: object
    at: Pointer
    columns: Mapping[str, Pointer] = field(default_factory=dict[str, "Pointer"])
    """The places of members that come from elsewhere."""


def parse(body: bytes) -> object:
    """The JSON document that a body is."""
    try:
        value: object = from_json(body.removeprefix(_BOM))
    except ValueError as error:
        if not body.strip():
            found = "an empty body"
        elif is_html(body):
            found = server_words(body, None) or "an HTML page"
        else:
            found = f"what is none ({error})"
        raise DecodeMismatch((), "a JSON document", found) from None
    return value


def kind_of(declared: object) -> Kind:
    """Whether a declared type is an object with fields, a list of such, or something else."""
    declared = _bare(declared)
    if _is_model(declared):
        return "object"
    if get_origin(declared) is list and _is_model(_bare(get_args(declared)[0])):
        return "objects"
    return "other"


def declares(declared: object, name: str) -> bool:
    """Whether one of the objects in the type has a field of this name."""
    declared = _bare(declared)
    if isinstance(declared, type) and issubclass(declared, BaseModel):
        return name in declared.model_fields
    return any(declares(part, name) for part in get_args(declared))


def _bare(declared: object) -> object:
    """The type behind an alias or an annotation."""
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
    """What a JSON value is, in a word."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case _ if is_list(value):
            return f"a list of {len(value)}"
        case _:
            return "an object"


def only(value: object, at: Pointer) -> Item:
    """The object in an answer that may be a list of it."""
    while is_list(value):
        if not value:
            raise DecodeMismatch(at, "an object", "an empty list")
        value, at = value[0], (*at, "0")
    return Item(value, at)


def items(value: object, at: Pointer, columns: tuple[tuple[str, Pointer], ...]) -> Iterator[Item]:
    """The objects in an answer: an object alone, in lists, or as parallel lists."""
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
            wanted = f"a list of {len(lists[0])}, as long as the one beside it"
            raise DecodeMismatch((*at, *pointer), wanted, what(column))
        lists.append(column)
    for index, row in enumerate(zip(*lists, strict=True)):
        names = [name for name, _ in columns]
        places = {name: (*at, *pointer, str(index)) for name, pointer in columns}
        yield Item(dict(zip(names, row, strict=True)), at, places)


def expectation(error: ErrorDetails) -> str:
    """What pydantic expected, in a phrase."""
    if error["type"] == "missing":
        return f"the field {error['loc'][-1]!r}"
    text = error["msg"].removeprefix("Value error, ").removeprefix("Input ")
    text = text.removeprefix("should be ")
    return text[:1].lower() + text[1:]
