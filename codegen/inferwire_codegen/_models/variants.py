"""Unions of objects in responses that are told apart by a constant, and may get new members.

A closed union would reject the response of a newer server. So the generated one has a last member
for objects with another constant. In this class, the property with the constant is always None:
type checkers then narrow the union to a listed member by comparing the property. Performs no I/O.
"""

from __future__ import annotations

import ast
import keyword as keyword_module

from inferwire_codegen._naming import MODEL_METHODS, UNKNOWN
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import as_list, as_text
from inferwire_codegen._text import docstring

VARIANTS = "x-variants"
"""A keyword of a union in a bundle: the property, and its values for each member."""


def written(
    name: str, keyword: Schema, union: ast.expr, attribute: str
) -> tuple[ast.expr, ast.stmt]:
    """Return the type of a union with a member for others, and the class of that member."""
    unknown = f"{UNKNOWN}{name}"
    tag, values = as_text(keyword["tag"]), [as_list(one) for one in as_list(keyword["values"])]
    listed = ", ".join(repr(tuple(map(as_text, one))) for one in values)
    text = f"Annotated[{ast.unparse(union)} | {unknown}, Variants({tag!r}, {listed})]"
    about = docstring(f"`{name}` of a kind that is not listed; `[{tag!r}]` is its kind.")
    source = f"class {unknown}(Model):\n    {about}\n"
    if attribute:
        source += (
            f"    @property\n    def {attribute}(self) -> None:\n"
            f'        """None, unlike in all listed kinds."""\n        return None'
        )
    return ast.parse(text, mode="eval").body, ast.parse(source).body[0]


def attribute_of(tag: str) -> str:
    """Return the attribute for a property of a class in another module; empty if it is unsure."""
    if not tag.isidentifier() or keyword_module.iskeyword(tag):
        return ""
    return f"{tag}_" if tag in MODEL_METHODS else tag
