"""The plan of a call: its request and retry context, fixed once the target is known.

A plan holds everything except the contents of files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._errors.exceptions import (
    APIError,
    BadRequestError,
    InferwireError,
)
from inferwire_runtime._errors.secrets import masked, secrets_in
from inferwire_runtime._exchange.messages import Request, Streaming
from inferwire_runtime._exchange.retrying import RetryContext
from inferwire_runtime._http.framing import framing
from inferwire_runtime._http.semantics import IDEMPOTENT, Response
from inferwire_runtime._http.urls import origin, with_query
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media.files import Loaded
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._request.body import JSON, Body, Upload, json_body, written
from inferwire_runtime._request.fallback import refused_names, without_refused
from inferwire_runtime._request.form import form_body
from inferwire_runtime._request.parts import divided
from inferwire_runtime._request.prepare import Prepared
from inferwire_runtime._request.routing import Target
from inferwire_runtime._response.errors import error_from_response

E = TypeVar("E", bound=InferwireError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """The arguments of a call to a generated method."""

    operation: Operation[object]
    arguments: Mapping[str, object]
    model: str | None = None
    extra_headers: Mapping[str, str] | None = field(default=None, repr=False)
    extra_body: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A call with its target, its prepared request and its settings."""

    call: Call
    target: Target
    prepared: Prepared
    settings: Settings
    deadline: Deadline
    stream: Streaming = ""

    @property
    def headers(self) -> dict[str, str]:
        """The client's headers by lower-case name."""
        headers = {**self.settings.fixed_headers, **self.settings.headers}
        accept = self.call.operation.accept
        if self.stream in {"events", "lines"}:
            headers["accept"] = framing(self.stream).media_type
        elif accept is not None and headers.get("accept") == "*/*":
            headers["accept"] = accept
        return {**self.settings.authorization(self._token), **headers}

    @property
    def _token(self) -> str | None:
        return self.settings.token_for(self.target.url, given=self.target.given)

    @property
    def _key(self) -> tuple[str, str] | None:
        """The parameter of the query that holds the token, if one does."""
        name = self.settings.endpoint.auth.query
        token = self._token if name else None
        return None if token is None else (name, token)

    def _hidden(self, headers: Mapping[str, str], key: tuple[str, str] | None) -> tuple[str, str]:
        """Return the secrets that are where this endpoint expects them."""
        auth = self.settings.endpoint.auth
        header = headers.get(auth.header.lower(), "")
        return header.removeprefix(auth.prefix), key[1] if key else ""

    @property
    def extra_headers(self) -> dict[str, str]:
        """The headers of the call by lower-case name. They override all others."""
        return self.settings.extra_headers(self.call.extra_headers)

    def masked(self, error: E) -> E:
        """Mask the secrets of the request in the exception, since a server may echo them."""
        headers = {**self.headers, **self.extra_headers}
        return masked(error, secrets_in(headers, *self._hidden(headers, self._key)))

    def request(self, files: Mapping[Pointer, Loaded]) -> Request:
        """Build the request with its body; ``files`` are the opened files of the prepared body."""
        operation = self.call.operation
        parts = divided(operation, self.prepared.document)
        headers = {**self.headers, **parts.headers}
        body: bytes | Body | None = None
        if self.prepared.raw:
            for one in files.values():
                body = Body((Upload(one, base64=False),))
                if one.content_type == JSON or "content-type" not in headers:
                    headers["content-type"] = one.content_type
        elif operation.body == "form":
            body, headers["content-type"] = form_body(parts.body, files)
        elif operation.body != "none":
            whole = parts.whole
            body = json_body(parts.body, files, whole) if files else written(parts.content)
            headers["content-type"] = JSON
        headers |= self.extra_headers
        key = self._key
        return Request(
            operation.http_method,
            with_query(self.target.url, parts.query),
            headers,
            body,
            key=key,
            hidden=self._hidden(headers, key),
            stream=self.stream,
            limit=self.settings.max_response_bytes,
        )

    @property
    def context(self) -> RetryContext:
        """The retry context of the call's exchange."""
        settings, endpoint = self.settings, self.settings.endpoint
        base = endpoint.base_url
        own = base is not None and origin(base) == origin(self.target.url)
        return RetryContext(
            deadline=self.deadline,
            to_error=self.error,
            budget=settings.session.budget,
            max_retries=settings.max_retries,
            idempotent=self.call.operation.http_method in IDEMPOTENT or endpoint.idempotent,
            on_retry=settings.on_retry,
            loading=endpoint.loading,
            wait_header=endpoint.wait_header if own else None,
        )

    def error(self, response: Response, url: str, *, event: bool = False) -> APIError:
        """Build the exception for a response, or for the data of an event, that is an error."""
        operation = self.call.operation
        error = error_from_response(
            response,
            url,
            task=operation.task,
            protocol=operation.protocol,
            endpoint=self.settings.endpoint,
            event=event,
        )
        return self.masked(error)

    def without(self, names: frozenset[str]) -> Plan:
        """Return the plan without the parameters that the server has rejected."""
        call = self.call
        prepared = without_refused(
            call.operation, call.arguments, self.prepared, names, stream=bool(self.stream)
        )
        return self if prepared is self.prepared else replace(self, prepared=prepared)

    def refused(self, error: BadRequestError) -> frozenset[str]:
        """Return the parameters that the server rejects by name and that can be omitted."""
        return refused_names(self.call.operation, self.prepared, error)
