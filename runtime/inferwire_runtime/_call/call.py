"""A call from its arguments to its result, decided without I/O.

A generator like `exchange`, on which it builds, with one more kind of step: `Load`, which reads a
file. What a call needs on the way (the recommended model, a file behind a URL) are exchanges of
their own, within the same deadline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from inferwire_runtime._call import downloads as side
from inferwire_runtime._call import recommended as recommending
from inferwire_runtime._call.fill import filled
from inferwire_runtime._config.retries import RetryPolicy
from inferwire_runtime._config.session import Session
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import NOT_GIVEN, Deadline, NotGiven, Timeout, limits
from inferwire_runtime._config.validation import check_text, checked_headers
from inferwire_runtime._errors.exceptions import (
    APIError,
    BadRequestError,
    RequestValidationError,
    ResponseValidationError,
)
from inferwire_runtime._errors.secrets import masked, secrets_in
from inferwire_runtime._exchange import exchange as exchanges
from inferwire_runtime._exchange.exchange import RetryContext
from inferwire_runtime._exchange.messages import Request, Response, Steps, Streaming
from inferwire_runtime._http import urls
from inferwire_runtime._json.pointers import found
from inferwire_runtime._operation.readers import ImageBody, RequestFacts
from inferwire_runtime._request import routing
from inferwire_runtime._request.arguments import too_deep
from inferwire_runtime._request.fallback import refused_names, refused_places, without_refused
from inferwire_runtime._request.prepare import Prepared, prepare
from inferwire_runtime._response.decode import choose, decode
from inferwire_runtime._response.errors import error_from_response
from inferwire_runtime._stream.completion import parts_asked
from inferwire_runtime._stream.decoder import Decoder, StreamDecoder, too_long
from inferwire_runtime._stream.events import event_reader

if TYPE_CHECKING:
    from inferwire_runtime._operation.operation import Operation, StreamOperation
    from inferwire_runtime._operation.readers import Rule

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a generated method was called with."""

    operation: Operation[object]
    arguments: Mapping[str, object]
    model: str | None = None
    timeout: float | Timeout | NotGiven | None = NOT_GIVEN
    extra_headers: Mapping[str, str] | None = None
    extra_body: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A good answer, and what its reading depends on."""

    answer: Response
    facts: RequestFacts
    url: str
    secrets: tuple[str, ...]
    """What was sent that an exception must not show, though the answer does."""


def plain(call: Call, operation: Operation[T], settings: Settings, session: Session) -> Steps[T]:
    """Carry out a call and read its answer."""
    prepared = _prepared(call, operation.returns)
    answered = yield from answer(call, prepared, settings, session)
    good = answered.answer
    protocol = operation.protocol
    pointer = ("error",) if protocol is None or protocol.error is None else protocol.error
    if good.body[:1] == b"{" and f'"{pointer[-1]}"'.encode() in good.body:
        problem = found(good.body, pointer)
        if problem is not None and isinstance(problem, (str, dict, list)):
            raise masked(refusal(call, good, answered.url), answered.secrets)
    try:
        return decode(operation.returns, answered.facts, good.body, good.content_type)
    except ResponseValidationError as error:
        masked(error, answered.secrets)
        raise


def probe(call: Call, settings: Settings, session: Session) -> Steps[bool]:
    """Whether a call is answered with a success: asked once, and nothing is waited for."""
    endpoint = replace(settings.endpoint, loading=None)
    once = replace(settings, endpoint=endpoint, max_retries=0)
    try:
        yield from answer(call, _prepared(call, ()), once, session)
    except APIError:
        return False
    return True


def streamed(
    call: Call, operation: StreamOperation[T], settings: Settings, session: Session
) -> Steps[tuple[object, Decoder[T]]]:
    """Carry out a call as far as its first byte: the transport's handle, and what reads it."""
    prepared = _prepared(call, operation.events)
    answered = yield from answer(call, prepared, settings, session, stream="events")
    good, url = answered.answer, answered.url
    if good.opened is None:
        raise masked(_no_stream(call, good, url), answered.secrets)
    headers = good.headers

    def refused(data: bytes) -> APIError:
        told = refusal(call, Response(good.status, headers, data), url, event=True)
        return masked(told, answered.secrets)

    reader = event_reader(operation, answered.facts)
    limit = settings.max_response_bytes
    parts = parts_asked(operation.protocol, prepared.document)
    return good.opened, StreamDecoder(reader, operation.protocol, refused, limit, parts)


def _no_stream(call: Call, good: Response, url: str) -> APIError | ResponseValidationError:
    """The exception for a success that is no stream: what the server says, if it is an error."""
    protocol = call.operation.protocol
    pointer = None if protocol is None else protocol.error
    if pointer is not None and found(good.body, pointer) is not None:
        return refusal(call, good, url)
    return ResponseValidationError(
        f"{urls.shown(url)} answered with {good.content_type or 'something'} instead of a stream "
        "of events",
        pointer="",
        expected="text/event-stream",
        body=good.body,
    )


def answer(
    call: Call,
    prepared: Prepared,
    settings: Settings,
    session: Session,
    *,
    stream: Streaming = "",
) -> Steps[Answered]:
    """Send what a call was prepared to, as far as a good answer."""
    operation = call.operation
    check_text(call.model, "model")
    timeout = settings.timeout if isinstance(call.timeout, NotGiven) else call.timeout
    deadline = Deadline(limits(timeout, stream=bool(stream)))
    headers = checked_headers(call.extra_headers, "extra_headers")
    target = yield from _target(call, settings, session, deadline)
    prepared = prepared.with_model(operation.model_at, target.body_model)
    known = session.unsupported(target.url)
    prepared = without_refused(operation, call.arguments, prepared, known, stream=bool(stream))
    loaded = yield from side.loaded(prepared, target.url, settings, session, deadline)
    url = target.url
    if operation.http_method == "GET":
        url = urls.with_query(url, prepared.document or {})
    request = Request(
        operation.http_method,
        url,
        _headers(call, settings, session.token_for(target.url, settings), stream=stream),
        stream=stream,
        limit=settings.max_response_bytes,
    )
    secrets = secrets_in(request.headers)
    context = _terms(call, settings, session, deadline, target.url, secrets)
    try:
        good = yield from exchanges.exchange(filled(request, prepared, loaded, headers), context)
    except BadRequestError as error:
        names = refused_names(operation, error)
        if not refused_places(operation, prepared, names):
            raise  # Nothing can be left out, so the same request would get the same answer.
        session.remember(target.url, names)
        if stream:
            error.add_note("This server cannot stream: it does not know the task's parameters.")
            raise
        prepared = without_refused(operation, call.arguments, prepared, names, stream=bool(stream))
        good = yield from exchanges.exchange(filled(request, prepared, loaded, headers), context)
    if not good.complete:
        raise too_long(settings.max_response_bytes, good.body, urls.shown(target.url))
    return Answered(good, prepared.facts, target.url, secrets)


def _prepared(call: Call, rules: tuple[Rule[object], ...]) -> Prepared:
    """The checked request; ``rules`` are those that will read the answer."""
    try:
        prepared = prepare(call.operation, call.arguments, rules=rules, extra_body=call.extra_body)
    except RecursionError:
        problem = too_deep(call.operation, {**call.arguments, "extra_body": call.extra_body})
        if problem is None:
            raise  # It is the caller's own stack that is full.
        raise problem from None
    _check_pillow(call, rules, prepared.facts)
    return prepared


def _check_pillow(call: Call, rules: tuple[Rule[object], ...], facts: RequestFacts) -> None:
    """Refuse to ask for a picture that could not be read."""
    if not rules or not isinstance(choose(rules, facts), ImageBody):
        return
    from inferwire_runtime.images import require_pillow

    try:
        require_pillow()
    except ImportError as error:
        raise RequestValidationError(f"{call.operation.method}(): {error}") from error


def _headers(
    call: Call, settings: Settings, token: str | None, *, stream: Streaming
) -> dict[str, str]:
    headers = dict(settings.headers)
    if stream == "events":
        headers["accept"] = "text/event-stream"
    elif call.operation.accept is not None and headers.get("accept") == "*/*":
        headers["accept"] = call.operation.accept
    if token is not None:
        headers.setdefault("authorization", f"Bearer {token}")
    return headers


def _terms(
    call: Call,
    settings: Settings,
    session: Session,
    deadline: Deadline,
    url: str,
    secrets: tuple[str, ...],
) -> RetryContext:
    loading, wait_header = exchanges.terms_of(settings.endpoint, url)
    idempotent = call.operation.http_method == "GET" or settings.endpoint.idempotent
    return RetryContext(
        deadline=deadline,
        refusal=lambda refused, at: masked(refusal(call, refused, at), secrets),
        policy=RetryPolicy(settings.max_retries, idempotent, settings.on_retry),
        budget=session.budget,
        loading=loading,
        wait_header=wait_header,
    )


def refusal(call: Call, refused: Response, url: str, *, event: bool = False) -> APIError:
    """The exception for an answer that says that something went wrong."""
    return error_from_response(
        refused.status,
        refused.headers,
        refused.body,
        url=url,
        task=call.operation.task,
        protocol=call.operation.protocol,
        event=event,
    )


def _target(
    call: Call, settings: Settings, session: Session, deadline: Deadline
) -> Steps[routing.Target]:
    """Where the call goes, by way of the recommended model if none is given."""

    def resolved(recommended: str | None = None) -> routing.Target:
        return routing.resolve(
            call.operation,
            settings.endpoint,
            model=settings.model,
            base_url=settings.base_url,
            call_model=call.model,
            recommended=recommended,
            others=settings.others,
        )

    target = resolved()
    if target.needs is None:
        return target
    method = call.operation.method
    return resolved(
        (yield from recommending.recommended(target.needs, method, settings, session, deadline))
    )
