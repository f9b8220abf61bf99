"""What both clients are made of: how they are made, and what they know of it.

Imported with the generated package, so it loads nothing heavy; what a call needs is imported by
the first one. Annotations go through modules that load their names lazily, so that
``typing.get_type_hints`` finds every one of them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, NoReturn, Self, TypeVar

import inferwire_runtime as runtime

if TYPE_CHECKING:
    from inferwire_runtime._config.settings import Settings
    from inferwire_runtime._transport.flavor import Flavor

H = TypeVar("H")


class BaseClient(ABC, Generic[H]):
    """Calls inference servers; ``H`` is the client of httpx that it may be given.

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
        bill_to: The organization to bill for the calls, where the endpoint has a header for it.
        max_retries: How often to try again when a server is busy or out of reach.
        on_retry: Called before each wait for another attempt, with what is known of it. It must
            not block; what it raises ends the call.
        max_response_bytes: The most bytes of an answer, or of one event or line of a stream, that
            are read, once decompressed; None for no bound.
        http_client: A client of httpx to send requests with. How exactly deadlines are kept,
            and what a proxy or a redirect is given, is then up to it; it is not closed here.

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
        on_retry: Callable[[runtime.Retry], object] | None = None,
        max_response_bytes: int | None = 2**30,
        http_client: H | None = None,
    ) -> None:
        options = dict(locals())  # Each argument by its name, since nothing else is bound yet.
        del options["self"], options["http_client"]
        from inferwire_runtime._client.shared import Shared
        from inferwire_runtime._config import settings as _settings

        self._settings: Settings = _settings.make_settings(self._endpoints(), **options)
        self._shared: Shared = Shared(self._make_flavor, self._settings, http_client)
        if http_client is not None:
            self._shared.driver()  # Which looks at it.

    @abstractmethod
    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        """The endpoints by name, and the name of the default; generated clients know them."""

    @staticmethod
    @abstractmethod
    def _make_flavor() -> Flavor:
        """How the client waits."""

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
        """The client in a few words, none of them a secret."""
        shown = {"model": self.model, "base_url": self.base_url}
        parts = [f"{name}={value.partition('?')[0]!r}" for name, value in shown.items() if value]
        return f"{type(self).__name__}({', '.join([*parts, f'timeout={self.timeout}'])})"

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __reduce__(self) -> NoReturn:
        """A client holds connections, so no other process can have it."""
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, since it holds connections and a token: "
            "make one in each process"
        )

    def with_options(
        self,
        *,
        model: str | runtime.NotGiven | None = runtime.NOT_GIVEN,
        base_url: str | None = None,
        token: str | bool | runtime.NotGiven | None = runtime.NOT_GIVEN,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        headers: Mapping[str, str] | None = None,
        max_retries: int | None = None,
        on_retry: Callable[[runtime.Retry], object] | runtime.NotGiven | None = runtime.NOT_GIVEN,
        max_response_bytes: int | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> Self:
        """A client that differs in this, and shares connections with this one.

        ``model`` and ``base_url`` replace whichever of the two there was, ``headers`` are added
        to those of this client. Closing one closes both.
        """
        options = dict(locals())  # Each argument by its name, since nothing else is bound yet.
        del options["self"]
        if max_retries is None:
            del options["max_retries"]
        from inferwire_runtime._config import settings as _settings

        twin = self.__copy__()
        twin._settings = _settings.changed(self._settings, **options)
        return twin
