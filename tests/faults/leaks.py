"""What is left behind: descriptors, threads, and objects that only the collector would find."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
import time
from collections.abc import Generator

_OURS = {"inferwire", "inferwire_runtime", "httpx", "httpcore", "h11", "socket", "ssl", "zlib"}


def descriptors() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/dev/fd"))  # noqa: PTH208  # Path.iterdir keeps one open meanwhile


@contextlib.contextmanager
def nothing_left(within: float = 2.0) -> Generator[None]:
    """Assert that the block leaves no descriptor, no thread and no cycle of the client's objects.

    Servers need a moment to end; so there is some time for the first two.
    """
    # What is there now is none of ours, and need not be looked at again and again.
    gc.freeze()
    before = (descriptors(), threading.active_count())
    gc.disable()
    try:
        yield
        until = time.monotonic() + within
        while (now := (descriptors(), threading.active_count())) > before:
            assert time.monotonic() < until, f"descriptors and threads: {before}, then {now}"
            time.sleep(0.005)
        found = cycles()
        assert not found, found[:10]
    finally:
        gc.enable()
        gc.unfreeze()


def cycles() -> list[str]:
    """The client's objects that nothing refers to, but they themselves in a circle."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        return [
            f"{type(one).__module__}.{type(one).__qualname__}"
            for one in gc.garbage
            if type(one).__module__.partition(".")[0] in _OURS
        ]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
