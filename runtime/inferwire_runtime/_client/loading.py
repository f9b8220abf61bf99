"""Loads what a first async call needs in a thread: importing it here would block the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.shared import Shared
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.tracebacks import shorten_traceback
from inferwire_runtime._offload import in_thread

if TYPE_CHECKING:
    from inferwire_runtime._exchange.messages import Steps
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.reader import Reader

T = TypeVar("T")

_loaded: set[object] = set()
"""The operations that are loaded; None for what all calls need."""
_loading = Lock()


async def begun(
    service: runtime.services.Service[T], shared: Shared, settings: Settings, client: str
) -> tuple[Driver, Steps[T]]:
    """Begin a call: return the driver and the steps, after loading what they need in its deadline.

    Raises `RuntimeError`, which names the class of the client, if no event loop of asyncio is
    running, as under trio, and `InferenceTimeoutError`.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        advice = "with trio, use the sync client in trio.to_thread.run_sync()"
        raise RuntimeError(f"{client} needs a running asyncio event loop: {advice}") from None
    deadline = service.deadline(settings)
    if service.operation not in _loaded:
        try:
            await _loaded_within(deadline, partial(_load, shared, service))
        except BaseException as error:
            service.fail(settings, deadline, error)
            raise
    return shared.driver(), service.begin(settings, deadline)


async def _loaded_within(deadline: Deadline, load: Callable[[], None]) -> None:
    try:
        await in_thread(load, deadline.left())
    except TimeoutError as late:
        message = f"{deadline.timed_out()} while importing modules for the first call"
        raise runtime.InferenceTimeoutError(
            message, url="", sent="NOT_SENT", phase="connect"
        ) from late


async def opened(
    service: runtime.services.Service[T], shared: Shared, settings: Settings, client: str
) -> tuple[Reader, T]:
    """Run a call whose response is streamed: return the reader of its body, and the rest."""
    try:
        driver, steps = await begun(service, shared, settings, client)
        return await driver.open(steps)
    except Exception as error:
        shorten_traceback(error)
        raise


def _load(shared: Shared, service: runtime.services.Service[T]) -> None:
    with _loading:  # One thread at a time: several threads importing the same modules can deadlock.
        shared.load()
        service.load()
        _loaded.add(service.operation)
