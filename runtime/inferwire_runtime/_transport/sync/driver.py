"""The sync client's input and output: what the generators ask for, done with httpx."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator
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
from inferwire_runtime._media.files import load
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
from inferwire_runtime._transport.sync.http import DeadlineTransport

T = TypeVar("T")


class Driver:
    """Does what a generator of steps asks for, until it returns."""

    def __init__(self, settings: Settings, http_client: httpx.Client | None) -> None:
        if http_client is not None:
            check_own(http_client, httpx.Client, settings)
        self._own = DeadlineTransport(settings) if http_client is None else None
        self._theirs = http_client
        self._closed = False

    def run(self, steps: Steps[T]) -> T:
        """Drive the steps to their result."""
        try:
            step = next(steps)
            while True:
                step = steps.send(self._do(step))
        except StopIteration as done:
            result: T = done.value
            return result
        finally:
            steps.close()

    def _do(self, step: Step) -> Result:
        match step:
            case Attempt():
                return self._attempt(step)
            case Wait():
                time.sleep(step.seconds)
                return None
            case Load():
                return load(step.source, step.argument)

    def _attempt(self, attempt: Attempt) -> Response | TransportFailure:
        timer = AttemptTimer(attempt.deadline)
        url = attempt.request.url
        own = self._own is not None
        try:
            response = self._send(attempt.request, timer)
        except HTTPX_ERRORS as error:
            return failed(error, timer, url, own=own)
        headers = header_mapping(response)
        reply = Reply(response, timer, url, own=own, encoding=encoding_of(headers))
        if is_stream(attempt, response.status_code, headers):
            return Response(response.status_code, headers, b"", opened=reply)
        try:
            body, complete = reply.read(attempt.request)
        except APIConnectionError as error:
            return TransportFailure(error)
        finally:
            reply.close()
        return Response(response.status_code, headers, body, complete)

    def _send(self, request: Request, timer: AttemptTimer) -> httpx.Response:
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._own is not None:
            return self._own.handle_request(
                httpx.Request(
                    request.method,
                    parsed_url(request.url),
                    headers=header_list(request),
                    content=request.body,
                    extensions={"timeout": timeouts(timer, own=True)},
                )
            )
        assert self._theirs is not None
        built = self._theirs.build_request(
            request.method,
            request.url,
            headers=header_list(request),
            content=request.body,
            extensions={"timeout": timeouts(timer, own=False)},
        )
        return self._theirs.send(built, stream=True, follow_redirects=False)

    def close(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        self._closed = True
        if self._own is not None:
            self._own.close()


class Reply:
    """An answer whose body is still to be read."""

    def __init__(
        self, response: httpx.Response, timer: AttemptTimer, url: str, *, own: bool, encoding: str
    ) -> None:
        self.timer: AttemptTimer = timer
        self.finished: bool = False
        """All of the body has been read."""
        self.busy: bool = False
        """Somebody waits for its next piece."""
        self._response = response
        self._own = own
        self._pieces = _pieces(response, timer, url, own=own, encoding=encoding)

    def next(self) -> bytes | None:
        """The next piece of the body; None at its end. Raises `APIConnectionError`."""
        self.busy = True
        try:
            piece = next(self._pieces, None)
        finally:
            self.busy = False
        self.finished = piece is None
        return piece

    def read(self, request: Request) -> tuple[bytes, bool]:
        """The whole body, and whether it was not longer than the limit.

        Of a stream that is none, it has the time that the first event would have had.
        """
        limit = request.limit
        wait = self.timer.await_rest if request.stream else self.timer.await_next
        pieces: list[bytes] = []
        size = 0
        wait()
        while (piece := self.next()) is not None:
            pieces.append(piece)
            size += len(piece)
            if limit is not None and size > limit:
                return b"".join(pieces), False
            wait()
        return b"".join(pieces), True

    def drain(self) -> None:
        """Read the end of the body if it is there: then the connection can be used again."""
        self.timer.hurry(DRAIN_SECONDS)
        with contextlib.suppress(APIConnectionError):
            self.next()
            if not self.finished:
                self.next()

    def close(self) -> None:
        """Release the connection, and wake a thread that waits for it."""
        if self._own and not self.finished:
            abort: object = getattr(self._response.extensions.get("network_stream"), "abort", None)
            if callable(abort):
                abort()
        with contextlib.suppress(*HTTPX_ERRORS, RuntimeError):
            self._response.close()


def _pieces(
    response: httpx.Response, timer: AttemptTimer, url: str, *, own: bool, encoding: str
) -> Iterator[bytes]:
    # A function of the module: as a method, its frame and the reply would hold each other.
    stream = response.stream
    assert isinstance(stream, Iterable)
    try:
        if not encoding:
            yield from stream
        else:
            inflater = Inflater(encoding)
            for packed in stream:
                yield from inflater.feed(packed)
            inflater.end()
    except HTTPX_ERRORS as error:
        raise caused(failure(error, timer, url, own=own), error) from error
