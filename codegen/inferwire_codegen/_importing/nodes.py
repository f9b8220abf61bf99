"""What the importer understands of a schema, whatever words the dialect had for it.

Reading gives a node for each schema, settling changes nodes, writing prints them. A definition
is a node with a key; its name is found last, when all names of the folder are known. Performs
no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from inferwire_codegen._specs.json import Document, JsonValue, Pointer

COMMON = "common.json"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands in the folder that is read, and where its definition will."""

    document: Document
    at: Pointer
    home: str
    """The file of ours that it is read for."""
    name: str = ""
    """The name of the property that it describes."""
    expanding: frozenset[tuple[str, Pointer]] = frozenset()
    """The schemas whose members are being taken over on the way here."""

    @property
    def task(self) -> str:
        """The task that it is read for; empty for a shared definition."""
        return self.home.partition("/")[0] if self.home != COMMON else ""

    @property
    def is_answer(self) -> bool:
        """It is part of what a server says."""
        return not self.home.endswith("/input.json")

    @property
    def is_sent(self) -> bool:
        """It may be part of a request."""
        return self.home == COMMON or not self.is_answer

    def child(self, *tokens: str, name: str = "") -> Place:
        """A schema inside."""
        return replace(self, at=(*self.at, *tokens), name=name)


@dataclass(frozen=True, slots=True)
class AnyJson:
    """JSON of any shape."""


@dataclass(frozen=True, slots=True)
class AnyObject:
    """An object with any members."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A plain value of one of these types."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """One of these strings."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """One value."""

    value: str | bool | int


@dataclass(frozen=True, slots=True)
class File:
    """A file as base64."""

    media: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: Node


@dataclass(frozen=True, slots=True)
class Fixed:
    """A list of so many members, each with its own schema."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """An object whose keys are data."""

    values: Node


@dataclass(frozen=True, slots=True)
class Object:
    """An object that becomes a class."""

    properties: dict[str, Node]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several, told apart by a property if there is a tag."""

    members: tuple[Node, ...]
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Another definition."""

    key: str


Form: TypeAlias = (
    AnyJson
    | AnyObject
    | Scalar
    | Values
    | Constant
    | File
    | Items
    | Fixed
    | Entries
    | Object
    | Choice
    | Reference
)


@dataclass(slots=True)
class Node:
    """A schema: its form, and what is said about it."""

    form: Form
    place: Place
    title: str = ""
    description: str = ""
    nullable: bool = False
    deprecated: bool = False
    default: tuple[JsonValue, ...] = ()
    """The default, if there is one."""
    limits: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    todo: str = ""
    """What a person must decide about it."""


@dataclass(slots=True)
class Named:
    """A definition, and the name that it would like to have."""

    key: str
    home: str
    wanted: str
    node: Node
    is_root: bool = False
    is_invented: bool = False
    """Nothing in the source gives it a name."""
    mentioned: Place | None = None
    """Where its name stands, if that is not where it is defined."""


Definitions: TypeAlias = dict[str, Named]


def children(node: Node) -> Iterator[tuple[str, Node]]:
    """The schemas directly inside, each with the name of its property if it is one."""
    match node.form:
        case Object(properties):
            yield from properties.items()
        case Items(inner) | Entries(inner):
            yield "", inner
        case Fixed(members) | Choice(members):
            yield from (("", one) for one in members)
        case _:
            pass


def nodes_below(node: Node) -> Iterator[Node]:
    """The node and all those inside; references are not followed."""
    yield node
    for _, one in children(node):
        yield from nodes_below(one)
