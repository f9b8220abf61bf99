"""llama-server under the SDKs of `tests/apis`: Responses, Messages and embeddings."""

from __future__ import annotations

import base64
import json
import urllib.request
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from tests.apis.test_streams import used
from tests.live.live_llama import start
from tests.live.servers import llama_server

SERVER = ("llama-server", llama_server.VERSION)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain"):
        yield server.url


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--embeddings", "--pooling", "mean"):
        yield server.url


def test_responses(plain: str, flavor: str) -> None:
    told, parts, final = used("responses", flavor, plain, model="tiny")
    assert told.endswith(" (completed)")
    assert len(told) > len(" (completed)")
    assert len(parts) == 1
    deltas, text = final
    assert deltas == text


def test_messages(plain: str, flavor: str) -> None:
    told, text, final = used("messages", flavor, plain, model="tiny")
    assert told.endswith((" (max_tokens)", " (end_turn)"))
    assert text
    deltas, _, whole = final.partition(", ")
    assert whole.startswith(f"{deltas} (")


def test_embeddings_in_both_forms(embedder: str, flavor: str) -> None:
    numbers, encoded = used("embeddings", flavor, embedder, model="tiny")
    assert numbers.dtype == encoded.dtype == np.float32
    np.testing.assert_allclose(numbers, encoded, rtol=1e-5)
    body = {"model": "tiny", "input": "a cat", "encoding_format": "base64"}
    sent = base64.b64decode(_post(f"{embedder}/v1/embeddings", body)["data"][0]["embedding"])
    assert len(sent) == 4 * encoded.size


def _post(url: str, body: Any) -> Any:
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers)  # local
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=30) as response:
        return json.loads(response.read())
