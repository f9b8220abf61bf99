"""Prism on the contracts of TGI and TEI: every request is what the servers say they take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from inferwire import (
    APIStatusError,
    ChatCompletionOutput,
    InternalServerError,
    OverloadedError,
    TextGenerationError,
    TextGenerationOutput,
    UnprocessableEntityError,
    ValidationError,
)

from tests.live.conftest import Connect
from tests.live.exchanges import Caller, Meter
from tests.live.servers import prism
from tests.live.servers.processes import UnavailableError

SERVER = ("Prism on the contracts of TGI and TEI", prism.VERSION)
Contract: TypeAlias = Callable[[str], Caller]
"""Makes a client for a path of a contract's server."""
MESSAGES: list[dict[str, Any]] = [
    {"role": "system", "content": "Be brief."},
    {
        "role": "user",
        "content": [
            {"type": "text", "text": "Where is it? 你好"},
            {"type": "image_url", "image_url": {"url": "http://127.0.0.1/a.png"}},
        ],
    },
]
PLACE = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOL = {
    "type": "function",
    "function": {"name": "where", "description": "Find it.", "arguments": PLACE},
}
CHAT: list[dict[str, Any]] = [
    {},
    {"model": "org/model", "max_tokens": 10, "seed": 1, "stop": ["x", "y"], "n": 1},
    {"frequency_penalty": -1.5, "presence_penalty": 1, "temperature": 0.5, "top_p": 0.9},
    {"logprobs": True, "top_logprobs": 5, "logit_bias": [0.5, 1]},
    {"response_format": {"type": "json", "value": PLACE}},
    {"response_format": {"type": "regex", "value": "[0-9]+"}},
    {"response_format": {"type": "json_schema", "value": {"name": "place", "schema": PLACE}}},
    {"extra_body": {"response_format": {"type": "json_schema", "value": {"schema": PLACE}}}},
    {"tools": [TOOL], "tool_choice": "auto", "tool_prompt": "Use them:"},
    {"tools": [TOOL], "tool_choice": "required"},
    {"tools": [TOOL], "tool_choice": "none"},
    {"tools": [TOOL], "tool_choice": {"function": {"name": "where"}}},
]
GENERATION: list[dict[str, Any]] = [
    {},
    {"details": False, "do_sample": False, "watermark": False, "return_full_text": True},
    {"best_of": 2, "do_sample": True, "seed": 7, "max_new_tokens": 20},
    {"details": True, "decoder_input_details": True, "top_n_tokens": 3},
    {"frequency_penalty": 0.1, "repetition_penalty": 1.1, "temperature": 0.7},
    {"top_k": 10, "top_p": 0.9, "typical_p": 0.9, "truncate": 100, "stop": ["a", "b"]},
    {"adapter_id": "org/lora", "grammar": {"type": "regex", "value": "[ab]+"}},
    {"grammar": {"type": "json", "value": PLACE}, "watermark": True},
    {"grammar": {"type": "json_schema", "value": {"name": "place", "schema": PLACE}}},
]
EMBEDDING: list[dict[str, Any]] = [
    {},
    {"normalize": False, "truncate": True, "prompt_name": "query", "dimensions": 8},
    {"truncation_direction": "Left"},
    {"truncation_direction": "Right", "truncate": False},
]


def named(asked: dict[str, Any]) -> str:
    """A case by its arguments."""
    return "-".join(asked) or "bare"


@pytest.fixture(scope="module")
def servers(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """The URL for each contract."""
    chosen: Any = request.config.getoption("--openapi")
    folder = Path(chosen)
    contracts = {name: folder / f"{name}-openapi.json" for name in ("tgi", "tei")}
    if not all(path.exists() for path in contracts.values()):
        pytest.skip("there are no contracts: name their folder with --openapi")
    place = tmp_path_factory.mktemp("prism")
    try:
        with (
            prism.serving(contracts["tgi"], place) as tgi,
            prism.serving(contracts["tei"], place) as tei,
        ):
            yield {"tgi": tgi.url, "tei": tei.url}
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture
def tgi(servers: dict[str, str], connect: Connect) -> Contract:
    return lambda path: connect(servers["tgi"] + path)


@pytest.fixture
def tei(servers: dict[str, str], connect: Connect) -> Contract:
    return lambda path: connect(servers["tei"] + path)


def broken(meter: Meter) -> list[Any]:
    """Where requests broke the contract; what Prism finds in its own answers is not ours."""
    found = [json.loads(head.headers.get("sl-violations", "[]")) for head in meter.heads]
    return [one for each in found for one in each if one["location"][0] == "request"]


def no_events() -> AbstractContextManager[object]:
    """Prism cannot write events; it says so once it has found nothing wrong with a request."""
    return pytest.raises(InternalServerError, match="Cannot serialise complex objects")


@pytest.mark.parametrize(
    ("server", "path"),
    [
        *(("tgi", "/"), ("tgi", "/generate"), ("tgi", "/v1/chat/completions")),
        *(("tei", "/embed"), ("tei", "/embed_all"), ("tei", "/similarity"), ("tei", "/predict")),
    ],
)
def test_contracts_are_enforced(
    servers: dict[str, str], connect: Connect, meter: Meter, server: str, path: str
) -> None:
    # Else nothing below would prove anything.
    with pytest.raises((UnprocessableEntityError, TextGenerationError)):
        connect(servers[server] + path)(lambda client: client.post(json={}))
    assert [head.status for head in meter.heads] == [422]
    assert broken(meter)


@pytest.mark.parametrize("asked", GENERATION, ids=named)
def test_text_generation(tgi: Contract, meter: Meter, asked: dict[str, Any]) -> None:
    for path in ("/", "/generate"):
        answer = tgi(path)(lambda client: client.text_generation("Grüße", **asked))
        assert isinstance(answer, TextGenerationOutput if asked.get("details") else str)
    assert [head.status for head in meter.heads] == [200, 200]
    assert not broken(meter)


@pytest.mark.parametrize("asked", [one for one in GENERATION if "best_of" not in one], ids=named)
def test_streamed_text_generation(tgi: Contract, meter: Meter, asked: dict[str, Any]) -> None:
    for path in ("/", "/generate_stream"):
        with no_events():
            tgi(path)(lambda client: client.text_generation("Grüße", stream=True, **asked))
    assert [head.status for head in meter.heads] == [500, 500]
    assert not broken(meter)


@pytest.mark.parametrize("asked", CHAT, ids=named)
def test_chat_completion(tgi: Contract, meter: Meter, asked: dict[str, Any]) -> None:
    answer = tgi("")(lambda client: client.chat_completion(MESSAGES, **asked))
    assert isinstance(answer, ChatCompletionOutput)
    assert [head.status for head in meter.heads] == [200]
    assert not broken(meter)


@pytest.mark.parametrize("asked", [*CHAT, {"stream_options": {"include_usage": True}}], ids=named)
def test_streamed_chat_completion(tgi: Contract, meter: Meter, asked: dict[str, Any]) -> None:
    with no_events():
        tgi("/v1")(lambda client: client.chat_completion(MESSAGES, stream=True, **asked))
    assert [head.status for head in meter.heads] == [500]
    assert not broken(meter)


@pytest.mark.parametrize("asked", EMBEDDING, ids=named)
def test_feature_extraction(tei: Contract, meter: Meter, asked: dict[str, Any]) -> None:
    call = tei("/embed")
    one = call(lambda client: client.feature_extraction("Grüße", **asked))
    many = call(lambda client: client.feature_extraction(["Grüße"], **asked))
    assert one.shape == many.shape[1:] or one.shape == many.shape
    assert not broken(meter)


def test_feature_extraction_of_tokens(tei: Contract, meter: Meter) -> None:
    tei("/embed_all")(lambda client: client.feature_extraction("x", truncate=True))
    assert not broken(meter)


def test_sentence_similarity(tei: Contract, meter: Meter) -> None:
    found = tei("/similarity")(lambda client: client.sentence_similarity("a", ["b", "c"]))
    assert all(isinstance(one, float) for one in found)
    assert not broken(meter)


def test_text_classification(tei: Contract, meter: Meter) -> None:
    found = tei("/predict")(lambda client: client.text_classification("x"))
    assert found
    assert not broken(meter)


def test_health_and_info(tgi: Contract, tei: Contract, meter: Meter) -> None:
    for contract in (tgi, tei):
        assert contract("")(lambda client: client.health_check()) is True
        info = contract("")(lambda client: client.get_endpoint_info())
        assert info.model_id
        assert info.version
    assert [head.status for head in meter.heads] == [200] * 4
    assert not broken(meter)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(422, ValidationError), (424, TextGenerationError), (429, OverloadedError)],
)
def test_errors_of_tgi(
    tgi: Contract, meter: Meter, status: int, kind: type[TextGenerationError]
) -> None:
    headers = {"Prefer": f"code={status}"}
    with pytest.raises(kind) as plain:
        tgi("")(lambda client: client.text_generation("x", extra_headers=headers))
    with pytest.raises(kind) as chat:
        tgi("")(lambda client: client.chat_completion(MESSAGES, extra_headers=headers))
    for caught in (plain, chat):
        assert caught.value.status_code == status
        assert caught.value.error_type
    assert [head.status for head in meter.heads] == [status] * 2


@pytest.mark.parametrize("status", [413, 422, 424, 429])
def test_errors_of_tei(tei: Contract, meter: Meter, status: int) -> None:
    headers = {"Prefer": f"code={status}"}
    with pytest.raises((APIStatusError, TextGenerationError)) as caught:
        tei("/embed")(lambda client: client.feature_extraction("x", extra_headers=headers))
    error: Any = caught.value
    assert error.status_code == status
    assert error.server_message
    assert {head.status for head in meter.heads} == {status}
