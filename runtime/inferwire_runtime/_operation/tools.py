"""Tools: how a call sends Python functions, and how a tool call of a response is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from inferwire_runtime._operation.readers import Attributes

M_co = TypeVar("M_co", covariant=True)

ToolFunction: TypeAlias = Callable[..., object]
"""A function or class that a model can call.

Its arguments are described by its signature and its docstring. An instance of a class is created of
the arguments: of a pydantic model, a dataclass or a TypedDict.
"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tools(Generic[M_co]):
    """An argument that takes Python functions, and the message that answers a call of one.

    ``M_co`` is the type of the message.
    """

    method: str
    """The method that runs a tool call."""
    argument: str
    form: object
    """What is sent for a function, with ``{name}``, ``{description}`` and ``{schema}`` in place of
    these. A member for a description that there is not is left out.
    """
    id: Attributes
    """The id of a tool call."""
    name: Attributes
    """The name of the function in a tool call."""
    arguments: Attributes
    """The arguments in a tool call, as JSON."""
    reply: object
    """The message that answers a tool call, with ``{id}`` and ``{result}`` in place of these."""
    message: Callable[[], type[M_co]]


@dataclass(frozen=True)
class ToolResult(Generic[M_co]):
    """What running a tool call resulted in."""

    message: M_co
    """The message with the result, or with the error. Append it to the conversation."""
    value: object
    """What the function returned; None after an error. For a class, its instance."""
    error: Exception | None
    """The exception that the function raised, or pydantic's for invalid arguments."""
