"""What all decoders of streams have in common: their results, and how the body ends."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar

from inferwire_runtime._errors.exceptions import (
    APIConnectionError,
    InferenceTimeoutError,
    InferwireError,
    StreamInterruptedError,
)
from inferwire_runtime._stream.received import Received

T = TypeVar("T")


class Watch(Protocol):
    """What is told of the progress of a stream."""

    def received(self, size: int) -> None:
        """Handle the arrival of so many bytes."""
        ...

    def event(self) -> None:
        """Handle a result, but not every one: there is at least one call before the second."""
        ...

    def ended(self, error: BaseException | None) -> None:
        """Handle the end: an error, or None if the stream was read to its end or closed."""
        ...


class Decoder(ABC, Generic[T]):
    """Decodes the bytes of a body into results, and tracks how the body ends."""

    def __init__(self, limit: int | None = None) -> None:
        self._limit = float("inf") if limit is None else limit
        """The maximum number of bytes of one result."""
        self._received = Received()
        self.count: int = 0
        """The number of results so far."""
        self.done: bool = False
        """Whether the stream has ended."""
        self.problem: Exception | None = None
        """The error that ended the stream, to be raised after the results before it."""
        self.mask: Callable[[InferwireError], InferwireError] = lambda error: error
        """Masks the secrets of the request in an error that ends the stream."""
        self.watch: Watch | None = None

    @abstractmethod
    def feed(self, chunk: bytes) -> Iterator[T]:
        """Decode the next bytes, and yield the results that they complete."""

    @abstractmethod
    def end(self) -> Iterator[T]:
        """Handle a clean end of the body: yield remaining results, or raise if some are missing."""

    @abstractmethod
    def received(self) -> tuple[object, ...]:
        """Return the results so far. An error calls this on first access to its ``received``."""

    def ends(self) -> list[bytes]:
        """Return the data of a few of the last events, from the last, and then of the first ones.

        Servers report facts about the response in these. Lines of text are not events.
        """
        return []

    def raise_problem(self) -> None:
        """Raise the error that ended the stream, if there is one."""
        problem, self.problem = self.problem, None
        try:
            if problem is not None:
                if isinstance(problem, InferwireError):
                    problem.received = self.received
                raise problem
        finally:
            del problem  # Its traceback refers to this frame, which would be a reference cycle.

    def broken(self, error: APIConnectionError) -> Exception:
        """Build the exception for a broken connection."""
        if isinstance(error, InferenceTimeoutError):
            error.received = self.received
            return error
        message = f"the connection broke after {self.count} results: {error}"
        problem = StreamInterruptedError(message, received=self.received)
        problem.__cause__ = error
        return problem

    def closed(self) -> StreamInterruptedError:
        """Build the exception for reading from a stream that was closed before its end."""
        message = f"the stream was closed after {self.count} results"
        return StreamInterruptedError(message, received=self.received)
