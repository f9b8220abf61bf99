"""The common part of the sync and the async client: the constructor and `with_options`.

This module is imported with the generated package, so it imports nothing heavy; the first call
imports what it needs. Annotations use modules that load their names lazily, so that
``typing.get_type_hints`` can resolve all of them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, NoReturn, Self, TypeVar

import inferwire_runtime as runtime

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.flavor import Flavor

    H = TypeVar("H", bound=runtime.HttpClient | runtime.AsyncHttpClient)
else:
    H = TypeVar("H")  # Compiling a quoted bound would take a part of the import time.


class BaseClient(ABC, Generic[H]):
    """Base class of the sync and the async client; ``H`` is the type of its ``http_client``."""

    def __init__(
        self,
        model: str | None = None,
        *,
        token: str | bool | Mapping[str, str] | None = None,
        timeout: float | runtime.Timeout | None = 300.0,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        proxies: str | Mapping[str, str] | None = None,
        trust_env: bool = True,
        base_url: str | None = None,
        api_key: str | None = None,
        endpoint: str | None = None,
        bill_to: str | None = None,
        provider: str | None = None,
        max_retries: int = 2,
        on_retry: Callable[[runtime.Retry], object] | None = None,
        events: Sequence[runtime.CallEvents] = (),
        max_response_bytes: int | None = 2**30,
        allow_unfinished_streams: bool = False,
        http_client: H | None = None,
    ) -> None:
        """Create a client. Nothing is sent, and no connection is opened.

        Args:
            model: The default model of all calls: the id of a model or the URL of a server.
                Defaults to None: a call without a model uses the one that the endpoint recommends.
            token: The token to send, as a bearer token unless the endpoint declares otherwise.
                A string is sent to every server that is called. True does the same with the stored
                token, and False sends no token. By default the stored token is sent, but only over
                https and only to hosts that the endpoint lists. It is read from the environment
                variables that the endpoint declares, or else from its token file. The endpoint can
                declare a variable that disables this default. A mapping has the tokens of several
                endpoints by name; a token alone is that of the endpoint of the client.
            timeout: The time limit in seconds.
                A number limits a whole call; for a stream it limits the wait for the first event,
                and then the wait for each further event. A `Timeout` sets separate limits. None
                disables the timeout. Defaults to 300.
            headers: Headers to send with every request.
                They override the client's own headers, except for the one that ``bill_to`` sets.
            cookies: Cookies to send with every request, by name.
            proxies: The URL of a proxy for all requests, or a mapping from schemes to such URLs.
                The schemes are ``http``, ``https`` and ``all``. Defaults to the environment
                variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY.
            trust_env: Whether to use the proxies and the certificates of the environment.
                The variables for certificates are SSL_CERT_FILE and SSL_CERT_DIR. Defaults to True.
            base_url: The URL of the server. An alternative to ``model``; pass only one of the two.
            api_key: An alias of ``token``; pass only one of the two.
            endpoint: The name of an endpoint, or the base URL of one.
                Defaults to the environment variable that an endpoint declares for its base URL, or
                else to the default endpoint.
            bill_to: The organization to bill for the calls, if the endpoint has a header for it.
                If ``headers`` has another value for that header, it is replaced with a warning.
            provider: The service that runs the model; the endpoint lists the names that it accepts.
                All of them mean the endpoint's own servers, as None does. Other providers are not
                supported yet.
            max_retries: The maximum number of retries if a server is busy or cannot be reached.
                Defaults to 2. Waiting for a model to load does not count as a retry.
            on_retry: A function to call with a `Retry` before each wait.
                It must not block. An exception that it raises ends the call.
            events: Objects that are told of each call; see `CallEvents`.
                They have some of the methods ``start``, ``attempt``, ``first_event`` and ``end``.
                To look at single calls, use `record_calls` instead.
            max_response_bytes: The maximum size in bytes of a response or of an event of a stream.
                This is the size after decompression; it also limits each line of a stream. None
                disables this limit and the limit of 200 times the compressed size, which applies to
                more than 128 MiB. Defaults to 1 GiB.
            allow_unfinished_streams: Whether a stream may end without a finish reason.
                If True, the end-of-stream event ends a stream even if no event has a finish reason,
                for servers that never send one. Defaults to False.
            http_client: An httpx client to send requests with.
                It then determines how precisely timeouts are kept, and what is sent to proxies and
                after redirects. Closing this client leaves it open.

        Raises:
            RequestValidationError: An argument is invalid. The error names it.

        """
        options = dict(locals())  # The arguments by name: no other local is bound yet.
        del options["self"], options["http_client"]
        from inferwire_runtime._client.shared import Shared
        from inferwire_runtime._config import settings as _settings

        self._settings: Settings = _settings.make_settings(self._endpoints(), **options)
        if http_client is not None:
            _settings.check_http_client(http_client, self._http_client_class(), self._settings)
        self._shared: Shared = Shared(self._make_flavor, self._settings, http_client)

    @abstractmethod
    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        """Return the endpoints by name, and the name of the default endpoint."""

    @staticmethod
    @abstractmethod
    def _make_flavor() -> Flavor:
        """Build the flavor that determines how the client waits."""

    @staticmethod
    @abstractmethod
    def _http_client_class() -> type[H]:
        """Return the class of httpx clients that wait in the same way as this client."""

    @property
    def model(self) -> str | None:
        """The default model of calls."""
        return self._settings.model

    @property
    def base_url(self) -> str | None:
        """The URL of the server, if the client was created with one."""
        return self._settings.base_url

    @property
    def provider(self) -> str | None:
        """The provider that the client was created with."""
        return self._settings.provider

    @property
    def token(self) -> str | None:
        """The token that is sent to every server, if the client was created with one."""
        return self._settings.token

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of every request, including the token; see `with_options` to change them.

        Read-only. Names are found in any case. A stored token, which is only sent to the hosts of
        its endpoint, is not included. The repr masks the values.
        """
        from inferwire_runtime._config.masked import MaskedHeaders

        settings = self._settings
        own = settings.authorization(settings.token)
        return MaskedHeaders({**own, **settings.fixed_headers, **settings.headers})

    @property
    def cookies(self) -> Mapping[str, str] | None:
        """The cookies that the client was created with. Read-only; the repr masks the values."""
        from inferwire_runtime._config.masked import Masked

        cookies = self._settings.cookies
        return None if cookies is None else Masked(cookies)

    @property
    def events(self) -> tuple[runtime.CallEvents, ...]:
        """The objects that are told of each call."""
        return self._settings.events

    @property
    def timeout(self) -> float | runtime.Timeout | None:
        """The default timeout of calls."""
        return self._settings.timeout

    def __repr__(self) -> str:
        """Return a short description of the client without secrets."""
        shown = {"model": self.model, "base_url": self.base_url}
        parts = [f"{name}={value.partition('?')[0]!r}" for name, value in shown.items() if value]
        return f"{type(self).__name__}({', '.join([*parts, f'timeout={self.timeout}'])})"

    def __copy__(self) -> Self:
        """Return a copy that shares the connections, as `with_options` does."""
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """Return a copy that shares the connections; attributes of subclasses are copied deeply."""
        from copy import deepcopy

        twin = memo[id(self)] = self.__copy__()
        memo |= {id(one): one for one in (self._settings, self._shared)}
        vars(twin).update(deepcopy(vars(self), memo))
        return twin

    def __reduce__(self) -> NoReturn:
        """Reject pickling: connections cannot be moved to another process. Copies share them."""
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, because it holds connections and a token: "
            "create one in each process"
        )

    def with_options(
        self,
        *,
        model: str | runtime.NotGiven | None = runtime.NOT_GIVEN,
        base_url: str | None = None,
        token: str | bool | Mapping[str, str] | runtime.NotGiven | None = runtime.NOT_GIVEN,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        on_retry: Callable[[runtime.Retry], object] | runtime.NotGiven | None = runtime.NOT_GIVEN,
        events: Sequence[runtime.CallEvents] | runtime.NotGiven = runtime.NOT_GIVEN,
        max_response_bytes: int | runtime.NotGiven | None = runtime.NOT_GIVEN,
        allow_unfinished_streams: bool | runtime.NotGiven = runtime.NOT_GIVEN,
    ) -> Self:
        """Return a copy of this client with some options changed.

        It shares this client's connections: closing either client closes both. ``model`` and
        ``base_url`` replace each other, ``headers`` are added to the headers of this client, and
        ``events`` replace its own.

        Args:
            model: The default model of all calls. It replaces ``base_url``.
            base_url: The URL of the server. It replaces ``model``.
            token: The token to send, or one for each endpoint.
                True sends the stored token, and False none.
            timeout: The time limit in seconds, or a `Timeout`. None disables the timeout.
            headers: Headers to send in addition to those of this client.
            max_retries: The maximum number of retries.
            on_retry: A function to call with a `Retry` before each wait.
            events: Objects that are told of each call, instead of those of this client.
            max_response_bytes: The maximum size in bytes of a response or of an event of a stream.
            allow_unfinished_streams: Whether a stream may end without a finish reason.

        Raises:
            RequestValidationError: An argument is invalid. The error names it.

        """
        options = dict(locals())  # The arguments by name: no other local is bound yet.
        del options["self"]
        if max_retries is None:
            del options["max_retries"]
        from inferwire_runtime._config import settings as _settings

        twin = self.__copy__()
        twin._settings = _settings.changed(self._settings, **options)
        return twin
