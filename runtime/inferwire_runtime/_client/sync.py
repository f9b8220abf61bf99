"""The base class of generated sync clients. See `base` for what importing it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._blocking import run
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._transport.flavor import Flavor
    from inferwire_runtime._transport.reader import Reader

    _Base = BaseClient[runtime.HttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import time.

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
        return runtime.Stream(*self._open(service))

    def _run_assembled(
        self, service: runtime.services.Assembled[T, W, W]
    ) -> runtime.AssembledStream[T, W]:
        """Run a service whose response is streamed and can be put together."""
        return runtime.AssembledStream(*self._open(service))

    def _run_parsed(
        self, service: runtime.services.Assembled[T, W, R]
    ) -> runtime.ParsedStream[T, W, R]:
        """Run a service whose response is streamed and parsed at its end."""
        return runtime.ParsedStream(*self._open(service))

    def _open(self, service: runtime.services.Service[T]) -> tuple[Reader, T]:
        return run(self._shared.driver().open(service.begin(self._settings)))

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is allowed."""
        run(self._shared.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
