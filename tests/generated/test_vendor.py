"""What the specs say of the endpoints' vendor: its header for billing, its ids, its token files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from inferwire import APIStatusError, AsyncInferenceClient, InferenceClient, RequestValidationError

from tests.faults.server import FaultServer, answer

ENDPOINTS = ["dedicated", "huggingface", "inference-api"]
GOOD = answer(b'[{"label": "a", "score": 0.5}]')
VARIABLES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "XDG_CACHE_HOME")


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*VARIABLES, "HF_INFERENCE_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def asked(server: FaultServer, **options: Any) -> Mapping[str, str]:
    """The headers of a call by a client with these options."""
    with InferenceClient(base_url=server.url, trust_env=False, **options) as client:
        client.text_classification("hi")
    return server.asked[-1].headers


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_payer_is_named_in_the_vendors_header(endpoint: str) -> None:
    with FaultServer(GOOD) as server:
        headers = asked(server, endpoint=endpoint, bill_to="an-organization")
    assert headers["x-hf-bill-to"] == "an-organization"


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("name", ["X-Request-Id", "X-Amzn-RequestId", "X-Amzn-Trace-Id", "CF-Ray"])
def test_a_refusal_is_told_with_its_id_and_the_headers_message(endpoint: str, name: str) -> None:
    refusal = answer(b"{}", status=400, headers={name: "an-id", "X-Error-Message": "a reason"})
    with FaultServer(refusal) as server, pytest.raises(APIStatusError) as caught:
        asked(server, endpoint=endpoint, token=False)
    assert caught.value.request_id == "an-id"
    assert caught.value.server_message == "a reason"


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize(
    ("file", "environment"),
    [
        ("mine", {"HF_TOKEN_PATH": "{home}/mine", "HF_HOME": "{home}/no"}),
        ("hf/token", {"HF_HOME": "{home}/hf", "XDG_CACHE_HOME": "{home}/no"}),
        ("hf/token", {"HF_HOME": "~/hf", "HF_TOKEN_PATH": ""}),
        ("cache/huggingface/token", {"XDG_CACHE_HOME": "{home}/cache"}),
        (".cache/huggingface/token", {}),
    ],
)
def test_the_stored_token_is_where_a_login_puts_it(
    endpoint: str,
    file: str,
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text("hf_stored\n")
    for name, value in environment.items():
        monkeypatch.setenv(name, value.format(home=tmp_path))
    with FaultServer(GOOD) as server:
        assert asked(server, endpoint=endpoint, token=True)["authorization"] == "Bearer hf_stored"


def test_the_first_file_named_counts_even_if_it_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "token").write_text("hf_stored")
    monkeypatch.setenv("HF_HOME", os.fspath(tmp_path))
    monkeypatch.setenv("HF_TOKEN_PATH", os.fspath(tmp_path / "none"))
    for kind in (InferenceClient, AsyncInferenceClient):
        with pytest.raises(RequestValidationError, match="log in, set HF_TOKEN, or pass"):
            kind(token=True)
