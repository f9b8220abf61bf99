"""The base class of generated sync clients. See `base` for what importing it loads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._blocking import run
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from pydantic import BaseModel

    from inferwire_runtime._transport.flavor import Flavor

    _Base = BaseClient[runtime.HttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import time.

M = TypeVar("M", bound="BaseModel")
T = TypeVar("T")
W = TypeVar("W")
R = TypeVar("R")


class SyncClient(_Base):
    """Sync client for inference servers. Generated subclasses add a method for each task.

    Thread-safe. Closing the client is optional: connections end when it is garbage collected.
    """

    @staticmethod
    def _make_flavor() -> Flavor:
        from inferwire_runtime._transport.threads import Threads

        return Threads()

    @staticmethod
    def _http_client_class() -> type[runtime.HttpClient]:
        return runtime.HttpClient

    def _run(self, service: runtime.services.Service[T]) -> T:
        """Run a service with the settings of this client."""
        return run(self._shared.driver().run(service.begin(self._settings)))

    def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.Stream[T]:
        """Run a service whose response is streamed."""
        steps = service.begin(self._settings)
        return runtime.Stream(*run(self._shared.driver().open(steps)))

    def _run_assembled(
        self, service: runtime.services.Assembled[T, W, W]
    ) -> runtime.AssembledStream[T, W]:
        """Run a service whose response is streamed and can be put together."""
        steps = service.begin(self._settings)
        return runtime.AssembledStream(*run(self._shared.driver().open(steps)))

    def _run_tool(
        self, tools: runtime.Tools[M], call: object, given: Sequence[object]
    ) -> runtime.ToolResult[M]:
        """Run a tool call of a response."""
        from inferwire_runtime._tools.running import run_tool

        return run(run_tool(tools, call, given, threads=False))

    def _run_parsed(
        self, service: runtime.services.Assembled[T, W, R]
    ) -> runtime.ParsedStream[T, W, R]:
        """Run a service whose response is streamed and parsed at its end."""
        steps = service.begin(self._settings)
        return runtime.ParsedStream(*run(self._shared.driver().open(steps)))

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is allowed."""
        run(self._shared.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
