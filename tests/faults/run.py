"""Runs a mode with one of the clients, and tells what came of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from inferwire import AsyncInferenceClient, InferenceClient, InferwireError

from tests.faults.failure_mode import FailureMode, Flavor

BEAT = 0.01
"""Seconds between two signs of life of the event loop."""


@dataclass(slots=True)
class Happened:
    """What came of a call."""

    result: object = None
    error: InferwireError | None = None
    took: float = 0.0
    """Seconds since the call began, or since the last event where that is what counts."""
    beats: list[float] = field(default_factory=list[float])
    """When the event loop was free, in the async client."""

    @property
    def in_words(self) -> str:
        """The class of the exception and what else it says, or the result."""
        if self.error is None:
            return f"{self.result!r}"[:40]
        details = [getattr(self.error, name, None) for name in ("phase", "sent")]
        return " ".join([type(self.error).__name__, *(str(one) for one in details if one)])

    @property
    def longest_gap(self) -> float:
        """Seconds for which the event loop was not free."""
        pairs = zip(self.beats, self.beats[1:], strict=False)
        return max((later - earlier for earlier, later in pairs), default=0.0)


@dataclass(slots=True)
class _Watch:
    """Takes the time."""

    by_event: bool
    since: float = field(default_factory=time.perf_counter)

    def event(self) -> None:
        """An event has come."""
        if self.by_event:
            self.since = time.perf_counter()

    def stop(self) -> float:
        return time.perf_counter() - self.since


def run(mode: FailureMode, flavor: Flavor) -> Happened:
    """Call the mode's server once, and wait for the end."""
    with mode.place() as url:
        settings: dict[str, Any] = {
            "base_url": mode.target or url,
            "proxies": url if mode.target else None,
            "token": False,
            "trust_env": False,
            "max_retries": mode.retries,
        }
        if mode.kind == "media":  # It is the picture's server that fails.
            settings["base_url"] = "http://127.0.0.1:9/"
        if flavor == "sync":
            return _run(mode, url, settings)
        return asyncio.run(_arun(mode, url, settings))


def _calls(client: Any, mode: FailureMode, url: str) -> Callable[[], Any]:
    """The call that is measured; of the async client, its result is to be awaited."""
    match mode.kind:
        case "plain":
            text = "x" * mode.size
            return lambda: client.text_generation(text, timeout=mode.timeout)
        case "stream":
            return lambda: client.chat_completion(
                [{"role": "user", "content": "x" * mode.size}], stream=True, timeout=mode.timeout
            )
        case "media":
            return lambda: client.image_classification(f"{url}/a.png", timeout=mode.timeout)


def _run(mode: FailureMode, url: str, settings: dict[str, Any]) -> Happened:
    happened = Happened()
    with InferenceClient(**settings) as client:
        held = None
        if mode.before == "call":
            client.text_generation("before")
        elif mode.before == "stream":
            held = client.chat_completion([{"role": "user", "content": "before"}], stream=True)
            next(held)
        call = _calls(client, mode, url)
        watch = _Watch(mode.by_event)
        try:
            result = call()
            if mode.kind == "stream":
                pieces: list[str] = []
                for piece in result:
                    watch.event()
                    pieces.append(piece.choices[0].delta.content)
                result = pieces
            happened.result = result
        except InferwireError as error:
            happened.error = error
        happened.took = watch.stop()
        if held is not None:
            held.close()
    return happened


async def _arun(mode: FailureMode, url: str, settings: dict[str, Any]) -> Happened:
    happened = Happened()
    async with AsyncInferenceClient(**settings) as client:
        held = None
        if mode.before == "call":
            await client.text_generation("before")
        elif mode.before == "stream":
            messages: Any = [{"role": "user", "content": "before"}]
            held = await client.chat_completion(messages, stream=True)
            await anext(held)
        call = _calls(client, mode, url)
        heart = asyncio.create_task(_beat(happened.beats))
        watch = _Watch(mode.by_event)
        try:
            result = await call()
            if mode.kind == "stream":
                pieces: list[str] = []
                async for piece in result:
                    watch.event()
                    pieces.append(piece.choices[0].delta.content)
                result = pieces
            happened.result = result
        except InferwireError as error:
            happened.error = error
        happened.took = watch.stop()
        heart.cancel()
        if held is not None:
            await held.aclose()
    return happened


async def _beat(beats: list[float]) -> None:
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(BEAT)
