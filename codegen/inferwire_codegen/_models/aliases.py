"""Read and write aliases in the syntax tree of a module, also those that contain themselves.

Performs no I/O.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from functools import reduce

RECURSIVE = {
    "TYPE_CHECKING": ("typing", "TYPE_CHECKING"),
    "TypeAlias": ("typing", "TypeAlias"),
    "TypeAliasType": ("typing_extensions", "TypeAliasType"),
}
"""The imports for an alias that contains itself, by name."""


def alias(node: ast.stmt) -> tuple[str, ast.expr | None]:
    """Return the name and the type of an alias."""
    match node:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, value]))
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
        ):
            return name, value
        case _:
            return "", None


def set_alias(node: ast.stmt, value: ast.expr) -> None:
    """Replace the type of an alias."""
    match node:
        case ast.Assign(value=ast.Call() as call):
            call.args[1] = value
        case ast.AnnAssign():
            node.value = value
        case _:
            pass


def mentioned(nodes: Iterable[ast.AST]) -> set[str]:
    """Return the names that are read."""
    names = (one for node in nodes for one in ast.walk(node) if isinstance(one, ast.Name))
    return {one.id for one in names if isinstance(one.ctx, ast.Load)}


def unquoted(text: ast.expr) -> ast.expr:
    """Return a type without quotes in it, and with its unions written as operators.

    The model generator puts types in quotes that are not defined yet.
    """
    whole: ast.expr = _Unquoter().visit(text)
    return whole


def early(statements: Iterable[ast.stmt]) -> set[str]:
    """Return the aliases that mention themselves, or types that are defined later."""
    found: set[str] = set()
    later: set[str] = set()
    for node in reversed([*statements]):
        name, value = alias(node)
        later.add(node.name if isinstance(node, ast.ClassDef) else name)
        if value is not None and later & mentioned([value]):
            found.add(name)
    return found


def split(node: ast.stmt) -> ast.stmt:
    """Return the statement for such an alias, in the forms that checkers and pydantic understand.

    With the second form, pyright's result depends on the order in which it reads the modules.
    """
    name, value = alias(node)
    assert value is not None
    whole = repr(ast.unparse(value))
    source = (
        f"if TYPE_CHECKING:\n    {name}: TypeAlias = {whole}\n"
        f"else:\n    {name} = TypeAliasType({name!r}, {whole})"
    )
    return ast.parse(source).body[0]


class _Unquoter(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, str):
            return node
        inner: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
        return inner

    def visit_Call(self, node: ast.Call) -> ast.Call:
        """Keep metadata, whose strings are no types."""
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        match node:
            case ast.Subscript(value=ast.Name(id="Literal")):
                return node
            case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
                return _union(*map(self.visit, members))
            case ast.Subscript(value=ast.Name(id="Optional"), slice=member):
                return _union(self.visit(member), ast.Constant(None))
            case _:
                return self.generic_visit(node)


def _union(*members: ast.expr) -> ast.expr:
    return reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), members)
