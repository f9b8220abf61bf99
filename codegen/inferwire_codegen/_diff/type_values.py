"""Types of Python as values, and whether one takes whatever another one is.

Not all of Python's types: those that a schema can become, and what type checkers make of them.
Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._specs.json import JsonValue


@dataclass(frozen=True, slots=True)
class Plain:
    """A type with a name that every package has."""

    name: str


@dataclass(frozen=True, slots=True)
class Value:
    """A literal."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Named:
    """A class of the package, and its TypedDict. Its members are compared separately."""

    name: str


@dataclass(frozen=True, slots=True)
class Many:
    """A container of any length."""

    items: Type
    kind: Literal["list", "Sequence", "tuple"]


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping from strings."""

    values: Type
    kind: Literal["dict", "Mapping"]


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple of fixed length."""

    items: tuple[Type, ...]


Atom: TypeAlias = Plain | Value | Named | Many | Table | Row
Type: TypeAlias = tuple[Atom, ...]
"""A union."""

NONE = Plain("None")
JSON = Plain("JsonValue")
JSON_OBJECT = Plain("JsonObject")
_ABOVE = {
    "bool": {"bool", "int", "float"},
    "int": {"int", "float"},
    "str": {"str", "Media"},
    "bytes": {"bytes", "Media"},
}
"""Types and those that take them; ints pass for floats."""
_IN_JSON = frozenset({"str", "int", "float", "bool", "None", "JsonObject", "JsonValue"})


def without_none(union: Type) -> Type:
    """The union without None."""
    return tuple(one for one in union if one != NONE)


def leaves(union: Type) -> Iterator[Plain | Value | Named]:
    """The types that contain no others, wherever in the type they stand."""
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
    """What became of a type, as type checkers see it."""
    wider, narrower = takes(new, old), takes(old, new)
    if wider and narrower:
        return "equal"
    return "wider" if wider else "narrower" if narrower else "other"


def takes(wide: Type, narrow: Type) -> bool:
    """Whatever is of one type may stand where the other is asked for."""
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
            # A list can be written to, so that a list of one type is none of a wider one.
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
    """The type as Python writes it."""
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
