"""How a response becomes a result: readers, and the rules that choose one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from inferwire_runtime._json.pointers import Pointer

if TYPE_CHECKING:
    from inferwire_runtime import hints

T_co = TypeVar("T_co", covariant=True)


M = TypeVar("M")


# Only checkers look inside: naming them costs neither numpy nor Pillow.
_FloatArray: TypeAlias = "hints.FloatArray"


_Image: TypeAlias = "hints.Image"


@dataclass(frozen=True, slots=True)
class Condition:
    """What the caller must have done for a rule to apply.

    ``true``: the switch is on. ``given``: the argument is not None. ``many``: the argument is
    a list or a tuple, not one value.
    """

    argument: str
    state: Literal["true", "given", "many"]


class Reader(Generic[T_co]):
    """How a response body becomes a result of type ``T_co``: one of the classes below."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Json(Reader[T_co]):
    """The body is one JSON document of this type."""

    type: Callable[[], type[T_co]]
    zip: tuple[tuple[str, Pointer], ...] = ()
    """Where a server answers parallel lists instead of a list of objects: field and its list."""


@dataclass(frozen=True, slots=True)
class Select(Reader[T_co], Generic[M, T_co]):
    """One part of a JSON document."""

    of: Json[M]
    pick: Callable[[M], T_co]


@dataclass(frozen=True, slots=True)
class Batch(Reader[list[M]], Generic[M]):
    """One result for each text of a batch."""

    of: Reader[M]


class Array(Reader[_FloatArray]):
    """Nested lists of numbers, as a float32 array."""

    __slots__ = ()


class ImageBody(Reader[_Image]):
    """The body is an image file, decoded with Pillow."""

    __slots__ = ()


class BytesBody(Reader[bytes]):
    """The body is a file, returned as it came."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sound(Reader[bytes]):
    """The body is a sound file, or JSON with samples and their rate, written as one."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Rule(Generic[T_co]):
    """How to read the answer under these conditions; the first rule that fits counts."""

    reader: Reader[T_co]
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What the caller did, as far as the reading of the answer depends on it."""

    states: frozenset[tuple[str, str]] = frozenset()
    """The conditions that hold: argument and state."""
    batch: int | None = None
    """How many texts the list has that was given instead of one."""
