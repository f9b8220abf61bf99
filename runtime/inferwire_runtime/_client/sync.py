# Derived from aio.py by runtime/derive_sync.py: change that file instead.
"""The sync client, from which generated ones derive. See `base` for what it loads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar, Unpack

import inferwire_runtime as runtime
from inferwire_runtime._blocking import run
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.driver import Driver

    _Base = BaseClient[runtime.HttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import.

T = TypeVar("T")


class SyncClient(_Base):
    """Calls inference servers; generated classes add a method for each task.

    See `BaseClient` for what it takes.

    Thread-safe. Not closing it is no fault: connections end with the client.
    """

    def _share(self, http_client: runtime.HttpClient | None) -> None:
        from inferwire_runtime._client.shared import Shared

        self._shared: Shared = Shared(partial(_make_driver, self._settings, http_client))
        if http_client is not None:
            self._shared.driver()  # Which looks at it.

    def _call(
        self,
        operation: runtime.Operation[T],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> T:
        """Carry out an operation and read its answer."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation, arguments=arguments, **options)
        return self._run(partial(_call.plain, call, operation))

    def _probe(
        self,
        operation: runtime.Operation[bool],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> bool:
        """Whether an operation is answered with a success."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation, arguments=arguments, **options)
        return self._run(partial(_call.probe, call))

    def _stream(
        self,
        operation: runtime.StreamOperation[T],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> runtime.Stream[T]:
        """Carry out an operation whose answer comes event by event."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation.call, arguments=arguments, **options)
        return self._run_stream(partial(_call.streamed, call, operation))

    def _run(self, service: runtime.services.Service[T]) -> T:
        """Carry out a service with the settings of this client."""
        return run(self._shared.driver().run(service(self._settings)))

    def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.Stream[T]:
        """Carry out a service whose response comes chunk by chunk."""
        steps = service(self._settings)
        reader, decoder = run(self._shared.driver().open(steps))
        return runtime.Stream(reader, decoder)

    def close(self) -> None:
        """Close the connections; the client cannot be used any more. Closing twice is fine."""
        driver = self._shared.close()
        if driver is not None:
            run(driver.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _make_driver(settings: Settings, http_client: runtime.HttpClient | None) -> Driver:
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.threads import Threads

    return Driver(Threads(), settings, http_client)
