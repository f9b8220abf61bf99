"""infinity's embeddings, by an SDK that is made here from specs of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from inferwire import AuthenticationError, BadRequestError, UnprocessableEntityError

from tests.live.conftest import Connect
from tests.live.exchanges import Caller
from tests.live.servers import infinity
from tests.live.servers.processes import UnavailableError

SERVER = ("infinity", infinity.VERSION)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with infinity.serving(tmp_path_factory.mktemp("infinity")) as server:
            yield server.url
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture
def call(server: str, connect: Connect, embeddings_sdk: Any) -> Caller:
    return connect(sdk=embeddings_sdk, endpoint=server, model="tiny", api_key=infinity.KEY)


def test_embeddings_by_an_sdk_of_ones_own(call: Caller) -> None:
    found = call(lambda client: client.embed_texts(["a red car", "rain at night", "a red car"]))
    assert [one.index for one in found.data] == [0, 1, 2]
    first, second, third = (one.embedding for one in found.data)
    assert len(first) == 32
    assert first == pytest.approx(third, abs=1e-5)
    assert first != pytest.approx(second, abs=1e-5)
    assert found.model == "tiny"


def test_refusals(server: str, connect: Connect, embeddings_sdk: Any, call: Caller) -> None:
    with pytest.raises(UnprocessableEntityError) as refused:
        call(lambda client: client.embed_texts([], extra_body={"input": 7}))
    assert refused.value.server_message
    with pytest.raises(AuthenticationError):
        connect(sdk=embeddings_sdk, endpoint=server, model="tiny")(
            lambda client: client.embed_texts(["x"])
        )


def test_what_the_model_cannot_do(server: str, connect: Connect) -> None:
    asked = {"model": "tiny", "query": "a car", "documents": ["a red car", "rain"]}
    call = connect(f"{server}/v1/rerank", api_key=infinity.KEY)
    with pytest.raises(BadRequestError, match="rerank"):
        call(lambda client: client.post(json=asked))


def test_openai_embeddings(server: str, connect: Connect) -> None:
    call = connect(server, api_key=infinity.KEY)
    plain = call(lambda client: client.embeddings.create(["a red car", "rain"], model="tiny"))
    encoded = call(
        lambda client: client.embeddings.create(
            ["a red car", "rain"], model="tiny", encoding_format="base64"
        )
    )
    for one, other in zip(plain.data, encoded.data, strict=True):
        assert len(one.embedding) == 32
        np.testing.assert_allclose(other.embedding, one.embedding, atol=1e-5)
    assert plain.usage.total_tokens


def test_openai_models(server: str, connect: Connect) -> None:
    found = connect(server, api_key=infinity.KEY)(lambda client: client.models.list())
    assert [one.id for one in found.data] == ["tiny"]


def test_reranking_by_a_model_that_cannot(server: str, connect: Connect) -> None:
    call = connect(server, api_key=infinity.KEY)
    with pytest.raises(BadRequestError, match="rerank"):
        call(lambda client: client.rerank("a car", ["a red car", "rain"], model="tiny"))
