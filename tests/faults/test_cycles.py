"""Calls that fail leave nothing for the collector: their exceptions and frames go by themselves."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient, InferwireError

from tests.faults.leaks import nothing_left
from tests.faults.mode import HALVES, Half, Mode
from tests.faults.modes_broken import BROKEN
from tests.faults.modes_slow import SLOW
from tests.share import share

SETTINGS: Any = {"token": False, "trust_env": False, "timeout": 0.2}
MESSAGES: Any = [{"role": "user", "content": "hi"}]
# Of the others one has no end without its limit, and one has a server that is slow to end.
MODES = [
    mode
    for mode in [*SLOW, *BROKEN]
    if mode.target is None
    and mode.before == "nothing"
    and not mode.name.startswith("events come without end")
    and mode.name != "the request is read in sips"
]


def fail(mode: Mode, url: str) -> None:
    """Call a failing server, and keep nothing of what comes of it."""
    with (
        InferenceClient(base_url=url, max_retries=mode.retries, **SETTINGS) as client,
        contextlib.suppress(InferwireError),
    ):
        if mode.kind == "stream":
            for _ in client.chat_completion(MESSAGES, stream=True):
                pass
        elif mode.kind == "media":
            client.image_classification(f"{url}/a.png")
        else:
            client.text_generation("x" * mode.size)


async def afail(mode: Mode, url: str) -> None:
    async with AsyncInferenceClient(base_url=url, max_retries=mode.retries, **SETTINGS) as client:
        with contextlib.suppress(InferwireError):
            if mode.kind == "stream":
                async for _ in await client.chat_completion(MESSAGES, stream=True):
                    pass
            elif mode.kind == "media":
                await client.image_classification(f"{url}/a.png")
            else:
                await client.text_generation("x" * mode.size)


_MISFIT = "the error of an event is held by the frame that raises it (_documents.value)"
_CONNECT = "the error of the last address is held by the frame that raises it (_connected)"
_H11 = "h11 raises an exception anew in a frame that holds it"
_ASYNCIO = "asyncio's frame that waits for a socket holds the future, and that the exception"
_KNOWN: dict[str, tuple[str, tuple[Half, ...]]] = {
    "nobody listens": (_CONNECT, ("async",)),
    "an event of the wrong shape": (_MISFIT, HALVES),
    "two content-lengths": (_H11, HALVES),
    "a chunk of no size": (_H11, HALVES),
    "another protocol": (_H11, HALVES),
    "another protocol is offered": (_H11, HALVES),
    "reset before the answer": (_ASYNCIO, ("async",)),
    "reset before a stream": (_ASYNCIO, ("async",)),
    "reset in the head": (_ASYNCIO, ("async",)),
    "reset in the body": (_ASYNCIO, ("async",)),
    "reset while the request is sent": (_ASYNCIO, ("async",)),
    "a stream reset after an event": (_ASYNCIO, ("async",)),
}


def cases() -> list[object]:
    """Each mode in each half; what is known to leave something must do so."""
    params: list[object] = []
    for mode, half in share([(mode, half) for mode in MODES for half in HALVES]):
        reason, halves = _KNOWN.get(mode.name, ("", ()))
        # Whether asyncio has to wait for a reset at all is a matter of chance.
        known = pytest.mark.xfail(strict=reason != _ASYNCIO, reason=reason)
        marks = [known] if half in halves else []
        params.append(pytest.param(mode, half, id=f"{mode.name}-{half}", marks=marks))
    return params


@pytest.mark.parametrize(("mode", "half"), cases())
def test_a_failure_leaves_nothing_behind(mode: Mode, half: Half) -> None:
    with mode.place() as url:

        def run() -> None:
            if half == "sync":
                fail(mode, url)
            else:
                asyncio.run(afail(mode, url))

        run()  # What is made once and kept does not count.
        with nothing_left():
            run()
