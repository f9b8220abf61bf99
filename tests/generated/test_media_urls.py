"""A file behind a URL is fetched before the model is asked: in time, up to a size, if it is one."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from inferwire import (
    APIConnectionError,
    APIStatusError,
    InferenceTimeoutError,
    RequestValidationError,
)
from inferwire_runtime._call import downloads as _side

from tests.faults.server import Behaviour, FaultServer, Link, answer, cut, drip, head, stall, whole
from tests.support.media_calls import FORMS, METHODS, RAW, Case

PNG = {"content-type": "image/png"}
LIMIT = 10_000


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def moved(to: str, status: int = 302) -> Behaviour:
    return answer(b"", status=status, headers={"location": to})


def typed(kind: str, body: bytes = b"{}") -> Behaviour:
    return answer(body, headers={"content-type": kind})


def without_a_length(size: int) -> Behaviour:
    return cut(head(200, PNG) + b"a" * size)


NO_FILES: dict[str, tuple[tuple[Behaviour, ...], str]] = {
    **{f"status {one}": ((answer(status=one),), str(one)) for one in (401, 403, 404, 410, 429)},
    **{f"status {one}": ((answer(status=one),), str(one)) for one in (500, 501, 503)},
    "status 204": ((answer(status=204),), "empty"),
    "an empty body": ((answer(headers=PNG),), "empty"),
    "a page": ((typed("text/html; charset=utf-8", b"<html>"),), "text/html"),
    "a page in capitals": ((typed("Text/HTML", b"<html>"),), "text/html"),
    "a document": ((typed("application/json"),), "application/json"),
    "a text": ((typed("text/plain; charset=utf-8", b"Sorry, not found"),), "text/plain"),
    "XML": ((typed("application/xml", b"<Error/>"),), "application/xml"),
    "a problem": ((typed("application/problem+json", b"{}"),), "problem"),
    "an XHTML page": ((typed("application/xhtml+xml"),), "xhtml"),
    "too large": ((answer(b"a" * (LIMIT + 1), headers=PNG),), "larger"),
    "too large, without a length": ((without_a_length(LIMIT + 1),), "larger"),
    "redirects without end": (tuple(moved(f"/{one}") for one in range(8)), "302"),
    "a redirect to itself": ((moved("/a.png"),), "302"),
    "a redirect to a file": ((moved("file:///etc/hostname"),), "302"),
    "a redirect to another kind": ((moved("ftp://127.0.0.1/a"),), "302"),
    "a redirect to nowhere": ((moved(""),), "302"),
}


@METHODS
def test_what_is_no_file_is_named_and_the_model_is_not_asked(
    flavor: str, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_side, "_MAX_DOWNLOAD", LIMIT)
    with FaultServer(case.reply) as server:
        for name, (behaviours, said) in NO_FILES.items():
            with FaultServer(*behaviours) as files:
                with pytest.raises(RequestValidationError, match=said) as caught:
                    case.call(flavor, server.url, f"{files.url}/a.png?key=secret")
                assert len(files.asked) <= 6, name
            assert caught.value.argument == case.argument, name
            assert case.argument in str(caught.value), name
            assert f"{files.url}/a.png" in str(caught.value), name
            assert "secret" not in str(caught.value), name
        assert server.asked == []


def test_a_picture_is_one_whatever_a_server_calls_it(flavor: str) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(50)
    with FaultServer(typed("text/plain", picture)) as files, FaultServer(RAW.reply) as server:
        RAW.call(flavor, server.url, f"{files.url}/a.png")
        assert server.asked[0].headers["content-type"] == "image/png"


@pytest.mark.parametrize("status", [300, 304, 399])
def test_a_status_that_is_neither_success_nor_error_is_named(flavor: str, status: int) -> None:
    with FaultServer(answer(status=status)) as other:
        with FaultServer(RAW.reply) as server:
            with pytest.raises(RequestValidationError, match=str(status)):
                RAW.call(flavor, server.url, f"{other.url}/a.png")
            assert server.asked == []
        with pytest.raises(APIStatusError, match=str(status)) as caught:
            RAW.call(flavor, other.url, b"data")
        assert caught.value.status == status


def drips(link: Link) -> None:
    drip(b"a" * 100, every=0.1, after=head(200, {**PNG, "content-length": "100"}))(link)


LATE: dict[str, Behaviour] = {
    "silence": stall(),
    "a head alone": stall(after=head(200, {**PNG, "content-length": "9"})),
    "drips": drips,
}


@FORMS
def test_a_download_has_the_deadline_of_the_call(flavor: str, case: Case) -> None:
    for name, behaviour in LATE.items():
        with FaultServer(case.reply) as server, FaultServer(behaviour) as files:
            start = time.monotonic()
            with pytest.raises(InferenceTimeoutError) as caught:
                case.call(flavor, server.url, f"{files.url}/a.png", timeout=0.3)
            assert 0.2 < time.monotonic() - start < 2, name
            assert server.asked == []
            assert f"{files.url}/a.png" in str(caught.value), name


@FORMS
def test_a_download_leaves_the_rest_of_the_time_to_the_model(flavor: str, case: Case) -> None:
    def slow(link: Link) -> None:
        link.pause(0.4)
        link.send(whole(b"data", headers=PNG))

    with FaultServer(case.reply) as server:
        case.call(flavor, server.url, b"data")  # What is imported once takes none of the time.
    with FaultServer(stall()) as server, FaultServer(slow) as files:
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError):
            case.call(flavor, server.url, f"{files.url}/a.png", timeout=0.7)
        assert 0.6 < time.monotonic() - start < 1.4
        assert len(server.asked) == 1


BROKEN: dict[str, Behaviour] = {
    "closed": cut(),
    "garbage": cut(b"garbage\r\n\r\n"),
    "cut short": cut(head(200, {**PNG, "content-length": "9"}) + b"data"),
}


@METHODS
def test_a_download_that_breaks_is_never_a_shorter_file(flavor: str, case: Case) -> None:
    with FaultServer(case.reply) as server:
        for name, behaviour in BROKEN.items():
            with FaultServer(behaviour) as files:
                with pytest.raises(APIConnectionError) as caught:
                    case.call(flavor, server.url, f"{files.url}/a.png")
                assert f"{files.url}/a.png" in str(caught.value), name
        with pytest.raises(APIConnectionError, match=r"127\.0\.0\.1:1/a\.png"):
            case.call(flavor, server.url, "http://127.0.0.1:1/a.png")
        assert server.asked == []


@pytest.mark.parametrize("size", [LIMIT, 1])
def test_a_file_as_large_as_the_limit_is_sent(
    flavor: str, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_side, "_MAX_DOWNLOAD", LIMIT)
    case = RAW
    for behaviour in (answer(b"a" * size, headers=PNG), without_a_length(size)):
        with FaultServer(case.reply) as server, FaultServer(behaviour) as files:
            case.call(flavor, server.url, f"{files.url}/a.png")
            assert server.asked[0].body == b"a" * size


FOLLOWED: list[Callable[[str], tuple[Behaviour, ...]]] = [
    lambda other: (moved(f"{other}/b.png"),),
    lambda other: (*(moved(f"/{one}") for one in range(4)), moved(f"{other}/b.png", 308)),
    lambda other: (moved("//" + other.removeprefix("http://") + "/b.png", 303),),
]


@pytest.mark.parametrize("make", FOLLOWED)
def test_redirects_are_followed_without_the_token(
    flavor: str, make: Callable[[str], tuple[Behaviour, ...]]
) -> None:
    case = RAW
    with FaultServer(case.reply) as server, FaultServer(answer(b"data", headers=PNG)) as other:
        with FaultServer(*make(other.url)) as files:
            headers = {"x-key": "secret", "cookie": "a=secret"}
            case.call(flavor, server.url, f"{files.url}/a.png", headers=headers)
        assert other.asked[0].path == "/b.png"
        for one in (*files.asked, *other.asked):
            assert "authorization" not in one.headers
            assert "secret" not in str(one.headers)
        assert server.asked[0].body == b"data"
        assert server.asked[0].headers["content-type"] == "image/png"


def test_the_server_of_the_model_is_asked_for_a_file_without_the_token(flavor: str) -> None:
    case = RAW
    with FaultServer(answer(b"data", headers=PNG), case.reply) as server:
        case.call(flavor, server.url, f"{server.url}/a.png")
        first, second = server.asked
    assert "authorization" not in first.headers
    assert "authorization" in second.headers


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("image/webp", "image/webp"),
        ("Image/WebP; q=1", "image/webp"),
        ("application/octet-stream", "image/png"),
        ("binary/octet-stream", "image/png"),
        ("", "image/png"),
    ],
)
def test_the_type_is_what_the_server_says_if_it_says_something(
    flavor: str, told: str, kind: str
) -> None:
    case = RAW
    data = b"\x89PNG\r\n\x1a\n data"
    served = answer(data, headers={"content-type": told})
    with FaultServer(case.reply) as server, FaultServer(served) as files:
        case.call(flavor, server.url, f"{files.url}/a")
        assert server.asked[0].headers["content-type"] == kind
