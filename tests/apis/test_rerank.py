"""Reranking in its two forms, on one server; and where the model of a request comes from."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from inferwire_runtime import RequestValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
EXPECTED = [(1, 1.0), (0, 0.0), (1, 1.0), (2, 0.5), (0, 0.0)]


def ranks(query: str, texts: list[str]) -> list[tuple[float, int]]:
    """The share of the words of the query in each text, the best first."""
    words = set(query.split())
    scores = [len(words & set(text.split())) / len(words) for text in texts]
    return sorted(((score, index) for index, score in enumerate(scores)), key=lambda one: -one[0])


def ranker(asked: Asked) -> Answer:
    given = asked.json()
    if asked.path == "/rerank":
        found = ranks(given["query"], given["texts"])
        return json_answer([{"index": index, "score": score} for score, index in found])
    if asked.path != "/v1/rerank" or given.get("model") == "":
        return json_answer({"error": "not found"}, 404)
    texts = [one if isinstance(one, str) else one["text"] for one in given["documents"]]
    found = ranks(given["query"], texts)[: given.get("top_n")]
    results = [{"index": index, "relevance_score": score} for score, index in found]
    return json_answer({"results": results, "usage": {"total_tokens": 3}})


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(ranker) as running:
        yield running


def rerank(flavor: str, client: dict[str, object], **given: Any) -> Any:
    return ask(flavor, "rerank", "a", ["b"], client=client, sdk=package("rerank"), **given)


@pytest.mark.parametrize("root", ["", "/v1"])
def test_one_client_calls_both(root: str, server: ApiServer) -> None:
    sdk, code = package("rerank"), user("rerank")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(base_url=server.url) as client:
            return await code.use_async(client)

    if not root:
        with sdk.InferenceClient(base_url=server.url) as client:
            assert code.use(client) == EXPECTED
        assert asyncio.run(run()) == EXPECTED
    else:
        rerank("sync", {"base_url": server.url + root}, model="m")
    assert {one.path for one in server.asked} <= {"/v1/rerank", "/rerank"}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_url_as_the_model_keeps_the_id_of_the_client(flavor: str, server: ApiServer) -> None:
    rerank(flavor, {"model": "mine"}, model=server.url)
    rerank(flavor, {"model": server.url}, model="yours")
    rerank(flavor, {"base_url": server.url}, model="theirs")
    rerank(flavor, {"model": "mine", "endpoint": server.url})
    rerank(flavor, {"base_url": server.url}, extra_body={"model": "its"})
    assert [one.json()["model"] for one in server.asked] == [
        *("mine", "yours", "theirs", "mine", "its")
    ]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("key", ["model", "base_url", "endpoint"])
def test_a_model_that_is_required_is_asked_for(flavor: str, key: str, server: ApiServer) -> None:
    with pytest.raises(RequestValidationError, match="pass model= with a model id") as caught:
        rerank(flavor, {key: server.url})
    assert caught.value.argument == "model"
    assert server.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_route_without_a_model_needs_none(flavor: str, server: ApiServer) -> None:
    sdk = package("rerank")
    for model in (None, "mine"):
        client = {"endpoint": server.url, "model": model}
        ask(flavor, "rerank_texts", "a", ["b"], client=client, sdk=sdk)
    with pytest.raises(RequestValidationError, match="has no place for a model id"):
        ask(flavor, "rerank_texts", "a", ["b"], client={"endpoint": server.url}, sdk=sdk, model="m")
    assert [one.target for one in server.asked] == ["/rerank", "/rerank"]
