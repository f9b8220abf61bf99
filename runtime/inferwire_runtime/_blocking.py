"""Run coroutines that block instead of suspending, so both clients can share the same code."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


def run(coroutine: Coroutine[object, object, T]) -> T:
    """Run a coroutine to completion in one step, without an event loop.

    Whatever the coroutine awaits must block and never suspend; this is how the sync client does
    its I/O. No code runs between the end of the coroutine and the return of this function, so an
    exception raised by a signal handler cannot lose the result in between.
    """
    try:
        coroutine.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    except Exception as error:
        from inferwire_runtime._errors.tracebacks import shorten_traceback

        shorten_traceback(error)
        raise
    coroutine.close()
    raise RuntimeError("a coroutine of the sync client suspended instead of blocking")
