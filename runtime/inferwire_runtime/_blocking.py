"""Coroutines that block instead of suspending: how the sync client runs code of both clients."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


def run(coroutine: Coroutine[object, object, T]) -> T:
    """Run a coroutine to its end, in one step and without an event loop.

    What it awaits must block, and never suspend: that is how the sync client does its I/O. Between
    the end of the coroutine and that of this function nothing is called, so that a signal's
    exception cannot come between and lose the result.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    coroutine.close()
    raise RuntimeError("a call of the sync client has suspended")
