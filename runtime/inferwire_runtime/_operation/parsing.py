"""Structured output: how a call sends the schema of a type and where the response has the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from inferwire_runtime._operation.readers import Attributes, Rule, T_co

if TYPE_CHECKING:
    from inferwire_runtime._operation.operation import Operation

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parsing(Generic[T_co]):
    """The call of a task whose result is parsed as a type that the caller gives.

    ``T_co`` is the type of the response.
    """

    call: Operation[object]
    rule: Rule[T_co]
    method: str
    argument: str
    """The argument that takes the type."""
    form: object
    """What is sent as the argument, with ``{name}`` and ``{schema}`` in place of these."""
    switches: tuple[str, ...] = ()
    """Arguments that are always true."""
    items: Attributes = ()
    """The list of results in the response; empty if the response is the only one."""
    text: Attributes
    refusal: Attributes = ()
    finish: Attributes = ()
    """The reason that generation ended."""
    cut: tuple[str, ...] = ()
    """The reasons that mean that the text is incomplete."""


@dataclass(frozen=True)
class ParsedItem(Generic[T_co]):
    """One result of a response, or a part of it."""

    parsed: T_co
    """The text, parsed as the type of the call."""


@dataclass(frozen=True)
class Parsed(Generic[T_co]):
    """A response and the values that its texts hold."""

    completion: object
    """The response as the server sent it. Generated subclasses declare its type."""
    values: tuple[T_co, ...]
    """The text of each result, parsed as the type of the call."""

    @property
    def parsed(self) -> T_co:
        """The text of the first result, parsed as the type of the call."""
        return self.values[0]

    def _each(self, kind: Callable[[T_co], R]) -> list[R]:
        """Return the results of a response as parts of this kind."""
        return [kind(value) for value in self.values]
