"""Model, endpoint and route to a URL, and to the model that goes into the body.

Performs no I/O. An id is never silently dropped, and never reaches a path unescaped: where the
two rules of the design (the URL carries the model, or the body does) disagree about precedence,
`_by_path` and `_by_body` each hold one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import SplitResult, urlencode, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError

_DEFAULT_PORTS = {"http": 80, "https": 443}


def with_query(url: str, values: Mapping[str, object]) -> str:
    """The URL with plain values added to its query."""
    if not values:
        return url
    written = {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in values.items()
    }
    parts = urlsplit(url)
    query = "&".join([*([parts.query] if parts.query else []), urlencode(written)])
    return parts._replace(query=query).geturl()


def is_url(value: str) -> bool:
    """Whether a model is given by a URL, and not by an id."""
    return value[:8].lower().startswith(("http://", "https://"))


@lru_cache(maxsize=1024)
def checked_url(url: str, argument: str = "model") -> str:
    """The URL, verbatim, or an error if no request could be sent to it."""
    problem = _problem(url)
    if problem is not None:
        raise RequestValidationError(f"{argument}: {problem}", argument=argument)
    return url


def _problem(url: str) -> str | None:
    """Why no request can be sent to a URL, in words that hold none of its secrets."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return f"not a URL: {error}"
    if not is_url(url) or not parts.hostname or port == 0:
        return f"{_shown(parts)!r} is not a URL of a server"
    if parts.username is not None or parts.password is not None:
        why = "which would end up in logs: a header is the place for them"
        return f"the URL of {parts.hostname!r} holds credentials, {why}"
    if any(not character.isprintable() or character == " " for character in url):
        return f"{_shown(parts)!r} holds characters that a URL cannot have"
    return _host_problem(parts.hostname)


def _host_problem(host: str) -> str | None:
    """Why no lookup takes a name; httpx judges those of other scripts."""
    try:
        host.encode("idna") if host.isascii() else b""
    except UnicodeError as error:
        return f"{host!r} is no name of a host: {error.__cause__ or error}"
    return None


def _shown(parts: SplitResult) -> str:
    """What may be shown of a URL: without credentials and query."""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def shown(url: str) -> str:
    """What may be shown of a URL in logs: without credentials and query."""
    try:
        return _shown(urlsplit(url))
    except ValueError:
        return "(no valid URL)"


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what two URLs must share for secrets to go to both."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(scheme, 0)
