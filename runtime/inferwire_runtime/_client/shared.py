"""The connections that a client shares with its copies."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

import inferwire_runtime as runtime

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.flavor import Flavor


class Shared:
    """Holds the driver of a client and its copies, which is created by their first call."""

    def __init__(
        self,
        make_flavor: Callable[[], Flavor],
        settings: Settings,
        http_client: runtime.HttpClient | runtime.AsyncHttpClient | None,
    ) -> None:
        self._make_flavor = make_flavor
        self._settings = settings
        self._http_client = http_client
        self._driver: Driver | None = None
        self._closed = False
        self._lock = Lock()

    def driver(self) -> Driver:
        """Return the driver, which runs the steps of calls."""
        driver = self._driver
        if driver is None or self._closed:
            with self._lock:
                if self._closed:
                    raise RuntimeError("the client is closed")
                driver = self._driver = self._driver or self._made()
        return driver

    def load(self) -> tuple[type[Driver], Flavor]:
        """Import the driver, which takes long the first time, and make its flavor."""
        from inferwire_runtime._transport.driver import Driver

        return Driver, self._make_flavor()

    def _made(self) -> Driver:
        driver, flavor = self.load()
        return driver(flavor, self._settings, self._http_client)

    async def close(self) -> None:
        """Close the driver, if there is one, and prevent the creation of another."""
        with self._lock:
            self._closed = True
        if self._driver is not None:
            await self._driver.close()
