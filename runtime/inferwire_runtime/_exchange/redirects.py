"""Decides which redirects are followed, and with which request."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urljoin

from inferwire_runtime._errors.exceptions import APIStatusError
from inferwire_runtime._errors.secrets import masked
from inferwire_runtime._exchange.messages import Request
from inferwire_runtime._exchange.retrying import NOT_REPLAYABLE, is_replayable
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._http.urls import checked_url, origin, shown, without_parameter

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
_MOST = 5


def redirected(request: Request, response: Response, redirects: int) -> Request:
    """Return the redirected request. Only a GET request without secrets may change the origin.

    Raises `APIStatusError` if the redirect is not followed.
    """
    location = response.headers.get("location", "")
    try:
        url = checked_url(urljoin(request.url, location))
        if request.key is not None:  # It is added again.
            url = without_parameter(url, request.key[0])
        near = origin(url) == origin(request.url)
    except ValueError:  # From the standard library or from `checked_url`.
        raise _not_followed(request, response, location) from None
    allowed = request.follow == "any" or (near and response.status in _SAME_METHOD)
    if not allowed or url == request.url or redirects >= _MOST:
        raise _not_followed(request, response, url)
    if not is_replayable(request):
        problem = _not_followed(request, response, url)
        problem.add_note(f"The redirect was not followed: {NOT_REPLAYABLE}.")
        raise problem
    return replace(request, url=url)


def _not_followed(request: Request, response: Response, url: str) -> APIStatusError:
    error = APIStatusError(
        f"{shown(request.url)} returned status {response.status}, a redirect to {shown(url)} that "
        "is not followed",
        status=response.status,
        headers=response.headers,
        body=response.body,
        url=request.url,
        request_id=response.headers.get("x-request-id"),
    )
    return masked(error, request.secrets)
