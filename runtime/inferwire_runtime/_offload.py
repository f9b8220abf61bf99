"""Run functions that take long in a thread, so that they do not block the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_thread(function: Callable[[], T], seconds: float | None) -> T:
    """Run a function in a thread and return its result.

    Raises `TimeoutError` after this many seconds; None and infinity disable the limit. The thread
    continues then, and after a cancellation, since nothing can interrupt it. An interpreter that is
    exiting starts no threads: the function then runs here, and the event loop waits for it.
    """
    import asyncio
    import math
    import threading

    if not threading.main_thread().is_alive():
        return function()
    async with asyncio.timeout(None if seconds == math.inf else seconds):
        return await asyncio.to_thread(function)
