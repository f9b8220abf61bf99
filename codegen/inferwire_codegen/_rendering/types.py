"""Format types for signatures and operations. Performs no I/O.

The model generator decides the type of a field inside its own module. Here, a type is qualified by
its module in the lazily imported package, so that a signature does not import a model before its
hints are evaluated. An argument accepts more than the field of a model: a dict literal as well as a
model, and any sequence of them.
"""

from __future__ import annotations

from inferwire_codegen._lowering.ir import (
    AcceptedOutput,
    Argument,
    AudioResult,
    FileResult,
    JsonResult,
    Property,
    Result,
    Success,
)
from inferwire_codegen._models.bundles import SUFFIX
from inferwire_codegen._models.models import Models
from inferwire_codegen._models.types import (
    Generic,
    Plain,
    Type,
    Union,
    has_numbers,
    names,
    substituted,
    union,
    without_none,
)
from inferwire_codegen._naming import NUMBERS, array_hint, array_type
from inferwire_codegen._specs.definitions import TypeName

_OURS = {
    "JsonValue": "runtime.JsonValue",
    "JsonObject": "runtime.JsonObject",
    "JsonText": "str",
    "Base64Image": "runtime.hints.Image",
    "Base64Bytes": "bytes",
    **{array_type(one): f"runtime.hints.{array_hint(one)}" for one in NUMBERS},
}
_FILES = {
    "image": "runtime.hints.Image",
    "bytes": "bytes",
    "chunks": "bytes",
    "ndarray": "runtime.hints.FloatArray",
    "none": "None",
    "string": "str",
}


class TypeTexts:
    """Formats the types of arguments and results."""

    def __init__(self, models: Models) -> None:
        self._models = models

    def argument(self, one: Argument) -> str:
        """Return the type that an argument accepts, without None."""
        field = without_none(self._models.field(one.property.owner, one.property.name))
        given = self._given(field, one.output)
        return _text(_with_functions(given) if one.functions else given)

    def result(self, result: Result) -> str:
        """Return the type of a method's result."""
        match result:
            case FileResult(kind=kind):
                return _FILES[kind]
            case Success():
                return "bool"
            case AudioResult():
                return "bytes"
            case JsonResult(pick=(*_, last)):
                return _text(self._returned(self._models.field(last.owner, last.name)))
            case JsonResult(definition=name):
                return self.definition(name)

    def definition(self, name: TypeName) -> str:
        """Return the type of a definition; an alias is expanded."""
        match self._models.alias(name):
            case None:
                return _text(name)
            case TypeName() as other:
                return self.definition(other)
            case Union() as other if self._contains_models(other):
                return _text(name)
            case other if has_numbers(other):
                return _text(name)
            case other:
                return _text(self._returned(other))

    def reader(self, name: TypeName) -> str:
        """Return a function that returns the type of a definition as a class, for checkers."""
        function = f"lambda: {self.definition(name)}"
        return function if self._is_class(name) else f"runtime.Alias({function})"

    def _is_class(self, name: TypeName) -> bool:
        match self._models.alias(name):
            case TypeName() as other:
                return self._is_class(other)
            case Plain(text=text):
                return text not in {"JsonValue", "None"} and not text.startswith("Literal[")
            case Union():
                return False
            case _:
                return True

    def attributes(self, path: tuple[Property, ...]) -> str:
        """Return the dotted attribute path to a part of a model."""
        return ".".join(self._models.attribute(one.owner, one.name) for one in path)

    def _returned(self, one: Type) -> Type:
        """Expand the aliases of a type, unless they contain models."""
        return substituted(one, self._written_out, lambda generic: generic.container)

    def _written_out(self, name: TypeName) -> Type:
        alias = self._models.alias(name)
        return name if alias is None or self._contains_models(alias) else self._returned(alias)

    def _given(self, one: Type, output: AcceptedOutput | None) -> Type:
        """Return the type that an argument accepts: a model or its TypedDict, in any sequence."""

        def either(name: TypeName) -> Type:
            return output.name if output and name == output.item else self._either(name)

        return substituted(one, either, self._any_container)

    def _either(self, name: TypeName) -> Type:
        alias = self._models.alias(name, given=True)
        if alias is None or self._contains_models(alias):
            return union(name, TypeName(name.module, f"{name.name}{SUFFIX}"))
        return self._returned(alias)

    def _any_container(self, one: Generic) -> str:
        """Accept any sequence of models, but not of ``str``, since a ``str`` is a sequence too."""
        match one.container:
            case "list" if self._contains_models(one):
                return "Sequence"
            case "dict":
                return "Mapping"
            case container:
                return container

    def _contains_models(self, one: Type, inside: tuple[TypeName, ...] = ()) -> bool:
        """Return whether a type contains models or itself, so that its aliases keep their names."""
        for name in names(one):
            alias = self._models.alias(name)
            if alias is None or name in inside or self._contains_models(alias, (*inside, name)):
                return True
        return False


def _with_functions(given: Type) -> Type:
    """Return the type of a list whose items can be functions."""
    match given:
        case Generic(container="list" | "Sequence", contents=contents):
            return Generic("Sequence", (union(*contents, Plain("runtime.ToolFunction")),))
        case Union(members=members):
            return union(*map(_with_functions, members))
        case other:
            return other


def _text(one: Type) -> str:
    match one:
        case Plain(text=text):
            return _OURS.get(text, text)
        case TypeName(module=module, name=name):
            return f"types.{module}.{name}"
        case Generic(container=container, contents=contents):
            return f"{container}[{', '.join(map(_text, contents))}]"
        case Union(members=members):
            return " | ".join(map(_text, members))
