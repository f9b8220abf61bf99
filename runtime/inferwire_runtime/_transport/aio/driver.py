"""The async client's input and output: what the generators ask for, done with httpx."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterable, AsyncIterator
from math import isinf
from typing import TypeVar

import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._exchange.messages import (
    Attempt,
    Load,
    Request,
    Response,
    Result,
    Step,
    Steps,
    TransportFailure,
    Wait,
)
from inferwire_runtime._media.files import Loaded, load
from inferwire_runtime._media.inputs import Inline
from inferwire_runtime._request.body import Body, aiter_body
from inferwire_runtime._transport.aio.http import AsyncDeadlineTransport
from inferwire_runtime._transport.core import parsed_url
from inferwire_runtime._transport.errors import HTTPX_ERRORS, failure
from inferwire_runtime._transport.inflate import Inflater
from inferwire_runtime._transport.reply import (
    DRAIN_SECONDS,
    caused,
    check_own,
    encoding_of,
    failed,
    header_list,
    header_mapping,
    is_stream,
    timeouts,
)

T = TypeVar("T")


class AsyncDriver:
    """Does what a generator of steps asks for, until it returns."""

    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None) -> None:
        if http_client is not None:
            check_own(http_client, httpx.AsyncClient, settings)
        self._own = AsyncDeadlineTransport(settings) if http_client is None else None
        self._theirs = http_client
        self._closed = False

    async def run(self, steps: Steps[T]) -> T:
        """Drive the steps to their result."""
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._do(step))
        except StopIteration as done:
            result: T = done.value
            return result
        finally:
            steps.close()

    async def _do(self, step: Step) -> Result:
        match step:
            case Attempt():
                return await self._attempt(step)
            case Wait():
                await asyncio.sleep(step.seconds)
                return None
            case Load():
                return await _load(step)

    async def _attempt(self, attempt: Attempt) -> Response | TransportFailure:
        timer = AttemptTimer(attempt.deadline)
        url = attempt.request.url
        own = self._own is not None
        try:
            response = await self._send(attempt.request, timer)
        except HTTPX_ERRORS as error:
            return failed(error, timer, url, own=own)
        headers = header_mapping(response)
        reply = AsyncReply(response, timer, url, own=own, encoding=encoding_of(headers))
        if is_stream(attempt, response.status_code, headers):
            return Response(response.status_code, headers, b"", opened=reply)
        try:
            body, complete = await reply.read(attempt.request)
        except APIConnectionError as error:
            return TransportFailure(error)
        finally:
            await reply.aclose()
        return Response(response.status_code, headers, body, complete)

    async def _send(self, request: Request, timer: AttemptTimer) -> httpx.Response:
        if self._closed:
            raise RuntimeError("the client is closed")
        body = request.body
        content = aiter_body(body, timer.left) if isinstance(body, Body) else body
        headers = header_list(request)
        if self._own is not None:
            return await self._own.handle_async_request(
                httpx.Request(
                    request.method,
                    parsed_url(request.url),
                    headers=headers,
                    content=content,
                    extensions={"timeout": timeouts(timer, own=True)},
                )
            )
        assert self._theirs is not None
        built = self._theirs.build_request(
            request.method,
            request.url,
            headers=headers,
            content=content,
            extensions={"timeout": timeouts(timer, own=False)},
        )
        return await self._theirs.send(built, stream=True, follow_redirects=False)

    async def aclose(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        self._closed = True
        if self._own is not None:
            await self._own.aclose()


async def _load(step: Load) -> Loaded | TimeoutError:
    """Open a source; what is no file needs no thread for it."""
    if isinstance(step.source, Inline):
        return load(step.source, step.argument)
    left = step.deadline.left()
    try:
        async with asyncio.timeout(None if isinf(left) else left):
            return await asyncio.to_thread(load, step.source, step.argument)
    except TimeoutError as late:
        return late


class AsyncReply:
    """An answer whose body is still to be read."""

    def __init__(
        self, response: httpx.Response, timer: AttemptTimer, url: str, *, own: bool, encoding: str
    ) -> None:
        self.timer: AttemptTimer = timer
        self.loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
        self.finished: bool = False
        """All of the body has been read."""
        self.busy: bool = False
        """Somebody waits for its next piece."""
        self._response = response
        self._own = own
        self._pieces = _pieces(response, timer, url, own=own, encoding=encoding)

    async def next(self) -> bytes | None:
        """The next piece of the body; None at its end. Raises `APIConnectionError`."""
        self.busy = True
        try:
            piece = await anext(self._pieces, None)
        finally:
            self.busy = False
        self.finished = piece is None
        return piece

    async def read(self, request: Request) -> tuple[bytes, bool]:
        """The whole body, and whether it was not longer than the limit.

        Of a stream that is none, it has the time that the first event would have had.
        """
        limit = request.limit
        wait = self.timer.await_rest if request.stream else self.timer.await_next
        pieces: list[bytes] = []
        size = 0
        wait()
        while (piece := await self.next()) is not None:
            pieces.append(piece)
            size += len(piece)
            if limit is not None and size > limit:
                return b"".join(pieces), False
            wait()
        return b"".join(pieces), True

    async def drain(self) -> None:
        """Read the end of the body if it is there: then the connection can be used again."""
        self.timer.hurry(DRAIN_SECONDS)
        with contextlib.suppress(APIConnectionError):
            await self.next()
            if not self.finished:
                await self.next()

    def abort(self) -> None:
        """End the connection at once, from any thread, also when its loop is gone."""
        if self._own and not self.finished:
            abort: object = getattr(self._response.extensions.get("network_stream"), "abort", None)
            if callable(abort):
                abort()

    async def aclose(self) -> None:
        """Release the connection, and wake a task that waits for it."""
        self.abort()
        try:
            with contextlib.suppress(APIConnectionError, RuntimeError):
                # Once aborted, reading fails. That unwinds the generators below, which would else
                # be left to the loop's finalizer; the error says that a task is reading: it will
                # do it.
                while self._own and not self.finished:
                    await self.next()
        finally:
            with contextlib.suppress(*HTTPX_ERRORS, RuntimeError):
                await self._response.aclose()


async def _pieces(
    response: httpx.Response, timer: AttemptTimer, url: str, *, own: bool, encoding: str
) -> AsyncIterator[bytes]:
    # A function of the module: as a method, its frame and the reply would hold each other.
    stream = response.stream
    assert isinstance(stream, AsyncIterable)
    try:
        if not encoding:
            async for piece in stream:
                yield piece
            return
        inflater = Inflater(encoding)
        async for packed in stream:
            for piece in inflater.feed(packed):
                yield piece
        inflater.end()
    except HTTPX_ERRORS as error:
        raise caused(failure(error, timer, url, own=own), error) from error


def abandon(reply: AsyncReply) -> None:
    """Close the reply of a stream that nothing refers to any more, from wherever that happens.

    The connection ends at once; what is left of it in its pool is tidied up by the loop, if there
    still is one.
    """
    reply.abort()
    loop = reply.loop
    if not loop.is_closed():
        with contextlib.suppress(RuntimeError):  # It was closed just now, by another thread.
            loop.call_soon_threadsafe(_tidy, reply)


_tidying: set[asyncio.Task[None]] = set()
"""The loop itself refers to its tasks only weakly."""


def _tidy(reply: AsyncReply) -> None:
    task = asyncio.get_running_loop().create_task(reply.aclose())
    _tidying.add(task)
    task.add_done_callback(_tidying.discard)
