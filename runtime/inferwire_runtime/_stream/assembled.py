"""The streams that can be put together to the response that a call without a stream returns."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from inferwire_runtime._errors.exceptions import (
    InferwireError,
    ResponseValidationError,
    StreamError,
)
from inferwire_runtime._stream.assembly import Assembling
from inferwire_runtime._stream.stream import AsyncStream, BaseStream, BodyReader, Stream

T_co = TypeVar("T_co", covariant=True)
W_co = TypeVar("W_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)


class _Assembled(BaseStream[T_co], Generic[T_co, W_co, R_co]):
    """The common part of streams that can be put together."""

    __slots__ = ("_assembling", "_finishes")

    def __init__(self, reader: BodyReader, assembling: Assembling[T_co, W_co, R_co]) -> None:
        super().__init__(reader, assembling.decoder)
        self._assembling = assembling
        self._finishes = False
        """Whether the end of the call is that of `final`, and not yet that of the stream."""

    @property
    def snapshot(self) -> W_co | None:
        """What has arrived so far, as the response would be without a stream.

        None as long as a required part is missing, and if the beginning of a very long stream is no
        longer kept. Each access costs time in proportion to the
        length of the response so far.
        """
        try:
            return self._assembling.response.whole(so_far=True)
        except (ResponseValidationError, StreamError):
            return None

    async def _fetch(self) -> T_co:
        try:
            return await super()._fetch()
        except InferwireError as error:
            error.snapshot = lambda: self.snapshot
            raise

    @contextmanager
    def _finishing(self) -> Generator[None]:
        """Take the result of a block as that of the call: also a text that cannot be parsed."""
        self._finishes, problem = True, None
        try:
            yield
        except BaseException as error:
            problem = error
            raise
        finally:
            self._finishes = False
            self._ended(problem)
            del problem  # Its traceback refers to this frame.

    def _ended(self, error: BaseException | None) -> None:
        if not self._finishes:
            super()._ended(error)

    def _final(self) -> R_co:
        try:
            return self._assembling.finish(self._assembling.response.whole())
        except InferwireError as error:
            error.snapshot = lambda: self.snapshot
            raise


class _AssembledSync(_Assembled[T_co, W_co, R_co], Stream[T_co]):
    __slots__ = ()

    def final(self) -> R_co:
        """Read to the end, and return the complete response.

        The response includes what was read before. Afterwards, iteration ends at once, and further
        calls return the response again. If the stream ends with an error, it is raised; its
        ``snapshot`` is what had arrived.
        """
        with self._finishing():
            for _ in self:
                self._assembling.response.keep_up()
            return self._final()

    get_final_completion = final
    """The name in the SDK of OpenAI."""

    def text_deltas(self) -> Iterator[str]:
        """Yield the parts of the text as they arrive, without empty ones.

        If several responses are requested, these are the parts of the first one.
        """
        for event in self:
            if text := self._assembling.text_of(event):
                yield text


class AssembledStream(_AssembledSync[T_co, W_co, W_co]):
    """A `Stream` that can be put together to the response that a call without a stream returns."""

    __slots__ = ()


class ParsedStream(_AssembledSync[T_co, W_co, R_co]):
    """A `Stream` whose text is parsed at its end, as the type that the call asked for.

    `final` returns the response with the parsed text, and also raises `OutputError`.
    """

    __slots__ = ()


class _AssembledAsync(_Assembled[T_co, W_co, R_co], AsyncStream[T_co]):
    __slots__ = ()

    async def final(self) -> R_co:
        """Read to the end, and return the complete response.

        The response includes what was read before. Afterwards, iteration ends at once, and further
        calls return the response again. If the stream ends with an error, it is raised; its
        ``snapshot`` is what had arrived.
        """
        with self._finishing():
            async for _ in self:
                self._assembling.response.keep_up()
            return self._final()

    get_final_completion = final
    """The name in the SDK of OpenAI."""

    async def text_deltas(self) -> AsyncIterator[str]:
        """Yield the parts of the text as they arrive, without empty ones.

        If several responses are requested, these are the parts of the first one.
        """
        async for event in self:
            if text := self._assembling.text_of(event):
                yield text


class AsyncAssembledStream(_AssembledAsync[T_co, W_co, W_co]):
    """An `AsyncStream` that can be put together to the response without a stream."""

    __slots__ = ()


class AsyncParsedStream(_AssembledAsync[T_co, W_co, R_co]):
    """An `AsyncStream` whose text is parsed at its end, as the type that the call asked for.

    `final` returns the response with the parsed text, and also raises `OutputError`.
    """

    __slots__ = ()
