"""The sync client: what generated clients are made on. See `base` for what it loads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self, TypeVar, Unpack, overload

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.sync.driver import Driver

    _Base = BaseClient[runtime.HttpClient]
else:
    _Base = BaseClient  # Compiling a quoted type argument would take a sixth of the import.

T = TypeVar("T")


class SyncClient(_Base):
    """Calls inference servers; generated classes add a method for each task.

    See `BaseClient` for what it takes.

    Thread-safe. Not closing it is no fault: connections end with the client.
    """

    _shared: _Shared

    def _share(self, http_client: runtime.HttpClient | None) -> None:
        self._shared = _Shared(self._settings, http_client)
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
        return self._shared.driver().run(service(self._settings, self._session))

    def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.Stream[T]:
        """Carry out a service whose answer comes piece by piece."""
        from inferwire_runtime._stream import stream as _stream
        from inferwire_runtime._transport.sync import driver as _transport_drive

        opened, decoder = self._run(service)
        assert isinstance(opened, _transport_drive.Reply)
        return _stream.Stream(opened, decoder)

    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[False] = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes: ...

    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.Stream[bytes]: ...

    @overload
    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.Stream[bytes]: ...

    def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.Stream[bytes]:
        """Send a raw request body and return the raw response body.

        The URL, retries, timeouts and errors are those of every other call.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an image. If
                it is given, `json` is ignored.
            model: The model, by its id or by a URL; the client's by default.
            task: The task whose route leads to a model that is given by its id.
            stream: Return the lines of the response as they arrive, without their line endings;
                empty lines are included.
            timeout: Seconds for the whole call; for a stream, until its first line and then from
                one line to the next. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.

        """
        from inferwire_runtime._call import services

        call = services.post(
            self._operations(),
            json=json,
            data=data,
            model=model,
            task=task,
            timeout=timeout,
            extra_headers=extra_headers,
        )
        return self._run_stream(call.lines) if stream else self._run(call.body)

    def close(self) -> None:
        """Close the connections; the client cannot be used any more. Closing twice is fine."""
        self._shared.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class RecommendsModels(SyncClient):
    """A client of which an endpoint has a hub, which recommends models."""

    def get_recommended_model(
        self,
        task: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> str:
        """Return the model that the hub recommends for a task.

        A client asks the hub once. Calls without a model use the same recommendations.

        Args:
            task: The task's id: words with hyphens.
            timeout: Seconds for the whole call. None disables the timeout.

        Raises:
            RequestValidationError: The hub recommends no model for the task.
            InferwireError: One of its subclasses says what went wrong, and where.

        """
        from inferwire_runtime._call import services

        return self._run(services.recommended_model(task, timeout=timeout))


class ListsModels(SyncClient):
    """A client of which an endpoint lists the models that it has loaded."""

    def list_deployed_models(
        self,
        frameworks: str | Sequence[str] | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> dict[str, list[str]]:
        """List the models that the endpoint has loaded.

        Args:
            frameworks: The frameworks whose models to list: a name, several names, or ``"all"``;
                the main ones by default.
            timeout: Seconds for all requests together. None disables the timeout.

        Returns:
            The ids of the models by their task, both in alphabetical order.

        Raises:
            RequestValidationError: The endpoint has no list of its models.
            InferwireError: One of its subclasses says what went wrong, and where.

        """
        from inferwire_runtime._call import services

        return self._run(services.deployed_models(frameworks, timeout=timeout))


class _Shared:
    """The connections, made by the first call, for a client and its copies."""

    __slots__ = ("_closed", "_driver", "_http_client", "_lock", "_settings")

    def __init__(self, settings: Settings, http_client: runtime.HttpClient | None) -> None:
        from threading import Lock

        self._settings = settings
        self._http_client = http_client
        self._driver: Driver | None = None
        self._closed = False
        self._lock = Lock()

    def driver(self) -> Driver:
        """What carries out the steps of a call."""
        driver = self._driver
        if driver is None or self._closed:
            with self._lock:
                if self._closed:
                    raise RuntimeError("the client is closed")
                if self._driver is None:
                    from inferwire_runtime._transport.sync import driver as _transport_drive

                    self._driver = _transport_drive.Driver(self._settings, self._http_client)
                driver = self._driver
        return driver

    def close(self) -> None:
        """Close what was opened."""
        with self._lock:
            self._closed = True
        if self._driver is not None:
            self._driver.close()
