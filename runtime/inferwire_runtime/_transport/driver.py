"""Executes the steps of calls, for the sync and the async client."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import APIConnectionError
from inferwire_runtime._exchange.messages import (
    Attempt,
    Load,
    Result,
    Step,
    Steps,
    TransportFailure,
    Wait,
)
from inferwire_runtime._http.semantics import Response, is_success, marks_end
from inferwire_runtime._transport.caller import CallerTransport
from inferwire_runtime._transport.errors import ERRORS, failure
from inferwire_runtime._transport.flavor import Flavor
from inferwire_runtime._transport.messages import encoding_of, header_mapping, is_stream
from inferwire_runtime._transport.pool import Transport
from inferwire_runtime._transport.reader import Reader

T = TypeVar("T")


class Driver:
    """Executes steps with its own connections, or with the caller's httpx client."""

    def __init__(
        self,
        flavor: Flavor,
        settings: Settings,
        http_client: httpx.Client | httpx.AsyncClient | None,
    ) -> None:
        self._flavor = flavor
        self._transport = (
            Transport(flavor, settings)
            if http_client is None
            else CallerTransport(flavor, http_client)
        )
        self._closed = False

    async def run(self, steps: Steps[T]) -> T:
        """Execute steps, and return their result."""
        return await self._drive(steps, [])

    async def open(self, steps: Steps[T]) -> tuple[Reader, T]:
        """Execute steps that leave a body open; return its reader and their result."""
        opened: list[Reader] = []
        result = await self._drive(steps, opened)
        (reader,) = opened
        return reader, result

    async def _drive(self, steps: Steps[T], opened: list[Reader]) -> T:
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._do(step, opened))
        except StopIteration as done:
            result: T = done.value
            return result
        except BaseException as error:
            for reader in opened:
                await reader.close()
            steps.throw(error)  # Steps that were interrupted learn by what.
            raise
        finally:
            steps.close()

    async def _do(self, step: Step, opened: list[Reader]) -> Result:
        match step:
            case Attempt():
                return await self._attempt(step, opened)
            case Wait():
                await self._flavor.sleep(step.seconds)
                return None
            case Load():
                return await self._flavor.load(step)

    async def _attempt(self, attempt: Attempt, opened: list[Reader]) -> Response | TransportFailure:
        if self._closed:
            raise RuntimeError("the client is closed")
        request, timer = attempt.request, AttemptTimer(attempt.deadline)
        try:
            incoming = await self._transport.send(request, timer)
        except ERRORS as error:
            return TransportFailure(failure(error, timer, request))
        headers = header_mapping(incoming.headers)
        encoding, later = encoding_of(headers), self._flavor.later()
        bodiless = replace(request, body=None)  # A reader may live long, and the body may be large.
        reader = Reader(incoming, timer, bodiless, encoding, later)
        if is_stream(attempt, incoming.status, headers):
            opened.append(reader)
            marked = incoming.marked or marks_end(headers)
            return Response(incoming.status, headers, b"", streaming=True, marked=marked)
        try:
            body, cut = await reader.read(error=not is_success(incoming.status))
        except APIConnectionError as error:
            return TransportFailure(error.with_traceback(None))
        finally:
            await reader.close()
        return Response(incoming.status, headers, body, cut)

    async def close(self) -> None:
        """Close the connections, unless they belong to the caller's httpx client."""
        self._closed = True
        await self._transport.close()
