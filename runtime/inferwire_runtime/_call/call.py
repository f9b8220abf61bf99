"""The steps of a call, from its arguments to its result. Performs no I/O.

The functions are generators that build on `exchange` and add one kind of step: `Load`, which opens
a file. Fetching the recommended model and downloading files are exchanges of their own, within the
deadline of the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from inferwire_runtime._call.downloads import load_files
from inferwire_runtime._call.plan import Call, Plan
from inferwire_runtime._call.recommended import recommended
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.exceptions import (
    APIError,
    BadRequestError,
    InferwireError,
    RequestValidationError,
    ResponseValidationError,
)
from inferwire_runtime._errors.excess import Excess
from inferwire_runtime._exchange.exchange import exchange
from inferwire_runtime._exchange.messages import Steps, Streaming
from inferwire_runtime._http.framing import framing
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._http.urls import shown
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._operation.events import EventOperation
from inferwire_runtime._operation.operation import StreamOperation
from inferwire_runtime._operation.readers import Chunks, RequestFacts, Rule
from inferwire_runtime._request.parts import segments
from inferwire_runtime._request.prepare import Prepared, prepare
from inferwire_runtime._request.routing import Target, resolve
from inferwire_runtime._response.decode import choose, decode
from inferwire_runtime._response.errors import ErrorTest
from inferwire_runtime._stream.assembly import Assembling, Assembly, ResponseSoFar
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.chunks import ChunkDecoder
from inferwire_runtime._stream.completion import parts_asked
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import event_reader, has_mark
from inferwire_runtime._stream.kinds import EventDecoder

E = TypeVar("E")
R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")


def plain(
    rules: tuple[Rule[T], ...], call: Call, settings: Settings, deadline: Deadline
) -> Steps[T]:
    """Carry out a call and decode its response by one of the rules."""
    prepared = _prepared(call, rules)
    response, sent = yield from send(call, prepared, settings, deadline)
    if ErrorTest(call.operation.protocol).in_body(response.body):
        raise sent.error(response, sent.target.url)
    try:
        return decode(rules, prepared.facts, response.body, response.content_type)
    except ResponseValidationError as error:
        sent.masked(error)
        raise


def probe(call: Call, settings: Settings, deadline: Deadline) -> Steps[bool]:
    """Return whether a call succeeds, without retries and without waiting for a model to load."""
    settings = settings.at(call.operation.endpoint)
    endpoint = replace(settings.endpoint, loading=None)
    once = replace(settings, endpoint=endpoint, max_retries=0)
    try:
        yield from send(call, _prepared(call, ()), once, deadline)
    except APIError:
        return False
    return True


def streamed(
    operation: StreamOperation[T, object], call: Call, settings: Settings, deadline: Deadline
) -> Steps[Decoder[T]]:
    """Carry out a call up to the start of its stream, and return the stream's decoder."""
    prepared = _prepared(call, (*operation.events, *operation.call.returns))
    if isinstance(choose(operation.events, prepared.facts), Chunks):
        return (yield from _chunks(call, prepared, settings, deadline))
    rules, protocol = operation.events, operation.protocol
    return (yield from _streamed(rules, protocol, call, prepared, settings, deadline))


def assembled(
    operation: StreamOperation[T, W], call: Call, settings: Settings, deadline: Deadline
) -> Steps[Assembling[T, W, W]]:
    """Like `streamed`, for a stream that can be put together to the response of the operation."""
    rules, returns, protocol = operation.events, operation.call.returns, operation.protocol
    prepared = _prepared(call, (*rules, *returns))
    decoder = yield from _streamed(rules, protocol, call, prepared, settings, deadline)
    response = _so_far(operation, returns, decoder, prepared.facts)
    has_text = tuple(map(has_mark, operation.text_in))
    return Assembling(decoder, response, same, operation.text, protocol.complete_by, has_text)


def events(
    operation: EventOperation[T, E, W],
    finish: Callable[[W], R],
    call: Call,
    settings: Settings,
    deadline: Deadline,
) -> Steps[Assembling[E, W, R]]:
    """Like `assembled`, for a stream of events that tell what each chunk adds.

    ``finish`` makes the result of the call of its response.
    """
    stream, rules, returns = operation.stream, (operation.chunk,), (operation.whole,)
    on = dict.fromkeys(operation.switches, True)
    named = replace(call.operation, method=operation.method)
    call = replace(call, operation=named, arguments={**call.arguments, **on})
    prepared = _prepared(call, (*rules, *returns))
    facts = prepared.facts
    source = yield from _streamed(rules, stream.protocol, call, prepared, settings, deadline)
    response = _so_far(stream, returns, source, facts)

    def read(rule: Rule[object], body: bytes) -> object:
        return decode((rule,), facts, body, "application/json")

    decoder = EventDecoder(source, operation, response, read)
    return Assembling(decoder, response, finish, stream.text, stream.protocol.complete_by)


def _so_far(
    operation: StreamOperation[object, object],
    rules: tuple[Rule[W], ...],
    decoder: StreamDecoder[T],
    facts: RequestFacts,
) -> ResponseSoFar[W]:
    def to_whole(body: bytes) -> W:
        return decode(rules, facts, body, "application/json")

    return ResponseSoFar(decoder, Assembly(operation.pieces, to_whole))


def same(response: W) -> W:
    """Return the response as the result of the call."""
    return response


def _streamed(
    rules: tuple[Rule[T], ...],
    protocol: Protocol,
    call: Call,
    prepared: Prepared,
    settings: Settings,
    deadline: Deadline,
) -> Steps[StreamDecoder[T]]:
    response, sent = yield from send(call, prepared, settings, deadline, stream=protocol.framing)
    if not response.streaming:
        wanted = framing(protocol.framing)
        raise _no_stream(response, sent, wanted.title, wanted.media_type)

    def to_error(data: bytes) -> APIError:
        event = Response(response.status, response.headers, data)
        return sent.error(event, sent.target.url, event=True)

    decoder = StreamDecoder(
        event_reader(rules, protocol, prepared.facts),
        protocol,
        to_error,
        settings.max_response_bytes,
        parts_asked(protocol, sent.prepared.document),
        lenient=settings.allow_unfinished_streams,
    )
    decoder.mask = sent.masked
    return decoder


def _chunks(
    call: Call, prepared: Prepared, settings: Settings, deadline: Deadline
) -> Steps[Decoder[Any]]:
    """Carry out a call up to the start of a file.

    The reader is for bytes, so that the results are; type checkers cannot infer that.
    """
    response, sent = yield from send(call, prepared, settings, deadline, stream="file")
    if not response.streaming:
        raise _no_stream(response, sent, "a file", "a file")
    decoder = ChunkDecoder(marked=response.marked)
    decoder.mask = sent.masked
    return decoder


def _no_stream(response: Response, sent: Plan, wanted: str, expected: str) -> InferwireError:
    """Return the exception for a success that is not a stream."""
    if ErrorTest(sent.call.operation.protocol).in_body(response.body):
        return sent.error(response, sent.target.url)
    returned = response.content_type or "an unknown media type"
    message = f"{shown(sent.target.url)} returned {returned} instead of {wanted}"
    body = response.body
    return sent.masked(ResponseValidationError(message, pointer="", expected=expected, body=body))


def send(
    call: Call,
    prepared: Prepared,
    settings: Settings,
    deadline: Deadline,
    *,
    stream: Streaming = "",
) -> Steps[tuple[Response, Plan]]:
    """Send a prepared call, and return the successful response and the plan that produced it."""
    checked_text(call.model, "model")
    settings = settings.at(call.operation.endpoint)
    settings.extra_headers(call.extra_headers)  # Kept by no frame: they may be secret.
    values = segments(call.operation, prepared.document)
    target = yield from _target(call, values, settings, deadline)
    prepared = prepared.with_model(call.operation, target.body_model)
    planned = Plan(call, target, prepared, settings, deadline, stream)
    planned = planned.without(settings.session.unsupported(target.url))
    files = yield from load_files(planned.prepared, target.url, settings, deadline)
    try:
        response = yield from exchange(planned.request(files), planned.context)
    except BadRequestError as error:
        names = planned.refused(error)
        if not names:
            raise  # There is nothing to omit, and the same request would get the same response.
        settings.session.remember(target.url, names)
        if stream:
            error.add_note("This server cannot stream: it does not support the task's parameters.")
            raise
        planned = planned.without(names)
        response = yield from exchange(planned.request(files), planned.context)
    if isinstance(response.cut, Excess):
        raise planned.masked(response.cut.error(response.body, shown(target.url)))
    return response, planned


def _prepared(call: Call, rules: tuple[Rule[object], ...]) -> Prepared:
    """Check and build the request body; ``rules`` are the rules that will decode the response."""
    prepared = prepare(call.operation, call.arguments, rules=rules, extra_body=call.extra_body)
    if rules and choose(rules, prepared.facts).holds_images:
        from inferwire_runtime.images import require_pillow

        try:  # Do not request an image that cannot be decoded.
            require_pillow()
        except ImportError as error:
            problem = f"{call.operation.method}(): {error}"
            raise RequestValidationError(problem) from error
    return prepared


def _target(
    call: Call, values: Mapping[str, str], settings: Settings, deadline: Deadline
) -> Steps[Target]:
    """Determine the target of a call; fetch the recommended model if none is given."""
    resolved = partial(
        resolve,
        call.operation,
        settings.endpoint,
        model=settings.model,
        base_url=settings.base_url,
        call_model=call.model,
        others=settings.others,
        values=values,
    )
    target = resolved()
    if target.needs is None:
        return target
    method = call.operation.method
    model = yield from recommended(target.needs, method, settings, deadline)
    return resolved(recommended=model)
