"""The async client: what generated clients are made on. See `_client`, its sync half."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime
from inferwire_runtime._client import described

if TYPE_CHECKING:
    from inferwire_runtime._settings import Session, Settings
    from inferwire_runtime._transport_drive_async import AsyncDriver

T = TypeVar("T")


class AsyncClient:
    """Calls inference servers; generated classes add a method for each task.

    Args:
        model: The model of calls that name none, by its id or by the URL of its server.
        token: Sent to every server that is called; True for the stored one, False for none. By
            default the stored one, and only to hosts that the endpoint's description names.
        timeout: Seconds for a whole call, or for a stream until its first event and then from
            one event to the next; a `Timeout` sets the limits apart, None means none.
        headers: Sent with every request.
        cookies: Sent with every request.
        proxies: One proxy's URL, or one for each of ``http``, ``https`` and ``all``.
        trust_env: Whether the environment may name proxies and certificates.
        base_url: The URL of the server, instead of ``model``.
        api_key: Another name for ``token``.
        endpoint: The name of an endpoint, or the base URL of one.
        bill_to: Whom the hub is to bill.
        max_retries: How often to try again when a server is busy or out of reach.
        http_client: A client of httpx to send requests with. How exactly deadlines are kept,
            and what a proxy or a redirect is given, is then up to it; it is not closed here.

    It can be used from one event loop after another, each with connections of its own. Not closing
    it is no fault: connections end with the client.

    """

    def __init__(
        self,
        model: str | None = None,
        *,
        token: str | bool | None = None,
        timeout: float | runtime.Timeout | None = 300.0,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        proxies: str | Mapping[str, str] | None = None,
        trust_env: bool = True,
        base_url: str | None = None,
        api_key: str | None = None,
        endpoint: str | None = None,
        bill_to: str | None = None,
        max_retries: int = 2,
        http_client: runtime.AsyncHttpClient | None = None,
    ) -> None:
        from inferwire_runtime import _settings

        self._settings: Settings = _settings.make_settings(
            self._endpoints(),
            model=model,
            token=token,
            timeout=timeout,
            headers=headers,
            cookies=cookies,
            proxies=proxies,
            trust_env=trust_env,
            base_url=base_url,
            api_key=api_key,
            endpoint=endpoint,
            bill_to=bill_to,
            max_retries=max_retries,
        )
        self._session: Session = _settings.Session()
        self._shared = _Shared(self._settings, http_client)

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        """The endpoints by name, and the name of the default; generated clients know them."""
        raise NotImplementedError

    @property
    def model(self) -> str | None:
        """The model of calls that name none."""
        return self._settings.model

    @property
    def base_url(self) -> str | None:
        """The URL of the server, if the client was made for one."""
        return self._settings.base_url

    @property
    def timeout(self) -> float | runtime.Timeout | None:
        """The timeout of calls that set none."""
        return self._settings.timeout

    def __repr__(self) -> str:
        return described(self, self._settings)

    async def _call(
        self,
        operation: runtime.Operation[T],
        arguments: Mapping[str, object],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> T:
        """Carry out an operation and read its answer."""
        from inferwire_runtime import _call

        call = _call.Call(
            operation=operation,
            arguments=arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )
        return await self._shared.driver().run(
            _call.plain(call, operation, self._settings, self._session)
        )

    async def _stream(
        self,
        operation: runtime.StreamOperation[T],
        arguments: Mapping[str, object],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[T]:
        """Carry out an operation whose answer comes event by event."""
        from inferwire_runtime import _call, _stream, _transport_drive_async

        call = _call.Call(
            operation=operation.call,
            arguments=arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )
        opened, decoder = await self._shared.driver().run(
            _call.streamed(call, operation, self._settings, self._session)
        )
        assert isinstance(opened, _transport_drive_async.AsyncReply)
        return _stream.AsyncStream(opened, decoder, _transport_drive_async.abandon)

    def with_options(
        self,
        *,
        model: str | runtime.NotGiven | None = runtime.NOT_GIVEN,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
    ) -> Self:
        """A client that differs in this, and shares connections with this one.

        ``headers`` are added to those of this client. Closing one closes both.
        """
        from inferwire_runtime import _settings

        copy = self.__class__.__new__(self.__class__)
        copy.__dict__.update(self.__dict__)
        copy._settings = _settings.changed(
            self._settings, model=model, timeout=timeout, headers=headers, max_retries=max_retries
        )
        return copy

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used any more. Closing twice is fine."""
        await self._shared.aclose()

    async def close(self) -> None:
        """Close the connections, like `aclose`."""
        await self._shared.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class _Shared:
    """The connections, made by the first call, for a client and its copies."""

    __slots__ = ("_closed", "_driver", "_http_client", "_settings")

    def __init__(self, settings: Settings, http_client: runtime.AsyncHttpClient | None) -> None:
        self._settings = settings
        self._http_client = http_client
        self._driver: AsyncDriver | None = None
        self._closed = False

    def driver(self) -> AsyncDriver:
        """What carries out the steps of a call."""
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._driver is None:
            from inferwire_runtime import _transport_drive_async

            self._driver = _transport_drive_async.AsyncDriver(self._settings, self._http_client)
        return self._driver

    async def aclose(self) -> None:
        """Close what was opened."""
        self._closed = True
        if self._driver is not None:
            await self._driver.aclose()
