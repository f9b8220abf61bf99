"""Exceptions: which one an answer becomes, what it says, and how it travels."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import traceback
import typing
from concurrent.futures import ThreadPoolExecutor

import pytest
from inferwire_runtime._errors import classes
from inferwire_runtime._errors import exceptions as errors
from inferwire_runtime._errors.classes import NAMED_ERRORS, class_of
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.endpoint import Mark, Protocol
from inferwire_runtime._response.errors import ErrorTest, error_from_response

from tests.support.toy_sdk import ENDPOINT

URL = "https://user:password@host.example/models/org/m?key=secret&k=1#part"
TGI = Protocol(
    name="invented",
    error=Mark(("error",)),
    error_type=("error_type",),
    error_types={"validation": "ValidationError", "overloaded": "OverloadedError"},
)
ANSWER: errors.ResponseParts = {
    "body": b"{}",
    "url": URL,
    "headers": {"Retry-After": "3", "Set-Cookie": "session=secret"},
    "server_message": "words",
    "request_id": "r1",
}
TYPED: errors.ResponseParts = {**ANSWER, "error_type": "odd"}
STATUS_ERRORS: list[type[errors.APIStatusError]] = [
    errors.APIStatusError,
    *errors.APIStatusError.__subclasses__(),
]
TYPED_ERRORS: list[type[errors.TextGenerationError]] = [
    errors.TextGenerationError,
    *errors.TextGenerationError.__subclasses__(),
]
EVERY_ERROR: list[errors.InferwireError] = [
    errors.InferwireError("a"),
    errors.RequestValidationError("a", argument="text"),
    errors.APIConnectionError("a", url=URL, sent="NOT_SENT"),
    errors.InferenceTimeoutError("a", url=URL, sent="MAYBE_SENT", phase="first"),
    errors.APIError("a", **ANSWER),
    *(kind("a", status=418, **ANSWER) for kind in STATUS_ERRORS),
    *(kind("a", **TYPED) for kind in TYPED_ERRORS),
    errors.ResponseValidationError("a", pointer="/0", expected="a list", body=b"{}"),
    errors.StreamError("a", received=("one", 2)),
    errors.StreamTruncatedError("a", received=()),
    errors.StreamInterruptedError("a", received=("one",)),
    errors.OutputError("a", text="b", completion={"c": 1}),
    errors.OutputRefusedError("a", text="no", completion=None),
    errors.OutputTruncatedError("a", text="b", completion=(), reason="length"),
    errors.OutputValidationError("a", text="b", completion=[1]),
]
"""One of each public class."""
PAIRS: list[errors.APIStatusError] = [
    class_of(status, kind)("a", status=status, **TYPED)
    for status in (400, 401, 403, 404, 409, 413, 418, 422, 429, 500)
    for kind in NAMED_ERRORS.values()
]
"""One of each class that joins two."""
ALL_ERRORS = [*EVERY_ERROR, *PAIRS]


def refusal(
    status: int, body: bytes, headers: dict[str, str] | None = None, task: str = "invented"
) -> errors.APIError:
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    response = Response(status, lower, body)
    return error_from_response(response, URL, task=task, protocol=TGI, endpoint=ENDPOINT)


def named(error: Exception) -> str:
    return type(error).__name__


@pytest.mark.parametrize("error", ALL_ERRORS, ids=named)
def test_every_error_travels_with_its_class_and_attributes(error: Exception) -> None:
    error.add_note("a note")
    for again in (
        *(pickle.loads(pickle.dumps(error, one)) for one in range(pickle.HIGHEST_PROTOCOL + 1)),
        copy.copy(error),
        copy.deepcopy(error),
    ):
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert again.args == error.args
        assert str(again) == str(error)
        assert again.__notes__ == ["a note"]


@pytest.mark.parametrize("error", ALL_ERRORS, ids=named)
def test_no_error_holds_a_secret(error: Exception) -> None:
    everything = repr(error) + str(error) + repr(vars(error))
    assert "password" not in everything
    assert "secret" not in everything


def test_the_tree() -> None:
    assert issubclass(errors.RequestValidationError, ValueError)
    assert issubclass(errors.InferenceTimeoutError, TimeoutError)
    assert issubclass(errors.InferenceTimeoutError, errors.APIConnectionError)
    assert all(isinstance(error, errors.InferwireError) for error in EVERY_ERROR)
    assert (
        str(errors.InferenceTimeoutError("late", url="", sent="NOT_SENT", phase="idle")) == "late"
    )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (413, errors.PayloadTooLargeError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (501, errors.InternalServerError),
        (503, errors.InternalServerError),
        (599, errors.InternalServerError),
        (402, errors.APIStatusError),
        (418, errors.APIStatusError),
        (499, errors.APIStatusError),
    ],
)
def test_the_status_decides_the_class(status: int, kind: type[errors.APIStatusError]) -> None:
    error = refusal(status, b'{"error": "no"}')
    assert type(error) is kind
    assert error.status == status
    assert str(status) in str(error)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "no"}', "no"),
        (b'{"error": ["one", "two"]}', "one; two"),
        (b'{"error": ["one"], "warnings": ["careful"]}', "one; careful"),
        (b'{"error": {"message": "no", "type": "x", "code": "y"}}', "no"),
        (b'{"error": {"code": 400, "message": "no", "type": "x"}}', "no"),
        (b'{"detail": "Not Found"}', "Not Found"),
        (
            b'{"detail": [{"loc": ["body", "inputs", 0], "msg": "field required"}]}',
            "body.inputs.0: field required",
        ),
        (b'{"message": "no"}', "no"),
        (b'{"errors": [{"message": "one"}, {"message": "two"}]}', "one; two"),
        (b'["one", "two"]', "one; two"),
        (b'"no"', "no"),
        (b'{"error": null}', '{"error": null}'),
        (b'{"Message": "no"}', "no"),
        (b'{"ERROR": {"Message": "no"}}', "no"),
        (b'{"error": "Not Found", "message": "no m"}', "Not Found; no m"),
        (b'{"error": "bad_token", "error_description": "expired"}', "bad_token; expired"),
        (b'{"title": "Bad", "detail": "no", "message": "no"}', "no; Bad"),
        (b'{"fault": {"faultstring": "no"}}', '{"fault": {"faultstring": "no"}}'),
        (b'{"errors": {"inputs": ["no"]}}', '{"errors": {"inputs": ["no"]}}'),
        (b'{"error": {"code": 7}, "message": ""}', '{"error": {"code": 7}, "message": ""}'),
        (b'{"a":\n  "\\u00fc \\u001b[1m"}', '{"a": "\u00fc \\u001b[1m"}'),
        (b'{"error": "\\u001b[1mno\\ud800"}', "\ufffd[1mno\ufffd"),
        (b'{"error": "caf\xe9"}', "caf\ufffd"),
        ('{"error": "caf\u00e9"}'.encode("utf-16"), "caf\u00e9"),
        (b'\xef\xbb\xbf{"error": "no"}', "no"),
        (
            b'{"a": %b}' % (b"[" * 700 + b"]" * 700),
            ('{"a": ' + "[" * 700 + "]" * 700)[:999] + "\u2026",
        ),
        (b'{"error": "%b"}' % (b"x" * 2000), "x" * 999 + "\u2026"),
        (b'{"error": {"error": {"message": "deep"}}}', "deep"),
        (b"{}", "{}"),
        (b"[]", "[]"),
        (b"5", "5"),
        (b"false", "false"),
        (b"null", "null"),
        (b"", None),
        (b" \n ", None),
        (b"Internal\n  Server Error", "Internal Server Error"),
        (b"<!DOCTYPE html><html><title>Bad\nGateway</title>", "an HTML page titled “Bad Gateway”"),
        (b"<html><body>x", "an HTML page"),
        (b"\xff\xfe broken", "\ufffd\ufffd broken"),
        (b"[" * 100_000, "[" * 999 + "…"),
        (b'{"error":' * 500 + b"1" + b"}" * 500, '{"error":' * 111 + "\u2026"),
        (b'data: {"error": {"message": "no"}}\n\n', "no"),
        (b'data: {"error": {"message": "no"}}\n\ndata: [DONE]\n\n', "no"),
        (b'data: {"error": "no"}', "no"),
        (b'\xef\xbb\xbfdata: {"error": "no"}\r\n\r\n', "no"),
        (b'event: error\ndata: {"message": "no"}\n\n', "no"),
        (b": ping\n\nevent: error\r\ndata: no\r\n\r\n", "no"),
        (b'data: {"a": 1}\n\nevent: error\ndata: no\n\n', "no"),
        (b'data: {"a": 1}\n\ndata: {"error": "no"}\n\n', "no"),
        (b'data: {"a": 1}\n\n', '{"a": 1}'),
        (b'data: {"error":\ndata: "no"}\n\n', "no"),
        (b'error: {"error": "no"}\n\n', "no"),
        (b"error: no", "no"),
        (b"error: no\nhint: ask", "error: no hint: ask"),
        (b": ping\n\n", ": ping"),
        (b"data:\n\n", "data:"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_words_are_found_in_every_shape_of_body(body: bytes, words: str | None) -> None:
    error = refusal(500, body)
    assert error.server_message == words
    assert error.body == body
    said = "(the body is blank)" if body else "(the response has no body)"
    assert str(error).endswith(f": {words or said}")


def test_an_event_stream_names_type_and_status() -> None:
    body = b'data: {"error": "no", "error_type": "overloaded", "code": 500}\n\n'
    error = refusal(429, body)
    assert isinstance(error, errors.RateLimitError)
    assert isinstance(error, errors.OverloadedError)
    assert error.body == body


def test_the_data_of_an_event_is_no_stream_of_its_own() -> None:
    response = Response(200, {}, b"error: no")
    assert error_from_response(response, URL, event=True).server_message == "error: no"


def test_what_an_error_says() -> None:
    headers = {"X-Request-Id": "req-1", "Set-Cookie": "secret"}
    error = refusal(429, b'{"error": "slow down"}', headers)
    assert str(error) == (
        "429 Too Many Requests from https://host.example/models/org/m?key=…&k=…: slow down "
        "(request id req-1)"
    )
    assert error.request_id == "req-1"
    assert error.headers == {"x-request-id": "req-1"}
    assert refusal(500, b"", {"x-toy-trace": "t", "x-request-id": ""}).request_id == "t"
    assert refusal(500, b"", {"x-toy-trace": "t", "request-id": "r"}).request_id == "r"
    error = refusal(400, b'{"error": "from the body"}', {"X-TOY-ERROR": "from a header"})
    assert error.server_message == "from a header"


def test_libraries_find_the_response_by_the_names_of_httpx() -> None:
    body = b'{"error": "slow down"}'
    error = refusal(429, body, {"Retry-After": "3", "Set-Cookie": "secret"})
    response = pickle.loads(pickle.dumps(error)).response
    assert (error.status_code, response.status_code, response.content) == (429, 429, body)
    assert (response.text, response.json()) == (body.decode(), {"error": "slow down"})
    assert response.url == error.url == "https://host.example/models/org/m?key=…&k=…"
    headers = response.headers
    assert headers["Retry-After"] == headers["retry-after"] == headers.get("RETRY-AFTER") == "3"
    assert (dict(headers), "Set-Cookie" in headers) == ({"retry-after": "3"}, False)
    assert repr(headers) == "Headers({'retry-after': '3'})"
    assert refusal(200, b'{"error": "no"}').response.status_code is None
    bare = refusal(500, b"\xff")
    assert len({bare.response, bare.response}) == 1
    assert bare.response.text == "\N{REPLACEMENT CHARACTER}"
    with pytest.raises(ValueError, match="utf-8"):
        bare.response.json()


def test_errors_without_a_response_have_none() -> None:
    answered = {type(one) for one in ALL_ERRORS if hasattr(one, "response")}
    assert answered == {type(one) for one in ALL_ERRORS if isinstance(one, errors.APIError)}


def test_an_unprocessable_request_names_the_task() -> None:
    assert "supports the task 'sorting'" in str(refusal(422, b"{}", task="sorting"))
    assert "task" not in str(refusal(422, b"{}", task=""))
    assert "sorting" not in str(refusal(422, b'{"error": "no"}', task="sorting"))
    assert "sorting" not in str(refusal(422, b'{"error_type": "validation"}', task="sorting"))
    assert "sorting" not in str(refusal(400, b"{}", task="sorting"))


STATUSES: list[tuple[int, type[errors.APIError]]] = [
    (200, errors.APIError),
    (401, errors.AuthenticationError),
    (413, errors.PayloadTooLargeError),
    (418, errors.APIStatusError),
    (429, errors.RateLimitError),
    (503, errors.InternalServerError),
]


@pytest.mark.parametrize(
    ("named", "kind"),
    [("validation", errors.ValidationError), ("overloaded", errors.OverloadedError)],
)
@pytest.mark.parametrize(("status", "kind_of_status"), STATUSES)
def test_a_known_type_adds_its_class_to_that_of_the_status(
    named: str,
    kind: type[errors.TextGenerationError],
    status: int,
    kind_of_status: type[errors.APIError],
) -> None:
    error = refusal(status, json.dumps({"error": "no", "error_type": named}).encode())
    assert isinstance(error, kind)
    assert isinstance(error, kind_of_status)
    assert error.error_type == named
    if status == 200:
        assert type(error) is kind
        assert error.status_code is None
    else:
        assert isinstance(error, errors.APIStatusError)
        assert error.status == error.status_code == status
        assert type(error).__name__ == f"{kind_of_status.__name__}_{kind.__name__}"
        again = refusal(status, json.dumps({"error": "other", "error_type": named}).encode())
        assert type(again) is type(error)


@pytest.mark.parametrize("named", ["rate_limit", "Overloaded", "constructor", " "])
@pytest.mark.parametrize(("status", "kind_of_status"), STATUSES)
def test_an_unknown_type_does_not_replace_the_class_of_the_status(
    named: str, status: int, kind_of_status: type[errors.APIError]
) -> None:
    error = refusal(status, json.dumps({"error": "no", "error_type": named}).encode())
    assert type(error) is (errors.UnknownError if status == 200 else kind_of_status)
    assert error.error_type == named


def test_a_status_in_the_body_of_a_success_is_joined_as_well() -> None:
    error = refusal(200, b'{"error": "no", "code": 429, "error_type": "overloaded"}')
    assert isinstance(error, errors.RateLimitError)
    assert isinstance(error, errors.OverloadedError)
    assert error.status_code == 429


@pytest.mark.parametrize("error", PAIRS, ids=named)
def test_each_pair_can_be_caught_by_both_of_its_classes(error: errors.APIStatusError) -> None:
    assert len({type(one) for one in PAIRS}) == len(PAIRS)
    assert len(type(error).__bases__) == 2
    for kind in type(error).__bases__:
        with pytest.raises(kind):
            raise error


def test_a_pair_in_a_group_can_be_caught_by_both_of_its_classes() -> None:
    error = refusal(429, b'{"error": "busy", "error_type": "overloaded"}')
    caught: list[object] = []
    try:
        raise ExceptionGroup("two", [error, KeyError()])
    except* errors.RateLimitError as group:
        caught.extend(group.exceptions)
    except* KeyError:
        pass
    try:
        raise ExceptionGroup("one", [error])
    except* errors.OverloadedError as group:
        caught.extend(group.exceptions)
    assert caught == [error] * 2


def test_the_class_of_a_pair_is_one_object_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    kind = type(refusal(429, b'{"error_type": "overloaded"}'))
    for again in (pickle.loads(pickle.dumps(kind)), copy.copy(kind), copy.deepcopy(kind)):
        assert again is kind
    monkeypatch.setattr(classes, "_PAIRS", {})
    with ThreadPoolExecutor(8) as threads:
        made = threads.map(class_of, [403] * 64, [errors.GenerationError] * 64)
    assert len(set(made)) == 1


def test_a_pair_travels_to_a_process_that_has_never_met_it() -> None:
    error = refusal(429, b'{"error": "busy", "error_type": "overloaded"}')
    code = (
        "import pickle, sys; error = pickle.load(sys.stdin.buffer); import inferwire; "
        "assert isinstance(error, inferwire.RateLimitError); "
        "assert isinstance(error, inferwire.OverloadedError); "
        "print(type(error).__name__, error.status, error.error_type, error.server_message)"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code], input=pickle.dumps(error), capture_output=True, check=True
    )
    assert printed.stdout.split() == [
        *(b"RateLimitError_OverloadedError", b"429", b"overloaded", b"busy")
    ]


def test_without_a_protocol_there_are_no_kinds() -> None:
    body = b'{"error": "no", "error_type": "validation"}'
    error = error_from_response(Response(422, {}, body), URL)
    assert type(error) is errors.UnprocessableEntityError


@pytest.mark.parametrize("kind", [b"null", b'""', b"5", b"{}"])
def test_a_kind_that_is_no_text_is_none(kind: bytes) -> None:
    assert type(refusal(400, b'{"error_type": %b}' % kind)) is errors.BadRequestError


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"error": {"message": "no", "code": 429}}', errors.RateLimitError),
        (b'{"error": {"message": "no", "code": "429"}}', errors.RateLimitError),
        (b'{"error": "no", "code": 500}', errors.InternalServerError),
        (b'{"error": {"message": "no", "code": "model_not_found"}}', errors.APIError),
        (b'{"error": "no"}', errors.APIError),
        (b'{"error": "no", "code": 99999999999}', errors.APIError),
    ],
)
def test_an_error_in_a_success_takes_its_status_from_the_body(
    body: bytes, kind: type[errors.APIError]
) -> None:
    error = refusal(200, body)
    assert type(error) is kind
    assert "no" in str(error)


@pytest.mark.parametrize("url", ["", "http://[", "no url", "http://h/?a&b=c"])
def test_any_url_can_be_shown(url: str) -> None:
    error = errors.APIConnectionError("a", url=url, sent="NOT_SENT")
    assert "=c" not in error.url


@pytest.mark.parametrize(
    ("value", "declared", "elsewhere"),
    [
        (b"null", False, False),
        (b"false", False, False),
        (b"0", False, False),
        (b"404", True, False),
        (b"true", True, False),
        (b'""', False, False),
        (b'"no"', True, True),
        (b"{}", False, False),
        (b"[]", False, False),
        (b'{"message": "no"}', True, True),
        (b'["no"]', True, True),
    ],
)
def test_what_counts_as_an_error_in_a_success(
    value: bytes, declared: bool, elsewhere: bool
) -> None:
    body = b'{"generated_text": "x", "error": %b}' % value
    assert ErrorTest(TGI).in_body(body) is declared
    assert ErrorTest(None).in_body(body) is elsewhere


@pytest.mark.parametrize("error", ALL_ERRORS, ids=named)
def test_tracebacks_name_an_error_by_the_package_it_is_imported_from(error: Exception) -> None:
    (line,) = traceback.format_exception_only(error)[:1]
    assert line.startswith(f"inferwire.{type(error).__name__}: ")
    assert "return" in typing.get_type_hints(type(error).__init__)
    assert typing.get_type_hints(type(error))["message"] is str
