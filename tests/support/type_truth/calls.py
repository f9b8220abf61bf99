"""The calls of examples, in process, with answers of the test's own choice."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from unittest import mock

import httpx
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_testing import Example, Manifest, Method, resolve

URL = "http://server.test"


@dataclass
class Answer:
    """What the server answers next."""

    body: bytes = b""
    content_type: str = "application/json"
    status: int = 200

    def __call__(self, _: httpx.Request) -> httpx.Response:
        headers = {"content-type": self.content_type}
        return httpx.Response(self.status, headers=headers, content=self.body)


@dataclass
class Outcome:
    """What came of a call; of a stream its items, and what ended it."""

    items: list[object] = field(default_factory=list[object])
    result: object = None
    error: Exception | None = None


Sync: TypeAlias = InferenceClient
Async: TypeAlias = AsyncInferenceClient


def options(manifest: Manifest, case: Example) -> dict[str, Any]:
    """How a client reaches the server of an example."""
    chosen: dict[str, Any] = {"token": False, "max_retries": 0, "trust_env": False, "timeout": 20}
    if case.call.model is None and case.call.reach is None:
        return {**chosen, "base_url": URL + case.request.path}
    return {**chosen, "endpoint": URL}


def _hub(manifest: Manifest, case: Example) -> dict[str, str]:
    names = (one.hub_url_variable for one in manifest.endpoints.values())
    return {name: URL for name in names if name is not None} if case.call.reach == "hub" else {}


@contextlib.contextmanager
def opened(manifest: Manifest, case: Example, answer: Answer) -> Generator[Sync]:
    http = httpx.Client(transport=httpx.MockTransport(answer))
    with mock.patch.dict(os.environ, _hub(manifest, case)):
        client = InferenceClient(http_client=http, **options(manifest, case))
    with http, client:
        yield client


@contextlib.asynccontextmanager
async def aopened(manifest: Manifest, case: Example, answer: Answer) -> AsyncGenerator[Async]:
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    with mock.patch.dict(os.environ, _hub(manifest, case)):
        client = AsyncInferenceClient(http_client=http, **options(manifest, case))
    async with http, client:
        yield client


def arguments(case: Example) -> dict[str, Any]:
    given: dict[str, Any] = {name: resolve(one) for name, one in case.call.arguments.items()}
    return given if case.call.model is None else {**given, "model": case.call.model}


def call(client: Sync, method: Method, given: dict[str, Any]) -> Outcome:
    """Call the method, and read its stream to the end if it gives one."""
    outcome = Outcome()
    try:
        result: Any = getattr(client, method.name)(**given)
        if hasattr(result, "__next__"):
            outcome.result = outcome.items
            for one in result:
                outcome.items.append(one)  # One by one: those before an error count.
        else:
            outcome.result = result
    except Exception as error:
        outcome.error = error
    return outcome


async def acall(client: Async, method: Method, given: dict[str, Any]) -> Outcome:
    outcome = Outcome()
    try:
        result: Any = await getattr(client, method.name)(**given)
        if hasattr(result, "__anext__"):
            outcome.result = outcome.items
            async for one in result:
                outcome.items.append(one)
        else:
            outcome.result = result
    except Exception as error:
        outcome.error = error
    return outcome
