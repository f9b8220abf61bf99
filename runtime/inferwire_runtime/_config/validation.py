"""Validation of options that are plain values. Errors name the argument.

No error shows a value that may be a secret.
"""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_runtime._config.timeouts import Timeout, limits
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._http.headers import header_fault
from inferwire_runtime._http.urls import checked_url, is_url
from inferwire_runtime._json.guards import is_mapping
from inferwire_runtime._json.text import HALF


def checked_text(value: object, argument: str) -> str | None:
    """Return a string, or None."""
    # The value is not shown: it may be a token.
    if value is not None and not isinstance(value, str):
        raise refused(argument, f"must be a str, not a {type(value).__name__}")
    if value is not None and HALF.search(value):
        raise refused(argument, "contains half of a surrogate pair, which UTF-8 cannot encode")
    return value


def checked_base_url(value: object, argument: str) -> str | None:
    """Return the URL of a server, or None."""
    url = checked_text(value, argument)
    if url is None or is_url(url):
        return url and checked_url(url, argument)
    raise refused(argument, f"must begin with http:// or https://, not {url!r}")


def checked_texts(value: object, argument: str) -> Mapping[str, str]:
    """Return a mapping from strings to strings; empty for None."""
    if value is None:
        return {}
    if not is_mapping(value):
        raise refused(argument, f"must be a mapping, not a {type(value).__name__}")
    result: dict[str, str] = {}
    for name, one in value.items():
        if not isinstance(name, str) or not isinstance(one, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # a mapping can have any keys
            problem = f"the value of {name!r} is a {type(one).__name__}"
            raise refused(argument, f"must map strings to strings: {problem}")
        result[name] = one
    return result


def checked_headers(headers: object, argument: str = "headers") -> dict[str, str]:
    """Return headers by lower-case name. Values that could inject another header are rejected."""
    result: dict[str, str] = {}
    for name, value in checked_texts(headers, argument).items():
        if problem := header_fault(name, value):
            raise RequestValidationError(problem, argument=argument)
        result[name.lower()] = value.strip()
    return result


def checked_timeout(timeout: float | Timeout | None, _argument: str) -> float | Timeout | None:
    """Return the timeout, if it is valid."""
    limits(timeout, stream=False)
    return timeout


def checked_retries(value: object, argument: str) -> int:
    """Return the number of retries, if it is valid."""
    return _at_least(0, value, argument)


def checked_size(value: object, argument: str) -> int | None:
    """Return the number of bytes, if it is valid, or None."""
    return None if value is None else _at_least(1, value, argument)


def _at_least(least: int, value: object, argument: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= least:
        return value
    raise refused(argument, f"must be an integer of at least {least}, not {value!r}")
