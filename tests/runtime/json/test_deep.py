"""Documents that are nested too deep to be read are errors like any other, wherever they come."""

from __future__ import annotations

import contextlib

import pytest
from inferwire import APIError, RequestValidationError, ResponseValidationError

from tests.faults.server import EVENTS, JSON, FaultServer, answer, cut, head
from tests.support.both_clients import ask

DEEP = 100_000
GOOD = b"[]"


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


NESTED = b"[" * DEEP + b"]" * DEEP
DEEP_BODIES = [
    *(NESTED, b"[" * DEEP, b'{"error":' * DEEP + b"1" + b"}" * DEEP),
    *(b'{"error":' + NESTED + b"}", b'{"error":"no","detail":' + NESTED + b"}"),
]


@pytest.mark.parametrize("body", DEEP_BODIES, ids=range(len(DEEP_BODIES)))
@pytest.mark.parametrize("status", [200, 400, 422, 500, 503])
@pytest.mark.parametrize("stream", [False, True])
def test_no_depth_is_too_deep_for_an_answer(
    flavor: str, body: bytes, status: int, stream: bool
) -> None:
    with FaultServer(answer(body, status=status, headers=JSON)) as server:
        with pytest.raises((APIError, ResponseValidationError)) as caught:
            ask(flavor, "text_generation", "hi", stream=stream, client={"base_url": server.url})
        assert isinstance(caught.value, APIError) is (status != 200)
    assert isinstance(caught.value, (APIError, ResponseValidationError))
    assert caught.value.body == body


@pytest.mark.parametrize("data", DEEP_BODIES, ids=range(len(DEEP_BODIES)))
def test_no_depth_is_too_deep_for_an_event(flavor: str, data: bytes) -> None:
    for sent_too in (b"", b"event: error\n"):
        text = head(200, EVENTS) + sent_too + b"data: " + data + b"\n\n"
        kinds = (APIError, ResponseValidationError)
        with FaultServer(cut(text)) as server, pytest.raises(kinds) as caught:
            ask(flavor, "text_generation", "hi", stream=True, client={"base_url": server.url})
        assert isinstance(caught.value, (APIError, ResponseValidationError))
        assert caught.value.body == data


def nested(depth: int) -> object:
    deep: object = "a"
    for _ in range(depth):
        deep = [deep]
    return deep


def circular() -> object:
    itself: list[object] = []
    itself.append({"a": itself})
    return itself


@pytest.mark.parametrize("argument", ["extra_body", "generate_parameters"])
@pytest.mark.parametrize("deep", [nested(1000), nested(DEEP), circular()], ids=range(3))
def test_no_depth_is_too_deep_for_a_request(flavor: str, argument: str, deep: object) -> None:
    given = {argument: {"a": deep}}
    with FaultServer(answer(GOOD)) as server:
        with pytest.raises(RequestValidationError, match=argument) as caught:
            ask(flavor, "translation", "hi", client={"base_url": server.url}, **given)
        assert server.asked == []
    assert caught.value.argument == argument


@pytest.mark.parametrize("deep", [nested(1000), nested(DEEP), circular()], ids=range(3))
def test_no_depth_is_too_deep_for_messages(flavor: str, deep: object) -> None:
    message = {"role": "user", "content": "hi", "name": deep}
    with FaultServer(answer(GOOD)) as server:
        with pytest.raises(RequestValidationError, match="messages"):
            ask(flavor, "chat_completion", [message], client={"base_url": server.url})
        assert server.asked == []


@pytest.mark.parametrize("deep", [nested(DEEP), circular()], ids=range(2))
def test_no_depth_is_too_deep_for_a_body(flavor: str, deep: object) -> None:
    with FaultServer(answer(GOOD)) as server:
        with pytest.raises(RequestValidationError, match="json is nested too deeply"):
            ask(flavor, "post", json={"a": deep}, client={"base_url": server.url})
        assert server.asked == []


def test_a_body_is_sent_whole_or_refused(flavor: str) -> None:
    """How deep the JSON is that Python can write depends on its version."""
    whole = b'{"a":%b}' % (b"[" * 1000 + b'"a"' + b"]" * 1000)
    with FaultServer(answer(GOOD)) as server:
        with contextlib.suppress(RequestValidationError):
            ask(flavor, "post", json={"a": nested(1000)}, client={"base_url": server.url})
        assert [one.body for one in server.asked] in ([], [whole])
