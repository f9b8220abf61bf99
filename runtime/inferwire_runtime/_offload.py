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
    `StopIteration` becomes `RuntimeError`, as in every coroutine.
    """
    import asyncio
    import math
    import threading

    def run() -> T:
        try:
            return function()
        except StopIteration as error:  # A future that got it would never be done.
            raise RuntimeError(f"the function raised {error!r}") from error

    if not threading.main_thread().is_alive():
        return run()
    async with asyncio.timeout(None if seconds == math.inf else seconds):
        return await asyncio.to_thread(run)
