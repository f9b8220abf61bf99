"""Write nodes as schemas in spec files. Performs no I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping

from inferwire_codegen._importing.nodes import (
    COMMON,
    AnyJson,
    AnyObject,
    Choice,
    Constant,
    Definitions,
    Entries,
    File,
    Fixed,
    Form,
    Items,
    Node,
    Object,
    Reference,
    Scalar,
    Values,
)
from inferwire_codegen._specs.definitions import type_of
from inferwire_codegen._specs.json import JsonValue

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = ("string", "integer", "number", "boolean")
_MOST_VALUES, _LONGEST_VALUE = 500, 200
Schema = dict[str, JsonValue]


def type_files(definitions: Definitions, names: Mapping[str, str]) -> dict[str, JsonValue]:
    """Return all type files by path, including the shared one if it is needed."""
    files: dict[str, JsonValue] = {}
    printers: dict[str, _Printer] = {}
    for key, named in definitions.items():
        printer = printers.setdefault(named.home, _Printer(named.home, definitions, names))
        printer.bodies[names[key]] = printer.definition(named.node)
    for home, printer in sorted(printers.items()):
        bodies = dict(sorted(printer.bodies.items())) if home == COMMON else printer.bodies
        files[home] = _file(home, definitions, names, bodies)
    return files


def printed(value: JsonValue) -> str:
    """Return the text of a file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _file(home: str, definitions: Definitions, names: Mapping[str, str], bodies: Schema) -> Schema:
    roots = [names[key] for key, one in definitions.items() if one.is_root and one.home == home]
    about: Schema = {"$ref": f"#/$defs/{roots[0]}"} if roots else {}
    return {"$schema": _DIALECT, **about, "$defs": {**bodies}}


class _Printer:
    """Prints the definitions of one file."""

    def __init__(self, home: str, definitions: Definitions, names: Mapping[str, str]) -> None:
        self._home: str = home
        self._definitions: Definitions = definitions
        self._names: Mapping[str, str] = names
        self.bodies: Schema = {}

    def definition(self, node: Node) -> Schema:
        """Return the body of a definition."""
        if isinstance(node.form, File):
            return self._annotated(node, {"type": "string"})
        return self._schema(node)

    def _schema(self, node: Node) -> Schema:
        schema = self._form(node.form) | node.limits
        may_be_null = node.nullable and not isinstance(node.form, AnyJson)
        return self._annotated(node, _nullable(schema) if may_be_null else schema)

    def _inline(self, node: Node) -> Schema:
        """Return a schema inside of another, whose title is the name of a type."""
        schema = self._schema(node)
        named = node.title and isinstance(node.form, Object | Values | Choice)
        return {"title": node.title, **schema} if named else schema

    @staticmethod
    def _annotated(node: Node, schema: Schema) -> Schema:
        """Return the schema with its texts, including decisions as a `$comment`."""
        annotated = dict(schema)
        if node.description:
            annotated["description"] = node.description
        if node.deprecated:
            annotated["deprecated"] = True
        if node.default:
            annotated["default"] = node.default[0]
        if node.todo:
            annotated["$comment"] = f"TODO: {node.todo}"
        return annotated

    def _form(self, form: Form) -> Schema:
        match form:
            case AnyJson():
                return {}
            case AnyObject():
                return {"type": "object"}
            case Reference(key):
                same = self._definitions[key].home == self._home
                return {"$ref": f"{'' if same else '../common.json'}#/$defs/{self._names[key]}"}
            case Scalar() | Values() | Constant() | File():
                return _plain(form)
            case Object(properties, required):
                needed: Schema = {"required": [*required]} if required else {}
                inside: Schema = {name: self._inline(one) for name, one in properties.items()}
                return {"type": "object", **needed, "properties": inside}
            case _:
                return self._compound(form)

    def _compound(self, form: Items | Fixed | Entries | Choice) -> Schema:
        match form:
            case Items(inner):
                return {"type": "array", "items": self._inline(inner)}
            case Fixed(inner):
                length: Schema = {"minItems": len(inner), "maxItems": len(inner)}
                each: list[JsonValue] = [self._inline(one) for one in inner]
                return {"type": "array", "prefixItems": each, **length}
            case Entries(values):
                return {"type": "object", "additionalProperties": self._inline(values)}
            case Choice(members, tag):
                tagged: Schema = {"discriminator": {"propertyName": tag}} if tag else {}
                schemas: list[JsonValue] = [self._inline(one) for one in members]
                return {"oneOf" if tag else "anyOf": schemas, **tagged}


def _plain(form: Scalar | Values | Constant | File) -> Schema:
    match form:
        case Scalar(kinds):
            return {"type": kinds[0] if len(kinds) == 1 else [*kinds]}
        case Values(values):
            return _enumeration(values)
        case Constant(value):
            return {"const": value}
        case File(media):
            kind: Schema = {"contentMediaType": media} if media else {}
            return {"type": "string", "contentEncoding": "base64", **kind}


def _enumeration(values: tuple[JsonValue, ...]) -> Schema:
    """Return an enumeration, or its types if there are too many or too long values."""
    kinds = [*dict.fromkeys(map(type_of, values))]
    schema: Schema = {"type": kinds[0] if len(kinds) == 1 else [*kinds]}
    if len(values) > _MOST_VALUES or any(len(str(one)) > _LONGEST_VALUE for one in values):
        return schema
    return {**schema, "enum": [*values]}


def _nullable(schema: Schema) -> Schema:
    """Return a schema that also accepts null."""
    kind, options = schema.get("type"), schema.get("anyOf")
    if isinstance(options, list):
        return {**schema, "anyOf": [*options, {"type": "null"}]}
    if isinstance(kind, list) and "enum" not in schema:
        return {**schema, "type": [*kind, "null"]}
    if kind in (*_PLAIN, "object") and "enum" not in schema:
        return {**schema, "type": [kind, "null"]}
    return {"anyOf": [schema, {"type": "null"}]}
