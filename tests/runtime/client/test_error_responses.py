"""Responses that are errors: their class, their message and their secrets, in both clients."""

from __future__ import annotations

import gzip
import json
import pickle
from typing import Any

import pytest
from inferwire import (
    APIError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    InferwireError,
    InternalServerError,
    OverloadedError,
    PayloadTooLargeError,
    RateLimitError,
    ResponseValidationError,
    Retry,
    TextGenerationError,
    UnknownError,
    ValidationError,
)

from tests.faults.server import (
    Behaviour,
    FaultServer,
    Link,
    answer,
    chunk,
    cut,
    events,
    head,
    whole,
)
from tests.support.both_clients import ask

MESSAGES: Any = [{"role": "user", "content": "hi"}]
CALLS: dict[str, tuple[str, object, dict[str, Any]]] = {
    "chat": ("chat_completion", MESSAGES, {}),
    "chat stream": ("chat_completion", MESSAGES, {"stream": True}),
    "text": ("text_generation", "hi", {}),
    "text stream": ("text_generation", "hi", {"stream": True}),
}


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=CALLS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def failed(flavor: str, name: str, behave: Behaviour, **client: object) -> InferwireError:
    """The exception of a call to a server that behaves like this."""
    method, argument, given = CALLS[name]
    with FaultServer(behave) as server, pytest.raises(InferwireError) as caught:
        ask(flavor, method, argument, client={"base_url": server.url, **client}, **given)
    return caught.value


def refused(flavor: str, name: str, status: int, body: bytes, **headers: str) -> APIStatusError:
    error = failed(flavor, name, answer(body, status=status, headers=headers))
    assert isinstance(error, APIStatusError)
    return error


# The class.


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthenticationError),
        (413, PayloadTooLargeError),
        (429, RateLimitError),
        (500, InternalServerError),
        (402, APIStatusError),
    ],
)
@pytest.mark.parametrize("error_type", ["rate_limit", "auth", "overloaded", "validation", None, 5])
def test_the_status_always_holds(
    flavor: str, name: str, status: int, kind: type[APIStatusError], error_type: object
) -> None:
    body = json.dumps({"error": "no", "error_type": error_type}).encode()
    error = refused(flavor, name, status, body)
    assert isinstance(error, kind)
    assert error.status == error.status_code == status
    assert error.error_type == (error_type if isinstance(error_type, str) else None)
    assert isinstance(error, OverloadedError) == (error_type == "overloaded")
    assert isinstance(error, ValidationError) == (error_type == "validation")
    assert not isinstance(error, UnknownError)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), vars(again), str(again)) == (type(error), vars(error), str(error))


@pytest.mark.parametrize("name", ["chat stream", "text stream"])
@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (b'{"error": "no", "error_type": "overloaded"}', {OverloadedError}),
        (b'{"error": "no", "error_type": "other"}', {UnknownError}),
        (b'{"error": {"code": 429, "message": "no", "type": "rate_limit"}}', {RateLimitError}),
        (
            b'{"error": {"code": "503", "message": "no"}, "error_type": "overloaded"}',
            {InternalServerError, OverloadedError},
        ),
        (b'{"error": "no", "status": 429, "error_type": "other"}', {RateLimitError}),
        (b'{"error": "no"}', {APIError}),
    ],
)
def test_an_error_in_a_stream_has_the_status_that_it_names(
    flavor: str, name: str, data: bytes, kinds: set[type[APIError]]
) -> None:
    error = failed(flavor, name, lambda link: link.send(events([data])))
    assert {type(error)} == kinds or set(type(error).__bases__) == kinds
    assert isinstance(error, APIError)
    assert error.server_message == "no"
    assert isinstance(error, UnknownError) == (UnknownError in kinds)
    assert (error.status_code is None) == (not isinstance(error, APIStatusError))


# The words.

WORDS: list[tuple[bytes, str]] = [
    (b'{"error": "no"}', "no"),
    (b'{"detail": [{"loc": ["body", "inputs"], "msg": "required"}]}', "body.inputs: required"),
    (b'{"errors": ["one", {"message": "two"}]}', "one; two"),
    (b'{"Message": "no"}', "no"),
    (b'{"fault": {"faultstring": "no"}}', '{"fault": {"faultstring": "no"}}'),
    (b'[{"a": [1, null]}]', '[{"a": [1, null]}]'),
    (b"12", "12"),
    (b'"no"', "no"),
    (b"null", "null"),
    (b"<html><title>Bad</title>", "an HTML page titled “Bad”"),
    (b"Bad\n Gateway", "Bad Gateway"),
    (b"\xff\0", "\ufffd\ufffd"),
    (b'data: {"error": {"message": "no"}}\n\ndata: [DONE]\n\n', "no"),
    (b"event: error\r\ndata: no\r\n\r\n", "no"),
    (b'error: {"error": "no"}', "no"),
    (b"", "(the response has no body)"),
    (b" ", "(the body is blank)"),
]


@pytest.mark.parametrize(("body", "words"), WORDS, ids=lambda one: repr(one)[:30])
def test_the_message_is_in_every_shape_of_body(
    flavor: str, name: str, body: bytes, words: str
) -> None:
    error = refused(flavor, name, 400, body)
    assert type(error) is BadRequestError
    assert str(error).endswith(f": {words}")
    assert error.body == body


def test_the_body_of_an_error_may_be_compressed(flavor: str, name: str) -> None:
    packed = gzip.compress(b'{"error": "no"}')
    error = refused(flavor, name, 429, packed, **{"content-encoding": "gzip"})
    assert error.server_message == "no"


BIG = b'{"error": "no", "input": "' + b"x" * 3_000_000
WHOLE = b'{"error": "no", "error_type": "overloaded", "details": "' + b"x" * 5000 + b'"}'
PACKED = gzip.compress(WHOLE)


def partial(body: bytes, **headers: str) -> Behaviour:
    """Send the first part of a longer body, and close the connection."""
    fields = {"content-type": "application/json", "content-length": "9999999", **headers}
    return cut(head(429, fields) + body)


CUT: dict[str, tuple[Behaviour, str | None, str]] = {
    "short": (partial(b'{"error": "no'), "no", "peer closed"),
    "with its type": (partial(WHOLE[:80]), "no", "peer closed"),
    "event": (partial(b'data: {"error": {"message": "no'), "no", "peer closed"),
    "text": (partial(b"no way"), "no way", "peer closed"),
    "nothing": (partial(b""), None, "peer closed"),
    "compressed": (
        partial(PACKED[:-10], **{"content-encoding": "gzip", "content-length": f"{len(PACKED)}"}),
        "no",
        "peer closed",
    ),
    "truncated when compressed": (
        answer(PACKED[:-10], status=429, headers={"content-encoding": "gzip"}),
        "no",
        "the compressed body is truncated",
    ),
    "another encoding": (
        answer(b"x", status=429, headers={"content-encoding": "br"}),
        None,
        "only gzip and deflate",
    ),
    "not compressed": (
        answer(WHOLE, status=429, headers={"content-encoding": "gzip"}),
        None,
        "incorrect header check",
    ),
    "large": (answer(BIG, status=429), "no", "longer than 1048576 bytes"),
    "endless": (
        lambda link: link.send(head(429, {"transfer-encoding": "chunked"}) + chunk(BIG) * 3),
        "no",
        "longer than 1048576 bytes",
    ),
}


@pytest.mark.parametrize("place", CUT)
def test_the_status_holds_if_the_body_cannot_be_read(flavor: str, name: str, place: str) -> None:
    behave, words, reason = CUT[place]
    error = failed(flavor, name, behave)
    assert isinstance(error, RateLimitError)
    assert error.server_message == words
    assert isinstance(error, OverloadedError) == (place in TYPED)
    assert len(error.body) < 2 * 1024 * 1024
    (note,) = error.__notes__
    assert note.startswith("The body of the response is not complete: ")
    assert reason in note
    assert words is not None or "(the body could not be read)" in str(error)


TYPED = {"with its type", "compressed", "truncated when compressed"}


def test_a_limit_of_the_caller_counts_for_errors_as_well(flavor: str, name: str) -> None:
    error = failed(flavor, name, answer(BIG, status=429), max_response_bytes=100)
    assert isinstance(error, RateLimitError)
    assert error.server_message == "no"
    assert "longer than 100 bytes" in error.__notes__[0]


def test_an_error_whose_body_cannot_be_read_is_retried_by_its_status(
    flavor: str, name: str
) -> None:
    method, argument, given = CALLS[name]
    for status, requests in ((400, 1), (503, 3)):
        torn = cut(head(status, {"content-length": "99", "retry-after-ms": "1"}) + b"no")
        with FaultServer(torn) as server:
            client = {"base_url": server.url, "max_retries": 2}
            with pytest.raises(APIStatusError) as caught:
                ask(flavor, method, argument, client=client, **given)
            assert caught.value.status == status
            assert len(server.asked) == requests


# Successful responses.

EMPTY: list[Any] = [
    None,
    "",
    {},
    [],
    False,
    0,
    {"code": 0, "message": ""},
    [{"message": None}],
    {"a": [{}]},
]


@pytest.mark.parametrize("empty", EMPTY)
@pytest.mark.parametrize("stream", [False, True])
def test_an_empty_error_beside_a_result_is_none(flavor: str, empty: object, stream: bool) -> None:
    content = {"role": "assistant", "content": "yes"}
    choice = {"index": 0, "message": content, "delta": content, "finish_reason": "stop"}
    text = {"generated_text": "yes", "token": {"id": 1, "text": "yes"}}
    body = json.dumps({"choices": [choice], **text, "error": empty}).encode()
    behave: Behaviour = (lambda link: link.send(events([body]))) if stream else answer(body)
    with FaultServer(behave) as server:
        client = {"base_url": server.url}
        chat = ask(flavor, "chat_completion", MESSAGES, client=client, stream=stream)
        text = ask(flavor, "text_generation", "hi", client=client, stream=stream)
    whole: Any = chat[0] if stream else chat
    assert (whole.choices[0].delta if stream else whole.choices[0].message).content == "yes"
    assert text == (["yes"] if stream else "yes")


@pytest.mark.parametrize(
    "body", [{"detail": "no"}, {"message": "no", "code": 4}, {"errors": ["no"]}, {"title": "no"}]
)
def test_the_message_of_another_object_is_shown(
    flavor: str, name: str, body: dict[str, object]
) -> None:
    data = json.dumps(body).encode()
    streams = "stream" in name
    behave: Behaviour = (lambda link: link.send(events([data]))) if streams else answer(data)
    error = failed(flavor, name, behave)
    assert isinstance(error, ResponseValidationError)
    assert "found an object with the message 'no'" in str(error)


# Secrets.

TOKEN = "tk-sek/ret+" + "token"


def tells_nothing(error: BaseException) -> None:
    one: BaseException | None = error
    while one is not None:
        told = f"{one!s} {one!r} {vars(one)!r}"
        for part in (TOKEN, TOKEN[:6]):
            assert part not in told
        one = one.__cause__


def echo(before: str, after: str = "", status: int = 400, escape: bool = False) -> Behaviour:
    """Repeat the token between these texts."""

    def behave(link: Link) -> None:
        assert link.asked is not None
        token = link.asked.headers["authorization"].removeprefix("Bearer ")
        token = token.replace("/", "\\/") if escape else token
        link.send(whole(f"{before}{token}{after}".encode(), status=status))

    return behave


ECHOES: dict[str, Behaviour] = {
    "message": echo('{"error": "bad key ', '"}'),
    "unknown JSON": echo('{"a": {"key": "', '"}}'),
    "escaped JSON": echo('{"a": {"key": "', '"}}', escape=True),
    "escaped plain text": echo('{"a": {"key": "', '"}', escape=True),
    "events": echo('data: {"error": "', '"}\n\n'),
    "plain text": echo("bad key "),
    "cut message": echo(json.dumps({"error": "x" * 990})[:-2], '"}'),
    "cut plain text": echo("y" * 985),
    "success": echo('{"error": "bad key ', '"}', status=200),
    "header": cut(f"HTTP/1.1 200 OK\r\nno header {TOKEN}\r\n\r\n".encode()),
    "status line": cut(f"no status {TOKEN}\r\n\r\n".encode()),
    "encoding": answer(b"x", headers={"content-encoding": TOKEN}),
    "redirect": answer(TOKEN.encode(), status=302, headers={"location": f"http://h/{TOKEN}"}),
    "chunk": cut(head(200, {"transfer-encoding": "chunked"}) + f"{TOKEN}\r\n".encode()),
    "chunk of a stream": cut(events([], end=False) + f"{TOKEN}\r\n".encode()),
}


INSIDE = [
    b'data: {"choices": 5, "a": ["SECRET"]}\n\n',
    b'data: {"token": {"text": 5, "a": "SECRET"}}\n\n',
    b"data: SECRET\n\n",
    b'event: x\n\ndata: {"detail": "SECRET"}\n\n',
    b"data: " + b"SECRET" * 99 + b"\n\n",
    b"no SECRET",
]
"""Streams that are not valid and repeat the token."""


@pytest.mark.parametrize("body", INSIDE)
def test_a_token_that_a_stream_repeats_is_masked(flavor: str, name: str, body: bytes) -> None:
    headers = {"content-type": "text/event-stream"}
    behave = answer(body.replace(b"SECRET", TOKEN.encode()), headers=headers)
    error = failed(flavor, name, behave, token=TOKEN, max_response_bytes=1000)
    assert isinstance(error, ResponseValidationError)
    tells_nothing(error)
    assert TOKEN.encode() not in error.body


def test_a_token_that_a_stream_of_lines_repeats_is_masked(flavor: str) -> None:
    with FaultServer(answer(TOKEN.encode() * 99)) as server:
        client = {"base_url": server.url, "token": TOKEN, "max_response_bytes": 1000}
        with pytest.raises(ResponseValidationError) as caught:
            ask(flavor, "post", client=client, json={}, stream=True)
    tells_nothing(caught.value)


@pytest.mark.parametrize("place", ECHOES)
def test_a_token_that_the_server_repeats_is_masked(flavor: str, name: str, place: str) -> None:
    error = failed(flavor, name, ECHOES[place], token=TOKEN)
    tells_nothing(error)
    if place in {"message", "unknown JSON", "events", "plain text"}:
        assert "***" in str(error)


# Retries.


@pytest.mark.parametrize("status", [400, 429, 503])
def test_what_the_server_says_about_retries_counts(flavor: str, name: str, status: int) -> None:
    method, argument, given = CALLS[name]
    told: list[Retry] = []
    again = {"x-should-retry": "true", "retry-after-ms": "12.5", "retry-after": "60"}
    never = {"x-should-retry": "false", "retry-after-ms": "1"}
    with FaultServer(
        answer(b"{}", status=status, headers=again), answer(b"{}", status=status, headers=never)
    ) as server:
        client = {"base_url": server.url, "max_retries": 5, "on_retry": told.append}
        with pytest.raises(APIStatusError) as caught:
            ask(flavor, method, argument, client=client, **given)
        assert len(server.asked) == 2
    assert [one.seconds for one in told] == [0.0125]
    notes = getattr(caught.value, "__notes__", [])
    assert any("x-should-retry: false" in one for one in notes) == (status != 400)


def test_no_pair_of_classes_is_confused_with_its_parts() -> None:
    assert not issubclass(RateLimitError, TextGenerationError)
    assert not issubclass(OverloadedError, APIStatusError)
