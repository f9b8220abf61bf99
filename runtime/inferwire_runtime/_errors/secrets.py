"""Removes secrets from everything that ends up in an exception.

Exceptions end up in logs, in other processes and in bug reports. URLs lose their credentials and
query values, and headers those that hold secrets. Some servers repeat the key that they reject, so
the credentials of the request are masked in everything that the server sends.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeVar

from inferwire_runtime._json.guards import is_mapping

E = TypeVar("E", bound=Exception)

_SECRET = frozenset({"set-cookie", "set-cookie2", "authorization", "proxy-authorization"})
_ADDRESSES = frozenset({"location", "content-location"})
"""Headers that hold a URL, whose query may contain a signature."""
_CARRIERS = ("authorization", "proxy-authorization", "x-api-key", "api-key", "cookie")
_SCHEMES = frozenset({"bearer", "digest", "negotiate"})
"""Names of authentication schemes (RFC 9110, section 11.1), which are not secret."""
_MASK = "***"
_SHORTEST = 6
"""Shorter strings are not treated as secrets: they may occur in any response."""
_CUT = "…"


def redacted(url: str) -> str:
    """Return a URL without its credentials, its fragment and the values of its query."""
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return "(invalid URL)"
    query = "&".join(part.partition("=")[0] + "=…" for part in parts.query.split("&") if part)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


def shareable(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers as a plain dict, which can be pickled, without the secrets in them."""
    lower = {name.lower(): value for name, value in headers.items()}
    return {
        name: redacted(value) if name in _ADDRESSES else value
        for name, value in lower.items()
        if name not in _SECRET
    }


def secrets_in(headers: Mapping[str, str], *more: str) -> tuple[str, ...]:
    """Return the credentials in the headers of a request, also as JSON texts and URLs write them.

    ``more`` are further credentials.
    """
    texts = (*(headers.get(name, "") for name in _CARRIERS), *more)
    words = (word for text in texts for word in text.split())
    secret = [word for word in words if len(word) >= _SHORTEST and word.lower() not in _SCHEMES]
    in_json = (json.dumps(word)[1:-1] for word in secret)
    slashed = (word.replace("/", "\\/") for word in secret)
    return tuple(dict.fromkeys([*secret, *in_json, *slashed, *map(_in_query, secret)]))


def _in_query(word: str) -> str:
    from urllib.parse import quote_plus

    return quote_plus(word)


def masked(error: E, secrets: tuple[str, ...]) -> E:
    """Mask these secrets in all strings of the exception and of its causes, and return it."""
    one: BaseException | None = error if secrets else None
    while one is not None:
        one.args = tuple(_without(arg, secrets) for arg in one.args)
        for name, value in vars(one).items():
            setattr(one, name, _without(value, secrets))
        one = one.__cause__
    return error


def _without(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, str):
        for secret in secrets:
            value = _without_secret(value, secret)
    elif isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), _MASK.encode())
    elif is_mapping(value):
        return {name: _without(one, secrets) for name, one in value.items()}
    return value


def _without_secret(text: str, secret: str) -> str:
    text = text.replace(secret, _MASK)
    if _CUT in text:  # A text that was cut may end with the beginning of the secret.
        for end in range(len(secret) - 1, _SHORTEST - 1, -1):
            text = text.replace(secret[:end] + _CUT, _MASK + _CUT)
    return text
