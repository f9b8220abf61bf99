"""The base class of generated async clients. See `base` for what importing it loads."""

from __future__ import annotations

from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient
from inferwire_runtime._offload import in_thread

if TYPE_CHECKING:
    from inferwire_runtime._config.timeouts import Deadline
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.flavor import Flavor

    _Base = BaseClient[runtime.AsyncHttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import time.

T = TypeVar("T")

_loaded: set[object] = set()
"""The operations whose modules and validators are loaded; None for what all calls need."""
_loading = Lock()


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
        """Return the driver, after loading what the call needs in a thread."""
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            advice = "with trio, use the sync client in trio.to_thread.run_sync()"
            problem = f"{type(self).__name__} needs a running asyncio event loop: {advice}"
            raise RuntimeError(problem) from None
        if service.operation not in _loaded:
            try:
                await in_thread(partial(self._load, service), deadline.left())
            except TimeoutError as late:
                message = f"{deadline.timed_out()} while importing modules for the first call"
                url = self.base_url or ""
                raise runtime.InferenceTimeoutError(
                    message, url=url, sent="NOT_SENT", phase="connect"
                ) from late
        return self._shared.driver()

    def _load(self, service: runtime.services.Service[T]) -> None:
        """Import what a call needs. One thread at a time, as others could only wait for it."""
        with _loading:
            self._shared.load()
            service.load()
            _loaded.add(service.operation)

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
