"""The validated options of a client, as one value for the sync and the async client.

The only I/O is reading the environment, and for ``token=True`` the token file.
"""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from inferwire_runtime._config.calls import CallEvents, checked_events
from inferwire_runtime._config.endpoints import Endpoints, as_set, choose_endpoint
from inferwire_runtime._config.proxies import as_mapping
from inferwire_runtime._config.retries import Retry
from inferwire_runtime._config.session import Session
from inferwire_runtime._config.timeouts import Deadline, NotGiven, Timeout, limits
from inferwire_runtime._config.tokens import (
    explicit_tokens,
    implicit_allowed,
    is_server,
    may_receive,
)
from inferwire_runtime._config.validation import (
    checked_base_url,
    checked_headers,
    checked_retries,
    checked_size,
    checked_text,
    checked_texts,
    checked_timeout,
)
from inferwire_runtime._errors import log
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._http.urls import is_url
from inferwire_runtime._operation.endpoint import Endpoint, alternatives
from inferwire_runtime._version import __version__


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The configuration of a client. Its repr holds no secrets."""

    endpoint: Endpoint
    others: tuple[Endpoint, ...]
    """All endpoints, including this one, with the URLs that the environment has for them."""
    declared: Mapping[str, str | None]
    """The base URLs that are declared, by endpoint."""
    primary: str
    """The name of the endpoint that the client has selected."""
    server: str | None
    """The URL that the caller has passed as ``endpoint``: that of the server of all tasks."""
    model: str | None
    base_url: str | None
    timeout: float | Timeout | None
    max_retries: int
    on_retry: Callable[[Retry], object] | None
    events: tuple[CallEvents, ...]
    max_response_bytes: int | None
    allow_unfinished_streams: bool
    headers: Mapping[str, str]
    """The headers of every request by lower-case name, including the caller's."""
    cookies: Mapping[str, str] | None
    """The caller's cookies. The headers include them."""
    provider: str | None
    billing: Mapping[str, str]
    """The header that ``bill_to`` sets, by lower-case name. The headers include it."""
    tokens: Mapping[str, str]
    """The tokens to send to every server, by endpoint."""
    implicit: frozenset[str]
    """The endpoints whose stored token may be used."""
    proxies: Mapping[str, str]
    trust_env: bool
    session: Session = field(default_factory=Session)
    """The state that the client shares with its copies."""

    def __repr__(self) -> str:
        return f"Settings(endpoint={self.endpoint.name!r}, model={self.model!r})"

    def deadline(
        self, timeout: float | Timeout | NotGiven | None, *, stream: bool = False
    ) -> Deadline:
        """Return the deadline of a call that begins now; its own timeout overrides the client's."""
        chosen = self.timeout if isinstance(timeout, NotGiven) else timeout
        return Deadline(limits(chosen, stream=stream))

    def extra_headers(self, headers: object, argument: str = "extra_headers") -> dict[str, str]:
        """Return additional headers by lower-case name, unless they contradict ``bill_to``."""
        extra = checked_headers(headers, argument)
        for name, organization in self.billing.items():
            other = extra.get(name, organization)
            if other != organization:
                problem = f"sets the header {name} to {other!r}, but bill_to of the client is"
                advice = "leave the header out, or use a client without bill_to"
                raise refused(argument, f"{problem} {organization!r}: {advice}")
        return extra

    @property
    def token(self) -> str | None:
        """The caller's token for the endpoint that the client has selected."""
        return self.tokens.get(self.primary)

    def at(self, endpoint: str | None) -> Settings:
        """Return the settings for a task that has an endpoint of its own."""
        if endpoint is None or endpoint == self.endpoint.name:
            return self
        own = next(one for one in self.others if one.name == endpoint)
        own = own if self.server is None else replace(own, base_url=self.server)
        return replace(self, endpoint=own)

    def token_for(self, url: str, *, given: bool = False) -> str | None:
        """Return the token to send to this URL; ``given`` if it is the caller's."""
        given = given or self.server is not None
        token = self.tokens.get(self.endpoint.name, self.token if given else None)
        if token is not None or self.endpoint.name not in self.implicit:
            return token
        return self.session.stored_token(self.endpoint) if self._knows(url) else None

    def _knows(self, url: str) -> bool:
        """Return whether the URL may receive the stored token of the endpoint.

        The declared base URL counts, not one of the environment or of the caller.
        """
        hosts = self.endpoint.token_hosts
        if hosts is not None:
            return may_receive(url, hosts)
        return is_server(url, self.declared.get(self.endpoint.name))

    @property
    def fixed_headers(self) -> dict[str, str]:
        """The headers of the endpoint by lower-case name."""
        return {name.lower(): value for name, value in self.endpoint.headers.items()}

    def authorization(self, token: str | None) -> dict[str, str]:
        """Return the header that holds a token, by lower-case name, if one does."""
        auth = self.endpoint.auth
        if token is None or not auth.header:
            return {}
        return {auth.header.lower(): auth.prefix + token}


_CHECKS: Mapping[str, Callable[[Any, str], object]] = {
    "model": checked_text,
    "base_url": checked_base_url,
    "timeout": checked_timeout,
    "max_retries": checked_retries,
    "max_response_bytes": checked_size,
    "headers": checked_headers,
    "proxies": as_mapping,
    "events": checked_events,
}
"""The validator of each option. Options without an entry are not validated here."""


def make_settings(
    endpoints: Endpoints,
    *,
    endpoint: object,
    api_key: object,
    cookies: object,
    bill_to: object,
    provider: object,
    **options: object,
) -> Settings:
    """Validate the arguments of a constructor. Raises `RequestValidationError`."""
    if level := os.environ.get(log.VARIABLE, "").strip():
        log.show(level)
    name = checked_text(endpoint, "endpoint")
    chosen = choose_endpoint(endpoints, name, os.environ)
    others = tuple(as_set(one, os.environ) for one in endpoints[0].values())
    if api_key is not None:
        if options["token"] is not None:
            problem = "token and api_key are the same option: pass only one of them"
            raise RequestValidationError(problem, argument="api_key")
        options["token"] = checked_text(api_key, "api_key")
    headers = {
        "user-agent": f"inferwire/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
    }
    cookie_values = checked_texts(cookies, "cookies")
    if cookie_values:
        headers["cookie"] = "; ".join(f"{name}={value}" for name, value in cookie_values.items())
    organization = checked_text(bill_to, "bill_to")
    billing: dict[str, str] = {}
    if organization is not None:
        billing = checked_headers({_billing_header(chosen, others): organization}, "bill_to")
    fields = _checked(options, chosen, others, checked_headers(headers))
    for name, value in billing.items():
        if (other := fields["headers"].get(name, value)) != value:
            problem = f"bill_to={value!r} replaces the value {other!r} of the header {name}"
            warnings.warn(problem, UserWarning, stacklevel=3)
    fields["headers"] |= billing
    kept = None if cookies is None else cookie_values
    return Settings(
        endpoint=chosen,
        others=others,
        declared={name: one.base_url for name, one in endpoints[0].items()},
        primary=chosen.name,
        server=chosen.base_url if name and is_url(name) else None,
        cookies=kept,
        billing=billing,
        provider=_provider(checked_text(provider, "provider"), chosen),
        **fields,
    )


def changed(settings: Settings, **options: object) -> Settings:
    """Return the settings with some options changed."""
    settings.extra_headers(options["headers"], "headers")
    fields = _checked(options, settings.endpoint, settings.others, settings.headers)
    return replace(settings, **fields)


def check_http_client(client: object, kind: type[object], settings: Settings) -> None:
    """Reject an ``http_client`` of another class, and one together with proxies."""
    if not isinstance(client, kind):
        given = f"a {type(client).__qualname__} of {type(client).__module__}"
        problem = f"http_client must be an httpx.{kind.__name__}, not {given}"
        raise RequestValidationError(problem, argument="http_client")
    if settings.proxies:
        problem = "proxies cannot be combined with http_client: set them on that client"
        raise RequestValidationError(problem, argument="proxies")


def _checked(
    options: Mapping[str, object],
    endpoint: Endpoint,
    others: tuple[Endpoint, ...],
    headers: Mapping[str, str],
) -> dict[str, Any]:
    """Return the fields of the settings that these options determine."""
    fields: dict[str, Any] = {
        name: _CHECKS[name](value, name) if name in _CHECKS else value
        for name, value in options.items()
        if not isinstance(value, NotGiven)
    }
    if "model" in fields or fields.get("base_url") is not None:
        fields = {"model": None, "base_url": None, **fields}
        if fields["model"] is not None and fields["base_url"] is not None:
            problem = "model and base_url both set the target of requests: pass only one of them"
            raise RequestValidationError(problem, argument="base_url")
    else:
        fields.pop("base_url", None)
    if "token" in fields:
        token = fields.pop("token")
        fields["tokens"] = tokens = explicit_tokens(token, endpoint, others)
        fields["implicit"] = frozenset(
            one.name
            for one in (endpoint, *others)
            if token is not False and one.name not in tokens and implicit_allowed(one, os.environ)
        )
    fields["headers"] = {**headers, **fields.get("headers", {})}
    return fields


def _provider(name: str | None, endpoint: Endpoint) -> str | None:
    """Return the provider, if it means the endpoint's own servers."""
    if name is None or name in endpoint.providers:
        return name
    accepted = " or ".join(("None", *map(repr, endpoint.providers)))
    problem = f"must be {accepted} for the endpoint {endpoint.name!r}, not {name!r}"
    advice = "other providers are not supported yet: pass the URL of their server as base_url"
    raise refused("provider", f"{problem}; {advice}")


def _billing_header(endpoint: Endpoint, others: tuple[Endpoint, ...]) -> str:
    if endpoint.billing_header is None:
        problem = f"bill_to: the endpoint {endpoint.name!r} has no billing header"
        instead = alternatives(others, lambda one: one.billing_header)
        raise RequestValidationError(problem + instead, argument="bill_to")
    return endpoint.billing_header
