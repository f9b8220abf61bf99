"""Keys in a header and in the query: where they go, and that nothing else ever shows them."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import APIError, RequestValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
SECRET = "s3cr3t+key/of=me"
SENT = "s3cr3t%2Bkey%2Fof%3Dme"


class Counter:
    """A server that counts words. It answers what the test tells it to."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []

    def __call__(self, asked: Asked) -> Answer:
        if self.answers:
            return self.answers.pop(0)
        return json_answer({"tokens": len(asked.json()["text"].split())})


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def server(counter: Counter) -> Iterator[ApiServer]:
    with ApiServer(counter) as running:
        yield running


def count(flavor: str, server: ApiServer, endpoint: str, **given: Any) -> Any:
    client: dict[str, Any] = {"endpoint": endpoint, "base_url": server.url, "token": SECRET}
    client |= given.pop("client", {})
    sdk = package("keys")
    return ask(flavor, "count_tokens", "two words", client=client, sdk=sdk, **given)


def test_a_user_counts(server: ApiServer) -> None:
    assert user("keys").use(server.url) == [2, 2]
    assert asyncio.run(user("keys").use_async(server.url)) == [2, 2]
    first, second, *_ = server.asked
    assert first.headers["x-acme-key"] == "header-secret"
    assert second.query == [("key", "query-secret")]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_key_is_where_the_endpoint_says(flavor: str, server: ApiServer) -> None:
    for endpoint in ("header", "query", "scheme"):
        count(flavor, server, endpoint, language="en")
    header, query, scheme = server.asked
    assert header.headers["x-acme-key"] == SECRET
    assert "authorization" not in header.headers
    assert header.target == "/v1/tokens?language=en"
    assert query.target == f"/v1/tokens?language=en&key={SENT}"
    assert SECRET not in str(query.headers)
    assert scheme.headers["authorization"] == f"Token {SECRET}"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_headers_of_the_endpoint_yield_to_the_caller_s(flavor: str, server: ApiServer) -> None:
    count(flavor, server, "header")
    count(flavor, server, "header", client={"headers": {"ACME-version": "1", "X-acme-key": "mine"}})
    count(flavor, server, "header", extra_headers={"acme-client": "2"})
    names = ("acme-version", "acme-client", "x-acme-key")
    sent = [tuple(one.headers[name] for name in names) for one in server.asked]
    assert sent == [
        ("2026-01-01", "sdk", SECRET),
        ("1", "sdk", "mine"),
        ("2026-01-01", "2", SECRET),
    ]
    client = package("keys").InferenceClient(token=SECRET)
    assert client.headers["X-Acme-Key"] == SECRET
    assert client.headers["Acme-Version"] == "2026-01-01"
    assert SECRET not in repr(client.headers) + repr(client)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("endpoint", ["header", "query", "scheme"])
def test_a_key_that_a_server_repeats_is_shown_nowhere(
    flavor: str,
    endpoint: str,
    server: ApiServer,
    counter: Counter,
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[runtime.CallRecord] = []
    retries: list[runtime.Retry] = []

    class Events:
        def end(self, call: runtime.CallRecord) -> None:
            seen.append(call)

    caplog.set_level(logging.DEBUG)
    url = f"{server.url}/v1/tokens?key={SENT}"
    counter.answers = [
        json_answer({"error": f"busy, {SECRET}"}, 503),
        json_answer({"error": f"key {SECRET} of {url} is not known"}, 401),
    ]
    client = {"max_retries": 1, "events": [Events()], "on_retry": retries.append}
    with pytest.raises(APIError) as caught:
        count(flavor, server, endpoint, client=client)
    error = caught.value
    texts = [repr(error), str(vars(error)), "".join(traceback.format_exception(error))]
    texts += [repr(pickle.loads(pickle.dumps(error)))]
    texts += [repr(one) for one in (*seen, *retries, *seen[0].attempts)]
    texts += [caplog.text, str(seen[0].url), retries[0].url]
    assert not [text for text in texts if SECRET in text or SENT in text]
    assert [one.url for one in seen[0].attempts] == [f"{server.url}/v1/tokens"] * 2


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("endpoint", ["header", "query"])
def test_a_redirect_within_the_server_has_the_key_and_one_to_another_is_not_followed(
    flavor: str, endpoint: str, server: ApiServer, counter: Counter
) -> None:
    def moved(url: str) -> Answer:
        return Answer(307, headers={"location": url})

    counter.answers = [moved("/v2/tokens?a=1"), moved(f"/v3/tokens?key={SENT}&b=2")]
    count(flavor, server, endpoint)
    if endpoint == "query":
        assert [one.query for one in server.asked[1:]] == [
            [("a", "1"), ("key", SECRET)],
            [("b", "2"), ("key", SECRET)],
        ]
    else:
        assert all(one.headers["x-acme-key"] == SECRET for one in server.asked)
    with ApiServer(counter) as other:
        counter.answers = [moved(f"{other.url}/v1/tokens?key={SENT}")]
        with pytest.raises(APIError, match="not followed") as caught:
            count(flavor, server, endpoint)
        assert other.asked == []
    assert SENT not in repr(caught.value) + str(vars(caught.value))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(("endpoint", "variable"), [("header", "HEADER"), ("query", "QUERY")])
def test_a_stored_key_goes_only_to_its_hosts(
    flavor: str,
    endpoint: str,
    variable: str,
    server: ApiServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(f"{variable}_KEY", SECRET)
    count(flavor, server, endpoint, client={"token": None})
    count(flavor, server, endpoint, client={"token": True})
    without, given = server.asked
    assert SECRET not in str(without.headers) + str(without.query)
    assert SECRET in str(given.headers) + str(given.query)


def test_a_token_of_an_endpoint_that_there_is_not(server: ApiServer) -> None:
    with pytest.raises(RequestValidationError, match="'queri' is not an endpoint") as caught:
        count("sync", server, "query", client={"token": {"queri": SECRET}})
    assert caught.value.argument == "token"
    assert SECRET not in str(caught.value)
