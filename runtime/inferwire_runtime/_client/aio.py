"""The async client, from which generated ones derive. See `base` for what it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._transport.flavor import Flavor

    _Base = BaseClient[runtime.AsyncHttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import.

T = TypeVar("T")


class AsyncClient(_Base):
    """Calls inference servers; generated classes add a method for each task.

    See `BaseClient` for what it takes.

    It can be used from one event loop after another, each with connections of its own.
    Not closing it is no fault: connections end with the client.
    """

    @staticmethod
    def _make_flavor() -> Flavor:
        from inferwire_runtime._transport.loops import Loops

        return Loops()

    async def _run(self, service: runtime.services.Service[T]) -> T:
        """Carry out a service with the settings of this client."""
        return await self._shared.driver().run(service(self._settings))

    async def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.AsyncStream[T]:
        """Carry out a service whose response comes chunk by chunk."""
        return runtime.AsyncStream(*await self._shared.driver().open(service(self._settings)))

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used any more. Closing twice is fine."""
        await self._shared.close()

    async def close(self) -> None:
        """Close the connections, like `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
