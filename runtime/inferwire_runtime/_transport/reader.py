"""Reads the body of a response."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError, InferenceTimeoutError
from inferwire_runtime._errors.excess import Excess, over
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._transport.errors import ERRORS, failure
from inferwire_runtime._transport.flavor import Later
from inferwire_runtime._transport.inflate import FREE, RATIO, Inflater
from inferwire_runtime._transport.messages import Incoming

DRAIN_SECONDS = 0.02
"""The time in seconds to wait for the end of a body after its last event."""
_BLOATED = Excess(
    f"{FREE // 2**20} MiB and {RATIO} times its compressed size (to accept such a response, set "
    "max_response_bytes=None)",
    f"{RATIO} times the compressed size",
)

_ERROR_LIMIT = 1024 * 1024
"""The number of bytes to read of the body of an error."""


class Reader:
    """Reads a body chunk by chunk, or as a whole."""

    def __init__(
        self, incoming: Incoming, timer: AttemptTimer, request: Request, encoding: str, later: Later
    ) -> None:
        self._incoming = incoming
        self._timer = timer
        self._request = request
        self._later = later
        self._inflater = Inflater(encoding) if encoding else None
        self._inflated: Iterator[bytes] = iter(())
        self._finished = self._closed = False

    @property
    def excess(self) -> Excess | None:
        """The limit on compressed bodies, if there is one and the body exceeds it."""
        if self._request.limit is None or self._inflater is None:
            return None
        return _BLOATED if self._inflater.is_bloated else None

    def await_next(self) -> None:
        """Start the time limit for the next chunk."""
        self._timer.await_next()

    async def next(self) -> bytes | None:
        """Return the next chunk of the body, or None at its end. Raises `APIConnectionError`."""
        try:
            while True:
                for chunk in self._inflated:
                    return chunk
                received = None if self._finished else await self._incoming.next(self._timer)
                self._finished = received is None
                if self._inflater is None:
                    return received
                if received is None:
                    self._inflater.end()
                    return None
                self._inflated = self._inflater.feed(received)
        except ERRORS as error:
            raise failure(error, self._timer, self._request)  # noqa: B904  # it sets its own cause

    async def read(self, *, error: bool) -> tuple[bytes, Excess | str | None]:
        """Read the body, and return it and the reason why it is not complete; None if it is.

        The body of an error only explains its status, so whatever can be read of it in time is
        enough. If a stream was requested, the body must arrive within the limit for the first
        event.
        """
        limit = self._request.limit
        if error and (limit is None or limit > _ERROR_LIMIT):
            limit = _ERROR_LIMIT
        wait = self._timer.await_rest if self._request.stream else self._timer.await_next
        chunks: list[bytes] = []
        size = 0
        wait()
        try:
            while (chunk := await self.next()) is not None:
                chunks.append(chunk)
                size += len(chunk)
                excess = over(limit) if limit is not None and size > limit else self.excess
                if excess is not None:
                    return b"".join(chunks), excess
                wait()
        except APIConnectionError as problem:
            if not error or isinstance(problem, InferenceTimeoutError):
                raise
            return b"".join(chunks), str(problem)
        return b"".join(chunks), None

    async def drain(self) -> None:
        """Read the end of the body if it has arrived, so that the connection can be reused."""
        self._timer.hurry(DRAIN_SECONDS)
        with contextlib.suppress(APIConnectionError):
            await self.next()
            await self.next()

    async def close(self) -> None:
        """Release the connection, and wake a thread or task that waits for it."""
        if self._closed:
            return
        self._closed = True
        self._abort()
        with contextlib.suppress(*ERRORS, RuntimeError):
            await self._incoming.close()

    def abandon(self) -> None:
        """Close the body of a stream that is garbage collected, from any thread.

        The connection ends at once; its slot in the pool is released later.
        """
        self._abort()
        self._later(self.close)

    def _abort(self) -> None:
        """End the connection, unless the body was read to its end."""
        if not self._finished:
            self._incoming.abort()
