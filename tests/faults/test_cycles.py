"""Calls that fail leave nothing for the collector: their exceptions and frames go by themselves."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Generator
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient, InferwireError, record_calls

from tests.faults.failure_mode import FLAVORS, FailureMode, Flavor
from tests.faults.leaks import nothing_left
from tests.faults.modes_broken import BROKEN
from tests.faults.modes_slow import SLOW
from tests.support.scale import share

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
CASES: list[tuple[FailureMode, Flavor]] = [(mode, flavor) for mode in MODES for flavor in FLAVORS]


def fail(mode: FailureMode, url: str) -> None:
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


async def afail(mode: FailureMode, url: str) -> None:
    async with AsyncInferenceClient(base_url=url, max_retries=mode.retries, **SETTINGS) as client:
        with contextlib.suppress(InferwireError):
            if mode.kind == "stream":
                async for _ in await client.chat_completion(MESSAGES, stream=True):
                    pass
            elif mode.kind == "media":
                await client.image_classification(f"{url}/a.png")
            else:
                await client.text_generation("x" * mode.size)


@pytest.mark.parametrize("records", [False, True])
@pytest.mark.parametrize(("mode", "flavor"), share(CASES))
def test_a_failure_leaves_nothing_behind(mode: FailureMode, flavor: Flavor, records: bool) -> None:
    with mode.place() as url:

        def run() -> None:
            with record_calls() if records else contextlib.nullcontext():
                if flavor == "sync":
                    fail(mode, url)
                else:
                    asyncio.run(afail(mode, url))

        run()  # What is made once and kept does not count.
        with nothing_left():
            run()


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_the_caller_is_handling_is_left_alone(flavor: Flavor) -> None:
    """The frames of its exceptions are its own: its variables, and its generators."""
    mode = next(one for one in BROKEN if one.name == "nobody listens")
    kept: list[ValueError] = []

    def numbers() -> Generator[int]:
        try:
            int("none")
        except ValueError as error:
            kept.append(error)
        yield from range(3)

    going_on = numbers()
    assert next(going_on) == 0
    with mode.place() as url:
        try:
            raise kept[0]
        except ValueError as error:
            if flavor == "sync":
                fail(mode, url)
            else:
                asyncio.run(afail(mode, url))
            traceback = error.__traceback__
    assert traceback is not None
    assert traceback.tb_frame.f_locals["mode"] is mode
    assert list(going_on) == [1, 2]
