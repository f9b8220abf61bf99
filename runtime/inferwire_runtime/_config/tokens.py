"""The token of a client: the caller's, or one that is stored as its endpoint describes.

Reads the environment and one file, and only if a stored token is needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._http.urls import origin
from inferwire_runtime._json.guards import is_mapping
from inferwire_runtime._operation.endpoint import Endpoint

_THIS_COMPUTER = frozenset({"localhost", "127.0.0.1", "::1"})
_TRUE = frozenset({"1", "on", "true", "yes"})


def explicit_tokens(
    token: object, endpoint: Endpoint, others: Iterable[Endpoint]
) -> dict[str, str]:
    """Return the tokens to send by endpoint: the client's own, or those of a mapping."""
    if not is_mapping(token):
        found = explicit_token(token, endpoint)
        return {} if found is None else {endpoint.name: found}
    known = {one.name: one for one in (endpoint, *others)}
    for name in token:
        if name not in known:
            problem = f"{name!r} is not an endpoint; there are {', '.join(sorted(known))}"
            raise refused("token", problem)
    found_each = {name: explicit_token(one, known[name]) for name, one in token.items()}
    return {name: one for name, one in found_each.items() if one is not None}


def explicit_token(token: object, endpoint: Endpoint) -> str | None:
    """Return the token to send to every server: the caller's or, for True, the stored one."""
    if token is True:
        found = stored_token(endpoint, os.environ)
        if found is None:
            variable = next(iter(endpoint.token_variables), "a variable")
            login = "log in, " if endpoint.token_files else ""
            advice = f"{login}set {variable}, or pass the token itself"
            problem = f"token=True needs a stored token, but there is none: {advice}"
            raise RequestValidationError(problem, argument="token")
        return found
    text = None if token is False else checked_text(token, "token")
    return _checked(text) if text else None


def stored_token(endpoint: Endpoint, environment: Mapping[str, str]) -> str | None:
    """Return the token from the first variable that is set, or else from the token file."""
    values = (environment.get(name, "").strip() for name in endpoint.token_variables)
    token = next(filter(None, values), None) or _in_file(endpoint.token_files, environment)
    return _checked(token) if token else None


def implicit_allowed(endpoint: Endpoint, environment: Mapping[str, str]) -> bool:
    """Return whether a stored token may be sent by default."""
    value = environment.get(endpoint.token_disable_variable or "", "")
    return value.strip().lower() not in _TRUE


def may_receive(url: str, patterns: Iterable[str]) -> bool:
    """Return whether the URL may receive a stored token: it must use https and a listed host."""
    scheme, host, _ = origin(url)
    return scheme == "https" and any(fnmatchcase(host, one.lower()) for one in patterns)


def is_server(url: str, base_url: str | None) -> bool:
    """Return whether the URL is on the server of an endpoint, and its token is safe on the way.

    It is safe over https, and on this computer.
    """
    if base_url is None or origin(url) != origin(base_url):
        return False
    scheme, host, _ = origin(url)
    return scheme == "https" or host in _THIS_COMPUTER


def _in_file(templates: Iterable[str], environment: Mapping[str, str]) -> str | None:
    """Return the text of the first path whose variables are set, even if other files exist."""
    known = {name: value for name, value in environment.items() if value}
    for template in templates:
        try:
            return Path(template.format_map(known)).expanduser().read_text("utf-8").strip()
        except KeyError:
            continue
        except (OSError, RuntimeError, UnicodeDecodeError):  # RuntimeError: no home directory.
            return None
    return None


def _checked(token: str) -> str:
    """Return the token without surrounding whitespace. The error does not show it."""
    token = token.strip()
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        problem = "token: contains characters that are not allowed in a token"
        raise RequestValidationError(problem, argument="token")
    return token
