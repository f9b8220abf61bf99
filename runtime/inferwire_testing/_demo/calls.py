"""Carries out examples with a generated client, and compares the results."""

from __future__ import annotations

import asyncio
import importlib
import os
import time
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeGuard
from unittest.mock import patch

from pydantic import JsonValue

from inferwire_testing._demo.compare import differences
from inferwire_testing._fixtures.media import resolve
from inferwire_testing._manifest import Example, Manifest, Method
from inferwire_testing._server.differences import Difference
from inferwire_testing._server.routes import base_target, url_variable

if TYPE_CHECKING:
    from inferwire_testing._server.inprocess import MockTransport

_TIMEOUT = 30.0


class Flavor(Enum):
    """The sync or the async client."""

    SYNC = "sync"
    ASYNC = "async"


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a method with the arguments of an example, under one of the method's names."""

    method: Method
    name: str
    """The name of the method, or a dotted alias."""
    example: Example
    flavor: Flavor


@dataclass(frozen=True, slots=True)
class Streamed:
    """The items of a stream, and when they arrived, in seconds since the call."""

    items: tuple[object, ...]
    times: tuple[float, ...]

    @property
    def file(self) -> bytes | None:
        """The file whose chunks are the items; None if they are not chunks of a file."""
        chunks = [one for one in self.items if isinstance(one, bytes)]
        return b"".join(chunks) if chunks and len(chunks) == len(self.items) else None


@dataclass(frozen=True, slots=True)
class _Timed:
    result: object
    seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of a call."""

    call: Call
    seconds: float
    result: object
    error: Exception | None
    differences: tuple[Difference, ...]

    @property
    def ok(self) -> bool:
        """Whether the call returned the expected result, or raised the expected error."""
        return not self.differences


def plan(manifest: Manifest) -> list[Call]:
    """Return the calls of all examples with both clients, and of each alias with one example."""
    calls: list[Call] = []
    for method in manifest.methods:
        named = [(method.name, example) for example in method.examples]
        named += [(alias, example) for alias in method.aliases for example in method.examples[:1]]
        calls += [
            Call(method, name, example, flavor) for name, example in named for flavor in Flavor
        ]
    return calls


def carry_out(
    call: Call, manifest: Manifest, url: str, *, transport: MockTransport | None = None
) -> Outcome:
    """Call the method against the server at ``url``, and compare its result.

    With a transport, no socket is opened: the same handlers respond in the same process.

    An exception becomes part of the outcome, so that the demo can report it and continue.
    """
    start = time.perf_counter()
    try:
        client = _client(call, manifest, url, transport)
        if call.flavor is Flavor.SYNC:
            timed = _call(client, call)
        else:
            timed = asyncio.run(_call_async(client, call))
        found = _judge(call.example, timed.result)
    except Exception as error:  # Any exception is an outcome.
        found = _judge_error(call.example, error)
        return Outcome(call, time.perf_counter() - start, None, error, found)
    return Outcome(call, timed.seconds, timed.result, None, found)


def _judge(example: Example, result: object) -> tuple[Difference, ...]:
    if example.fails:
        return (Difference("", f"an error of status {example.response.status}", "a result"),)
    return tuple(differences(example.expected, _value(result, example.expected)))


def _judge_error(example: Example, error: Exception) -> tuple[Difference, ...]:
    """Compare an error: it is expected if the example's response is an error with its status."""
    expected = f"status {example.response.status}" if example.fails else "a result"
    status: object = getattr(error, "status", getattr(error, "status_code", None))
    if example.fails and status == example.response.status:
        return ()
    return (Difference("", expected, f"{type(error).__name__}: {error}"),)


def _client(call: Call, manifest: Manifest, url: str, transport: MockTransport | None) -> object:
    """Create a client that reaches the example's request path on the server.

    It uses the endpoint if the example has a model or is served by the endpoint itself, the hub's
    URL if the example is served by the hub, and otherwise the base URL. The variable of an endpoint
    selects it, and replaces its URL.

    It sends no token and uses no proxy from the environment, since the server is local.
    """
    is_sync = call.flavor is Flavor.SYNC
    package = importlib.import_module(manifest.package)
    make: object = getattr(package, manifest.client if is_sync else manifest.async_client)
    assert callable(make)
    options: dict[str, object] = {"token": False, "timeout": _TIMEOUT, "trust_env": False}
    environment: dict[str, str] = {}
    if call.example.call.reach == "hub":
        hubs = (one.hub_url_variable for one in manifest.endpoints.values())
        environment = {name: url for name in hubs if name is not None}
    elif call.example.call.model is None and call.example.call.reach is None:
        options["base_url"] = url + base_target(manifest, call.method, call.example.request.path)
    elif variable := url_variable(manifest, call.method):
        environment = {variable: url}
    else:
        options["endpoint"] = url
    if transport is not None:
        options["http_client"] = transport.client(is_async=not is_sync)
    with patch.dict(os.environ, environment):
        client: object = make(**options)
    return client


def _call(client: object, call: Call) -> _Timed:
    assert _is_context(client)
    with client:
        start = time.perf_counter()
        result = _invoke(client, call)
        if _is_iterator(result):
            result = _consume(result, start)
        return _Timed(result, time.perf_counter() - start)


async def _call_async(client: object, call: Call) -> _Timed:
    assert _is_async_context(client)
    async with client:
        start = time.perf_counter()
        result = _invoke(client, call)
        if _is_awaitable(result):
            result = await result
        if _is_async_iterator(result):
            result = await _consume_async(result, start)
        return _Timed(result, time.perf_counter() - start)


def _invoke(client: object, call: Call) -> object:
    method: object = client
    for part in call.name.split("."):
        method = getattr(method, part)
    assert callable(method)
    options = {} if call.example.call.model is None else {"model": call.example.call.model}
    arguments = {key: resolve(value) for key, value in call.example.call.arguments.items()}
    result: object = method(**arguments, **options)
    return result


def _consume(stream: Iterator[object], start: float) -> Streamed:
    timed = [(item, time.perf_counter() - start) for item in stream]
    return _streamed(timed)


async def _consume_async(stream: AsyncIterator[object], start: float) -> Streamed:
    timed = [(item, time.perf_counter() - start) async for item in stream]
    return _streamed(timed)


def _streamed(timed: list[tuple[object, float]]) -> Streamed:
    return Streamed(tuple(item for item, _ in timed), tuple(moment for _, moment in timed))


def _value(result: object, expected: JsonValue) -> object:
    """Return the value to compare: the items of a stream, or the file if one is expected."""
    if not isinstance(result, Streamed):
        return result
    is_file = result.file is not None and not isinstance(expected, list)
    return result.file if is_file else list(result.items)


def _is_iterator(value: object) -> TypeGuard[Iterator[object]]:
    return isinstance(value, Iterator)


def _is_async_iterator(value: object) -> TypeGuard[AsyncIterator[object]]:
    return isinstance(value, AsyncIterator)


def _is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    return isinstance(value, Awaitable)


def _is_context(value: object) -> TypeGuard[AbstractContextManager[object]]:
    return isinstance(value, AbstractContextManager)


def _is_async_context(value: object) -> TypeGuard[AbstractAsyncContextManager[object]]:
    return isinstance(value, AbstractAsyncContextManager)
