"""The base class of generated async clients. See `base` for what importing it loads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from pydantic import BaseModel

    from inferwire_runtime._transport.flavor import Flavor

    _Base = BaseClient[runtime.AsyncHttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import time.

M = TypeVar("M", bound="BaseModel")
T = TypeVar("T")
W = TypeVar("W")
R = TypeVar("R")


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
        from inferwire_runtime._client.loading import begun

        try:
            driver, steps = await begun(service, self._shared, self._settings, type(self).__name__)
            return await driver.run(steps)
        except Exception as error:
            from inferwire_runtime._errors.tracebacks import shorten_traceback

            shorten_traceback(error)
            raise

    async def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.AsyncStream[T]:
        """Run a service whose response is streamed."""
        from inferwire_runtime._client.loading import opened

        parts = await opened(service, self._shared, self._settings, type(self).__name__)
        return runtime.AsyncStream(*parts)

    async def _run_assembled(
        self, service: runtime.services.Assembled[T, W, W]
    ) -> runtime.AsyncAssembledStream[T, W]:
        """Run a service whose response is streamed and can be put together."""
        from inferwire_runtime._client.loading import opened

        parts = await opened(service, self._shared, self._settings, type(self).__name__)
        return runtime.AsyncAssembledStream(*parts)

    async def _run_tool(
        self, tools: runtime.Tools[M], call: object, given: Sequence[object]
    ) -> runtime.ToolResult[M]:
        """Run a tool call of a response."""
        from inferwire_runtime._tools.running import run_tool

        try:
            return await run_tool(tools, call, given, threads=True)
        except Exception as error:
            from inferwire_runtime._errors.tracebacks import shorten_traceback

            shorten_traceback(error)
            raise

    async def _run_parsed(
        self, service: runtime.services.Assembled[T, W, R]
    ) -> runtime.AsyncParsedStream[T, W, R]:
        """Run a service whose response is streamed and parsed at its end."""
        from inferwire_runtime._client.loading import opened

        parts = await opened(service, self._shared, self._settings, type(self).__name__)
        return runtime.AsyncParsedStream(*parts)

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
