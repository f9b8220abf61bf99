"""Annotate fields of responses that accept more JSON than their Python type. Performs no I/O.

The model generator writes every JSON type that a field accepts. These functions reduce the field to
the type that it is read as, and add the annotation of the runtime that reads the others.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from inferwire_codegen._naming import FIELD_MARKERS
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, as_object, as_text


def annotate(
    node: ast.ClassDef, fields: dict[str, tuple[str, str]], readings: Mapping[str, JsonValue]
) -> set[str]:
    """Annotate the fields of a class, add a property for each that has parts, and update the types.

    Returns the names to import from the runtime.
    """
    wires = {name: wire for wire, (name, _) in fields.items()}
    properties: list[ast.stmt] = []
    for one in node.body:
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            name, wire = one.target.id, wires[one.target.id]
            if schema := as_object(readings.get(wire)):
                properties += _parts_property(name, one.annotation, as_object(schema.get("parts")))
                one.annotation = _annotation(one.annotation, schema)
                if _has_default(schema):
                    one.value = ast.parse(repr(schema["default"]), mode="eval").body
                fields[wire] = name, ast.unparse(_declared(one.annotation)[0])
    node.body += properties
    return {*FIELD_MARKERS} & {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _annotation(annotation: ast.expr, schema: Schema) -> ast.expr:
    """Return the type that a field is read as, with the markers of the runtime."""
    declared, metadata = _declared(annotation)
    members = [*_members(declared)]
    markers: list[str] = []
    if "parts" in schema:
        several = _list_among(members)
        members.remove(several)
        text = as_text(as_object(schema["parts"])["text"])
        markers.append(f"Parts({ast.unparse(several.slice)!r}, {text!r})")
    elif schema.get("readAs") == "array":
        single = ast.unparse(_list_among(members).slice)
        members = [one for one in members if ast.unparse(one) != single]
        markers.append("OneOrMany()")
    if _has_default(schema):
        members = [one for one in members if ast.unparse(one) != "None"]
        markers.append(f"Bookkeeping({schema['default']!r})")
    elif schema.get("bookkeeping") is True:
        markers.append("Bookkeeping()")
    if not markers:
        return annotation
    parts = [" | ".join(map(ast.unparse, members)), *map(ast.unparse, metadata), *markers]
    return ast.parse(f"Annotated[{', '.join(parts)}]", mode="eval").body


def _has_default(schema: Schema) -> bool:
    """Return whether a value of another type is read as the property's default."""
    return schema.get("bookkeeping") is True and "default" in schema


def _declared(annotation: ast.expr) -> tuple[ast.expr, list[ast.expr]]:
    """Return the type of a field, and the metadata in its annotation."""
    match annotation:
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *rest])):
            return first, rest
        case _:
            return annotation, []


def _members(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union."""
    match annotation:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left)
            yield from _members(right)
        case _:
            yield annotation


def _list_among(members: Iterable[ast.expr]) -> ast.Subscript:
    """Return the list in a union; it has another name in a class with a field called 'list'."""
    for one in members:
        match one:
            case ast.Subscript(value=ast.Name(id="list" | "list_aliased")):
                return one
            case _:
                pass
    raise ValueError("there is no list in the union")


def _parts_property(owner: str, annotation: ast.expr, parts: Schema) -> list[ast.stmt]:
    """Return the property with the parts of a field, if it has any."""
    if not parts:
        return []
    several = _list_among(_members(_declared(annotation)[0]))
    source = (
        f"@property\ndef {as_text(parts['name'])}(self) -> {ast.unparse(several)} | None:\n"
        f'    """The parts of `{owner}`, or None if the server sent none."""\n'
        f"    return Parts.of(self.{owner}, {ast.unparse(several.slice)})"
    )
    return ast.parse(source).body
