"""Validation and parts of URLs, and their form in logs. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import unquote_plus, urlencode, urlsplit

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.secrets import redacted
from inferwire_runtime._json.guards import is_items

_DEFAULT_PORTS = {"http": 80, "https": 443}


def with_query(url: str, values: Mapping[str, object]) -> str:
    """Add parameters to the query of a URL. A list is sent as one parameter for each item."""
    pairs = [
        (name, as_text(one))
        for name, value in values.items()
        for one in (value if is_items(value) else [value])
    ]
    if not pairs:
        return url
    parts = urlsplit(url)
    query = "&".join([*([parts.query] if parts.query else []), urlencode(pairs)])
    return parts._replace(query=query).geturl()


def without_parameter(url: str, name: str) -> str:
    """Remove a parameter from the query of a URL."""
    parts = urlsplit(url)
    kept = [pair for pair in parts.query.split("&") if unquote_plus(pair.partition("=")[0]) != name]
    return parts._replace(query="&".join(kept)).geturl()


_EXACT = 2**53
"""The smallest integer whose successor is no float."""


def as_text(value: object) -> str:
    """Return a string, number or boolean as it is written outside of JSON.

    A whole number has no fraction: 8.0 is a valid integer in JSON, but no server parses "8.0" so.
    """
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        value = int(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def is_url(value: str) -> bool:
    """Return whether a model is given as a URL rather than as an id."""
    return value[:8].lower().startswith(("http://", "https://"))


@lru_cache(maxsize=1024)
def checked_url(url: str, argument: str = "model") -> str:
    """Return the URL unchanged; raise `RequestValidationError` if it cannot be requested."""
    problem = _problem(url)
    if problem is not None:
        raise RequestValidationError(f"{argument}: {problem}", argument=argument)
    return url


def _problem(url: str) -> str | None:
    """Return the reason why a URL cannot be requested, without its secrets; None if it can."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return f"not a valid URL: {error}"
    if not is_url(url) or not parts.hostname or port == 0:
        return f"{shown(url)!r} is not the URL of a server"
    if parts.username is not None or parts.password is not None:
        why = "which would end up in logs: pass them in a header instead"
        return f"the URL of {parts.hostname!r} contains credentials, {why}"
    if any(not character.isprintable() or character == " " for character in url):
        return f"{shown(url)!r} contains characters that are not allowed in a URL"
    return _host_problem(parts.hostname)


def _host_problem(host: str) -> str | None:
    """Return the reason why a host name is invalid; httpx checks those that are not ASCII."""
    try:
        host.encode("idna") if host.isascii() else b""
    except UnicodeError as error:
        return f"{host!r} is not a valid host name: {error.__cause__ or error}"
    return None


def shown(url: str) -> str:
    """Return a URL for messages and logs: without credentials, query and fragment."""
    return redacted(url).partition("?")[0]


def origin(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port. Two URLs must share all three to receive the same secrets."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or _DEFAULT_PORTS.get(scheme, 0)
