"""Modules of the model generator, rewritten so that a caller may mix dicts and models.

In the dict-literal twins of input models, a message may be a dict and a part of it a model, or the
other way round. Inside a twin, therefore, each mention of another stands for that or for its model,
and a list of them is any sequence: a ``list`` could not be of one kind where either is taken.
Performs no I/O.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

SUFFIX = "Param"


def taking_models(text: str, classes: frozenset[str]) -> str:
    """The module of twins, with models in the places of twins; ``classes`` are the models."""
    tree = ast.parse(text)
    changes = [*_changes(tree, classes)]
    if not changes:
        return text
    imports = "".join(f"{line}\n" for line in _imports(tree, classes))
    return imports + _exchanged(text, changes)


def naming_plainly(text: str) -> str:
    """The module with plain names where aliases mention later classes in quotes.

    In quotes they would be evaluated wherever the alias is written out, and mean nothing there.
    What has no class statement keeps its quotes, since it may mention itself.
    """
    changes: list[tuple[ast.expr, str]] = []
    for statement in ast.parse(text).body:
        match statement:
            case ast.Assign(value=ast.Call(func=ast.Name(id="TypedDict"))):
                continue
            case ast.Assign(value=ast.Call(args=[_, target])) | ast.AnnAssign(value=target):
                changes += _quoted(target)
            case _:
                pass
    return _exchanged(text, changes)


def _quoted(node: ast.expr | None) -> Iterator[tuple[ast.expr, str]]:
    """Each name in quotes inside a type, and the name."""
    match node:
        case ast.Constant(value=str() as name):
            yield node, name
        case ast.Subscript(value=ast.Name(id="Literal")) | ast.Call():
            pass
        case ast.Subscript(slice=inner):
            yield from _quoted(inner)
        case ast.BinOp(left=left, right=right):
            yield from (*_quoted(left), *_quoted(right))
        case ast.Tuple(elts=items):
            yield from (one for item in items for one in _quoted(item))
        case _:
            pass


def _exchanged(text: str, changes: Iterable[tuple[ast.expr, str]]) -> str:
    """The text with other words in the places of these expressions."""
    lines = text.encode().split(b"\n")
    for node, written in sorted(changes, key=lambda one: (-one[0].lineno, -one[0].col_offset)):
        assert node.end_col_offset is not None
        line = lines[node.lineno - 1]
        head, tail = line[: node.col_offset], line[node.end_col_offset :]
        lines[node.lineno - 1] = head + written.encode() + tail
    return b"\n".join(lines).decode()


def _changes(tree: ast.Module, classes: frozenset[str]) -> Iterator[tuple[ast.expr, str]]:
    """Each name to be exchanged, with what takes its place."""
    wide = _holding(tree, classes)
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if _model(name, classes):
                yield node, f"{name.removesuffix(SUFFIX)} | {name}"
            case ast.Subscript(value=ast.Name(id="list") as container, slice=content):
                if _names(content) & wide:
                    yield container, "Sequence"
            case _:
                pass


def _holding(tree: ast.Module, classes: frozenset[str]) -> set[str]:
    """The names of the module that stand for models: their twins, and aliases that mention one."""
    found = {name for name in _names(tree) if _model(name, classes)}
    aliases = {
        node.target.id: _names(node.value)
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
    }
    for _ in aliases:
        found |= {name for name, mentioned in aliases.items() if mentioned & found}
    return found


def _names(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _model(name: str, classes: frozenset[str]) -> bool:
    return name.endswith(SUFFIX) and name.removesuffix(SUFFIX) in classes


def _imports(tree: ast.Module, classes: frozenset[str]) -> Iterator[str]:
    """What the module must import besides: the models of imported twins, and sequences."""
    yield "from collections.abc import Sequence"
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.level:
            names = [one.name for one in node.names if _model(one.name, classes)]
            if names:
                module = "." * node.level + (node.module or "")
                models = ", ".join(name.removesuffix(SUFFIX) for name in names)
                yield f"from {module} import {models}"
