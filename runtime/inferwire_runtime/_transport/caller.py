"""A client of httpx that the caller passed: what both flavors of it have in common."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import httpx

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import RequestValidationError


def check_client(
    client: object, kind: type[httpx.Client | httpx.AsyncClient], settings: Settings
) -> None:
    """Refuse a client of another kind, and settings that it has to have itself."""
    if not isinstance(client, kind):
        raise RequestValidationError(
            f"http_client must be an httpx.{kind.__name__}, not {type(client).__qualname__} of "
            f"{type(client).__module__}",
            argument="http_client",
        )
    if settings.proxies:
        raise RequestValidationError(
            "proxies: give them to the http_client, which sends the requests", argument="proxies"
        )


def extensions_of(timer: AttemptTimer) -> dict[str, dict[str, float | None]]:
    """The time that is left now, as httpx takes it: for each step anew."""
    left = None if timer.deadline.answer_at() is None else max(timer.deadline.left(), 0.0)
    timeout = timer.deadline.timeout
    connect = timeout.connect if left is None else min(left, timeout.connect or left)
    read = timeout.idle if left is None else left
    return {"timeout": {"connect": connect, "read": read, "write": left, "pool": left}}


@contextmanager
def sending(timer: AttemptTimer) -> Generator[None]:
    """Tell the timer how far a request came: httpx does not, but for the exceptions it raises."""
    timer.connected()
    timer.sent = 1  # At least, for all that is known.
    timer.await_answer()
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
        timer.phase = "connect"
        raise
    except httpx.WriteTimeout:
        timer.phase = "send"
        raise
