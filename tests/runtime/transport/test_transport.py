"""The transports over real sockets: deadlines, what was sent, connections that are used again."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_runtime import APIConnectionError, InferenceTimeoutError, Timeout
from inferwire_runtime._config.timeouts import AttemptTimer, Deadline
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._transport.errors import failure

from tests.faults.server import (
    JSON,
    Behaviour,
    FaultServer,
    answer,
    cut,
    drip,
    events,
    head,
    reset,
    stall,
)
from tests.support.toy_sdk import AsyncToyClient, ToyClient

GOOD = b'{"text": "hi"}'
GOOD_HEAD = head(200, {**JSON, "content-length": str(len(GOOD))})

Call = Callable[..., object]


def sync_call(url: str, timeout: float | Timeout, text: str = "hi") -> object:
    with ToyClient(base_url=url, token=False, trust_env=False, max_retries=0) as client:
        return client.echo(text, timeout=timeout)


def async_call(url: str, timeout: float | Timeout, text: str = "hi") -> object:
    async def main() -> object:
        async with AsyncToyClient(
            base_url=url, token=False, trust_env=False, max_retries=0
        ) as client:
            return await client.echo(text, timeout=timeout)

    return asyncio.run(main())


flavors = pytest.mark.parametrize("call", [sync_call, async_call])


@flavors
@pytest.mark.parametrize(
    ("behave", "phase"),
    [
        (drip(GOOD_HEAD + GOOD), "first"),
        (drip(GOOD, after=GOOD_HEAD), "total"),
        (stall(), "first"),
        (stall(after=GOOD_HEAD), "total"),
        (drip(b"e\r\n" + GOOD, after=head(200, {**JSON, "transfer-encoding": "chunked"})), "total"),
    ],
    ids=["head-drips", "body-drips", "silent", "body-stalls", "chunks-drip"],
)
def test_a_deadline_is_kept_to_the_moment(call: Call, behave: Behaviour, phase: str) -> None:
    with FaultServer(behave) as server:
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError) as caught:
            call(server.url, 0.4)
        took = time.monotonic() - start
        assert 0.35 < took < 0.9
        assert caught.value.phase == phase
        assert ": timed out after 0.4 s while waiting for the " in str(caught.value)
        assert caught.value.sent == "MAYBE_SENT"
        assert caught.value.__cause__ is not None


@flavors
def test_silence_and_the_first_byte_have_limits_of_their_own(call: Call) -> None:
    with FaultServer(stall(after=GOOD_HEAD)) as server:
        with pytest.raises(InferenceTimeoutError) as caught:
            call(server.url, Timeout(30, idle=0.2))
        assert caught.value.phase == "idle"
        assert "timed out after 0.2 s while waiting for the next chunk" in str(caught.value)
    with FaultServer(stall()) as server:
        with pytest.raises(InferenceTimeoutError) as caught:
            call(server.url, Timeout(30, first=0.2))
        assert caught.value.phase == "first"
        assert "timed out after 0.2 s while waiting for the response" in str(caught.value)


@flavors
def test_connecting_has_a_limit(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port: int = listener.getsockname()[1]
        full: list[socket.socket] = []
        for _ in range(4):  # Fill the queue of those who wait to be accepted.
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
            full.append(one)
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError) as caught:
            call(f"http://127.0.0.1:{port}", Timeout(30, connect=0.3))
        assert (caught.value.phase, caught.value.sent) == ("connect", "NOT_SENT")
        assert str(caught.value).endswith(": timed out after 0.3 s while connecting")
        assert time.monotonic() - start < 1
        for one in full:
            one.close()


@pytest.mark.parametrize(
    ("timeout", "error", "said"),
    [
        (Timeout(300), httpx.ConnectTimeout(""), "timed out after 300 s"),
        (Timeout(300, connect=0.5), httpx.ConnectTimeout(""), "timed out after 0.5 s"),
        (Timeout(2, connect=5), httpx.ConnectTimeout(""), "timed out after 2 s"),
        (Timeout(300), httpx.ConnectTimeout("[Errno 110] late"), "[Errno 110] late"),
        (Timeout(), TimeoutError(), "timed out"),
    ],
)
def test_a_timeout_names_the_limit_unless_the_system_gave_up_before(
    timeout: Timeout, error: Exception, said: str
) -> None:
    timer = AttemptTimer(Deadline(timeout))
    timer.connecting()
    problem = failure(error, timer, Request("POST", "http://h/x?key=1", {}))
    assert str(problem) == f"http://h/x: {said} while connecting"


@flavors
def test_a_server_that_is_not_there_was_sent_nothing(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    with pytest.raises(APIConnectionError) as caught:
        call(f"http://127.0.0.1:{port}", 5.0)
    assert "cannot connect: " in str(caught.value)
    assert caught.value.sent == "NOT_SENT"


@flavors
@pytest.mark.parametrize("behave", [cut(), reset(), reset(GOOD_HEAD[:20]), cut(GOOD_HEAD + b"{")])
def test_a_connection_that_breaks_may_have_been_sent_everything(
    call: Call, behave: Behaviour
) -> None:
    with FaultServer(behave) as server:
        with pytest.raises(APIConnectionError) as caught:
            call(server.url, 5.0)
        assert caught.value.sent == "MAYBE_SENT"
        assert not isinstance(caught.value, InferenceTimeoutError)


@flavors
def test_garbage_is_no_answer(call: Call) -> None:
    with FaultServer(cut(b"SSH-2.0-server\r\n\r\n")) as server, pytest.raises(APIConnectionError):
        call(server.url, 5.0)


@flavors
def test_a_compressed_body_is_unpacked(call: Call) -> None:
    packed = answer(gzip.compress(GOOD), headers={"content-encoding": "gzip"})
    with FaultServer(packed) as server:
        assert call(server.url, 5.0) == "hi"
    with (
        FaultServer(answer(b"no gzip", headers={"content-encoding": "gzip"})) as server,
        pytest.raises(APIConnectionError),
    ):
        call(server.url, 5.0)


@flavors
def test_a_slow_reader_does_not_outlast_the_deadline(call: Call) -> None:
    """The body is larger than all buffers, and nobody reads it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError) as caught:
            call(url, 1.0, "x" * 16_000_000)  # A busy machine needs a while to write so much JSON.
        assert time.monotonic() - start < 2.5
        assert caught.value.phase == "send"


def test_a_connection_is_used_again_and_replaced_when_the_server_closed_it() -> None:
    good = answer(GOOD)
    with (
        FaultServer(good, good, cut(GOOD_HEAD + GOOD), good) as server,
        ToyClient(base_url=server.url, token=False, trust_env=False) as client,
    ):
        for _ in range(3):
            client.echo("hi")
        assert server.connections == 1
        time.sleep(0.05)
        client.echo("hi")
        assert server.connections == 2
        assert [one.connection for one in server.asked] == [0, 0, 0, 1]


def test_an_async_client_serves_one_loop_after_another() -> None:
    with FaultServer(answer(GOOD)) as server:
        client = AsyncToyClient(base_url=server.url, token=False, trust_env=False)

        async def twice() -> None:
            assert await client.echo("a") == "hi"
            assert await client.echo("b") == "hi"

        asyncio.run(twice())
        asyncio.run(twice())
        assert server.connections == 2


def test_many_tasks_and_many_threads() -> None:
    with FaultServer(answer(GOOD)) as server:

        async def main() -> None:
            async with AsyncToyClient(base_url=server.url, token=False, trust_env=False) as client:
                results = await asyncio.gather(*(client.echo(str(n)) for n in range(64)))
                assert set(results) == {"hi"}

        asyncio.run(main())
        assert len({one.body for one in server.asked}) == 64
        client = ToyClient(base_url=server.url, token=False, trust_env=False)
        failures: list[BaseException] = []

        def work() -> None:
            try:
                for _ in range(8):
                    assert client.echo("hi") == "hi"
            except BaseException as error:
                failures.append(error)
                raise

        threads = [threading.Thread(target=work) for _ in range(32)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert not failures
        assert len(server.asked) == 64 + 32 * 8


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_opens_connections_of_its_own() -> None:
    with FaultServer(answer(GOOD)) as server:
        client = ToyClient(base_url=server.url, token=False, trust_env=False)
        client.echo("parent")
        child = os.fork()
        if child == 0:
            try:
                done = client.echo("child") == "hi"
                client.close()
                os._exit(0 if done else 1)
            finally:
                os._exit(2)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        client.echo("parent again")
        assert [one.connection for one in server.asked] == [0, 1, 0]


def test_cancelling_a_call_releases_its_connection_at_once() -> None:
    with FaultServer(stall()) as server:

        async def main() -> None:
            async with AsyncToyClient(base_url=server.url, token=False, trust_env=False) as client:
                task = asyncio.create_task(client.echo("hi"))
                await asyncio.sleep(0.1)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert await asyncio.to_thread(server.closed_by_client.wait, 2)

        asyncio.run(main())


@flavors
def test_tls(
    call: Call, tls: ssl.SSLContext, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(GOOD), tls=tls) as server:
        with pytest.raises(APIConnectionError, match="certificate") as caught:
            call(server.url, 5.0)
        assert caught.value.sent == "NOT_SENT"
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with FaultServer(answer(GOOD), tls=tls) as server:
        assert trusted(call, server.url) == "hi"
    with FaultServer(stall(after=GOOD_HEAD), tls=tls) as server:
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError):
            trusted(call, server.url, 0.5)
        assert time.monotonic() - start < 1


def trusted(call: Call, url: str, timeout: float = 5.0) -> object:
    if call is sync_call:
        with ToyClient(base_url=url, token=False, max_retries=0) as client:
            return client.echo("hi" * 100_000, timeout=timeout)

    async def main() -> object:
        async with AsyncToyClient(base_url=url, token=False, max_retries=0) as client:
            return await client.echo("hi" * 100_000, timeout=timeout)

    return asyncio.run(main())


@flavors
def test_a_body_is_closed_if_what_should_read_it_cannot_be_made(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr("inferwire_runtime._call.call.event_reader", fail)
    with FaultServer(stall(after=events([b"1"], end=False))) as server:
        with pytest.raises(LookupError) as caught:
            talk(call, server.url)
        assert server.all_ended(1)
    del caught  # Which is not what kept the connection.


def talk(call: Call, url: str) -> object:
    options: Any = {"base_url": url, "token": False, "trust_env": False}
    messages: Any = [{"role": "user", "content": "hi"}]
    if call is sync_call:
        return InferenceClient(**options).chat_completion(messages, stream=True)

    async def main() -> object:
        return await AsyncInferenceClient(**options).chat_completion(messages, stream=True)

    return asyncio.run(main())


@flavors
def test_informational_responses_come_before_the_response(call: Call) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"
    with FaultServer(lambda link: link.send(early + early + GOOD_HEAD + GOOD)) as server:
        assert call(server.url, 5.0) == "hi"
