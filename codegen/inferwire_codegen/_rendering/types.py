"""Texts of types, as signatures and operations write them. Performs no I/O.

The model generator says what a field's type is called inside its own module; here the names
are led through the lazily loaded packages, so that no signature loads a model before someone
asks for its hints. What a caller gives is wider than what a model holds: a dict literal or a
model, any sequence of them.
"""

from __future__ import annotations

import ast

from inferwire_codegen._lowering.ir import File, Place, Result, Sound, Success, Whole
from inferwire_codegen._models.models import Models

_OURS = {
    "JsonValue": "runtime.JsonValue",
    "JsonObject": "runtime.JsonObject",
    "JsonText": "str",
    "Base64Image": "runtime.hints.Image",
    "Base64Bytes": "bytes",
}
_WORDS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"})
_FILES = {
    "image": "runtime.hints.Image",
    "bytes": "bytes",
    "ndarray": "runtime.hints.FloatArray",
}


class TypeTexts:
    """The types of arguments and results, by their places in the specs."""

    def __init__(self, models: Models) -> None:
        self._models = models

    def argument(self, place: Place) -> str:
        """What a caller may give for a property, None left out."""
        field = self._models.fields[place.owner, place.property]
        return self._render(_without_none(_expression(field.type)), given=True)

    def result(self, result: Result) -> str:
        """What a method returns for a result."""
        match result:
            case File(kind=kind):
                return _FILES[kind]
            case Success():
                return "bool"
            case Sound():
                return "bytes"
            case Whole(pick=(*_, last)):
                return self._render(
                    _expression(self._models.fields[last.owner, last.property].type)
                )
            case Whole(definition=name):
                return self.definition(name)

    def definition(self, name: str) -> str:
        """The type that a definition became; one that is no class is written out."""
        aliases = self._models.aliases
        while aliases.get(name) in aliases:
            name = aliases[name]
        if name in aliases:
            return self._render(_expression(aliases[name]))
        return self._name(name, given=False)

    def attributes(self, path: tuple[Place, ...]) -> str:
        """The attributes that lead to a part of a model."""
        return ".".join(self._models.fields[one.owner, one.property].name for one in path)

    def _name(self, name: str, *, given: bool) -> str:
        if name in _OURS:
            return _OURS[name]
        home = self._models.homes.get(name)
        if home is None:
            if name not in _WORDS:
                raise ValueError(f"no rule for the name {name!r}")
            return name
        alias = self._models.aliases.get(f"{name}Param" if given else name)
        if alias and not self._holds_models(alias):
            return self._render(_expression(alias))
        twin = f" | types.{home}.{name}Param" if given else ""
        return f"types.{home}.{name}{twin}"

    def _holds_models(self, text: str) -> bool:
        aliases = self._models.aliases
        pending, seen = [text], {text}
        while pending:
            nodes = ast.walk(_expression(pending.pop()))
            names = {node.id for node in nodes if isinstance(node, ast.Name)}
            if names & (self._models.homes.keys() - aliases.keys()):
                return True
            found = {aliases[name] for name in names & aliases.keys()}
            if found & seen:
                return True  # It refers to itself, and cannot be written out.
            seen |= found
            pending += found
        return False

    def _render(self, node: ast.expr, *, given: bool = False) -> str:
        match node:
            case ast.Name(id=name):
                return self._name(name.removesuffix("_aliased"), given=given)
            case ast.Constant(value=value):
                return repr(value)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return f"-{self._render(operand)}"
            case ast.BinOp(left=left, right=right):
                return f"{self._render(left, given=given)} | {self._render(right, given=given)}"
            case ast.Tuple(elts=items):
                return ", ".join(self._render(item, given=given) for item in items)
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
                return self._render(first, given=given)
            case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=items)):
                return " | ".join(self._render(item, given=given) for item in items)
            case ast.Subscript(value=ast.Name(id="Optional"), slice=inner):
                return f"{self._render(inner, given=given)} | None"
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                name = name.removesuffix("_aliased")
                text = self._render(inner, given=given)
                return f"{_widened(name, text) if given else name}[{text}]"
            case _:
                raise ValueError(f"no rule for the type {ast.unparse(node)!r}")


def _widened(container: str, content: str) -> str:
    """A container of models is any sequence or mapping of them.

    ``list[str]`` stays, for a string is a sequence of strings too.
    """
    match container:
        case "list" if "types." in content:
            return "Sequence"
        case "dict":
            return "Mapping"
        case _:
            return container


def _expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _without_none(node: ast.expr) -> ast.expr:
    match node:
        case ast.BinOp(left=left, right=ast.Constant(value=None)):
            return _without_none(left)
        case ast.BinOp(left=ast.Constant(value=None), right=right):
            return _without_none(right)
        case ast.BinOp(left=left, op=op, right=right):
            return ast.BinOp(_without_none(left), op, right)
        case _:
            return node
