"""The importer's representation of schemas, independent of the keywords in the dialect.

Reading creates a node for each schema, settling changes nodes, and writing prints them. A
definition is a node with a key; its name is chosen last, when all names in the folder are known.
Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from inferwire_codegen._specs.json import Document, JsonValue, Pointer

COMMON = "common.json"


@dataclass(frozen=True, slots=True)
class Place:
    """The location of a schema in the imported folder, and the file its definition goes to."""

    document: Document
    at: Pointer
    home: str
    """The file to create from it."""
    name: str = ""
    """The name of the property that it describes."""
    expanding: frozenset[tuple[str, Pointer]] = frozenset()
    """The schemas that are being merged on the path to this one."""

    @property
    def task(self) -> str:
        """The task that the schema belongs to; empty for a shared definition."""
        return self.home.partition("/")[0] if self.home != COMMON else ""

    @property
    def is_response(self) -> bool:
        """Whether the schema is part of a response."""
        return not self.home.endswith("/input.json")

    @property
    def is_sent(self) -> bool:
        """Whether the schema may be part of a request."""
        return self.home == COMMON or not self.is_response

    def child(self, *tokens: str, name: str = "") -> Place:
        """Return the location of a nested schema."""
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
    """An enumeration."""

    values: tuple[JsonValue, ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """A single value."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class File:
    """A file in base64."""

    media: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: Node


@dataclass(frozen=True, slots=True)
class Fixed:
    """A list of fixed length, each item with its own schema."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """An object with arbitrary keys."""

    values: Node


@dataclass(frozen=True, slots=True)
class Object:
    """An object that becomes a class."""

    properties: dict[str, Node]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A union, with the discriminator property if there is one."""

    members: tuple[Node, ...]
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a definition."""

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
    """A schema: its form and its annotations."""

    form: Form
    place: Place
    title: str = ""
    description: str = ""
    nullable: bool = False
    deprecated: bool = False
    default: tuple[JsonValue, ...] = ()
    """The default, or an empty tuple."""
    limits: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    todo: str = ""
    """A decision that a person must make."""


@dataclass(slots=True)
class Named:
    """A definition and its preferred name."""

    key: str
    home: str
    wanted: str
    node: Node
    is_root: bool = False
    mentioned: Place | None = None
    """The location of its name, if it differs from that of the definition."""


Definitions: TypeAlias = dict[str, Named]


def children(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the direct subschemas, each with its property name or an empty string."""
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
    """Yield the node and all nodes inside it, without following references."""
    yield node
    for _, one in children(node):
        yield from nodes_below(one)
