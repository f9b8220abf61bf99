"""The connections of a client and its copies."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime._transport.driver import Driver


class Shared:
    """The driver of a client and its copies, made by their first call."""

    __slots__ = ("_closed", "_driver", "_lock", "_make")

    def __init__(self, make: Callable[[], Driver]) -> None:
        self._make = make
        self._driver: Driver | None = None
        self._closed = False
        self._lock = Lock()

    def driver(self) -> Driver:
        """The driver, which carries out the steps of calls."""
        driver = self._driver
        if driver is None or self._closed:
            with self._lock:
                if self._closed:
                    raise RuntimeError("the client is closed")
                if self._driver is None:
                    self._driver = self._make()
                driver = self._driver
        return driver

    def close(self) -> Driver | None:
        """Make no driver any more; returns the one that there is, to be closed."""
        with self._lock:
            self._closed = True
        return self._driver
