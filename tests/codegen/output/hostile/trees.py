"""The shape of generated modules and the texts in them, read from syntax trees alone."""

from __future__ import annotations

import ast
import functools
import re
import unicodedata
from collections.abc import Mapping

_remembered = functools.lru_cache(maxsize=1000)
"""Most modules of a package are those of the package before it."""


def shape(files: Mapping[str, str]) -> dict[str, str]:
    """By module, its syntax tree without the contents of texts, and without documentation."""
    return {name: _shape(text) for name, text in files.items() if name.endswith(".py")}


@_remembered
def _shape(text: str) -> str:
    tree = _Paths().visit(ast.parse(text))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [one for one in body if not _is_documentation(one)]  # type: ignore[attr-defined]  # all that have a list there
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


class _Paths(ast.NodeTransformer):
    """Makes tuples of texts texts, since a pointer has as many parts as it has slashes."""

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        texts = [isinstance(one, ast.Constant) and isinstance(one.value, str) for one in node.elts]
        return ast.Constant("") if all(texts) else self.generic_visit(node)


def texts(files: Mapping[str, str]) -> tuple[set[str], str]:
    """Every text that stands in the modules as data, and all documentation without white space."""
    modules = [text for name, text in files.items() if name.endswith(".py")]
    found = [one for text in modules for one in _texts(text)]
    data = {text for text, documents in found if not documents}
    return data, "\n".join(squeezed(text) for text, documents in found if documents)


def squeezed(text: str) -> str:
    """A text without white space, and with one kind of triple quotes."""
    return re.sub(r"\s+", "", text).replace('"""', "'''")


def visible(text: str) -> str:
    """A text as documentation shows it: what would not show, or would reorder a line, by number."""
    hidden = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return "".join(
        f"U+{ord(one):04X}" if unicodedata.category(one) in hidden and not one.isspace() else one
        for one in text
    )


@_remembered
def _texts(module: str) -> list[tuple[str, bool]]:
    """Each string of a module, and whether it is documentation."""
    nodes = [*ast.walk(ast.parse(module))]
    documents = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return [
        (node.value, id(node) in documents)
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def _is_documentation(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def named_alike(files: Mapping[str, str]) -> dict[str, str]:
    """The shape with all identifiers made the same."""
    name = re.compile(r"\b(id|arg|attr|name|asname|module)='[^']*'")
    return {path: name.sub(r"\1='_'", one) for path, one in shape(files).items()}
