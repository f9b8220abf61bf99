"""The token that a client sends: the caller's, or one stored where its endpoint says.

Reads the environment and one file, and only when a stored token is needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import origin
from inferwire_runtime._operation.endpoint import Endpoint

_TRUE = frozenset({"1", "on", "true", "yes"})


def explicit_token(token: object, endpoint: Endpoint) -> str | None:
    """The token that goes to every server: the caller's own or, for True, the stored one."""
    if token is True:
        found = stored_token(endpoint, os.environ)
        if found is None:
            variable = next(iter(endpoint.token_variables), "a variable")
            login = "log in, " if endpoint.token_files else ""
            advice = f"{login}set {variable}, or pass the token itself"
            problem = f"token=True needs a stored token, and there is none: {advice}"
            raise RequestValidationError(problem, argument="token")
        return found
    text = None if token is False else checked_text(token, "token")
    return _checked(text) if text else None


def stored_token(endpoint: Endpoint, environment: Mapping[str, str]) -> str | None:
    """The token of the first variable that holds one, else that of the token file."""
    values = (environment.get(name, "").strip() for name in endpoint.token_variables)
    token = next(filter(None, values), None) or _in_file(endpoint.token_files, environment)
    return _checked(token) if token else None


def implicit_allowed(endpoint: Endpoint, environment: Mapping[str, str]) -> bool:
    """Whether a stored token may be sent although the caller did not ask for it."""
    value = environment.get(endpoint.token_disable_variable or "", "")
    return value.strip().lower() not in _TRUE


def may_receive(url: str, patterns: Iterable[str]) -> bool:
    """Whether the server at this URL may be given a stored token: a known host, by https."""
    scheme, host, _ = origin(url)
    return scheme == "https" and any(fnmatchcase(host, one.lower()) for one in patterns)


def _in_file(templates: Iterable[str], environment: Mapping[str, str]) -> str | None:
    """The text of the first file whose variables are set, whether or not others exist."""
    known = {name: value for name, value in environment.items() if value}
    for template in templates:
        try:
            return Path(template.format_map(known)).expanduser().read_text("utf-8").strip()
        except KeyError:
            continue
        except (OSError, RuntimeError, UnicodeDecodeError):  # RuntimeError: no home folder.
            return None
    return None


def _checked(token: str) -> str:
    """The token without white space around it, or an error that does not show it."""
    token = token.strip()
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        problem = "the token holds characters that no token has"  # Without showing it.
        raise RequestValidationError(problem, argument="token")
    return token
