"""Python types as values, parsed from annotations. Performs no I/O.

Decisions, such as whether an argument accepts a list or any sequence, are made on these values.
They are formatted as text at the end.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from inferwire_codegen._specs.definitions import TypeName


@dataclass(frozen=True, slots=True)
class Plain:
    """A type of Python or of the runtime: ``str``, ``None``, ``JsonValue``, ``Literal["a"]``."""

    text: str


@dataclass(frozen=True, slots=True)
class Generic:
    """A container with the types of its contents."""

    container: str
    contents: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """A union of types."""

    members: tuple[Type, ...]


Type: TypeAlias = Plain | TypeName | Generic | Union
NONE = Plain("None")


def read_type(text: str, lookup: Callable[[str], Type]) -> Type:
    """Parse an annotation; ``lookup`` resolves the names in it."""
    return _read(ast.parse(text, mode="eval").body, lookup)


def union(*types: Type) -> Type:
    """Return the union of these types, flattened and without duplicates.

    Python cannot evaluate ``None | None``.
    """
    flat = (one.members if isinstance(one, Union) else (one,) for one in types)
    members = [*dict.fromkeys(chain.from_iterable(flat))]
    return members[0] if len(members) == 1 else Union(tuple(members))


def without_none(one: Type) -> Type:
    """Return the type without None, if it is a union that includes it."""
    match one:
        case Union(members=members):
            return union(*(member for member in members if member != NONE))
        case _:
            return one


def names(one: Type) -> Iterator[TypeName]:
    """Yield the package's types that occur in a type."""
    match one:
        case TypeName():
            yield one
        case Generic(contents=parts) | Union(members=parts):
            yield from (name for part in parts for name in names(part))
        case Plain():
            pass


def has_numbers(one: Type) -> bool:
    """Return whether a type has a literal with numbers or booleans, whose alias checks them."""
    match one:
        case Plain(text=text):
            values = ast.walk(ast.parse(text, mode="eval")) if text.startswith("Literal[") else ()
            return any(isinstance(v, ast.Constant) and isinstance(v.value, int) for v in values)
        case Generic(contents=parts) | Union(members=parts):
            return any(map(has_numbers, parts))
        case TypeName():
            return False


def substituted(
    one: Type, name: Callable[[TypeName], Type], container: Callable[[Generic], str]
) -> Type:
    """Replace the names and the containers in a type."""
    match one:
        case TypeName():
            return name(one)
        case Generic(contents=contents):
            parts = (substituted(part, name, container) for part in contents)
            return Generic(container(one), tuple(parts))
        case Union(members=members):
            return union(*(substituted(member, name, container) for member in members))
        case Plain():
            return one


def _read(node: ast.expr, lookup: Callable[[str], Type]) -> Type:
    match node:
        case ast.Name(id=name):
            return lookup(name)
        case ast.Constant(value=None):
            return NONE
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return union(_read(left, lookup), _read(right, lookup))
        case ast.Subscript(value=ast.Name(id=name), slice=inner):
            items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return _subscript(lookup(name), items, lookup)
        case _:
            raise ValueError(f"unsupported type {ast.unparse(node)!r}")


def _subscript(container: Type, items: list[ast.expr], lookup: Callable[[str], Type]) -> Type:
    match container:
        case Plain(text="Annotated"):
            return _read(items[0], lookup)
        case Plain(text="Literal"):
            return Plain(f"Literal[{', '.join(map(ast.unparse, items))}]")
        case Plain(text=name):
            return Generic(name, tuple(_read(item, lookup) for item in items))
        case _:
            raise ValueError(f"unsupported container {container}")
