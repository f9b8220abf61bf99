"""A folder of specs, parsed: what `load` makes and `lower` reads.

Definitions of types are looked up by name here, since a reference may lead into the shared
file. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Place
from inferwire_codegen._diagnostics.suggest import nearest
from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
)

Schema = dict[str, JsonValue]
COMMON = "common"
"""The module of the types that several tasks share."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """A class or alias of the package: its module of types, and its name there."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A named schema, and the file it stands in."""

    name: str
    document: Document
    schema: Schema

    @property
    def type_name(self) -> TypeName:
        """The class or alias that it becomes."""
        folder = self.document.path.rpartition("/")[0]
        return TypeName(snake(folder) if folder else COMMON, self.name)

    @property
    def at(self) -> Pointer:
        """Its place in the file."""
        return ("$defs", self.name)

    @property
    def is_object(self) -> bool:
        """It has members of its own, so that it becomes a class."""
        return "properties" in self.schema

    @property
    def is_open(self) -> bool:
        """It stands for JSON of any shape, or for an object with any members."""
        return not self.schema.keys() & {
            "$ref",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "properties",
        } and (self.schema.get("type", "object") == "object")


@dataclass(frozen=True, slots=True)
class PropertyRef:
    """A place inside a request or an answer: a property of a named object."""

    owner: Definition
    name: str
    schema: Schema

    @property
    def at(self) -> Pointer:
        """Its place in the owner's file."""
        return (*self.owner.at, "properties", self.name)

    @property
    def about(self) -> tuple[Place, ...]:
        """The places that decide what it is, and whether it must be there."""
        path, at = self.owner.document.path, (*self.owner.at, "properties")
        properties = as_object(self.owner.schema.get("properties"))
        required = self.owner.schema.get("required")
        named = required if isinstance(required, list) else ()
        strange = (one for one in map(as_text, named) if one not in properties)
        meant = ((path, (*at, one)) for one in strange)
        return ((path, self.at), (path, self.owner.at), *meant)

    @property
    def required(self) -> bool:
        """The object is not valid without it."""
        required = self.owner.schema.get("required")
        return isinstance(required, list) and self.name in required

    @property
    def media_type(self) -> str | None:
        """The kind of file that stands here as base64, if one does."""
        if self.schema.get("contentEncoding") != "base64":
            return None
        return as_text(self.schema.get("contentMediaType")) or "application/octet-stream"


@dataclass(frozen=True, slots=True)
class TypeFile:
    """One file of type definitions, and the shared file its references may lead into."""

    document: Document
    common: Document | None

    @property
    def is_there(self) -> bool:
        """The folder holds it."""
        return bool(self.document.text)

    @property
    def root(self) -> str:
        """The name of the definition that the file is about."""
        return as_text(as_object(self.document.value).get("$ref")).rpartition("/")[2]

    def definitions(self) -> Iterator[Definition]:
        """The file's own definitions, in order."""
        yield from definitions(self.document)

    def find(self, name: str, *, shared: bool = False) -> Definition | None:
        """The definition of that name, in this file or else in the shared one."""
        for document in (self.common,) if shared else (self.document, self.common):
            if document is None:
                continue
            found = as_object(as_object(document.value).get("$defs"))
            if name in found:
                return Definition(name, document, as_object(found[name]))
        return None

    def shared(self) -> dict[str, Definition]:
        """The definitions of the shared file that this one uses, in the order of that file."""
        found: set[str] = set()
        pending: list[JsonValue] = [definition.schema for definition in self.definitions()]
        while pending:
            match pending.pop():
                case dict() as members:
                    target = self.follow(members)
                    if target and target.document is self.common and target.name not in found:
                        found.add(target.name)
                        pending.append(target.schema)
                    pending += members.values()
                case list() as items:
                    pending += items
                case _:
                    pass
        shared = definitions(self.common) if self.common else ()
        return {definition.name: definition for definition in shared if definition.name in found}

    def follow(self, schema: Schema) -> Definition | None:
        """The definition that a schema refers to, if it is a reference."""
        reference = as_text(schema.get("$ref"))
        name = reference.rpartition("/")[2]
        return self.find(name, shared=not reference.startswith("#")) if reference else None

    def resolves(self, reference: str) -> bool:
        """Whether a reference of this file leads to a definition, where it says."""
        document = self.document if reference.startswith("#") else self.common
        names = [one.name for one in definitions(document)] if document else []
        return reference.rpartition("/")[2] in names

    def missing(self, reference: str) -> tuple[Place, ...]:
        """The places that a reference which leads nowhere rests on."""
        name = reference.rpartition("/")[2]
        document = self.document if reference.startswith("#") else self.common
        path = document.path if document else "common.json"
        known = [one.name for one in definitions(document)] if document else []
        names = [one for one in (name, nearest(name, known)) if one]
        return (*((path, ("$defs", one)) for one in names), (path, ("$defs",)), (path, ()))

    def loss(self, pointer: Pointer, start: str | None = None) -> tuple[Place, ...]:
        """The places on which it rests that a pointer leads to nothing: what is missing first."""
        path, name = self.document.path, start or self.root
        current = self.find(name)
        if current is None:
            return (*self.missing(f"#/$defs/{name}"), (path, ("$ref",)))
        for token in pointer:
            path, properties = current.document.path, as_object(current.schema.get("properties"))
            at = (*current.at, "properties")
            if token not in properties:
                return ((path, (*at, token)), (path, current.at), (path, at))
            schema = as_object(properties[token])
            following = self.follow(schema)
            if following is None:
                reference = as_text(schema.get("$ref"))
                return self.missing(reference) if reference else ((path, (*at, token)),)
            path = following.document.path
            current = following
        at = current.at
        return () if current.is_object else ((path, at), (path, (*at, "properties")))

    def pointers(self, start: str | None = None) -> Iterator[str]:
        """The pointers to every property, as far as they go without going in circles."""
        pending: list[tuple[Pointer, Definition | None]] = [((), self.find(start or self.root))]
        seen: set[str] = set()
        while pending:
            base, holder = pending.pop()
            if holder is None or holder.name in seen:
                continue
            seen.add(holder.name)
            for name, schema in as_object(holder.schema.get("properties")).items():
                yield format_pointer((*base, name))
                pending.append(((*base, name), self.follow(as_object(schema))))

    def property_at(self, pointer: Pointer, start: str | None = None) -> PropertyRef | None:
        """The property that a JSON pointer into the document leads to."""
        ref: PropertyRef | None = None
        current = self.find(start or self.root)
        for token in pointer:
            if current is None or token not in as_object(current.schema.get("properties")):
                return None
            schema = as_object(as_object(current.schema["properties"])[token])
            ref = PropertyRef(current, token, schema)
            current = self.follow(schema)
        return ref

    def object_at(self, pointer: Pointer) -> Definition | None:
        """The object definition that a JSON pointer leads to; the empty one leads to the root."""
        ref = self.property_at(pointer) if pointer else None
        found = self.follow(ref.schema) if ref else None if pointer else self.find(self.root)
        return found if found and found.is_object else None


def definitions(document: Document) -> Iterator[Definition]:
    """The definitions of a file, in order."""
    for name, schema in as_object(as_object(document.value).get("$defs")).items():
        yield Definition(name, document, as_object(schema))


def subschemas(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema that is no object with properties."""
    alone = [schema.get("items"), schema.get("additionalProperties")]
    several = [one for key in ("oneOf", "anyOf", "prefixItems") for one in as_list(schema.get(key))]
    yield from (one for one in (*alone, *several) if isinstance(one, dict))


def self_contained(file: TypeFile) -> JsonValue:
    """The file's schema, with the shared definitions that it uses copied into it."""
    used = [*file.definitions(), *file.shared().values()]
    local = {one.name: _localized(one.schema) for one in used}
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "$ref": f"#/$defs/{file.root}", "$defs": {**local}}


def _localized(value: JsonValue) -> JsonValue:
    match value:
        case dict():
            return {
                key: as_text(one).removeprefix("../common.json")
                if key == "$ref"
                else _localized(one)
                for key, one in value.items()
            }
        case list():
            return [_localized(one) for one in value]
        case _:
            return value


@dataclass(frozen=True, slots=True)
class TaskSpec:
    """The files of one task."""

    id: str
    binding: Document
    input: TypeFile
    output: TypeFile | None
    stream_output: TypeFile | None
    examples: tuple[Document, ...]

    @property
    def type_files(self) -> tuple[TypeFile, ...]:
        """Those of its type files that are there."""
        files = (self.input, self.output, self.stream_output)
        return tuple(file for file in files if file is not None and file.is_there)


@dataclass(frozen=True, slots=True)
class Specs:
    """Everything that a generated package is made from."""

    tasks: tuple[TaskSpec, ...]
    common: Document | None
    protocols: tuple[Document, ...]
    endpoints: tuple[Document, ...]
    loose: tuple[TypeFile, ...] = ()
    """The type files of folders that are no tasks, for want of another file."""
    broken: frozenset[str] = frozenset()
    """The files that are there and could not be parsed."""

    @property
    def default_endpoint(self) -> str:
        """The one that is used unless another is chosen: the one that says so, else the first."""
        values = [as_object(one.value) for one in self.endpoints]
        names = [as_text(one.get("name")) for one in values if one.get("default") is True]
        names += [as_text(one.get("name")) for one in values]
        return names[0] if names else ""
