"""How a response becomes a result: readers, and the rules that select one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from inferwire_runtime._json.pointers import Pointer

if TYPE_CHECKING:
    from inferwire_runtime import hints

T_co = TypeVar("T_co", covariant=True)


M = TypeVar("M")

Attributes: TypeAlias = tuple[str, ...]
"""The attributes that lead from a model to a part of it. Any of them may be None."""

# Quoted, so that defining the aliases imports neither numpy nor Pillow.
_FloatArray: TypeAlias = "hints.FloatArray"


_Image: TypeAlias = "hints.Image"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on an argument of the call.

    ``true``: the argument is true. ``given``: the argument is not None. ``many``: the argument is
    a list or a tuple. ``in``: the argument is one of the values.
    """

    argument: str
    state: Literal["true", "given", "many", "in"]
    values: tuple[str, ...] = ()


class Reader(Generic[T_co]):
    """Base class of the ways to decode a response body into a result of type ``T_co``."""

    __slots__ = ()

    @property
    def holds_images(self) -> bool:
        """Whether the result can contain images, which are decoded with Pillow."""
        return False


@dataclass(frozen=True, slots=True)
class Alias:
    """Returns what an alias stands for, such as a union, which checkers do not take as a type."""

    alias: Callable[[], Any]

    def __call__(self) -> type[Any]:
        found: type[Any] = self.alias()  # The declaration of the operation says which one it is.
        return found


@dataclass(frozen=True, slots=True)
class Json(Reader[T_co]):
    """The body is one JSON document of this type."""

    type: Callable[[], type[T_co]]
    zip: tuple[tuple[str, Pointer], ...] = ()
    """Fields and their lists, if a server returns parallel lists instead of a list of objects."""
    images: bool = False
    """Whether a document of this type can contain images."""

    @property
    def holds_images(self) -> bool:
        return self.images


@dataclass(frozen=True, slots=True)
class Select(Reader[T_co], Generic[M, T_co]):
    """The result is a part of a JSON document."""

    of: Json[M]
    pick: Callable[[M], T_co]

    @property
    def holds_images(self) -> bool:
        return self.of.holds_images


@dataclass(frozen=True, slots=True)
class Batch(Reader[list[M]], Generic[M]):
    """The result is a list with an item for each text of a batch."""

    of: Reader[M]

    @property
    def holds_images(self) -> bool:
        return self.of.holds_images


class Array(Reader[_FloatArray]):
    """The body holds nested lists of numbers, decoded as a float32 array."""

    __slots__ = ()


class ImageBody(Reader[_Image]):
    """The body is an image file, decoded with Pillow."""

    __slots__ = ()

    @property
    def holds_images(self) -> bool:
        return True


class BytesBody(Reader[bytes]):
    """The body is a file, returned unchanged."""

    __slots__ = ()


class TextBody(Reader[str]):
    """The body is text, returned unchanged."""

    __slots__ = ()


class NoBody(Reader[None]):
    """The response has no content, and a body is ignored."""

    __slots__ = ()


class Chunks(Reader[bytes]):
    """The body is a file, returned as a stream of its chunks as they arrive."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Sound(Reader[bytes]):
    """The body is an audio file, or JSON with samples and a sampling rate, encoded as WAV."""

    samples: Pointer
    rate: Pointer


@dataclass(frozen=True, slots=True)
class Rule(Generic[T_co]):
    """How to decode the response under these conditions. The first matching rule is used."""

    reader: Reader[T_co]
    when: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """The facts about a request that determine how its response is decoded."""

    conditions: frozenset[Condition] = frozenset()
    """The conditions that are true."""
    batch: int | None = None
    """The number of texts, if a list was given."""
