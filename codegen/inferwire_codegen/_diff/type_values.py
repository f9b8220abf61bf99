"""Python types as values, and whether one accepts all values of another.

Covers only the types that schemas can become, with the semantics of type checkers. Performs no
I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._specs.json import JsonValue


@dataclass(frozen=True, slots=True)
class Plain:
    """A type whose name is the same in every package."""

    name: str


@dataclass(frozen=True, slots=True)
class Value:
    """A literal value."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Named:
    """A class of the package, with its TypedDict. Its members are compared separately."""

    name: str


@dataclass(frozen=True, slots=True)
class Many:
    """A container of any length."""

    items: Type
    kind: Literal["list", "Sequence", "tuple"]


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with string keys."""

    values: Type
    kind: Literal["dict", "Mapping"]


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple of fixed length."""

    items: tuple[Type, ...]


Atom: TypeAlias = Plain | Value | Named | Many | Table | Row
Type: TypeAlias = tuple[Atom, ...]
"""A union of types."""

NONE = Plain("None")
JSON = Plain("JsonValue")
JSON_OBJECT = Plain("JsonObject")
_ABOVE = {
    "bool": {"bool", "int", "float"},
    "int": {"int", "float"},
    "str": {"str", "Media"},
    "bytes": {"bytes", "Media"},
}
"""The types that accept each type; an int is accepted as a float."""
_IN_JSON = frozenset({"str", "int", "float", "bool", "None", "JsonObject", "JsonValue"})


def without_none(union: Type) -> Type:
    """Return the union without None."""
    return tuple(one for one in union if one != NONE)


def leaves(union: Type) -> Iterator[Plain | Value | Named]:
    """Yield the types that contain no others, at any depth."""
    for one in union:
        match one:
            case Many(items=inner) | Table(values=inner):
                yield from leaves(inner)
            case Row(items=items):
                for inner in items:
                    yield from leaves(inner)
            case _:
                yield one


Relation: TypeAlias = Literal["equal", "wider", "narrower", "other"]


def relation(old: Type, new: Type) -> Relation:
    """Compare two types as type checkers do."""
    wider, narrower = takes(new, old), takes(old, new)
    if wider and narrower:
        return "equal"
    return "wider" if wider else "narrower" if narrower else "other"


def takes(wide: Type, narrow: Type) -> bool:
    """Return whether the wide type accepts all values of the narrow one."""
    return all(any(_takes(one, given) for one in wide) for given in narrow)


def _takes(wide: Atom, narrow: Atom) -> bool:
    if wide in (narrow, Plain("object")):
        return True
    match wide, narrow:
        case Plain(), _:
            return _plain_takes(wide, narrow)
        case Table(values=wanted, kind="Mapping"), Plain(name="JsonObject"):
            return takes(wanted, (JSON,))
        case Table(values=wanted, kind=kind), Table(values=given, kind=other):
            if kind == "Mapping":
                return takes(wanted, given)
            return kind == other and relation(wanted, given) == "equal"
        case Many(items=wanted, kind=kind), Many(items=given, kind=other):
            # A list is mutable, so a list of one type is not a list of a wider type.
            if kind == "list":
                return kind == other and relation(wanted, given) == "equal"
            return kind in ("Sequence", other) and takes(wanted, given)
        case Many(items=wanted, kind="Sequence" | "tuple"), Row(items=items):
            return all(takes(wanted, one) for one in items)
        case Row(items=wanted), Row(items=items):
            return len(wanted) == len(items) and all(map(takes, wanted, items))
        case _:
            return False


def _plain_takes(wide: Plain, narrow: Atom) -> bool:
    if wide == JSON:
        return _is_json(narrow)
    match narrow:
        case Plain() | Value():
            return wide.name in _above(narrow)
        case Table(values=values):
            return wide == JSON_OBJECT and takes((JSON,), values)
        case _:
            return False


def _above(narrow: Plain | Value) -> set[str]:
    name = narrow.name if isinstance(narrow, Plain) else type(narrow.value).__name__
    return _ABOVE.get(name, {name})


def _is_json(narrow: Atom) -> bool:
    match narrow:
        case Plain(name=name):
            return name in _IN_JSON
        case Value():
            return True
        case Named():
            return False
        case Many(items=inner) | Table(values=inner):
            return takes((JSON,), inner)
        case Row(items=items):
            return all(takes((JSON,), one) for one in items)


def text(union: Type) -> str:
    """Format the type as Python source."""
    values = [_literal(one.value) for one in union if isinstance(one, Value)]
    parts = [f"Literal[{', '.join(values)}]"] if values else []
    parts += [_text(one) for one in union if not isinstance(one, Value)]
    return " | ".join(parts) or "None"


def _text(one: Atom) -> str:
    match one:
        case Plain(name=name) | Named(name=name):
            return name
        case Many(items=items, kind=kind):
            return f"{kind}[{text(items)}{', ...' if kind == 'tuple' else ''}]"
        case Table(values=values, kind=kind):
            return f"{kind}[str, {text(values)}]"
        case Row(items=items):
            return f"tuple[{', '.join(map(text, items))}]"
        case Value(value=value):
            return _literal(value)


def _literal(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
