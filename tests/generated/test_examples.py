"""Every example of the specs, through both clients: in process and over a socket.

The server answers only a request that equals the example's, so what comes back proves what was
sent; the result is held against the example as a caller sees it.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_testing import (
    Example,
    Held,
    LocalServer,
    Method,
    MockTransport,
    load_manifest,
    mock_transport,
    resolve,
)
from inferwire_testing._demo.calls import Call, carry_out, plan

MANIFEST = load_manifest("inferwire")
CALLS = [
    pytest.param(call, id=f"{call.name}/{call.example.name}/{call.flavor.value}")
    for call in plan(MANIFEST)
]
STREAMED = [
    pytest.param(method, example, id=f"{method.name}/{example.name}")
    for method, example in MANIFEST.examples()
    if example.response.events is not None
]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with LocalServer(MANIFEST) as server:
        yield server.url


@pytest.mark.parametrize("call", CALLS)
def test_over_a_socket(call: Call, url: str) -> None:
    outcome = carry_out(call, MANIFEST, url)
    if outcome.error is not None and not outcome.ok:
        raise outcome.error
    assert outcome.differences == ()


@pytest.fixture(scope="module")
def transport() -> MockTransport:
    return mock_transport(MANIFEST)


@pytest.mark.parametrize("call", CALLS)
def test_in_process(call: Call, transport: MockTransport) -> None:
    outcome = carry_out(call, MANIFEST, "http://server.test", transport=transport)
    if outcome.error is not None and not outcome.ok:
        raise outcome.error
    assert outcome.differences == ()


def test_every_method_has_an_example_of_each_shape() -> None:
    for method in MANIFEST.methods:
        assert method.examples, method.name
        shapes = {
            example.response.events is not None
            or (method.streams and example.call.arguments.get("stream") is True)
            for example in method.examples
        }
        assert shapes == ({True, False} if method.streams else {False}), method.name


class Gate:
    """Lets the server send the first event, and the others only once the client had that one."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.sent: list[int] = []

    def close(self) -> None:
        self.opened.clear()
        self.sent.clear()

    async def hold(self, held: Held) -> None:
        if held.index:
            assert await asyncio.to_thread(self.opened.wait, 10), "the client never had event 1"
        self.sent.append(held.index)


def where(example: Example, url: str) -> dict[str, Any]:
    """Where a client finds the example: by the endpoint's routes, or at a URL of its own."""
    return (
        {"base_url": url + example.request.path}
        if example.call.model is None
        else {"endpoint": url}
    )


@pytest.fixture(scope="module")
def gated() -> Iterator[tuple[Gate, str]]:
    """A gate, and the URL of the server behind it."""
    gate = Gate()
    with LocalServer(MANIFEST, hold=gate.hold) as server:
        yield gate, server.url


@pytest.fixture
def gate(gated: tuple[Gate, str]) -> Gate:
    gated[0].close()
    return gated[0]


@pytest.fixture
def gated_url(gated: tuple[Gate, str]) -> str:
    return gated[1]


@pytest.mark.parametrize(("method", "case"), STREAMED)
def test_event_1_is_there_before_event_2_is_sent(
    method: Method, case: Example, gate: Gate, gated_url: str
) -> None:
    arguments = {name: resolve(value) for name, value in case.call.arguments.items()}
    with InferenceClient(**where(case, gated_url), token=False) as client:
        stream = iter(getattr(client, method.name)(**arguments, model=case.call.model))
        next(stream)
        assert gate.sent == [0]
        gate.opened.set()
        rest = list(stream)
    assert rest
    assert gate.sent == [*range(len(case.response.events or ()))]


@pytest.mark.parametrize(("method", "case"), STREAMED)
def test_event_1_is_there_before_event_2_is_sent_async(
    method: Method, case: Example, gate: Gate, gated_url: str
) -> None:
    arguments = {name: resolve(value) for name, value in case.call.arguments.items()}

    async def run() -> int:
        async with AsyncInferenceClient(**where(case, gated_url), token=False) as client:
            stream = aiter(await getattr(client, method.name)(**arguments, model=case.call.model))
            await anext(stream)
            assert gate.sent == [0]
            gate.opened.set()
            return len([one async for one in stream])

    assert asyncio.run(run())
    assert gate.sent == [*range(len(case.response.events or ()))]


def test_a_request_that_is_no_examples_is_refused_with_what_differs(url: str) -> None:
    method = next(one for one in MANIFEST.methods if one.body == "json" and not one.streams)
    case = method.examples[0]
    response = httpx.post(url + case.request.path, json={"inputs": "something else"})
    assert response.status_code == 422
    said = response.json()
    assert said["example"] in {example.name for example in method.examples}
    assert said["differences"]
