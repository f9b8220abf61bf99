"""How a client was made: its constructor's arguments, checked, as one value for both halves.

Performs no I/O but for reading the environment, and the token file where ``token=True`` needs it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from inferwire_runtime._config.proxies import as_mapping
from inferwire_runtime._config.retries import Retry
from inferwire_runtime._config.timeouts import NotGiven, Timeout
from inferwire_runtime._config.tokens import checked_token, implicit_allowed, stored_token
from inferwire_runtime._config.validation import (
    check_text,
    checked_headers,
    checked_retries,
    checked_size,
    checked_texts,
    checked_timeout,
)
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._http.urls import checked_url, is_url
from inferwire_runtime._operation.endpoint import Endpoint
from inferwire_runtime._version import __version__


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client goes by; its repr holds no secret."""

    endpoint: Endpoint
    others: tuple[Endpoint, ...]
    """All that there are, of which the endpoint is one."""
    model: str | None
    base_url: str | None
    timeout: float | Timeout | None
    max_retries: int
    on_retry: Callable[[Retry], object] | None
    max_response_bytes: int | None
    headers: Mapping[str, str]
    """Sent with every request, by lower-case name; the caller's among them."""
    token: str | None
    """The token that the caller passed."""
    implicit: bool
    """A stored token may be used."""
    proxies: Mapping[str, str]
    trust_env: bool

    def __repr__(self) -> str:
        return f"Settings(endpoint={self.endpoint.name!r}, model={self.model!r})"


def make_settings(
    endpoints: tuple[Mapping[str, Endpoint], str],
    *,
    model: str | None,
    token: str | bool | None,
    timeout: float | Timeout | None,
    headers: Mapping[str, str] | None,
    cookies: Mapping[str, str] | None,
    proxies: str | Mapping[str, str] | None,
    trust_env: bool,
    base_url: str | None,
    api_key: str | None,
    endpoint: str | None,
    bill_to: str | None,
    max_retries: int,
    on_retry: Callable[[Retry], object] | None = None,
    max_response_bytes: int | None = None,
) -> Settings:
    """Check what was passed to a constructor. Raises `RequestValidationError`."""
    texts = {"model": model, "base_url": base_url, "api_key": api_key, "endpoint": endpoint}
    for name, value in {**texts, "bill_to": bill_to}.items():
        check_text(value, name)
    if not isinstance(token, bool):
        check_text(token, "token")
    url = _checked_base(base_url, model)
    if token is not None and api_key is not None:
        raise RequestValidationError(
            "token and api_key are two names of one thing: pass one or the other",
            argument="api_key",
        )
    chosen = choose_endpoint(endpoints, endpoint, os.environ)
    explicit = _explicit(api_key if token is None else token, chosen)
    return Settings(
        endpoint=chosen,
        others=tuple(endpoints[0].values()),
        model=model,
        base_url=url,
        timeout=checked_timeout(timeout),
        max_retries=checked_retries(max_retries),
        on_retry=on_retry,
        max_response_bytes=checked_size(max_response_bytes),
        headers=_headers(headers, cookies, bill_to),
        token=explicit,
        implicit=token is None and api_key is None and implicit_allowed(os.environ),
        proxies=as_mapping(
            proxies if isinstance(proxies, str) else checked_texts(proxies, "proxies")
        ),
        trust_env=trust_env,
    )


def _checked_base(base_url: str | None, model: str | None) -> str | None:
    """The URL of the client's server, if it is one, and nothing else says where requests go."""
    if base_url is None:
        return None
    if model is not None:
        raise RequestValidationError(
            "model and base_url both say where requests go: pass one or the other",
            argument="base_url",
        )
    if not is_url(base_url):
        raise RequestValidationError(
            f"base_url={base_url!r} must begin with http:// or https://", argument="base_url"
        )
    return checked_url(base_url, "base_url")


def choose_endpoint(
    endpoints: tuple[Mapping[str, Endpoint], str],
    endpoint: str | None,
    environment: Mapping[str, str],
) -> Endpoint:
    """The endpoint of this name; a URL replaces the base of the one that takes another."""
    table, default = endpoints
    table = table or {default: Endpoint(name="none", routes={})}  # Then every model is a URL.
    variable = next((one for one in table.values() if one.base_url_variable), None)
    given = endpoint
    if given is None and variable is not None and variable.base_url_variable is not None:
        given = environment.get(variable.base_url_variable) or None
    if given is None:
        chosen = table[default]
    elif is_url(given):
        chosen = replace(
            variable or table[default], base_url=checked_url(given, "endpoint").rstrip("/")
        )
    elif given in table:
        chosen = table[given]
    else:
        raise RequestValidationError(
            f"endpoint={given!r} is neither a URL nor one of {', '.join(sorted(table))}",
            argument="endpoint",
        )
    variable_of_hub = chosen.hub_url_variable
    hub = environment.get(variable_of_hub) if variable_of_hub else None
    if not hub or not variable_of_hub:
        return chosen
    return replace(chosen, hub_url=checked_url(hub, variable_of_hub).rstrip("/"))


def changed(
    settings: Settings,
    *,
    model: str | NotGiven | None,
    base_url: str | None,
    token: str | bool | NotGiven | None,
    timeout: float | Timeout | NotGiven | None,
    headers: Mapping[str, str] | None,
    max_retries: int | None,
    on_retry: Callable[[Retry], object] | NotGiven | None,
    max_response_bytes: int | NotGiven | None,
) -> Settings:
    """The settings of a client that differs in what is given."""
    check_text(base_url, "base_url")
    if not isinstance(model, NotGiven) or base_url is not None:
        chosen = None if isinstance(model, NotGiven) else model
        check_text(chosen, "model")
        settings = replace(settings, model=chosen, base_url=_checked_base(base_url, chosen))
    if not isinstance(token, NotGiven):
        if not isinstance(token, bool):
            check_text(token, "token")
        explicit = _explicit(token, settings.endpoint)
        implicit = token is None and implicit_allowed(os.environ)
        settings = replace(settings, token=explicit, implicit=implicit)
    if not isinstance(on_retry, NotGiven):
        settings = replace(settings, on_retry=on_retry)
    if not isinstance(max_response_bytes, NotGiven):
        settings = replace(settings, max_response_bytes=checked_size(max_response_bytes))
    if not isinstance(timeout, NotGiven):
        settings = replace(settings, timeout=checked_timeout(timeout))
    if headers is not None:
        merged = {**settings.headers, **checked_headers(headers)}
        settings = replace(settings, headers=merged)
    if max_retries is not None:
        settings = replace(settings, max_retries=checked_retries(max_retries))
    return settings


def _explicit(token: str | bool | None, endpoint: Endpoint) -> str | None:
    """The token that the caller passed or insisted on."""
    if token is True:
        found = stored_token(endpoint.token_variables, os.environ)
        if found is None:
            raise RequestValidationError(
                "token=True needs a stored token, and there is none: log in, set "
                f"{endpoint.token_variables[0] if endpoint.token_variables else 'a variable'}, "
                "or pass the token itself",
                argument="token",
            )
        return checked_token(found)
    return checked_token(token) if token else None


def _headers(
    headers: Mapping[str, str] | None, cookies: Mapping[str, str] | None, bill_to: str | None
) -> Mapping[str, str]:
    result = {
        "user-agent": f"inferwire/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
    }
    if cookies:
        crumbs = checked_texts(cookies, "cookies").items()
        result["cookie"] = "; ".join(f"{name}={value}" for name, value in crumbs)
    if bill_to is not None:
        result["x-hf-bill-to"] = bill_to
    return {**checked_headers(result), **checked_headers(headers)}
