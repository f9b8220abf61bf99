"""The base class of generated async clients. See `base` for what importing it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._config.timeouts import Deadline
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.flavor import Flavor

    _Base = BaseClient[runtime.AsyncHttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import time.

T = TypeVar("T")


class AsyncClient(_Base):
    """Async client for inference servers. Generated subclasses add a method for each task.

    The client can be used from several event loops, one after another; each loop has its own
    connections. Closing the client is optional: connections end when it is garbage collected.
    """

    @staticmethod
    def _make_flavor() -> Flavor:
        from inferwire_runtime._transport.loops import Loops

        return Loops()

    @staticmethod
    def _http_client_class() -> type[runtime.AsyncHttpClient]:
        return runtime.AsyncHttpClient

    async def _run(self, service: runtime.services.Service[T]) -> T:
        """Run a service with the settings of this client."""
        deadline = service.deadline(self._settings)
        driver = await self._loaded(service, deadline)
        return await driver.run(service.start(self._settings, deadline))

    async def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.AsyncStream[T]:
        """Run a service whose response is streamed."""
        deadline = service.deadline(self._settings)
        driver = await self._loaded(service, deadline)
        return runtime.AsyncStream(*await driver.open(service.start(self._settings, deadline)))

    async def _loaded(self, service: runtime.services.Service[T], deadline: Deadline) -> Driver:
        """Return the driver, after loading what the call needs."""
        from inferwire_runtime._client import loading

        loading.check_loop(self)
        await loading.load(service, self._shared, deadline)
        return self._shared.driver()

    async def aclose(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is allowed."""
        await self._shared.close()

    async def close(self) -> None:
        """Close the connections. Same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
