"""What a client's copies share, what can be read from it, and options that a header contradicts."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient, RequestValidationError

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

LABELS = b'[{"label": "a", "score": 0.5}]'
SECRET = "tk_sekret"
BILLING = "x-hf-bill-to"

kinds = pytest.mark.parametrize("kind", [InferenceClient, AsyncInferenceClient])
flavors = pytest.mark.parametrize("flavor", ["sync", "async"])


class Own(InferenceClient):
    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.history: list[str] = ["first"]


class AsyncOwn(AsyncInferenceClient):
    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.history: list[str] = ["first"]


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "in-a-dict": lambda client: copy.deepcopy({"clients": [client]})["clients"][0],
    "of-an-alias": lambda client: getattr(copy.deepcopy(client.chat), "_client"),  # noqa: B009 - the attribute is private
    "of-a-copy": lambda client: copy.deepcopy(copy.copy(client)),
    "with-options": lambda client: copy.deepcopy(client.with_options(timeout=5)),
}


@flavors
@pytest.mark.parametrize("made", COPIES.values(), ids=COPIES)
def test_a_copy_shares_the_connections(flavor: str, made: Callable[[Any], Any]) -> None:
    async def main(url: str) -> None:
        client = AsyncInferenceClient(base_url=url, token=SECRET, trust_env=False)
        twin = made(client)
        assert twin is not client
        for one in (client, twin, client):
            await one.text_classification("hi")
        await twin.close()
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.text_classification("hi")

    with FaultServer(answer(LABELS)) as server:
        if flavor == "async":
            asyncio.run(main(server.url))
        else:
            client = InferenceClient(base_url=server.url, token=SECRET, trust_env=False)
            twin = made(client)
            assert twin is not client
            for one in (client, twin, client):
                one.text_classification("hi")
            twin.close()
            with pytest.raises(RuntimeError, match="the client is closed"):
                client.text_classification("hi")
        assert server.connections == 1
        assert {one.headers["authorization"] for one in server.asked} == {f"Bearer {SECRET}"}


@pytest.mark.parametrize("kind", [Own, AsyncOwn])
def test_a_deep_copy_copies_what_a_subclass_adds(kind: type[Own | AsyncOwn]) -> None:
    client = kind(model="m")
    client.history.append("second")
    shallow, deep = copy.copy(client), copy.deepcopy(client)
    assert type(deep) is kind
    client.history.append("third")
    assert shallow.history == ["first", "second", "third"]
    assert deep.history == ["first", "second"]


@kinds
def test_one_client_stays_one_client_in_a_deep_copy(kind: Any) -> None:
    client = kind(model="m")
    first, second = copy.deepcopy((client, client))
    assert first is second
    assert first is not client


@kinds
def test_pickling_is_refused_in_one_sentence(kind: Any) -> None:
    for one in (kind(), copy.deepcopy(kind()), {"client": kind()}):
        with pytest.raises(TypeError, match=r"cannot be pickled, because it holds connections"):
            pickle.dumps(one)


@kinds
def test_what_a_client_was_created_with_can_be_read(kind: Any) -> None:
    client = kind("m", token=SECRET, headers={"X-Team": "blue"}, cookies={"s": "crumb"})
    assert client.token == SECRET
    assert client.headers["Authorization"] == client.headers["authorization"] == f"Bearer {SECRET}"
    assert client.headers["x-team"] == client.headers["X-TEAM"] == "blue"
    assert {**client.headers}["x-team"] == "blue"
    assert "User-Agent" in client.headers
    assert client.headers.get("x-other") is None
    assert client.cookies == {"s": "crumb"}
    plain = kind()
    assert plain.token is None
    assert plain.cookies is None
    assert "authorization" not in plain.headers
    assert kind(api_key=SECRET).token == SECRET
    assert kind(token=False).token is None


@kinds
def test_nothing_that_can_be_read_shows_a_secret(kind: Any) -> None:
    headers = {"X-Api-Key": SECRET, "X-Own": SECRET}
    client = kind("m", token=SECRET, headers=headers, cookies={"s": SECRET})
    shown = f"{client!r} {client} {client.headers!r} {client.headers} {client.cookies!r}"
    assert SECRET not in shown
    assert "x-api-key" in shown
    own = kind(headers={"Authorization": f"Basic {SECRET}"}, token="other")
    assert own.headers["authorization"] == f"Basic {SECRET}"
    assert SECRET not in repr(own.headers)


@kinds
def test_what_can_be_read_cannot_be_set(kind: Any) -> None:
    client = kind("m", cookies={"s": "crumb"})
    for name in ("token", "headers", "cookies", "model"):
        with pytest.raises(AttributeError):
            setattr(client, name, "x")
    with pytest.raises(TypeError):
        client.headers["x"] = "y"
    with pytest.raises(TypeError):
        client.cookies["x"] = "y"


@kinds
def test_the_headers_of_a_copy_with_options_are_its_own(kind: Any) -> None:
    client = kind("m", headers={"x-a": "1"})
    twin = client.with_options(headers={"X-B": "2"}, token=SECRET)
    assert (twin.headers["x-a"], twin.headers["x-b"], twin.token) == ("1", "2", SECRET)
    assert "x-b" not in client.headers


# The header that `bill_to` sets, and others of the same meaning.


@flavors
@pytest.mark.parametrize("name", ["X-HF-Bill-To", BILLING, "X-hf-BILL-to"])
def test_bill_to_replaces_another_header_and_says_so(flavor: str, name: str) -> None:
    with FaultServer(answer(LABELS)) as server:
        options = {"base_url": server.url, "headers": {name: "other"}, "bill_to": "acme"}
        with pytest.warns(UserWarning, match="bill_to=") as caught:
            ask(flavor, "text_classification", "hi", client=options)
        assert server.asked[0].headers[BILLING] == "acme"
    (one,) = caught
    assert str(one.message) == f"bill_to='acme' replaces the value 'other' of the header {BILLING}"
    assert one.filename.endswith("both_clients.py")


@flavors
def test_the_same_organization_can_be_given_twice(flavor: str) -> None:
    with FaultServer(answer(LABELS)) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        same = {"X-HF-Bill-To": " acme "}
        options = {"base_url": server.url, "headers": same, "bill_to": "acme"}
        ask(flavor, "text_classification", "hi", client=options, extra_headers=same)
        assert server.asked[0].headers[BILLING] == "acme"


@flavors
@pytest.mark.parametrize("method", ["text_classification", "feature_extraction"])
def test_a_call_that_bills_another_organization_is_refused(flavor: str, method: str) -> None:
    with FaultServer(answer(LABELS)) as server:
        options = {"base_url": server.url, "bill_to": "acme"}
        with pytest.raises(RequestValidationError) as caught:
            ask(flavor, method, "hi", client=options, extra_headers={"X-HF-Bill-To": "other"})
        assert server.asked == []
    assert caught.value.argument == "extra_headers"
    assert "x-hf-bill-to to 'other', but bill_to of the client is 'acme'" in str(caught.value)


@kinds
def test_a_copy_that_bills_another_organization_is_refused(kind: Any) -> None:
    client = kind("m", bill_to="acme")
    with pytest.raises(RequestValidationError, match="'other', but bill_to") as caught:
        client.with_options(headers={"X-HF-Bill-To": "other"})
    assert caught.value.argument == "headers"
    assert client.with_options(headers={"X-HF-Bill-To": "acme"}).headers[BILLING] == "acme"
    free = kind("m", headers={BILLING: "acme"}).with_options(headers={"X-HF-Bill-To": "other"})
    assert free.headers[BILLING] == "other"


# Parameters that are None.


@flavors
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"k": None}, None),
        ({}, None),
        ({"k": None, "seed2": 1}, {"seed2": 1}),
        ({"k": 0, "l": False, "m": ""}, {"k": 0, "l": False, "m": ""}),
        ({"k": {"inner": None}}, {"k": {"inner": None}}),
        ({"k": [None, 1]}, {"k": [None, 1]}),
        ({"k": [], "l": {}}, {"k": [], "l": {}}),
    ],
)
def test_an_extra_parameter_that_is_none_is_not_sent(
    flavor: str, given: dict[str, object], expected: dict[str, object] | None
) -> None:
    with FaultServer(answer(b"oops", status=400)) as server:
        options = {"base_url": server.url}
        with pytest.raises(Exception, match="oops"):
            ask(flavor, "text_to_image", "hi", client=options, extra_parameters=given)
        body = json.loads(server.asked[0].body)
    assert body.get("parameters") == expected


@flavors
def test_a_deprecated_parameter_that_is_none_is_not_sent_and_extra_body_sends_null(
    flavor: str,
) -> None:
    with FaultServer(answer(b'[{"summary_text": "s"}]')) as server:
        options = {"base_url": server.url}
        with pytest.warns(FutureWarning):
            ask(flavor, "summarization", "hi", client=options, parameters={"k": None, "l": 1})
        ask(flavor, "summarization", "hi", client=options, extra_body={"k": None})
        first, second = (json.loads(one.body) for one in server.asked)
    assert first == {"inputs": "hi", "parameters": {"l": 1}}
    assert second == {"inputs": "hi", "k": None}
