"""A parsed folder of specs: the result of `load` and the input of `lower`.

Definitions are looked up by name, since a reference may lead to the shared file. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Place
from inferwire_codegen._diagnostics.suggest import nearest
from inferwire_codegen._naming import definition_fault
from inferwire_codegen._specs.definitions import (
    WHOLE_BODY,
    Definition,
    PropertyRef,
    Schema,
    definitions,
)
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
)


@dataclass(frozen=True, slots=True)
class TypeFile:
    """A file of type definitions, and the shared file that its references may lead to.

    Lookups do not find a definition or property that has a problem, so that rules skip it and
    everything that refers to it. The `missing_…` methods return the location of something that
    does not exist for another reason: the cause of a problem to report.
    """

    document: Document
    common: Document | None

    @property
    def is_there(self) -> bool:
        """Whether the file exists."""
        return bool(self.document.text)

    @property
    def root(self) -> str:
        """The name of the file's root definition."""
        return as_text(as_object(self.document.value).get("$ref")).rpartition("/")[2]

    @property
    def whole_body(self) -> str | None:
        """The property whose value is the whole body; None if the root is an object as written."""
        root = self.find(self.root)
        return as_text(root.schema.get(WHOLE_BODY)) or None if root else None

    def definitions(self) -> Iterator[Definition]:
        """Yield the file's own definitions, in order."""
        yield from definitions(self.document)

    def find(self, name: str, *, shared: bool = False) -> Definition | None:
        """Return the definition with this name in this file or else in the shared one."""
        return _sound(self._find(name, shared=shared))

    def follow(self, schema: Schema) -> Definition | None:
        """Return the definition that a schema refers to, if it is a reference."""
        return _sound(self._follow(schema))

    def resolved(self, schema: Schema) -> Schema:
        """Return the schema of the definition that a schema refers to, or else the schema."""
        target = self.follow(schema)
        return target.schema if target else schema

    def along(self, pointer: Pointer, start: str | None = None) -> tuple[PropertyRef, ...]:
        """Return the properties on the path of a JSON pointer; empty if it does not resolve."""
        refs = self._walk(pointer, start)
        reached = len(refs) == len(pointer) and all(map(self._is_sound, refs))
        return tuple(refs) if reached else ()

    def property_at(self, pointer: Pointer, start: str | None = None) -> PropertyRef | None:
        """Return the property at a JSON pointer into the document."""
        refs = self.along(pointer, start)
        return refs[-1] if refs else None

    def object_at(self, pointer: Pointer) -> Definition | None:
        """Return the object definition at a JSON pointer; the empty pointer is the root."""
        refs = self._walk(pointer)
        found = self._target(refs) if len(refs) == len(pointer) else None
        return found if found and found.is_object else None

    def missing_at(self, pointer: Pointer, start: str | None = None) -> Place | None:
        """Return the location at which a pointer to a property fails, unless it has a problem."""
        refs = self._walk(pointer, start)
        if len(refs) == len(pointer):
            return None
        if start is None and not refs and self.whole_body:
            return self.document.path, ("$ref",)  # That the root is no object is one mistake.
        target = self._target(refs, start)
        return target.missing_at(pointer[len(refs)]) if target else self._dead_end(refs)

    def missing_object_at(self, pointer: Pointer) -> Place | None:
        """Return the location at which a pointer to an object fails, unless it has a problem."""
        refs = self._walk(pointer)
        if len(refs) < len(pointer) or self.object_at(pointer):
            return self.missing_at(pointer)
        target = self._target(refs)
        if target is None:
            return self._dead_end(refs)
        return None if target.is_tainted else (target.document.path, target.at)

    def missing_definition(self, reference: str) -> Place | None:
        """Return the location of a definition that does not exist, unless it has a problem."""
        name, document = reference.rpartition("/")[2], self._home(reference)
        place = ("$defs", name)
        if document is None:
            return "common.json", place
        known = [one.name for one in definitions(document)]
        if name in known or document.is_tainted(place):
            return None
        similar = nearest(name, known)
        if similar is not None and definition_fault(similar):
            return None  # The problem is the name of the definition.
        return document.path, place

    def shared(self) -> dict[str, Definition]:
        """Return the shared definitions that this file uses, in the order of the shared file."""
        root: Schema = {"$ref": as_object(self.document.value).get("$ref")}
        schemas = [root, *(one.schema for one in self.definitions())]
        targets = map(self.follow, self._reached(schemas))
        found = {one.name for one in targets if one and one.document is self.common}
        shared = definitions(self.common) if self.common else ()
        return {definition.name: definition for definition in shared if definition.name in found}

    def contains_itself(self, definition: Definition) -> bool:
        """Return whether a type other than an object is a part of itself."""
        found: set[str] = set()
        pending = [definition]
        while pending:
            inside = [*_schemas(pending.pop().schema)]
            targets = [one for one in map(self.follow, inside) if one and not one.is_object]
            pending += [one for one in targets if one.name not in found]
            found.update(one.name for one in targets)
        return definition.name in found

    def holds_images(self, definition: Definition) -> bool:
        """Return whether a document of this type can contain an image as base64."""
        return any(
            "contentEncoding" in one and as_text(one.get("contentMediaType")).startswith("image/")
            for one in self._reached([definition.schema])
        )

    def holds_files(self, definition: Definition) -> bool:
        """Return whether a document of this type can contain a file as base64."""
        return any("contentEncoding" in one for one in self._reached([definition.schema]))

    def holding(self, keyword: str) -> frozenset[str]:
        """Return the names of the file's definitions in which a keyword occurs, or below them."""
        own = self.definitions()
        return frozenset(
            one.name for one in own if any(keyword in s for s in self._reached([one.schema]))
        )

    def is_resolved(self) -> bool:
        """Return whether every reference in the file leads to a definition without a problem."""
        reached = self._reached(one.schema for one in self.definitions())
        return not any("$ref" in one and self.follow(one) is None for one in reached)

    def pointers(self, start: str | None = None) -> Iterator[str]:
        """Yield pointers to all properties, except inside cycles."""
        pending: list[tuple[Pointer, Definition | None]] = [((), self._find(start or self.root))]
        seen: set[str] = set()
        while pending:
            base, holder = pending.pop()
            if holder is None or holder.name in seen:
                continue
            seen.add(holder.name)
            for name, schema in holder.properties.items():
                yield format_pointer((*base, name))
                pending.append(((*base, name), self._follow(as_object(schema))))

    def _reached(self, schemas: Iterable[Schema]) -> Iterator[Schema]:
        """Yield these objects and all objects in them, including those behind references."""
        seen: set[tuple[str, str]] = set()
        pending: list[JsonValue] = [*schemas]
        while pending:
            match pending.pop():
                case dict() as members:
                    yield members
                    target = self.follow(members)
                    if target and (target.document.path, target.name) not in seen:
                        seen.add((target.document.path, target.name))
                        pending.append(target.schema)
                    pending += members.values()
                case list() as items:
                    pending += items
                case _:
                    pass

    def _find(self, name: str, *, shared: bool = False) -> Definition | None:
        for document in (self.common,) if shared else (self.document, self.common):
            if document is None:
                continue
            found = as_object(as_object(document.value).get("$defs"))
            if name in found:
                return Definition(name, document, as_object(found[name]))
        return None

    def _follow(self, schema: Schema) -> Definition | None:
        reference = as_text(schema.get("$ref"))
        name = reference.rpartition("/")[2]
        return self._find(name, shared=not reference.startswith("#")) if reference else None

    def _home(self, reference: str) -> Document | None:
        """Return the file that a reference leads to."""
        return self.document if reference.startswith("#") else self.common

    def _walk(self, pointer: Pointer, start: str | None = None) -> list[PropertyRef]:
        """Return the properties on the path of a pointer, up to the first that is missing."""
        refs: list[PropertyRef] = []
        for token in pointer:
            target = self._target(refs, start)
            if target is None or token not in target.properties:
                break
            refs.append(PropertyRef(target, token, as_object(target.properties[token])))
        return refs

    def _target(self, refs: list[PropertyRef], start: str | None = None) -> Definition | None:
        """Return the definition in which to look up the next token of a pointer."""
        return self._follow(refs[-1].schema) if refs else self._find(start or self.root)

    def _is_sound(self, ref: PropertyRef) -> bool:
        dangles = "$ref" in ref.schema and self.follow(ref.schema) is None
        return not ref.is_tainted and not dangles

    def _dead_end(self, refs: list[PropertyRef]) -> Place | None:
        """Return the location of a value without properties, unless it has a problem."""
        if not refs:
            excused = self.is_there or self.document.is_tainted(())
            return None if excused else (self.document.path, ())
        last = refs[-1]
        excused = last.is_tainted or "$ref" in last.schema
        return None if excused else (last.owner.document.path, last.at)


def _sound(definition: Definition | None) -> Definition | None:
    return None if definition is None or definition.is_tainted else definition


def subschemas(schema: Schema) -> Iterator[Schema]:
    """Yield the direct subschemas of a schema, except those of its properties."""
    alone = [schema.get("items"), schema.get("additionalProperties")]
    several = [one for key in ("oneOf", "anyOf", "prefixItems") for one in as_list(schema.get(key))]
    yield from (one for one in (*alone, *several) if isinstance(one, dict))


def _schemas(schema: Schema) -> Iterator[Schema]:
    """Yield a schema and its subschemas at any depth, except those of properties."""
    yield schema
    for one in subschemas(schema):
        yield from _schemas(one)


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
        """The type files that exist."""
        files = (self.input, self.output, self.stream_output)
        return tuple(file for file in files if file is not None and file.is_there)


@dataclass(frozen=True, slots=True)
class Specs:
    """All parsed files of a folder of specs."""

    tasks: tuple[TaskSpec, ...]
    common: Document | None
    protocols: tuple[Document, ...]
    endpoints: tuple[Document, ...]
    sent_elsewhere: frozenset[tuple[str, str]] = frozenset()
    """The routes and the properties in the path of tasks of the folder that are not read."""

    @property
    def default_endpoint(self) -> str:
        """The name of the endpoint that is marked as default, or else of the first one."""
        values = [as_object(one.value) for one in self.endpoints]
        names = [as_text(one.get("name")) for one in values if one.get("default") is True]
        names += [as_text(one.get("name")) for one in values]
        return names[0] if names else ""
