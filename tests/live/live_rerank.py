"""llama-server as a reranker: an SDK that is made of other specs calls both forms of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.apis.support import package
from tests.live.servers import llama_server
from tests.live.servers.processes import UnavailableError
from tests.support.both_clients import ask

SERVER = ("llama-server --reranking", llama_server.VERSION)
TEXTS = ["a car", "a red boat", "boats"]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    log = tmp_path_factory.mktemp("llama") / "rerank.log"
    try:
        with llama_server.serving("plain", log, "--reranking") as server:
            yield server.url
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("root", ["", "/v1"])
def test_both_forms_give_the_same_scores(flavor: str, root: str, url: str) -> None:
    client, sdk = {"base_url": url + root}, package("rerank")
    answer = ask(flavor, "rerank", "boat", TEXTS, model="m", client=client, sdk=sdk)
    scores = {one.index: one.relevance_score for one in answer.results}
    assert sorted(scores) == [0, 1, 2]
    assert answer.usage.total_tokens > 0
    if not root:
        found = ask(flavor, "rerank_texts", "boat", TEXTS, client=client, sdk=sdk)
        assert {one.index: one.score for one in found} == scores


def test_results_have_an_order_and_a_limit(flavor: str, url: str) -> None:
    client, sdk = {"endpoint": url, "model": "m"}, package("rerank")
    answer = ask(flavor, "rerank", "boat", TEXTS, top_n=2, client=client, sdk=sdk)
    first, second = (one.relevance_score for one in answer.results)
    assert first >= second
    with_text = ask(flavor, "rerank_texts", "a", TEXTS, return_text=True, client=client, sdk=sdk)
    assert [one.text for one in with_text] == [TEXTS[one.index] for one in with_text]
