"""Loads what a first async call needs in a thread: importing it here would block the event loop."""

from __future__ import annotations

import asyncio
from functools import partial
from threading import Lock
from typing import TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.shared import Shared
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._offload import in_thread

T = TypeVar("T")

_loaded: set[object] = set()
"""The operations that are loaded; None for what all calls need."""
_loading = Lock()


def check_loop(client: object) -> None:
    """Raise `RuntimeError` if no event loop of asyncio is running, as under trio."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        advice = "with trio, use the sync client in trio.to_thread.run_sync()"
        name = type(client).__name__
        raise RuntimeError(f"{name} needs a running asyncio event loop: {advice}") from None


async def load(service: runtime.services.Service[T], shared: Shared, deadline: Deadline) -> None:
    """Load what a service needs, within its deadline. Raises `InferenceTimeoutError`."""
    if service.operation in _loaded:
        return
    try:
        await in_thread(partial(_load, service, shared), deadline.left())
    except TimeoutError as late:
        message = f"{deadline.timed_out('connect')} while importing modules for the first call"
        raise runtime.InferenceTimeoutError(
            message, url="", sent="NOT_SENT", phase="connect"
        ) from late


def _load(service: runtime.services.Service[T], shared: Shared) -> None:
    with _loading:  # One thread at a time: several threads importing the same modules can deadlock.
        shared.load()
        service.load()
        _loaded.add(service.operation)
