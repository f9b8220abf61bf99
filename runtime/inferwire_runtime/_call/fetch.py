"""A plain GET request as part of a call, without any of the caller's secrets."""

from __future__ import annotations

from functools import partial

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import RequestValidationError, ResponseValidationError
from inferwire_runtime._exchange.exchange import exchange
from inferwire_runtime._exchange.messages import Exchange, Request
from inferwire_runtime._exchange.retrying import RetryContext
from inferwire_runtime._http.urls import origin, shown
from inferwire_runtime._response.errors import error_from_response

_MAX_SIDE_ANSWER = 16 * 1024 * 1024


def get(
    url: str, settings: Settings, deadline: Deadline, *, limit: int = _MAX_SIDE_ANSWER
) -> Exchange:
    """Fetch a document, without any of the caller's secrets."""
    shared = ("user-agent", "accept-encoding")
    headers = {name: settings.headers[name] for name in shared if name in settings.headers}
    request = Request("GET", url, {"accept": "*/*", **headers}, follow="any", limit=limit)
    context = RetryContext(
        deadline=deadline,
        to_error=partial(error_from_response, endpoint=settings.endpoint),
        budget=settings.session.budget,
        max_retries=settings.max_retries,
        idempotent=True,
        on_retry=settings.on_retry,
    )
    return exchange(request, context)


def get_from_endpoint(url: str, settings: Settings, deadline: Deadline) -> Exchange:
    """Fetch a document of the endpoint. Refused if the client is for another server."""
    base = settings.base_url
    if base is not None and origin(base) != origin(url):
        problem = f"{shown(url)} is on another server than base_url={shown(base)!r}"
        advice = "use a client that is made without base_url="
        raise RequestValidationError(f"{problem}: {advice}", argument="base_url")
    return get(url, settings, deadline)


def unexpected(
    what: str, url: str, body: bytes, expected: str, pointer: str = ""
) -> ResponseValidationError:
    """Build the exception for a fetched document that has the wrong shape."""
    at = f" at {pointer}" if pointer else ""
    message = f"{shown(url)} did not return {what}: expected {expected}{at}"
    return ResponseValidationError(message, pointer=pointer, expected=expected, body=body)
