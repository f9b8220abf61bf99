"""Definitions of types in a parsed file, with their properties. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Place
from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_object, as_text

Schema = dict[str, JsonValue]
BODY = "body"
"""The only property of a request whose root is no object: its value is the whole body."""
WHOLE_BODY = "x-whole-body"
"""A keyword of a normalized request with that name, if its root is no object."""
COMMON = "common"
"""The module of the types that several tasks share."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """The name of a class or alias in the package: its types module, and its name there."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A named schema and the file that contains it."""

    name: str
    document: Document
    schema: Schema

    @property
    def type_name(self) -> TypeName:
        """The name of the class or alias that is generated for it."""
        folder = self.document.path.rpartition("/")[0]
        return TypeName(snake(folder) if folder else COMMON, self.name)

    @property
    def at(self) -> Pointer:
        """Its location in the file."""
        return ("$defs", self.name)

    @property
    def properties(self) -> dict[str, JsonValue]:
        """The schemas of its properties."""
        return as_object(self.schema.get("properties"))

    @property
    def parts(self) -> dict[str, JsonValue]:
        """The schemas of the Python properties that hold the parts of its properties."""
        found: dict[str, JsonValue] = {}
        for schema in map(as_object, self.properties.values()):
            if name := as_text(as_object(schema.get("parts")).get("name")):
                arrays = [one for one in alternatives(schema) if one.get("type") == "array"]
                found[name] = {"anyOf": [*arrays, {"type": "null"}]}
        return found

    @property
    def is_object(self) -> bool:
        """Whether it has properties and becomes a class."""
        return "properties" in self.schema

    @property
    def is_open(self) -> bool:
        """Whether it accepts JSON of any shape, or an object with any members."""
        return is_open(self.schema)

    @property
    def is_tainted(self) -> bool:
        """Whether it has a problem, not counting those of single properties."""
        inside = self.document.tainted_inside(self.at)
        own = (one for one in inside if one[0] != "properties" or len(one) == 1)
        return self.document.is_tainted(self.at) or any(own)

    def find(self, name: str) -> PropertyRef | None:
        """Return the property with this name, if it has no problem."""
        ref = PropertyRef(self, name, as_object(self.properties.get(name)))
        return None if name not in self.properties or ref.is_tainted else ref

    def missing_at(self, name: str) -> Place | None:
        """Return the location of a missing property, unless another problem may be the reason."""
        place = (*self.at, "properties")
        known = {*self.properties, name}
        inside = self.document.tainted_inside(place)
        excused = self.is_tainted or any(len(one) == 1 and one[0] in known for one in inside)
        return None if excused or name in self.properties else (self.document.path, (*place, name))


@dataclass(frozen=True, slots=True)
class PropertyRef:
    """A property of a named object, inside a request or a response."""

    owner: Definition
    name: str
    schema: Schema

    @property
    def at(self) -> Pointer:
        """Its location in the owner's file."""
        return (*self.owner.at, "properties", self.name)

    @property
    def is_tainted(self) -> bool:
        """Whether it has a problem, or the list of required properties has one."""
        inside = self.owner.document.tainted_inside((*self.owner.at, "properties"))
        return self.owner.is_tainted or any(
            one[0] == self.name or one[0] not in self.owner.properties for one in inside
        )

    @property
    def required(self) -> bool:
        """Whether the object requires it."""
        required = self.owner.schema.get("required")
        return isinstance(required, list) and self.name in required

    @property
    def media_type(self) -> str | None:
        """The media type of the base64 file in it, or of the files in a list; None without one."""
        schema = as_object(self.schema.get("items")) if self.is_list else self.schema
        if schema.get("contentEncoding") != "base64":
            return None
        return as_text(schema.get("contentMediaType")) or "application/octet-stream"

    @property
    def is_list(self) -> bool:
        """Whether it is a list, or null."""
        return "array" in kinds(self.schema) and "items" in self.schema


def is_open(schema: Schema) -> bool:
    """Return whether a schema accepts JSON of any shape, or an object with any members."""
    typed = {"$ref", "oneOf", "anyOf", "enum", "const", "properties"} & schema.keys()
    is_map = isinstance(schema.get("additionalProperties"), dict)
    return not typed and not is_map and schema.get("type", "object") == "object"


def options(schema: Schema) -> list[Schema]:
    """Return the alternatives of a schema, if it has any."""
    found = as_list(schema.get("anyOf")) + as_list(schema.get("oneOf"))
    return [as_object(one) for one in found]


def alternatives(schema: Schema) -> list[Schema]:
    """Return the alternatives of a schema, or the schema itself if it has none."""
    return options(schema) or [schema]


def kinds(schema: Schema) -> set[str]:
    """Return the types of the alternatives of a schema; empty text for one without a type."""
    found: set[str] = set()
    for one in alternatives(schema):
        kind = one.get("type")
        found |= {*map(as_text, kind if isinstance(kind, list) else [kind])}
    return found


def type_of(value: JsonValue) -> str:
    """Return the JSON type of a value."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case None:
            return "null"


def definitions(document: Document) -> Iterator[Definition]:
    """Yield the definitions of a file, in order."""
    for name, schema in as_object(as_object(document.value).get("$defs")).items():
        yield Definition(name, document, as_object(schema))
