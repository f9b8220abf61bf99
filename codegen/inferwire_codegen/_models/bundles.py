"""Convert specs to the input of datamodel-code-generator: one bundle of definitions per module.

The input is shaped so that the output needs no post-processing. Classes have the names of their
definitions. A nested schema that the generator would name becomes a private definition. Types that
the runtime or the package already defines are imported. Ranges and defaults are left out, since the
server decides on them. An enumeration in a response also accepts values that are not listed.
Performs no I/O.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Mapping
from typing import TypeAlias

from inferwire_codegen._models.forms import (
    RUNTIME,
    admits_null,
    contains_models,
    decoded,
    open_enumeration,
)
from inferwire_codegen._models.shared import uses
from inferwire_codegen._models.variants import VARIANTS
from inferwire_codegen._specs.accepted import AcceptedOutput, accepted_outputs
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import COMMON, Definition, Schema, is_open
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import Specs, TypeFile
from inferwire_codegen._specs.outline import Outline
from inferwire_codegen._specs.variants import variants
from inferwire_codegen._text import plain

Bundles: TypeAlias = dict[str, dict[str, JsonValue]]
"""The schema of each definition, by module and name."""

SUFFIX = "Param"
"""The suffix of a TypedDict: a dict that a caller may pass instead of a model."""
PACKAGE = "package_types"
"""The name of the types package in the generator's imports."""
KEYS = "x-keys"
"""A keyword with the keys of a TypedDict whose properties are numbered, if not all are names."""
READING = "x-reading"
"""A keyword with the properties of a class that accept more JSON than their type, by wire name."""
_SPECIAL = frozenset({"bookkeeping", "readAs", "parts"})
_KEPT = ("type", "required", "enum", "const")
_ENFORCED = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern", "minItems", "maxItems"),
)
"""The bounds that are enforced in requests."""
_NAMED_BY_GENERATOR = frozenset({"prefixItems", "discriminator", *_ENFORCED})
"""Keywords for which the generator creates a named type from a nested schema."""
_UNNAMED = re.compile(r"[^A-Za-z0-9_]+")
_FIXES = (("", ""), ("", "_"), ("field_", ""), ("field_", "_"), ("field", ""))
"""What the generator may put around a name that is not valid, to make it so."""
_ATTRIBUTE = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")


def model_bundles(specs: Specs, outlines: Mapping[str, Outline]) -> Bundles:
    """Return the bundles of all definitions for pydantic models.

    Args:
        specs: The tasks that are read.
        outlines: The outlines of all tasks of the folder.

    """
    bundles: Bundles = {}
    used = uses(outlines)
    in_requests = used.requests | {
        one.name for spec in specs.tasks for one in spec.input.definitions()
    }
    in_responses = used.responses | {
        one.name
        for spec in specs.tasks
        for file in spec.type_files
        if file is not spec.input
        for one in file.definitions()
    }
    files = [file for spec in specs.tasks for file in spec.type_files]
    if specs.common:
        files.insert(0, TypeFile(specs.common, specs.common))
    for file in files:
        for definition in file.definitions():
            if not definition.is_open or definition.name in {file.root, *used.returned}:
                _Model(bundles, file, definition, in_responses).write(
                    is_open=definition.name not in in_requests
                )
    return bundles


def typed_dict_bundles(specs: Specs, outlines: Mapping[str, Outline]) -> Bundles:
    """Return the bundles of the definitions in requests for TypedDicts."""
    bundles: Bundles = {}
    read = {spec.id: spec for spec in specs.tasks}
    shared = TypeFile(specs.common, specs.common) if specs.common else None
    known = {one.name: one for one in shared.definitions()} if shared else {}
    for task, outline in sorted(outlines.items()):
        if spec := read.get(task):
            for definition in spec.input.definitions():
                _write(bundles, spec.input, definition)
        if shared:
            for name in outline.requests:
                _write(bundles, shared, known[name])
        if spec:
            for accepted in accepted_outputs(Binding(spec)):
                _write_item(bundles, spec.input, accepted)
    return bundles


def _write(bundles: Bundles, file: TypeFile, definition: Definition) -> None:
    """Write a TypedDict, unless an earlier task has written it."""
    there = bundles.get(definition.type_name.module, {})
    if not definition.is_open and f"{definition.name}{SUFFIX}" not in there:
        _TypedDict(bundles, file, definition).write()


class _Model:
    """Converts a definition for a pydantic model."""

    suffix = ""

    def __init__(
        self,
        bundles: Bundles,
        file: TypeFile,
        definition: Definition,
        in_responses: Collection[str] = (),
    ) -> None:
        self.file = file
        self.definition = definition
        self.in_responses = in_responses
        """The names of the definitions that responses use."""
        self.response = definition.name in in_responses
        self.name = definition.name + self.suffix
        self.bundle = bundles.setdefault(definition.type_name.module, {})

    def write(self, *, is_open: bool = False) -> None:
        """Write the definition; an open union of a response has a member for unknown objects."""
        written = self.written(self.definition.schema)
        found = variants(self.file, self.definition.schema) if self.response and is_open else None
        if found is not None:
            written[VARIANTS] = {"tag": found.tag, "values": [[*one] for one in found.values]}
        if "items" in written and self.file.contains_itself(self.definition):
            written = self.private(written)  # The generator loses the items of such an array.
        self.bundle[self.name] = written

    def written(self, schema: Schema) -> Schema:
        """Return the keywords of a schema that determine its type, and its description."""
        target = self.file.follow(schema)
        if target is None and is_open(schema):
            return _described(schema, self.open(schema))
        return _described(schema, self.referring(target) if target else self.shaped(schema))

    def shaped(self, schema: Schema) -> Schema:
        if self.response and "enum" in schema:
            return open_enumeration(as_list(schema["enum"]))
        kept = _KEPT if self.response else (*_KEPT, *_ENFORCED)
        shaped = {key: schema[key] for key in kept if key in schema} | self.children(schema)
        if "prefixItems" in schema:
            length = len(as_list(schema["prefixItems"]))
            shaped |= {"minItems": length, "maxItems": length}
        if "discriminator" in schema:
            shaped |= self.discriminator(schema)
        return shaped

    def discriminator(self, schema: Schema) -> Schema:
        """Return the discriminator of a union, unless a response may contain unlisted tags."""
        name = as_object(schema["discriminator"])["propertyName"]
        mapping: Schema = {}
        for one in as_list(schema.get("oneOf")) + as_list(schema.get("anyOf")):
            target = self.file.follow(as_object(one))
            assert target is not None, "specs with problems are not generated"
            tag = as_object(as_object(target.schema["properties"])[as_text(name)])
            if self.response or ("enum" in tag and target.name in self.in_responses):
                return {}
            reference = self.reference(target)
            mapping |= {as_text(value): reference for value in as_list(tag.get("enum"))}
        return {"discriminator": {"propertyName": name, "mapping": mapping}}

    def children(self, schema: Schema) -> Schema:
        """Return the nested schemas. The base class decides if additional members are allowed."""
        if "properties" in schema:
            return {"properties": {**self.properties(schema)}, **self.readings(schema)}
        found: Schema = {}
        for key in ("items", "additionalProperties"):
            if key in schema:
                child = schema[key]
                found[key] = self.nested(child) if isinstance(child, dict) else child
        for key in ("oneOf", "anyOf", "prefixItems"):
            if key in schema:
                found[key] = [self.nested(as_object(one)) for one in as_list(schema[key])]
        return found

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties; one with a valid name comes before those that could take it."""
        properties = as_object(schema["properties"])
        others = [name for name in properties if not _is_attribute(name)]
        plain = {_UNNAMED.sub("_", name).strip("_") for name in others}
        wanted = {f"{before}{name}{after}" for name in plain for before, after in _FIXES}
        ordered = [*properties]
        if not wanted.isdisjoint(properties):
            ordered.sort(key=lambda name: name in others)
        return {name: self.property(as_object(properties[name])) for name in ordered}

    def readings(self, schema: Schema) -> Schema:
        """Return the properties that are read in a special way. Bookkeeping is never required."""
        properties = {name: as_object(one) for name, one in as_object(schema["properties"]).items()}
        special: Schema = {
            name: one for name, one in properties.items() if not _SPECIAL.isdisjoint(one)
        }
        if not self.response or not special:
            return {}
        needed: list[JsonValue] = [
            one
            for one in as_list(schema.get("required"))
            if properties[as_text(one)].get("bookkeeping") is not True
        ]
        return {READING: special, "required": needed}

    def property(self, schema: Schema) -> Schema:
        """Return a property; a file in a response gets a type that decodes it."""
        found_type = decoded(schema) if self.response else None
        if found_type is None:
            return self.written(schema)
        found = self.imported(*found_type)
        nullable: Schema = {"anyOf": [found, {"type": "null"}]}
        return _described(schema, nullable if admits_null(schema) else found)

    def nested(self, schema: Schema) -> Schema:
        """Return a nested schema, as a private definition if the generator would name it."""
        written = self.written(schema)
        return self.private(written) if written.keys() & _NAMED_BY_GENERATOR else written

    def private(self, written: Schema) -> Schema:
        """Return a reference to a schema, as a private definition, which is inlined later."""
        number = sum(1 for name in self.bundle if name.startswith(f"_{self.name}_"))
        name = f"_{self.name}_{number + 1}"
        self.bundle[name] = written
        return {"$ref": f"#/$defs/{name}"}

    def referring(self, target: Definition) -> Schema:
        """Return a reference to a definition."""
        if target.is_open:
            return self.open(target.schema)
        return {"$ref": self.reference(target)}

    def open(self, schema: Schema) -> Schema:
        """Return a reference to the type of any JSON, or of any object."""
        kind = "JsonObject" if schema.get("type") == "object" else "JsonValue"
        return self.imported(RUNTIME, kind)

    def reference(self, target: Definition) -> str:
        file = "" if target.document is self.definition.document else f"{COMMON}.json"
        return f"{file}#/$defs/{target.name}{self.suffix}"

    def imported(self, module: str, name: str) -> Schema:
        """Return a reference to an imported type."""
        self.bundle[name] = {"x-python-import": {"module": module, "name": name}}
        return {"$ref": f"#/$defs/{name}"}


class _TypedDict(_Model):
    """Converts a definition for a TypedDict, in which callers may mix dicts and models.

    A reference to an object becomes a union of its model and its TypedDict. An array of them is a
    ``Sequence``: since ``list`` is invariant, it would not accept a list of one kind only.
    """

    suffix = SUFFIX

    def referring(self, target: Definition) -> Schema:
        counterpart = super().referring(target)
        if not target.is_object:
            return counterpart
        model = self.imported(f"{PACKAGE}.{target.type_name.module}", target.name)
        return {"anyOf": [model, counterpart]}

    def shaped(self, schema: Schema) -> Schema:
        shaped = super().shaped(schema)
        shaped.pop("discriminator", None)
        if "items" in schema and contains_models(self.file, schema):
            shaped["x-python-type"] = "Sequence"
        return shaped

    def children(self, schema: Schema) -> Schema:
        """Return the nested schemas; if a key is not a valid attribute, all keys are numbered."""
        children = super().children(schema)
        keys = [*as_object(children.get("properties"))]
        if all(map(_is_attribute, keys)):
            return children
        numbered = {key: f"key_{number}" for number, key in enumerate(keys)}
        properties = as_object(children["properties"])
        return {
            "properties": {numbered[key]: one for key, one in properties.items()},
            "required": [numbered[as_text(key)] for key in as_list(schema.get("required"))],
            KEYS: [*keys],
        }


def _write_item(bundles: Bundles, file: TypeFile, one: AcceptedOutput) -> None:
    """Write the type of an item of a list that also takes a part of a response."""
    assert one.item is not None, "specs with problems are not generated"
    assert one.output is not None, "specs with problems are not generated"
    written = _TypedDict(bundles, file, Definition(one.name, file.document, {}))
    output = written.imported(f"{PACKAGE}.{one.output.type_name.module}", one.output.name)
    members = as_list(written.referring(one.item)["anyOf"])
    written.bundle[one.name] = _described(one.item.schema, {"anyOf": [*members, output]})


def _described(schema: Schema, written: Schema) -> Schema:
    if "description" in schema:
        written["description"] = plain(as_text(schema["description"]))
    return written


def _is_attribute(name: str) -> bool:
    """Return whether a property can be an attribute with the same name."""
    return _ATTRIBUTE.fullmatch(name) is not None and not keyword.iskeyword(name)
