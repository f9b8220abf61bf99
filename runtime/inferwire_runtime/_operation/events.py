"""Events that tell what a stream adds to its response, and how an operation describes them.

Generated subclasses of the events declare their kind as ``type``. An event refers to the texts of
its stream, which are joined when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.readers import Rule, T_co

if TYPE_CHECKING:
    from inferwire_runtime._operation.operation import StreamOperation

E_co = TypeVar("E_co", covariant=True)
W_co = TypeVar("W_co", covariant=True)


@dataclass(frozen=True)
class ChunkEvent(Generic[T_co]):
    """A chunk arrived. It precedes the events that tell what the chunk adds."""

    chunk: T_co
    """The chunk, as a stream without events has it."""


@dataclass(frozen=True)
class DeltaEvent:
    """A part of a text arrived."""

    delta: str
    """The part. It is not empty."""
    result_index: int
    """The index of the result that the text belongs to; 0 if there is only one."""
    _parts: Sequence[str] = field(default=(), repr=False, compare=False)
    _count: int = field(default=0, repr=False, compare=False)

    @property
    def snapshot(self) -> str:
        """The text so far. Each access costs time in proportion to its length."""
        return "".join(islice(self._parts, self._count)) or self.delta


@dataclass(frozen=True)
class ItemDeltaEvent(DeltaEvent):
    """A part of a text of an item of a list arrived."""

    item_index: int = field(default=0, kw_only=True)
    """The index of the item that the server sent, or a free one if another item has that one."""


@dataclass(frozen=True)
class DoneEvent:
    """A text is complete: the result that it belongs to has ended."""

    text: str
    """The whole text. It is not empty, unless it belongs to an item of a list."""
    result_index: int
    """The index of the result that the text belongs to; 0 if there is only one."""
    reason: str | None
    """The reason that the result ended, as the server names it; None if it names none."""


@dataclass(frozen=True)
class ItemDoneEvent(DoneEvent, Generic[T_co]):
    """A text of an item of a list is complete."""

    item_index: int
    """The index of the item that the server sent, or a free one if another item has that one."""
    item: T_co
    """The item, as the response has it."""


@dataclass(frozen=True, slots=True, eq=False)
class Kind(Generic[E_co]):
    """The texts at a location in a chunk, and the classes of their events."""

    at: Pointer
    """The location below the object of a result. ``*`` matches the items of a list."""
    delta: Callable[[], Callable[..., E_co]]
    """Returns the class of the event for a part of a text."""
    done: Callable[[], Callable[..., E_co]]
    """Returns the class of the event for a whole text."""
    by: str | None = None
    """The member that identifies the items of the list."""
    id: str | None = None
    """The member with another value in each item, in case that several have the same ``by``."""
    item: Rule[object] | None = None
    """How to read an item of the response's list."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EventOperation(Generic[T_co, E_co, W_co]):
    """The form of a streaming operation whose results are events of several kinds.

    ``T_co`` is the type of a chunk, and ``W_co`` that of the response without streaming.
    """

    stream: StreamOperation[object, object]
    method: str
    switches: tuple[str, ...]
    """Arguments that are always true."""
    chunk: Rule[T_co]
    whole: Rule[W_co]
    holder: Pointer
    """The location of the object with the texts of a result in a chunk."""
    chunks: Callable[[], Callable[..., E_co]]
    """Returns the class of the event for a chunk."""
    kinds: tuple[Kind[E_co], ...]
