"""The first call of a process: what it imports, on which thread, and what may interrupt it.

Each program runs in a process of its own, since a process imports modules once.
"""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from inferwire import AsyncInferenceClient
from inferwire_runtime._transport.tls import make_context

from tests.faults.answers import DONE, EVENT, LAST
from tests.faults.server import EVENTS, Behaviour, FaultServer, Link, events, whole

LABELS = b'[{"label": "a", "score": 0.5}]'
CHAT = (
    b'{"id": "c", "created": 1, "model": "m", "system_fingerprint": "f", "choices": [{"index": 0, \
"finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}], \
"usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}'
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ff"
    "ff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def reply(link: Link) -> None:
    """Answer what the path or the body asks for."""
    assert link.asked is not None
    body, path = link.asked.body, link.asked.path
    if b'"stream":true' in body:
        events([EVENT, LAST, DONE], headers=EVENTS)
        link.send(events([EVENT, LAST, DONE]))
    elif "chat" in path:
        link.send(whole(CHAT))
    elif b"draw" in body:
        link.send(whole(PNG, headers={"content-type": "image/png"}))
    elif b"embed" in body:
        link.send(whole(b"[[0.5, 0.25]]"))
    else:
        link.send(whole(LABELS))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    behave: Behaviour = reply
    with FaultServer(behave) as running:
        yield running


HEAD = """
import asyncio, sys, threading
from inferwire import AsyncInferenceClient, InferenceTimeoutError

URL = sys.argv[1]
MESSAGES = [{"role": "user", "content": "hi"}]
client = AsyncInferenceClient(base_url=URL, token=False, trust_env=False, max_retries=0)
"""
WATCH = """
HEAVY = ("pydantic", "httpx", "h11", "numpy", "PIL", "inferwire.types.")
seen = []

def note(event, arguments):
    if event == "import" and arguments[0].startswith(HEAVY):
        seen.append((arguments[0], threading.current_thread() is threading.main_thread()))

sys.addaudithook(note)
"""


def run(program: str, url: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program, url],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.stdout.splitlines()


CALLS = {
    "chat": "await client.chat_completion(MESSAGES)",
    "stream": "[one async for one in await client.chat_completion(MESSAGES, stream=True)]",
    "labels": "await client.text_classification('hi')",
    "array": "await client.feature_extraction('embed')",
    "image": "await client.text_to_image('draw')",
    "post": "await client.post(json={'inputs': 'hi'})",
    "events": "[one async for one in await client.chat.completions.stream(MESSAGES)]",
    "lines": "[one async for one in await client.post(json={'inputs': 'hi'}, stream=True)]",
    "health": "await client.health_check()",
    "file": "await client.image_classification(b'\\x89PNG')",
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_first_call_imports_nothing_large_on_the_event_loop(
    server: FaultServer, call: str
) -> None:
    program = f"""{HEAD}{WATCH}
async def main():
    {call}

asyncio.run(main())
print(sorted(name for name, here in seen if here))
print(len({{name.partition(".")[0] for name, here in seen if not here}}))
"""
    inline, elsewhere = run(program, server.url)
    assert inline == "[]"
    assert int(elsewhere) >= 4, "the test sees no imports at all"


def test_a_client_around_a_client_of_httpx_imports_nothing_large_either(
    server: FaultServer,
) -> None:
    program = f"""{HEAD}
import httpx
{WATCH}
async def main():
    async with httpx.AsyncClient() as own:
        client = AsyncInferenceClient(base_url=URL, token=False, http_client=own)
        print((await client.text_classification("hi"))[0].label)

asyncio.run(main())
print(sorted(name for name, here in seen if here and not name.startswith(("httpx", "h11"))))
"""
    assert run(program, server.url) == ["a", "[]"]


@pytest.mark.parametrize("turns", [0, 1, 2, 5])
def test_a_first_call_that_is_canceled_breaks_no_later_one(server: FaultServer, turns: int) -> None:
    program = f"""{HEAD}
async def main():
    first = asyncio.create_task(client.text_classification("hi"))
    for _ in range({turns}):
        await asyncio.sleep(0)
    first.cancel()
    try:
        await first
    except asyncio.CancelledError:
        print("canceled")
    print((await client.text_classification("hi"))[0].label)
    print((await client.chat_completion(MESSAGES)).choices[0].message.content)

asyncio.run(main())
"""
    assert run(program, server.url) == ["canceled", "a", "hi"]


def test_many_first_calls_at_once_all_succeed(server: FaultServer) -> None:
    program = f"""{HEAD}
async def main():
    other = AsyncInferenceClient(base_url=URL, token=False, trust_env=False)
    calls = [
        call
        for one in (client, other)
        for _ in range(5)
        for call in (
            one.text_classification("hi"),
            one.chat_completion(MESSAGES),
            one.feature_extraction("embed"),
            one.post(json={{}}),
        )
    ]
    print(len(await asyncio.gather(*calls)))

asyncio.run(main())
"""
    assert run(program, server.url) == ["40"]


def test_first_calls_of_two_event_loops_in_two_threads(server: FaultServer) -> None:
    program = f"""{HEAD}
found = []

def work():
    found.append(asyncio.run(client.text_classification("hi"))[0].label)

threads = [threading.Thread(target=work) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(found)
"""
    assert run(program, server.url) == ["['a', 'a']"]


BUSY = """
from concurrent.futures import ThreadPoolExecutor

async def main():
    free = threading.Event()
    pool = ThreadPoolExecutor(1)
    asyncio.get_running_loop().set_default_executor(pool)
    pool.submit(free.wait)  # As a program does whose threads are all busy.
    try:
        {call}
    except InferenceTimeoutError as error:
        print(error.phase, error.sent, error)
    free.set()
    print((await client.text_classification("hi"))[0].label)

asyncio.run(main())
"""


@pytest.mark.parametrize(
    "call",
    [
        "await client.text_classification('hi', timeout=0.3)",
        "await client.text_classification('hi', timeout=Timeout(first=0.3))",
        "await client.chat_completion(MESSAGES, stream=True, timeout=0.3)",
        "await client.with_options(timeout=0.3).post(json={})",
        "await client.health_check(timeout=0.3)",
    ],
)
def test_the_deadline_of_a_first_call_includes_its_imports(server: FaultServer, call: str) -> None:
    program = HEAD + "from inferwire import Timeout\n" + BUSY.replace("{call}", call)
    late, then = run(program, server.url)
    assert late.startswith("connect NOT_SENT timed out after 0.3 s while importing modules")
    assert then == "a"
    assert len(server.asked) == 1


def test_certificates_are_read_once_and_on_another_thread(
    tls: ssl.SSLContext, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[threading.Thread] = []

    def noted(*, trust_env: bool) -> ssl.SSLContext:
        made.append(threading.current_thread())
        return make_context(trust_env=trust_env)

    async def main(url: str) -> None:
        async with AsyncInferenceClient(base_url=url, token=False) as client:
            await asyncio.gather(*(client.text_classification("hi") for _ in range(8)))

    monkeypatch.setattr("inferwire_runtime._transport.pool.make_context", noted)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with FaultServer(reply, tls=tls) as server:
        asyncio.run(main(server.url))
        assert len(server.asked) == 8
    assert len(made) == 1
    assert made[0] is not threading.main_thread()


@pytest.mark.parametrize("loaded", [False, True])
@pytest.mark.parametrize(
    "call",
    [
        "client.text_classification('hi')",
        "client.chat_completion(MESSAGES, stream=True)",
        "client.post(json={})",
        "client.get_model_status('m')",
    ],
)
def test_without_an_event_loop_of_asyncio_one_sentence_says_so(
    server: FaultServer, call: str, *, loaded: bool
) -> None:
    """Trio runs coroutines in the same way: it sends None, with no loop of asyncio."""
    before = "asyncio.run(client.text_classification('hi'))" if loaded else ""
    program = f"""{HEAD}
{before}
try:
    {call}.send(None)
except RuntimeError as error:
    print(error)
"""
    (said,) = run(program, server.url)
    assert said == (
        "AsyncInferenceClient needs a running asyncio event loop: "
        "with trio, use the sync client in trio.to_thread.run_sync()"
    )


EXIT = """
import atexit, asyncio, sys, threading
from inferwire import AsyncInferenceClient, InferenceClient

URL = sys.argv[1]
options = {"base_url": URL, "token": False, "trust_env": False}
sync, aio = InferenceClient(**options), AsyncInferenceClient(**options)

def label(result):
    return result[0].label

async def streamed():
    messages = [{"role": "user", "content": "hi"}]
    return [one async for one in await aio.chat_completion(messages, stream=True)]

"""


@pytest.mark.parametrize("warm", ["", "label(asyncio.run(aio.text_classification('hi')))"])
@pytest.mark.parametrize(
    "call",
    [
        "label(sync.text_classification('hi'))",
        "label(sync.image_classification(FILE))",
        "label(asyncio.run(aio.text_classification('hi')))",
        "label(asyncio.run(aio.image_classification(FILE)))",
        "'a' if asyncio.run(streamed()) else None",
    ],
)
def test_calls_work_in_an_exit_handler(
    server: FaultServer, tmp_path: Path, call: str, warm: str
) -> None:
    """An interpreter that is exiting starts no threads, so nothing may need one."""
    (tmp_path / "a.png").write_bytes(PNG * 2000)
    call = call.replace("FILE", f"open({str(tmp_path / 'a.png')!r}, 'rb')")
    program = f"{EXIT}{warm}\natexit.register(lambda: print({call}))\n"
    assert run(program, server.url.replace("127.0.0.1", "localhost")) == ["a"]


def test_a_call_works_in_a_thread_that_outlives_the_main_thread(server: FaultServer) -> None:
    program = f"""{EXIT}
def work():
    threading.main_thread().join()
    print(label(sync.text_classification("hi")))
    print(label(asyncio.run(aio.text_classification("hi"))))

threading.Thread(target=work).start()
"""
    assert run(program, server.url) == ["a", "a"]
