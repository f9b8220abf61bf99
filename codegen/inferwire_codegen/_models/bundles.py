"""Specs to what the model generator reads: one bundle of definitions a module.

Class names are then the authors' own. What the models must not hold is taken out here:
ranges are the server's business, defaults too, and a response may name a value that no
specification listed yet. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import Definition, Specs, definitions
from inferwire_codegen._text import plain

COMMON = "common"
_KEPT = ("$ref", "type", "required", "enum", "const", "discriminator", "description")
_JSON_TYPES = {None: "inferwire_runtime.JsonValue", "object": "inferwire_runtime.JsonObject"}
_JSON_TEXT = "application/json"
_FILE_TYPES = {
    True: "inferwire_runtime.images.Base64Image",
    False: "inferwire_runtime.images.Base64Bytes",
}


@dataclass(frozen=True, slots=True)
class Bundles:
    """Definitions by module, and the types that are ours instead of generated."""

    modules: dict[str, dict[str, JsonValue]] = field(
        default_factory=dict[str, dict[str, JsonValue]]
    )
    overrides: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """By definition: the type of each of its fields; under the empty name, its own."""

    def add(self, module: str, definition: Definition, *, response: bool) -> None:
        """Take a definition over; in a response, enumerations are open and files are decoded."""
        if definition.is_open:
            kind = definition.schema.get("type")
            self.overrides.setdefault(definition.name, {})[""] = _JSON_TYPES[as_text(kind) or None]
        self.modules.setdefault(module, {})[definition.name] = _clean(definition.schema, response)
        if response:
            self._decode_files(definition)

    def _decode_files(self, definition: Definition) -> None:
        for name, schema in as_object(definition.schema.get("properties")).items():
            members = as_object(schema)
            media_type = as_text(members.get("contentMediaType"))
            if "contentEncoding" in members:
                ours = _FILE_TYPES[media_type.startswith("image/")]
            elif media_type == _JSON_TEXT:
                ours = "inferwire_runtime.JsonText"
            else:
                continue
            for spelling in (name, f"{name}_"):  # A field may be renamed: `class_`.
                self.overrides.setdefault(definition.name, {})[spelling] = ours

    def only(self, names: Iterable[str]) -> Bundles:
        """These modules, with the shared definitions that they lead to."""
        chosen = {name: self.modules[name] for name in names if name in self.modules}
        if COMMON in self.modules and COMMON not in chosen:
            shared = self.modules[COMMON]
            reached = _reached([*chosen.values()], shared)
            if reached:
                chosen[COMMON] = {name: one for name, one in shared.items() if name in reached}
        kept = [name for definitions in chosen.values() for name in definitions]
        return Bundles(
            chosen, {name: self.overrides[name] for name in kept if name in self.overrides}
        )

    @property
    def content(self) -> tuple[object, ...]:
        """All that the modules are made from."""
        return self.modules, self.overrides


def _reached(start: Sequence[JsonValue], shared: Mapping[str, JsonValue]) -> set[str]:
    """The names of the shared definitions that something refers to, and those that they do."""
    found: set[str] = set()
    pending = [*start]
    while pending:
        match pending.pop():
            case dict() as members:
                name = as_text(members.get("$ref")).rpartition("/")[2]
                if name in shared and name not in found:
                    found.add(name)
                    pending.append(shared[name])
                pending += members.values()
            case list() as items:
                pending += items
            case _:
                pass
    return found


def model_bundles(specs: Specs) -> Bundles:
    """All definitions, for the models."""
    bundles = Bundles()
    answered = {
        name
        for spec in specs.tasks
        for file in spec.type_files
        if file is not spec.input
        for name in file.shared()
    }
    for definition in definitions(specs.common) if specs.common else ():
        bundles.add(COMMON, definition, response=definition.name in answered)
    for spec in specs.tasks:
        for file in spec.type_files:
            for definition in file.definitions():
                bundles.add(snake(spec.id), definition, response=file is not spec.input)
    return bundles


def input_bundles(specs: Specs) -> Bundles:
    """The definitions that requests are made of, for the dict-literal twins."""
    bundles = Bundles()
    for spec in specs.tasks:
        for definition in spec.input.definitions():
            bundles.add(snake(spec.id), definition, response=False)
        for definition in spec.input.shared().values():
            bundles.add(COMMON, definition, response=False)
    return bundles


def _clean(schema: Mapping[str, JsonValue], response: bool) -> dict[str, JsonValue]:
    """The schema with the keywords that shape a type, and no others."""
    cleaned = {key: schema[key] for key in _KEPT if key in schema} | _children(schema, response)
    if "description" in cleaned:
        cleaned["description"] = plain(as_text(cleaned["description"]))
    if "$ref" in cleaned:
        cleaned["$ref"] = as_text(cleaned["$ref"]).replace("../common.json", "common.json")
    if "prefixItems" in schema:
        length = len(as_list(schema["prefixItems"]))
        cleaned |= {"minItems": length, "maxItems": length}
    if response:
        # Enumerations are open there, so that a tag alone no longer decides; the members do.
        cleaned.pop("discriminator", None)
    return _opened(cleaned) if response and "enum" in cleaned else cleaned


def _children(schema: Mapping[str, JsonValue], response: bool) -> dict[str, JsonValue]:
    """The schemas inside, cleaned too; what a class takes besides its fields is our base's."""
    if "properties" in schema:
        properties = as_object(schema["properties"]).items()
        return {"properties": {name: _clean(as_object(one), response) for name, one in properties}}
    found: dict[str, JsonValue] = {}
    for key in ("items", "additionalProperties"):
        if key in schema:
            child = schema[key]
            found[key] = _clean(child, response) if isinstance(child, dict) else child
    for key in ("oneOf", "anyOf", "prefixItems"):
        if key in schema:
            found[key] = [_clean(as_object(child), response) for child in as_list(schema[key])]
    return found


def _opened(schema: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """An enumeration that takes other strings as well."""
    opened: dict[str, JsonValue] = {"anyOf": [{"enum": schema["enum"]}, {"type": "string"}]}
    if "description" in schema:
        opened["description"] = schema["description"]
    return opened
