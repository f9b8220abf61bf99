"""Plain values that callers pass as options: what they are, or an error that names the argument.

None of the errors shows a value that may be a secret. Performs no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from inferwire_runtime._config.timeouts import Timeout, limits
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url
from inferwire_runtime._json.guards import is_mapping

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BAD_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|[^\x00-\xff]")
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def _refused(argument: str, problem: str) -> RequestValidationError:
    return RequestValidationError(f"{argument} {problem}", argument=argument)


def checked_text(value: object, argument: str) -> str | None:
    """The string, or None."""
    if value is None or isinstance(value, str):
        return value
    # Without showing it: it may be a token.
    raise _refused(argument, f"must be a str, not a {type(value).__name__}")


def checked_base_url(value: object, argument: str) -> str | None:
    """The URL of a server, or None."""
    url = checked_text(value, argument)
    if url is None or is_url(url):
        return url and checked_url(url, argument)
    raise _refused(argument, f"must begin with http:// or https://, unlike {url!r}")


def checked_texts(value: object, argument: str) -> Mapping[str, str]:
    """A mapping of texts to texts, if it is one; empty for None."""
    if value is None:
        return {}
    if not is_mapping(value):
        raise _refused(argument, f"must be a mapping, not a {type(value).__name__}")
    result: dict[str, str] = {}
    for name, one in value.items():
        if not isinstance(name, str) or not isinstance(one, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # a mapping can have any keys
            problem = f"the value of {name!r} is a {type(one).__name__}"
            raise _refused(argument, f"must map a str to a str: {problem}")
        result[name] = one
    return result


def checked_headers(headers: object, argument: str = "headers") -> dict[str, str]:
    """Headers by lower-case name; one that could smuggle in another is refused."""
    result: dict[str, str] = {}
    for name, value in checked_texts(headers, argument).items():
        problem = None
        if not _NAME.fullmatch(name):
            problem = f"{name!r} is no name of a header"
        elif _BAD_VALUE.search(value):  # Without showing it.
            problem = f"the value of the header {name!r} holds characters that it cannot have"
        elif name.lower() in _FRAMING:
            problem = f"the header {name!r} is set by the transport, which knows the body"
        if problem is not None:
            raise RequestValidationError(problem, argument=argument)
        result[name.lower()] = value.strip()
    return result


def checked_timeout(timeout: float | Timeout | None, _argument: str) -> float | Timeout | None:
    """The timeout, if it is one."""
    limits(timeout, stream=False)
    return timeout


def checked_retries(value: object, argument: str) -> int:
    """The number of retries, if it is one."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise _refused(argument, f"must be a whole number, 0 or more, not {value!r}")


def checked_size(value: object, argument: str) -> int | None:
    """The number of bytes, if it is one, or None."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
        return value
    raise _refused(argument, f"must be a whole number above 0, or None, not {value!r}")
