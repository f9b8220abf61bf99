"""The ways in which a stream of a real protocol ends, through both clients, and what each carries.

Also: whatever a caller's own client of httpx raises, in whichever moment, is never what they see.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from inferwire import (
    APIConnectionError,
    APIError,
    AsyncInferenceClient,
    BadRequestError,
    GenerationError,
    InferenceClient,
    InferenceTimeoutError,
    InferwireError,
    InternalServerError,
    OverloadedError,
    RateLimitError,
    ResponseValidationError,
    StreamTruncatedError,
    UnknownError,
)

from tests.faults.server import EVENTS, FaultServer, answer, chunk, events, head, stall
from tests.support.cuts import MESSAGES, Kind, made

TOLD: list[tuple[bytes, type[APIError]]] = [
    (b'data: {"error":"no","error_type":"overloaded"}', OverloadedError),
    (b'data: {"error":"no","error_type":"generation"}', GenerationError),
    (b'data: {"error":"no","error_type":"unheard"}', UnknownError),
    (b'data: {"error":{"message":"no","type":"server_error","code":500}}', InternalServerError),
    (b'data: {"error":{"message":"no","code":"429"}}', RateLimitError),
    (b'data: {"error":"no"}', APIError),
    (b'event: error\ndata: {"message":"no"}', APIError),
    (b'event: error\ndata: {"error":{"message":"no","code":503}}', InternalServerError),
    (b"event: error\ndata: no", APIError),
    (b"event: error\r\ndata: no", APIError),
]


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["chat", "TGI"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return made(str(request.param))


def tried(
    flavor: str, kind: Kind, url: str, *, http: Any = None, **options: Any
) -> tuple[list[object], Exception | None]:
    """What a stream gave, and what ended it."""
    settings: Any = {"base_url": url, "token": False, "max_retries": 0, "trust_env": False}
    settings |= {"timeout": 20, "http_client": http, **options}
    got: list[object] = []

    async def run() -> None:
        async with AsyncInferenceClient(**settings) as client:
            async for one in await getattr(client, kind.method)(**kind.given):
                got.append(one)  # noqa: PERF401  # what came before an error counts

    try:
        if flavor == "async":
            asyncio.run(run())
        else:
            with InferenceClient(**settings) as client:
                for one in getattr(client, kind.method)(**kind.given):
                    got.append(one)  # noqa: PERF402  # what came before an error counts
    except Exception as error:
        return got, error
    return got, None


def carried(error: Exception | None, got: list[object]) -> None:
    """The exception holds what came before it, here and in another process."""
    assert isinstance(error, InferwireError)
    assert list(error.received) == got
    again: InferwireError = pickle.loads(pickle.dumps(error))
    assert list(again.received) == got


@pytest.mark.parametrize(("told", "expected"), TOLD)
@pytest.mark.parametrize("before", [0, 3])
def test_an_error_event_is_its_exception(
    flavor: str, kind: Kind, told: bytes, expected: type[APIError], before: int
) -> None:
    body = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    body += b"".join(map(chunk, [*kind.frames[:before], told + b"\n\n", kind.frames[0]]))
    with FaultServer(lambda link: link.send(body + b"0\r\n\r\n")) as server:
        got, error = tried(flavor, kind, server.url)
    assert type(error) is expected
    assert isinstance(error, APIError)
    assert error.server_message == "no"
    assert error.body == told.rpartition(b"data: ")[2]
    assert len(got) == before
    carried(error, got)


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b'{"error":"no","error_type":"overloaded"}', "application/json", OverloadedError),
        (b'{"error":{"message":"no","code":500}}', "application/json", InternalServerError),
        (b'{"generated_text":"all of it","choices":[]}', "application/json", None),
        (b'[{"generated_text":"all of it"}]', "application/json", None),
        (b"<!DOCTYPE html><title>Sign in</title>", "text/html; charset=utf-8", None),
        (b"", "application/json", None),
        (b"no", "application/xml", None),
    ],
)
def test_a_success_that_is_no_stream_is_an_error_with_its_body(
    flavor: str, kind: Kind, body: bytes, content_type: str, expected: type[APIError] | None
) -> None:
    with FaultServer(answer(body, headers={"content-type": content_type})) as server:
        got, error = tried(flavor, kind, server.url)
    assert type(error) is (expected or ResponseValidationError)
    assert isinstance(error, (APIError, ResponseValidationError))
    assert error.body == body
    assert got == []


@pytest.mark.parametrize("content_type", ["text/plain", "application/octet-stream"])
@pytest.mark.parametrize("body", [b'{"error":"no"}', b"<!DOCTYPE html><title>no</title>", b"no"])
def test_a_body_under_a_vague_type_is_kept_when_it_is_no_stream(
    flavor: str, kind: Kind, body: bytes, content_type: str
) -> None:
    with FaultServer(answer(body, headers={"content-type": content_type})) as server:
        _, error = tried(flavor, kind, server.url)
    assert isinstance(error, InferwireError)
    assert getattr(error, "body", None) == body


@pytest.mark.parametrize("data", [b"<html>", b'{"choices"', b"null", b"[" * 100_000])
def test_an_event_that_is_none_of_the_protocol_is_an_error(
    flavor: str, kind: Kind, data: bytes
) -> None:
    sent = events([*kind.datas[:3], data, *kind.datas[3:]])
    with FaultServer(lambda link: link.send(sent)) as server:
        got, error = tried(flavor, kind, server.url)
    assert isinstance(error, ResponseValidationError)
    assert (error.body, error.pointer, len(got)) == (data, "", 3)
    carried(error, got)


def test_silence_is_a_timeout_that_holds_what_came(flavor: str, kind: Kind) -> None:
    with FaultServer(stall(after=events(kind.datas[:3], end=False))) as server:
        start = time.monotonic()
        got, error = tried(flavor, kind, server.url, timeout=0.4)
        assert 0.3 < time.monotonic() - start < 3
    assert isinstance(error, InferenceTimeoutError)
    assert (error.phase, len(got)) == ("idle", 3)
    carried(error, got)


def piece(index: int, finish: str | None = None) -> bytes:
    choice = {"index": index, "delta": {"content": "a"}, "finish_reason": finish}
    return json.dumps({"choices": [choice]}).encode()


LANES: list[tuple[list[bytes], int | None, bool]] = [
    ([piece(0), piece(1), piece(0, "stop"), piece(1)], None, False),
    ([piece(0), piece(1), piece(0, "stop"), piece(1, "length")], None, True),
    ([piece(0), piece(0, "stop")], None, True),
    ([piece(0), piece(0, "stop")], 2, False),
    ([piece(0), piece(0, "stop"), piece(1, "stop")], 2, True),
    ([piece(0, "stop"), piece(0, "stop")], 2, False),
    ([piece(0), piece(0, "stop"), b'{"choices":[]}'], 1, True),
    ([b'{"choices":[]}'], None, False),
]


@pytest.mark.parametrize(("datas", "asked", "whole"), LANES)
def test_the_end_of_a_body_is_one_when_every_answer_is_finished(
    flavor: str, datas: list[bytes], asked: int | None, whole: bool
) -> None:
    chat = made("chat")
    given = replace(chat, given={**chat.given, "n": asked})
    with FaultServer(lambda link: link.send(events(datas))) as server:
        got, error = tried(flavor, given, server.url)
    assert len(got) == len(datas)
    assert (error is None) == whole
    if not whole:
        assert isinstance(error, StreamTruncatedError)
        carried(error, got)


# A client of the caller's own.


def subclasses(kind: type[Exception]) -> list[type[Exception]]:
    return [kind, *(deeper for one in kind.__subclasses__() for deeper in subclasses(one))]


def of_httpx(kind: type[Exception]) -> Exception:
    """An exception of this class, whatever it is made of."""
    names = inspect.signature(kind.__init__).parameters
    request = httpx.Request("POST", "http://h/")
    given: dict[str, object] = {"message": "of httpx", "request": request}
    given["response"] = httpx.Response(500, request=request)
    return kind(**{name: value for name, value in given.items() if name in names})


EVERY = [*subclasses(httpx.HTTPError), *subclasses(httpx.StreamError), httpx.InvalidURL]
PLAIN = Kind("chat_completion", {"messages": MESSAGES}, (), 0, frozenset(), 0)
"""A call that gives no stream to be read; these fail before anybody would."""


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off with this exception."""

    def __init__(self, parts: list[bytes], error: Exception) -> None:
        self.parts = parts
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield from self.parts
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self.parts:
            yield part
        raise self.error


def client(flavor: str, handle: Callable[[httpx.Request], httpx.Response]) -> Any:
    transport = httpx.MockTransport(handle)
    sync = flavor == "sync"
    return httpx.Client(transport=transport) if sync else httpx.AsyncClient(transport=transport)


@pytest.mark.parametrize("raised", EVERY)
@pytest.mark.parametrize("when", ["instead of an answer", "in a body", "in a stream"])
def test_no_exception_of_httpx_escapes(flavor: str, raised: type[Exception], when: str) -> None:
    chat = made("chat")
    stream = when == "in a stream"
    parts = chat.frames[:3] if stream else [b'{"choices":']

    def handle(request: httpx.Request) -> httpx.Response:
        if when == "instead of an answer":
            raise of_httpx(raised)
        headers = EVENTS if stream else {"content-type": "application/json"}
        return httpx.Response(200, headers=headers, stream=Breaking(parts, of_httpx(raised)))

    http = client(flavor, handle)
    got, error = tried(flavor, chat if stream else PLAIN, "http://server.test", http=http)
    assert isinstance(error, InferwireError)
    assert not isinstance(error, (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL))
    if stream:
        assert len(got) == 3
        carried(error, got)
    else:
        assert isinstance(error, APIConnectionError)
    if issubclass(raised, httpx.TimeoutException):
        assert isinstance(error, InferenceTimeoutError)


HOSTS = ["\u00a1", "[v1.x]", "a..b", "a" * 70 + ".example", "xn--"]


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("where", ["base_url", "model", "image"])
def test_a_host_that_cannot_be_named_is_an_error_of_ours(
    flavor: str, host: str, where: str
) -> None:
    options: Any = {"token": False, "trust_env": False, "max_retries": 0, "timeout": 5}
    options["base_url"] = f"http://{host}/" if where == "base_url" else "http://127.0.0.1:1/"
    given: Any = {"model": f"http://{host}/"} if where == "model" else {}
    given["image"] = f"http://{host}/" if where == "image" else b"image"

    async def run() -> object:
        async with AsyncInferenceClient(**options) as client:
            return await client.image_classification(**given)

    def call() -> object:
        if flavor == "async":
            return asyncio.run(run())
        with InferenceClient(**options) as client:
            return client.image_classification(**given)

    with pytest.raises(InferwireError):
        call()


NOTHING = [
    b"data:",
    b"data: ",
    b"data:  \t",
    b"event: x\ndata:",
    b"event: error\ndata:",
    b'event: ping\ndata: {"type": "ping"}',
    b"event: ping\ndata: now",
    b"id: 7",
    b": comment",
]


def streamed(frames: list[bytes]) -> bytes:
    """A response with each frame in a chunk of its own."""
    body = head(200, {**EVENTS, "transfer-encoding": "chunked"})
    return body + b"".join(map(chunk, frames)) + b"0\r\n\r\n"


def ended(
    flavor: str, kind: Kind, frames: list[bytes], **options: Any
) -> tuple[list[object], Exception | None]:
    """What a stream of these frames gave, and what ended it."""
    sent = streamed(frames)
    with FaultServer(lambda link: link.send(sent)) as server:
        return tried(flavor, kind, server.url, **options)


@pytest.mark.parametrize("frame", NOTHING)
@pytest.mark.parametrize("at", [0, 3])
def test_a_frame_that_carries_nothing_is_skipped(
    flavor: str, kind: Kind, frame: bytes, at: int
) -> None:
    frames = [*kind.frames[:at], frame + b"\n\n", *kind.frames[at:]]
    got, error = ended(flavor, kind, frames)
    assert error is None
    assert len(got) == kind.results
    cut, error = ended(flavor, kind, frames[:8])
    assert isinstance(error, StreamTruncatedError)
    carried(error, cut)


def choice_of(finish: str | None, index: int = 0, **delta: object) -> bytes:
    """A chunk of a chat completion."""
    choice = {"index": index, "delta": {"content": "a"}, "finish_reason": finish, **delta}
    document = {"id": "1", "created": 1, "model": "m", "object": "o", "choices": [choice]}
    return b"data: %b\n\n" % json.dumps(document).encode()


DONE = b"data: [DONE]\n\n"
NO_DELTA = [
    choice_of(None, delta=None),
    choice_of(None).replace(b'"delta": {"content": "a"}, ', b""),
]


@pytest.mark.parametrize("nothing", NO_DELTA)
@pytest.mark.parametrize("at", [0, 1])
def test_a_chunk_without_a_delta_is_skipped(flavor: str, nothing: bytes, at: int) -> None:
    frames = [choice_of(None), choice_of("stop")]
    got, error = ended(flavor, made("chat"), [*frames[:at], nothing, *frames[at:], DONE])
    assert (len(got), error) == (2, None)


def token(text: str | None, generated: str | None = None) -> bytes:
    """An event of TGI."""
    one = None if text is None else {"id": 1, "text": text, "logprob": -1, "special": False}
    return b"data: %b\n\n" % json.dumps({"token": one, "generated_text": generated}).encode()


@pytest.mark.parametrize(
    ("frames", "count"),
    [
        ([DONE], 0),
        ([token("a"), DONE], 1),
        ([token("a"), b"data:  [DONE] \n\n"], 1),
        ([b": ping\n\n", token("a"), token(None), DONE], 1),
        ([token("a"), b"data: {}\n\n", DONE], 1),
        ([token("a"), token("b", "ab"), DONE], 2),
        ([token("a", ""), DONE], 1),
    ],
)
def test_an_end_before_the_last_token_is_truncated_unless_that_is_allowed(
    flavor: str, frames: list[bytes], count: int
) -> None:
    whole = any(b'"generated_text": "' in one for one in frames)
    got, error = ended(flavor, made("TGI"), frames)
    assert (type(error), len(got)) == (type(None) if whole else StreamTruncatedError, count)
    again, error = ended(flavor, made("TGI"), frames, allow_unfinished_streams=True)
    assert (again, error) == (got, None)


def test_a_last_event_without_a_token_is_not_skipped(flavor: str) -> None:
    got, error = ended(flavor, made("TGI"), [token("a"), token(None, "a"), DONE])
    assert isinstance(error, ResponseValidationError)
    assert (error.pointer, len(got)) == ("/token", 1)


NO_CONTENT = [
    (choice_of("stop", delta=None), "stop", None),
    (NO_DELTA[1].replace(b"null", b'"length"'), "length", None),
    (b'data: {"choices": null, "usage": {"total_tokens": 3}}\n\n', None, 3),
    (b'data: {"choices": [{"delta": null}], "usage": {"total_tokens": 3}}\n\n', None, 3),
    (NO_DELTA[0].replace(b"{", b'{"usage": {"total_tokens": 3}, ', 1), None, 3),
    (b'data: {"choices": [{"index": 0}, {"index": 0, "delta": {}}]}\n\n', None, None),
]
"""Events without content that carry something else: a finish reason, the usage, another choice."""


@pytest.mark.parametrize(("frame", "reason", "total"), NO_CONTENT)
def test_what_an_event_without_content_carries_is_kept(
    flavor: str, frame: bytes, reason: str | None, total: int | None
) -> None:
    got, error = ended(flavor, made("chat"), [choice_of("stop"), frame])
    last: Any = got[-1]
    assert (len(got), error) == (2, None)
    assert [one.finish_reason for one in last.choices][:1] in ([reason], [])
    assert (last.usage and last.usage.total_tokens) == total


@pytest.mark.parametrize("frame", [b"{}", b'{"choices": null}', b'{"type": "ping"}', b'{"a": []}'])
def test_an_object_that_carries_nothing_is_skipped(flavor: str, frame: bytes) -> None:
    frames = [b"data: %b\n\n" % frame, choice_of("stop"), DONE]
    got, error = ended(flavor, made("chat"), frames)
    assert (len(got), error) == (1, None)


@pytest.mark.parametrize(
    "frame",
    [
        b'{"detail": "no"}',
        b'{"errors": ["no"]}',
        b'{"message": "no", "code": 400}',
        b'{"choices": null, "detail": "no"}',
        b'{"choices": "no"}',
        b'{"choices": [null]}',
        b'{"token": {"text": "a"}}',
    ],
)
def test_an_object_of_another_kind_is_not_skipped(flavor: str, frame: bytes) -> None:
    _, error = ended(flavor, made("chat"), [b"data: %b\n\n" % frame, choice_of("stop"), DONE])
    assert isinstance(error, ResponseValidationError)
    assert error.body == frame


@pytest.mark.parametrize(
    "frames",
    [
        [DONE],
        [choice_of(None), DONE],
        [choice_of("null"), DONE],
        [choice_of(""), choice_of("null"), DONE],
        [choice_of("null")],
        [choice_of(None), b"data:  [DONE] \n\n"],
        [b": ping\n\n", choice_of(None), b"data:\n\n", DONE],
    ],
)
def test_an_end_before_any_finish_reason_is_truncated_unless_that_is_allowed(
    flavor: str, frames: list[bytes]
) -> None:
    got, error = ended(flavor, made("chat"), frames)
    assert type(error) is StreamTruncatedError
    carried(error, got)
    again, error = ended(flavor, made("chat"), frames, allow_unfinished_streams=True)
    assert again == got
    assert (error is None) is (b"[DONE]" in frames[-1])


@pytest.mark.parametrize(
    ("finished", "complete"), [([0, 1], True), ([1, 0], True), ([0], False), ([1, 1], False)]
)
def test_every_requested_choice_must_be_finished(
    flavor: str, finished: list[int], complete: bool
) -> None:
    frames = [choice_of(None, 0), choice_of(None, 1), *(choice_of("stop", one) for one in finished)]
    kind = replace(made("chat"), given={**made("chat").given, "n": 2})
    _, error = ended(flavor, kind, [*frames, DONE])
    assert (error is None) is complete


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (b'error: {"code": 400, "message": "no"}', BadRequestError),
        (b'error: {"error": {"message": "no", "code": 503}}', InternalServerError),
        (b'error: {"error": "no", "error_type": "overloaded"}', OverloadedError),
        (b"error: no", APIError),
        (b'error:{"message": "no", "status": "429"}', RateLimitError),
        (b'event: x\nerror: {"message": "no"}\ndata: {}', APIError),
    ],
)
@pytest.mark.parametrize("before", [0, 3])
def test_an_error_field_is_an_error(
    flavor: str, kind: Kind, frame: bytes, expected: type[APIError], before: int
) -> None:
    got, error = ended(flavor, kind, [*kind.frames[:before], frame + b"\n\n", DONE])
    assert type(error) is expected
    assert isinstance(error, APIError)
    assert error.server_message == "no"
    assert len(got) == before
    carried(error, got)
