"""Masks secrets that a server returned, before they end up in an exception.

Some servers repeat the key that they reject, and exceptions end up in logs, in other processes and
in bug reports. Therefore the credentials of the request are masked in everything the server sends.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from inferwire_runtime._errors.exceptions import InferwireError
from inferwire_runtime._json.guards import is_mapping

E = TypeVar("E", bound=InferwireError)

_CARRIERS = ("authorization", "proxy-authorization", "x-api-key", "api-key", "cookie")
_SCHEMES = frozenset({"bearer", "digest", "negotiate"})
"""Names of authentication schemes (RFC 9110, section 11.1), which are not secret."""
_MASK = "***"
_SHORTEST = 6
"""Shorter strings are not treated as secrets: they may occur in any response."""


def secrets_in(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the credentials in the headers of a request."""
    words = (word for name in _CARRIERS for word in headers.get(name, "").split())
    secret = (word for word in words if len(word) >= _SHORTEST and word.lower() not in _SCHEMES)
    return tuple(dict.fromkeys(secret))


def masked(error: E, secrets: tuple[str, ...]) -> E:
    """Mask these secrets in all strings of the exception, and return it."""
    if secrets:
        error.args = tuple(_without(one, secrets) for one in error.args)
        for name, value in vars(error).items():
            setattr(error, name, _without(value, secrets))
    return error


def _without(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, _MASK)
    elif isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), _MASK.encode())
    elif is_mapping(value):
        return {name: _without(one, secrets) for name, one in value.items()}
    return value
