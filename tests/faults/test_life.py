"""The life of a client: forks, loops, the collector, the end of the process, and being closed."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient

from tests.faults.answers import DONE, EVENT, GOOD, LAST
from tests.faults.leaks import descriptors, nothing_left
from tests.faults.server import FaultServer, Link, answer, chunk, events, stall
from tests.support.scale import share, times

SETTINGS: Any = {"token": False, "trust_env": False, "timeout": 10}
MESSAGES: Any = [{"role": "user", "content": "hi"}]
BEGUN = events([EVENT], end=False)
forks = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here"),
    # Of a process with threads; those of the server do not matter to the child.
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),
]


def in_child(work: Callable[[], bool]) -> bool:
    """What the work says in a forked child, which has ten seconds for it."""
    child = os.fork()
    if child == 0:
        signal.alarm(10)
        try:
            os._exit(0 if work() else 1)
        finally:
            os._exit(2)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


class TestForks:
    pytestmark = forks

    def test_an_async_client_in_a_child_has_connections_of_its_own(self) -> None:
        with FaultServer(answer(GOOD)) as server:
            client = AsyncInferenceClient(base_url=server.url, **SETTINGS)

            def child() -> bool:
                return asyncio.run(client.text_generation("child")) == "hi"

            async def main() -> None:
                await client.text_generation("parent")
                assert await asyncio.to_thread(in_child, child)
                await client.text_generation("parent again")

            asyncio.run(main())
            assert [one.connection for one in server.asked] == [0, 1, 0]

    @pytest.mark.parametrize("close", [True, False], ids=["closed", "dropped"])
    def test_a_child_does_not_end_the_streams_of_its_parent(self, close: bool) -> None:
        gate = threading.Event()

        def behave(link: Link) -> None:
            link.send(BEGUN)
            gate.wait(10)
            for data in (LAST, DONE):
                link.send(chunk(b"data: %b\n\n" % data))
            link.send(b"0\r\n\r\n")

        with FaultServer(behave) as server:
            client = InferenceClient(base_url=server.url, **SETTINGS)
            streams = [client.chat_completion(MESSAGES, stream=True)]
            assert next(streams[0]).choices[0].delta.content == "a"

            def child() -> bool:
                if close:
                    streams[0].close()
                    client.close()
                streams.clear()
                gc.collect()
                return True

            assert in_child(child)
            gate.set()
            assert [one.choices[0].delta.content for one in streams[0]] == ["b"]

    def test_a_child_can_be_forked_while_threads_are_calling(self) -> None:
        """None of them holds for good, in the child, what a call there would wait for."""
        over = threading.Event()

        def work() -> None:
            while not over.is_set():
                client.text_generation("thread")

        with FaultServer(answer(GOOD)) as server:
            client = InferenceClient(base_url=server.url, **SETTINGS)
            client.text_generation("first")  # While modules are loaded, forking is nobody's right.
            threads = [threading.Thread(target=work) for _ in range(4)]
            for one in threads:
                one.start()
            try:
                for _ in range(times(50)):
                    assert in_child(lambda: client.text_generation("child") == "hi")
            finally:
                over.set()
                for one in threads:
                    one.join()


# What is left to the end of the process, or to the collector: each is run as a program.
WAYS = {
    "a client that is not closed": "client.text_generation('hi')",
    "a stream that is not read": "stream = client.chat_completion(M, stream=True)",
    "a stream that is begun": "stream = client.chat_completion(M, stream=True); next(stream)",
    "a cycle": "client.text_generation('hi'); c = [client]; c.append(c); del client, c",
    "a stream in a cycle": (
        "s = client.chat_completion(M, stream=True); next(s); c = [s]; c.append(c); del s, c"
    ),
}
ASYNC_WAYS = {
    "an async client that is not closed": "await client.text_generation('hi')",
    "an async stream that is not read": "stream = await client.chat_completion(M, stream=True)",
    "an async stream that is begun": (
        "stream = await client.chat_completion(M, stream=True); await anext(stream)"
    ),
    "an async stream that outlives its loop": (
        "global stream; stream = await client.chat_completion(M, stream=True); await anext(stream)"
    ),
    "a call that is not awaited to its end": (
        "task = asyncio.create_task(client.text_generation('slow')); await asyncio.sleep(0.05)"
    ),
    "a call that is given up": (
        "task = asyncio.create_task(client.text_generation('slow')); await asyncio.sleep(0.05); "
        "task.cancel()"
    ),
}
PROGRAM = """
import asyncio, gc, sys
from inferwire import AsyncInferenceClient, InferenceClient
M = [{{"role": "user", "content": "hi"}}]
client = {kind}(base_url=sys.argv[1], token=False, trust_env=False)
{body}
gc.collect()
"""


@pytest.mark.parametrize("name", share([*WAYS, *ASYNC_WAYS]))
def test_a_program_ends_without_a_word(name: str) -> None:
    if name in WAYS:
        program = PROGRAM.format(kind="InferenceClient", body=WAYS[name])
    else:
        body = f"async def main():\n    {ASYNC_WAYS[name]}\nasyncio.run(main())"
        program = PROGRAM.format(kind="AsyncInferenceClient", body=body)

    def behave(link: Link) -> None:
        assert link.asked is not None
        if b"slow" in link.asked.body:
            stall()(link)
        elif b"stream" in link.asked.body and b"messages" in link.asked.body:
            stall(after=BEGUN)(link)
        else:
            answer(GOOD)(link)

    with FaultServer(behave) as server:
        command = [sys.executable, "-W", "error", "-c", program, server.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_client_is_closed_twice_and_says_so_when_it_is_used() -> None:
    with FaultServer(answer(GOOD)) as server, nothing_left():
        client = InferenceClient(base_url=server.url, **SETTINGS)
        client.text_generation("hi")
        client.close()
        client.close()
        for stream in (False, True):
            with pytest.raises(RuntimeError, match="the client is closed"):
                client.chat_completion(MESSAGES, stream=stream)
        del client

    async def main() -> None:
        client = AsyncInferenceClient(base_url=server.url, **SETTINGS)
        await client.text_generation("hi")
        await client.aclose()
        await client.aclose()
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.text_generation("hi")
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.chat_completion(MESSAGES, stream=True)

    with FaultServer(answer(GOOD)) as server, nothing_left():
        asyncio.run(main())


def test_a_stream_outlives_the_closing_of_its_client() -> None:
    gate = threading.Event()

    def behave(link: Link) -> None:
        link.send(BEGUN)
        gate.wait(10)
        link.send(chunk(b"data: %b\n\ndata: [DONE]\n\n" % LAST) + b"0\r\n\r\n")

    with FaultServer(behave) as server:
        with InferenceClient(base_url=server.url, **SETTINGS) as client:
            stream = client.chat_completion(MESSAGES, stream=True)
            next(stream)
        gate.set()
        assert len(list(stream)) == 1
        assert server.all_ended(0.5)


def test_closing_on_another_loop_closes_what_the_first_one_opened() -> None:
    with FaultServer(answer(GOOD)) as server:
        client = AsyncInferenceClient(base_url=server.url, **SETTINGS)

        async def first() -> asyncio.AbstractEventLoop:
            await client.text_generation("hi")
            return asyncio.get_running_loop()

        loop = asyncio.run(first())  # Kept, as a program may do.
        asyncio.run(client.aclose())
        assert server.all_ended(0.5)
        del loop


def test_connections_of_loops_that_are_gone_do_not_pile_up() -> None:
    with FaultServer(answer(GOOD)) as server:
        client = AsyncInferenceClient(base_url=server.url, **SETTINGS)
        asyncio.run(client.text_generation("hi"))
        before = descriptors()
        for _ in range(20):
            asyncio.run(client.text_generation("hi"))
        assert server.connections == 21
        assert descriptors() <= before + 4  # Of both ends of the last, and the server's next.
