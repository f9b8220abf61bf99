"""Declare the keyword arguments that all overloads of a method share. Performs no I/O.

An editor that shows a method shows all of its overloads. A method with many arguments therefore
declares those that are the same in each overload once, as a TypedDict, and its overloads unpack it.
The implementation lists all arguments, for `help` and `inspect.signature`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from inferwire_codegen._naming import arguments_class
from inferwire_codegen._rendering.overloads import Signature, Signatures
from inferwire_codegen._text import docstring, plain

FEW = 20
"""Methods that share no more arguments list them in each overload: their texts are short."""
_DEFAULTS = (" = None", " = False", " = runtime.NOT_GIVEN")


@dataclass(frozen=True, slots=True)
class SharedArgument:
    """An argument as a key of the TypedDict."""

    name: str
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class SharedArguments:
    """The TypedDict of a method."""

    name: str
    method: str
    arguments: tuple[SharedArgument, ...]


def share_arguments(
    method: str, ways: Signatures, texts: Mapping[str, str]
) -> tuple[Signatures, SharedArguments | None]:
    """Return the signatures with their shared arguments as a TypedDict, if there are many."""
    found = {text: default for text in _shared(ways) if (default := _default(text))}
    if len(found) <= FEW:
        return ways, None
    arguments: list[SharedArgument] = []
    for text, default in found.items():
        name, _, declared = text.removesuffix(default).partition(": ")
        arguments.append(SharedArgument(name, declared, docstring(plain(texts[name]))))
    shared = SharedArguments(arguments_class(method), method, tuple(arguments))
    overloads = tuple(_without(one, found, shared.name) for one in ways.overloads)
    return replace(ways, overloads=overloads), shared


def _shared(ways: Signatures) -> list[str]:
    """Return the keyword arguments that all overloads and the implementation declare alike."""
    return [
        text
        for text in (ways.implementation.keyword if ways.overloads else ())
        if all(text in one.keyword for one in ways.overloads)
    ]


def _default(text: str) -> str | None:
    return next((one for one in _DEFAULTS if text.endswith(one)), None)


def _without(signature: Signature, found: Mapping[str, str], name: str) -> Signature:
    keyword = tuple(text for text in signature.keyword if text not in found)
    return replace(signature, keyword=keyword, shared=f"types.arguments.{name}")
