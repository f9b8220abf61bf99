"""Pieces: what single tasks put into the modules that describe all tasks together.

A piece is a method of a client, or a class. The pieces of a task are formatted and verified in a
module of their own, a unit, in which comments separate them. So a module of a thousand tasks is
composed of texts that are finished, and only the units of changed tasks are formatted again. The
imports that the formatter leaves in a unit are those that its pieces need. Performs no I/O.
"""

from __future__ import annotations

import ast
from collections.abc import Collection
from dataclasses import dataclass

_MARK = "# piece"
_Group = tuple[tuple[str, tuple[str, ...]], ...]

_ABC = ("from collections.abc import", ("Awaitable", "Callable", "Mapping", "Sequence"))
_RUNTIME = ("import inferwire_runtime as", ("runtime",))
_TYPES = ("from .. import", ("types",))
_CLIENT: tuple[_Group, ...] = (
    (_ABC, ("from typing import", ("Literal", "TypeVar", "Unpack", "overload"))),
    (_RUNTIME,),
    (("from . import _operations as", ("operations",)), ("from . import", ("types",))),
)
IMPORTS: dict[str, tuple[_Group, ...]] = {
    "_client": _CLIENT,
    "_async_client": _CLIENT,
    "types/arguments": (
        (_ABC, ("from typing import", ("Literal",))),
        (_RUNTIME, ("from typing_extensions import", ("TypedDict",))),
        (_TYPES,),
    ),
    "types/events": ((("from typing import", ("Literal", "TypeAlias")),), (_RUNTIME,), (_TYPES,)),
    "types/parsed": ((("from typing import", ("TypeVar",)),), (_RUNTIME,), (_TYPES,)),
}
"""The names that each module with pieces may import, in groups."""
VARIABLES = {"_client": 'T = TypeVar("T")', "_async_client": 'T = TypeVar("T")'}
VARIABLES["types/parsed"] = 'T_co = TypeVar("T_co", covariant=True)'
"""The type variables of modules whose pieces are generic."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A method or a class."""

    label: str
    """The name of the class; for a method, what it is and its path in the client."""
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The pieces of one task in one module, before they are formatted."""

    pieces: tuple[Piece, ...]
    is_generic: bool = False
    """Whether they use the type variable of the module."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The pieces of one task in one module, formatted."""

    imports: tuple[str, ...]
    """The names that they use of those that the module may import."""
    pieces: tuple[Piece, ...]


def unit_path(module: str, name: str) -> str:
    """Return the path under which a unit is formatted."""
    return f"{module.replace('/', '_')}/{name}.py"


def unit_text(module: str, draft: Draft) -> str:
    """Return the text of a unit to be formatted."""
    lines = ["from __future__ import annotations\n", import_lines(module), ""]
    lines += [VARIABLES[module], ""] if draft.is_generic else []
    lines += ["class Methods:"] if _indent(module) else []
    for piece in draft.pieces:
        lines += [_indent(module) + _MARK, piece.text.strip("\n"), ""]
    return "\n".join(lines)


def read_unit(module: str, text: str, draft: Draft) -> Unit:
    """Return the pieces in the formatted text of a unit."""
    head, *texts = text.split(f"\n{_indent(module)}{_MARK}\n")
    nodes = ast.walk(ast.parse(head.removesuffix("class Methods:")))
    names = {node.asname or node.name for node in nodes if isinstance(node, ast.alias)}
    pieces = zip(draft.pieces, texts, strict=True)
    return Unit(
        imports=tuple(sorted(names - {"annotations"})),
        pieces=tuple(Piece(one.label, formatted.strip("\n")) for one, formatted in pieces),
    )


def _indent(module: str) -> str:
    """Return the indent of the pieces: modules of types have classes, the others methods."""
    return "" if module.startswith("types/") else "    "


def import_lines(module: str, used: Collection[str] | None = None) -> str:
    """Return the imports of a module: those of all names that it may import, or of some."""
    groups: list[str] = []
    for group in IMPORTS[module]:
        lines: list[str] = []
        for home, names in group:
            kept = [one for one in names if used is None or one in used]
            lines += [f"{home} {', '.join(kept)}"] if kept else []
        groups.append("\n".join(lines))
    return "\n\n".join(filter(None, groups))
