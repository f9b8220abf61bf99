"""What must hold for any input at all: how streams are cut into pieces, URLs, bodies of errors."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

import inferwire_runtime as runtime
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from inferwire import ChatCompletionStreamOutput
from inferwire._operations import (
    chat_completion,
    endpoints,
    feature_extraction,
    get_endpoint_info,
    get_model_status,
    health_check,
    protocols,
    text_classification,
    text_generation,
)
from inferwire_runtime import InferwireError, RequestValidationError, ResponseValidationError
from inferwire_runtime._errors.secrets import redacted
from inferwire_runtime._http import urls
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._http.sse import ServerSentEvent, SSEDecoder
from inferwire_runtime._operation.endpoint import Endpoint
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._operation.readers import RequestFacts
from inferwire_runtime._request import routing
from inferwire_runtime._response.decode import decode
from inferwire_runtime._response.errors import error_from_response
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import event_reader

from tests.runtime.errors.test_errors import EVERY_ERROR

# Streams.

PIECES = [
    b'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}',
    b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}',
    b'data: {"index":1,"token":{"id":1,"text":"\xc3\xa9","logprob":0,"special":false}}',
    b'data: {"token":{"id":1,"text":"","logprob":0,"special":true},"generated_text":"","index":1}',
    b"data: [DONE]",
    b"data:[DONE]",
    b'data: {"error":"no","error_type":"overloaded"}',
    b'data: {"error":null,"choices":[]}',
    b"event: error",
    b"data: ",
    b"data",
    b'data: {"choices":',
    b"data: []}",
    b": ping",
    b"id: 1",
    b"retry: 5",
    b"\xef\xbb\xbf",
    b"\xff",
]
ENDS = [b"\n\n", b"\r\n\r\n", b"\r\r", b"\n", b"\r\n", b"\r", b""]
TELLING = st.lists(st.sampled_from(PIECES) | st.sampled_from(ENDS)).map(b"".join)
FRAMES = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(ENDS[:3])))
BODIES = st.one_of(st.binary(), TELLING, FRAMES.map(lambda two: b"".join(a + b for a, b in two)))
CUTS = st.lists(st.integers(0, 1000))


def pieces(body: bytes, cuts: list[int]) -> list[bytes]:
    marks = sorted({0, len(body), *(cut % (len(body) + 1) for cut in cuts)})
    return [body[start:end] for start, end in pairwise(marks)]


def outcome(operation: Any, parts: list[bytes], *, details: bool = False) -> object:
    """The results of a stream and how it ended, in a form to compare."""

    def refusal(data: bytes) -> InferwireError:
        return error_from_response(
            Response(200, {}, data), "http://h/", protocol=operation.protocol
        )

    facts = RequestFacts(frozenset({runtime.Condition("details", "true")} if details else ()))
    decoder: StreamDecoder[Any] = StreamDecoder(
        event_reader(operation.events, operation.protocol, facts), operation.protocol, refusal
    )
    results: list[object] = []
    try:
        for part in parts:
            results += decoder.feed(part)
            if decoder.problem is not None or decoder.done:
                break
        decoder.raise_problem()
        if not decoder.done:
            results += decoder.end()
    except InferwireError as error:
        assert list(error.received) == results  # noqa: PT017  # it need not be raised
        return results, type(error), str(error), getattr(error, "body", None)
    return results, decoder.done


@pytest.mark.parametrize("operation", [chat_completion.STREAM, text_generation.STREAM])
@pytest.mark.parametrize("details", [True, False])
@given(body=BODIES, cuts=CUTS)
@example(body=b"data: \n\n", cuts=[])
@example(body=b'data: {"choices":[]}\r\n\r\ndata: [DONE]\r\n\r', cuts=[22, 23])
def test_a_stream_ends_alike_in_any_pieces(
    operation: Any, details: bool, body: bytes, cuts: list[int]
) -> None:
    whole = outcome(operation, [body], details=details)
    assert outcome(operation, pieces(body, cuts), details=details) == whole


@given(body=BODIES)
def test_events_come_byte_by_byte_as_in_one_piece(body: bytes) -> None:
    def decode(parts: list[bytes]) -> list[ServerSentEvent]:
        decoder = SSEDecoder()
        return [event for part in parts for event in decoder.feed(part)]

    assert decode([body[at : at + 1] for at in range(len(body))]) == decode([body])


# URLs.

OPERATIONS: list[Operation[Any]] = [
    chat_completion.OPERATION,
    text_classification.OPERATION,
    feature_extraction.OPERATION,
    text_generation.OPERATION,
    health_check.OPERATION,
    get_endpoint_info.OPERATION,
    get_model_status.OPERATION,
]
ALL_ENDPOINTS: list[Endpoint] = [*endpoints.ENDPOINTS.values()]
PARTS = [
    *("http://", "https://", "HTTP:", "://", "user:pw@", "h", "ü.example", "[::1]", "[", "]"),
    *(":80", ":0", ":x", "org", "m", "/", "//", ".", "..", "%2e%2e", "?", "#", "k=1", "/v1"),
    *("/v1/chat/completions", "\\", "@", "&", "\t", "\n", "\0", "\u2028", "\ud800", "{model}"),
    *("{base}", " ", "%", "%zz"),
]
TEXTS = st.one_of(st.none(), st.text(), st.lists(st.sampled_from(PARTS)).map("".join))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: one.method)
@given(
    endpoint=st.sampled_from(ALL_ENDPOINTS), model=TEXTS, base_url=TEXTS, call=TEXTS, named=TEXTS
)
@example(endpoint=ALL_ENDPOINTS[0], model="\ud800", base_url=None, call=None, named=None)
@example(endpoint=ALL_ENDPOINTS[0], model="a/../b", base_url=None, call=None, named=None)
@example(endpoint=ALL_ENDPOINTS[0], model="http://[", base_url=None, call=None, named=None)
def test_any_texts_are_a_url_of_a_server_or_refused(
    operation: Operation[Any],
    endpoint: Endpoint,
    model: str | None,
    base_url: str | None,
    call: str | None,
    named: str | None,
) -> None:
    if base_url is not None and not urls.is_url(base_url):
        base_url = f"http://{base_url}"  # Clients refuse another.
    try:
        target = routing.resolve(
            operation, endpoint, model=model, base_url=base_url, call_model=call, recommended=named
        )
    except RequestValidationError:
        return
    if target.needs is not None:
        assert not any((call, model, base_url, named))
        return
    parts = urlsplit(target.url)
    assert parts.scheme in {"http", "https"}
    assert parts.hostname
    assert parts.username is None
    assert target.url.isprintable()
    given_urls = [one for one in (call, model, base_url, named) if one and is_checked(one)]
    if urls.origin(target.url) not in {urls.origin(one) for one in given_urls}:
        routes = {
            urls.origin(routing.expand(one, endpoint, model="m"))
            for one in endpoint.routes.values()
        }
        assert urls.origin(target.url) in routes
        assert not {".", ".."} & set(parts.path.split("/"))


def is_checked(url: str) -> bool:
    """It is a URL, and one of a server."""
    with contextlib.suppress(RequestValidationError):
        return urls.is_url(url) and bool(urls.checked_url(url))
    return False


@given(TEXTS)
def test_no_url_shows_a_password(text: str | None) -> None:
    shown = redacted(f"http://user:pass-word@host.example/{text or ''}")
    assert "pass-word" not in shown


# Bodies of errors.

KEYS = [
    *("error", "message", "detail", "msg", "errors", "code", "status", "error_type", "warnings"),
    *("loc", "type", "title", "reason", "status_code", "http_status_code"),
]
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=4)
    ),
)
ANY_BODY = st.one_of(st.binary(), JSON.map(lambda value: json.dumps(value).encode()))
HEADERS = st.dictionaries(
    st.sampled_from(["x-request-id", "X-Error-Message", "content-type", "retry-after"]), st.text()
)


@given(
    body=ANY_BODY,
    status=st.integers(100, 999),
    headers=HEADERS,
    protocol=st.sampled_from([None, protocols.OPENAI, protocols.TGI]),
    event=st.booleans(),
    cut=st.sampled_from(["", "it broke off"]),
)
@example(body=b"[" * 100_000, status=500, headers={}, protocol=protocols.TGI, event=True, cut="")
@example(body=b'{"a":' * 100_000, status=200, headers={}, protocol=None, event=False, cut="")
@example(body=b"9" * 100_000, status=500, headers={}, protocol=None, event=False, cut="")
@example(
    body=b'{"error":{"code":' + b"9" * 5000 + b"}}",
    status=200,
    headers={},
    protocol=None,
    event=False,
    cut="it broke off",
)
@example(body=b'{"code":"\xc2\xb2"}', status=200, headers={}, protocol=None, event=False, cut="")
@example(body="{'code': '٤٠٤'}".encode(), status=200, headers={}, protocol=None, event=True, cut="")
@example(body='{"code":"²"}'.encode(), status=200, headers={}, protocol=None, event=True, cut="")
@example(body=b'"\\ud800"', status=500, headers={}, protocol=protocols.TGI, event=False, cut="")
def test_any_body_of_an_error_is_an_exception(
    body: bytes,
    status: int,
    headers: dict[str, str],
    protocol: runtime.Protocol | None,
    event: bool,
    cut: str,
) -> None:
    error = error_from_response(
        Response(status, headers, body, cut), "http://h/", task="t", protocol=protocol, event=event
    )
    assert error.body == body
    assert error.server_message is None or len(error.server_message) <= 1000
    assert "(no message)" not in str(error)
    str(error).encode()  # It can be printed.
    if not 200 <= status < 300:
        assert isinstance(error, runtime.APIStatusError)
        assert error.status == error.status_code == status
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), vars(again)) == (type(error), vars(error))


READERS: list[Operation[Any]] = [one for one in OPERATIONS if one.returns]


@pytest.mark.parametrize("operation", READERS, ids=lambda one: one.method)
@given(body=ANY_BODY, kind=st.sampled_from(["application/json", "text/html", ""]))
def test_any_body_of_a_success_is_a_result_or_an_error(
    operation: Operation[Any], body: bytes, kind: str
) -> None:
    try:
        decode(operation.returns, RequestFacts(), body, kind)
    except ResponseValidationError as error:
        assert error.body == body  # noqa: PT017  # it need not be raised


# Exceptions.

EXCEPTIONS = {
    name: one
    for name in dir(runtime)
    if isinstance(one := getattr(runtime, name), type) and issubclass(one, InferwireError)
}


def by_pickle(protocol: int) -> Callable[[Any], Any]:
    return lambda one: pickle.loads(pickle.dumps(one, protocol))


WAYS: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, *map(by_pickle, range(6))]


def test_every_public_exception_is_tried() -> None:
    assert {type(one) for one in EVERY_ERROR} == set(EXCEPTIONS.values())


@pytest.mark.parametrize("error", EVERY_ERROR, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("way", WAYS)
def test_notes_and_what_was_received_travel(
    error: InferwireError, way: Callable[[Any], Any]
) -> None:
    one = copy.copy(error)
    one.received = (ChatCompletionStreamOutput(choices=[]), "text", b"bytes")
    one.__notes__ = ["first", "second"]
    again = way(one)
    assert type(again) is type(one)
    assert vars(again) == vars(one)
    assert (again.args, str(again), repr(again)) == (one.args, str(one), repr(one))
