"""The async client, from which generated ones derive. See `base` for what it loads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal, Self, TypeVar, Unpack, overload

import inferwire_runtime as runtime
from inferwire_runtime._client.base import BaseClient

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.driver import Driver

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

    def _share(self, http_client: runtime.AsyncHttpClient | None) -> None:
        from inferwire_runtime._client.shared import Shared

        self._shared: Shared = Shared(partial(_make_driver, self._settings, http_client))
        if http_client is not None:
            self._shared.driver()  # Which looks at it.

    async def _call(
        self,
        operation: runtime.Operation[T],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> T:
        """Carry out an operation and read its answer."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation, arguments=arguments, **options)
        return await self._run(partial(_call.plain, call, operation))

    async def _probe(
        self,
        operation: runtime.Operation[bool],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> bool:
        """Whether an operation is answered with a success."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation, arguments=arguments, **options)
        return await self._run(partial(_call.probe, call))

    async def _stream(
        self,
        operation: runtime.StreamOperation[T],
        arguments: Mapping[str, object],
        **options: Unpack[runtime.CallOptions],
    ) -> runtime.AsyncStream[T]:
        """Carry out an operation whose answer comes event by event."""
        from inferwire_runtime._call import call as _call
        from inferwire_runtime._call.plan import Call

        call = Call(operation=operation.call, arguments=arguments, **options)
        return await self._run_stream(partial(_call.streamed, call, operation))

    async def _run(self, service: runtime.services.Service[T]) -> T:
        """Carry out a service with the settings of this client."""
        return await self._shared.driver().run(service(self._settings, self._session))

    async def _run_stream(self, service: runtime.services.Opening[T]) -> runtime.AsyncStream[T]:
        """Carry out a service whose response comes chunk by chunk."""
        steps = service(self._settings, self._session)
        reader, decoder = await self._shared.driver().open(steps)
        return runtime.AsyncStream(reader, decoder)

    @overload
    async def post(
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
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.AsyncStream[bytes]: ...

    @overload
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]: ...

    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]:
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
        return await self._run_stream(call.lines) if stream else await self._run(call.body)

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used any more. Closing twice is fine."""
        driver = self._shared.close()
        if driver is not None:
            await driver.close()

    async def close(self) -> None:
        """Close the connections, like `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class AsyncRecommendsModels(AsyncClient):
    """A client of which an endpoint has a hub, which recommends models."""

    async def get_recommended_model(
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

        return await self._run(services.recommended_model(task, timeout=timeout))


class AsyncListsModels(AsyncClient):
    """A client of which an endpoint lists the models that it has loaded."""

    async def list_deployed_models(
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

        return await self._run(services.deployed_models(frameworks, timeout=timeout))


def _make_driver(settings: Settings, http_client: runtime.AsyncHttpClient | None) -> Driver:
    from inferwire_runtime._transport.driver import Driver
    from inferwire_runtime._transport.loops import Loops

    return Driver(Loops(), settings, http_client)
