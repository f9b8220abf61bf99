"""The stored token, and which hosts may be given it.

Reads the environment and one file, and only when a client needs the token: a token that the
caller passes is none of this module's business, since it goes where the caller sends it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import origin

_TRUE = frozenset({"1", "on", "true", "yes"})
_IMPLICIT_OFF = "HF_HUB_DISABLE_IMPLICIT_TOKEN"


def stored_token(variables: Iterable[str], environment: Mapping[str, str]) -> str | None:
    """The token of the first variable that holds one, else that of the token file."""
    for name in variables:
        token = environment.get(name, "").strip()
        if token:
            return token
    try:
        return _token_file(environment).read_text("utf-8").strip() or None
    except (OSError, RuntimeError, UnicodeDecodeError):  # RuntimeError: there is no home folder.
        return None


def implicit_allowed(environment: Mapping[str, str]) -> bool:
    """Whether a stored token may be used without being asked for."""
    return environment.get(_IMPLICIT_OFF, "").strip().lower() not in _TRUE


def may_receive(url: str, patterns: Iterable[str]) -> bool:
    """Whether the server at this URL may be given a stored token: a known host, by https."""
    scheme, host, _ = origin(url)
    return scheme == "https" and any(fnmatchcase(host, one.lower()) for one in patterns)


def _token_file(environment: Mapping[str, str]) -> Path:
    """Where the tools of the hub keep the token that a login stored."""
    named = environment.get("HF_TOKEN_PATH")
    if named:
        return Path(named).expanduser()
    home = environment.get("HF_HOME")
    if home:
        return Path(home).expanduser() / "token"
    cache = environment.get("XDG_CACHE_HOME") or os.fspath(Path("~/.cache").expanduser())
    return Path(cache).expanduser() / "huggingface" / "token"


def checked_token(token: str) -> str:
    """The token without white space around it, or an error that does not show it."""
    token = token.strip()
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise RequestValidationError(  # Without showing it.
            "the token holds characters that no token has", argument="token"
        )
    return token
