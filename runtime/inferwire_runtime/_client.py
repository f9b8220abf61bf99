"""The sync client: what generated clients are made on.

Imported with the generated package, so it loads nothing heavy; what a call needs is imported by
the first one. Annotations go through modules that load their names lazily, so that
``typing.get_type_hints`` finds every one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import inferwire_runtime as runtime

if TYPE_CHECKING:
    from inferwire_runtime._settings import Session, Settings
    from inferwire_runtime._transport_drive import Driver

T = TypeVar("T")


class SyncClient:
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

    Thread-safe. Not closing it is no fault: connections end with the client.

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
        http_client: runtime.HttpClient | None = None,
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

    def _call(
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
        return self._shared.driver().run(
            _call.plain(call, operation, self._settings, self._session)
        )

    def _stream(
        self,
        operation: runtime.StreamOperation[T],
        arguments: Mapping[str, object],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.Stream[T]:
        """Carry out an operation whose answer comes event by event."""
        from inferwire_runtime import _call, _stream, _transport_drive

        call = _call.Call(
            operation=operation.call,
            arguments=arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )
        opened, decoder = self._shared.driver().run(
            _call.streamed(call, operation, self._settings, self._session)
        )
        assert isinstance(opened, _transport_drive.Reply)
        return _stream.Stream(opened, decoder)

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


class _Shared:
    """The connections, made by the first call, for a client and its copies."""

    __slots__ = ("_closed", "_driver", "_http_client", "_settings")

    def __init__(self, settings: Settings, http_client: runtime.HttpClient | None) -> None:
        self._settings = settings
        self._http_client = http_client
        self._driver: Driver | None = None
        self._closed = False

    def driver(self) -> Driver:
        """What carries out the steps of a call."""
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._driver is None:
            from inferwire_runtime import _transport_drive

            # Two threads may come here at once; the loser's driver has no connections yet.
            self._driver = _transport_drive.Driver(self._settings, self._http_client)
        return self._driver

    def close(self) -> None:
        """Close what was opened."""
        self._closed = True
        if self._driver is not None:
            self._driver.close()


def described(client: object, settings: Settings) -> str:
    """A client in a few words, none of them a secret."""
    shown = {"model": settings.model, "base_url": settings.base_url}
    parts = [f"{name}={value.partition('?')[0]!r}" for name, value in shown.items() if value]
    return f"{type(client).__name__}({', '.join([*parts, f'timeout={settings.timeout}'])})"
