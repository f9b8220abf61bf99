"""Exceptions: which one an answer becomes, what it says, and how it travels."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
import typing

import pytest
from inferwire_runtime._errors import exceptions as errors
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.endpoint import Protocol
from inferwire_runtime._response.errors import ErrorTest, error_from_response

from tests.support.toy_sdk import ENDPOINT

URL = "https://user:password@host.example/models/org/m?key=secret&k=1#part"
TGI = Protocol(
    name="invented",
    error=("error",),
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
STATUS_ERRORS: list[type[errors.APIStatusError]] = [
    errors.APIStatusError,
    *errors.APIStatusError.__subclasses__(),
]
NAMED_ERRORS: list[type[errors.TextGenerationError]] = [
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
    *(kind("a", status_code=None, error_type="odd", **ANSWER) for kind in NAMED_ERRORS),
    errors.ResponseValidationError("a", pointer="/0", expected="a list", body=b"{}"),
    errors.StreamError("a", received=("one", 2)),
    errors.StreamTruncatedError("a", received=()),
    errors.StreamInterruptedError("a", received=("one",)),
]


def refusal(
    status: int, body: bytes, headers: dict[str, str] | None = None, task: str = "invented"
) -> errors.APIError:
    return error_from_response(
        Response(status, headers or {}, body), URL, task=task, protocol=TGI, endpoint=ENDPOINT
    )


def named(error: Exception) -> str:
    return type(error).__name__


@pytest.mark.parametrize("error", EVERY_ERROR, ids=named)
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


@pytest.mark.parametrize("error", EVERY_ERROR, ids=named)
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
        (b'{"error": null}', None),
        (b'{"error": {"error": {"message": "deep"}}}', "deep"),
        (b"{}", None),
        (b"[]", None),
        (b"5", None),
        (b"null", "null"),
        (b"", None),
        (b" \n ", None),
        (b"Internal\n  Server Error", "Internal Server Error"),
        (b"<!DOCTYPE html><html><title>Bad\nGateway</title>", "an HTML page titled “Bad Gateway”"),
        (b"<html><body>x", "an HTML page"),
        (b"\xff\xfe broken", "\ufffd\ufffd broken"),
        (b"[" * 100_000, "[" * 999 + "…"),
        (b'{"error":' * 500 + b"1" + b"}" * 500, '{"error":' * 111 + "…"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_words_are_found_in_every_shape_of_body(body: bytes, words: str | None) -> None:
    error = refusal(500, body)
    assert error.server_message == words
    assert error.body == body
    said = "(no message)" if body.strip() else "(empty body)"
    assert (words or said) in str(error)


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


def test_an_unprocessable_request_names_the_task() -> None:
    assert "supports the task 'sorting'" in str(refusal(422, b"{}", task="sorting"))
    assert "task" not in str(refusal(422, b"{}", task=""))
    assert "sorting" not in str(refusal(422, b'{"error": "no"}', task="sorting"))
    assert "sorting" not in str(refusal(422, b'{"error_type": "validation"}', task="sorting"))
    assert "sorting" not in str(refusal(400, b"{}", task="sorting"))


@pytest.mark.parametrize(
    ("named", "kind"),
    [
        ("validation", errors.ValidationError),
        ("overloaded", errors.OverloadedError),
        ("never heard of", errors.UnknownError),
    ],
)
@pytest.mark.parametrize("status", [200, 422, 429])
def test_the_kind_goes_before_the_status(
    named: str, kind: type[errors.TextGenerationError], status: int
) -> None:
    body = json.dumps({"error": "no", "error_type": named}).encode()
    error = refusal(status, body)
    assert type(error) is kind
    assert error.error_type == named
    assert error.status_code == (None if status == 200 else status)


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


@pytest.mark.parametrize("error", EVERY_ERROR, ids=named)
def test_tracebacks_name_an_error_by_the_package_it_is_imported_from(error: Exception) -> None:
    (line,) = traceback.format_exception_only(error)[:1]
    assert line.startswith(f"inferwire.{type(error).__name__}: ")
    assert "return" in typing.get_type_hints(type(error).__init__)
    assert typing.get_type_hints(type(error))["message"] is str
