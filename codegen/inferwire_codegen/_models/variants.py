"""Unions of objects in responses that are told apart by a constant, and may get new members.

A closed union would reject the response of a newer server. So the generated one has a last member
for objects with another constant. In this class, the property with the constant is always None:
type checkers then narrow the union to a listed member by comparing the property. Performs no I/O.
"""

from __future__ import annotations

import ast
import keyword as keyword_module
from dataclasses import dataclass

from inferwire_codegen._naming import MODEL_METHODS, UNKNOWN
from inferwire_codegen._specs.definitions import Definition, Schema, alternatives
from inferwire_codegen._specs.json import as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._text import docstring

VARIANTS = "x-variants"
"""A keyword of a union in a bundle: the property, and its values for each member."""


@dataclass(frozen=True, slots=True)
class Variants:
    """How the members of a union are told apart."""

    tag: str
    values: tuple[tuple[str, ...], ...]


def variants(file: TypeFile, schema: Schema) -> Variants | None:
    """Return how the members of a union are told apart; None if a constant does not do so."""
    members = [file.follow(one) for one in alternatives(schema)]
    objects = [one for one in members if one is not None and one.is_object]
    if len(objects) < 2 or len(objects) < len(members):  # noqa: PLR2004  # one is not a union
        return None
    given = as_text(as_object(schema.get("discriminator")).get("propertyName"))
    for tag in [given] if given else objects[0].properties:
        values = tuple(_constants(one, tag) for one in objects)
        every = [value for several in values for value in several]
        if all(values) and len({*every}) == len(every):
            return Variants(tag, values)
    return None


def _constants(one: Definition, tag: str) -> tuple[str, ...]:
    """Return the values that an object's property always has; empty if it may have others."""
    schema = as_object(one.properties.get(tag))
    values = [schema["const"]] if "const" in schema else as_list(schema.get("enum"))
    if tag not in as_list(one.schema.get("required")) or not all(
        isinstance(v, str) for v in values
    ):
        return ()
    return tuple(map(as_text, values))


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
