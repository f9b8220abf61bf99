"""Where a call goes: the whole table of model, base URL and endpoint, through both clients.

The requests are caught in process; each is answered with the response of the method's first
example, so that the call ends as a user's would.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_runtime import RequestValidationError
from inferwire_testing import Method, load_manifest, resolve
from inferwire_testing._fixtures.media import body_bytes

METHODS = {method.name: method for method in load_manifest("inferwire").methods}
BY_BODY = [name for name, method in METHODS.items() if method.route == "chat"]
BY_PATH = [
    name for name, method in METHODS.items() if method.route == "model" and method.path is None
]

U, V = "http://h:1/x", "http://h:1/y"
E = "https://router.huggingface.co/hf-inference"
C = "https://router.huggingface.co/v1/chat/completions"
CHAT = f"{U}/v1/chat/completions"
EMBED = "feature-extraction"
OLD = "https://api-inference.huggingface.co"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: what a client and a call are given, and what the server is asked."""

    methods: list[str]
    model: str | None
    base_url: str | None
    call_model: str | None
    url: str | None
    """None where the call is refused."""
    body_model: str | None = None
    endpoint: str | None = None


# The task itself does not matter, only who carries the model: each row holds for all its methods.
TABLE = [
    Row(BY_BODY, None, U, None, CHAT, "tgi"),
    Row(BY_BODY, U, None, None, CHAT, "tgi"),
    Row(BY_BODY, None, None, U, CHAT, "tgi"),
    Row(BY_BODY, None, f"{U}/v1", None, CHAT, "tgi"),
    Row(BY_BODY, None, f"{U}/v1/", None, CHAT, "tgi"),
    Row(BY_BODY, None, CHAT, None, CHAT, "tgi"),
    Row(BY_BODY, None, f"{U}/", None, CHAT, "tgi"),
    Row(BY_BODY, None, f"{U}?k=1", None, f"{CHAT}?k=1", "tgi"),
    Row(BY_BODY, None, f"{U}/v1?k=1", None, f"{CHAT}?k=1", "tgi"),
    Row(BY_BODY, None, U, "org/m", CHAT, "org/m"),
    Row(BY_BODY, U, None, "org/m", CHAT, "org/m"),
    Row(BY_BODY, "org/m", None, None, C, "org/m"),
    Row(BY_BODY, "org/a", None, "org/b", C, "org/b"),
    Row(BY_BODY, "org/a", None, U, CHAT, "org/a"),
    Row(BY_PATH, "org/m", None, None, f"{E}/models/org/m"),
    Row(BY_PATH, U, None, "org/m", f"{E}/models/org/m"),
    Row(BY_PATH, None, f"{U}?k=1", None, f"{U}?k=1"),
    Row(["feature_extraction"], "org/m", None, None, f"{E}/models/org/m/pipeline/{EMBED}"),
    Row(
        ["feature_extraction"],
        "org/m",
        None,
        None,
        f"{OLD}/pipeline/{EMBED}/org/m",
        endpoint="inference-api",
    ),
    Row([*BY_BODY, *BY_PATH, "feature_extraction"], "org/m", U, None, None),
    # What the rules say of a call's own URL, beyond the table of the design.
    Row(BY_BODY, None, V, U, CHAT, "tgi"),
    Row(BY_BODY, V, None, U, CHAT, "tgi"),
    Row([*BY_PATH, "feature_extraction"], None, V, U, U),
    Row([*BY_PATH, "feature_extraction"], "org/m", None, U, U),
]
# A client with base_url= sends nothing to another server, whatever a call names.
ELSEWHERE = [
    *[("org/m", name) for name in [*BY_PATH, "feature_extraction", "get_model_status"]],
    *[("http://h:2/x", name) for name in [*BY_BODY, *BY_PATH, "get_endpoint_info"]],
    ("https://h:1/x", "text_classification"),
    ("http://other:1/x", "chat_completion"),
]


def told(row: Row, name: str) -> str:
    """The row as the id of a test: method, and who is given what."""
    given = {"model": row.model, "base_url": row.base_url, "call": row.call_model}
    given |= {"endpoint": row.endpoint}
    parts = [f"{where}={value}" for where, value in given.items() if value]
    return "-".join([name, *parts])


CASES = [pytest.param(row, name, id=told(row, name)) for row in TABLE for name in row.methods]


class Catcher:
    """Answers every request with a method's example, and keeps what was asked."""

    def __init__(self, method: Method) -> None:
        plain = (one for one in method.examples if one.response.events is None)
        self.example = next(plain)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        response = self.example.response
        headers = {"content-type": "application/json", **response.headers}
        content = body_bytes(response.body, headers["content-type"])
        return httpx.Response(response.status, headers=headers, content=content)

    def options(self, row: Row) -> dict[str, Any]:
        """What both clients are made with."""
        return {
            "model": row.model,
            "base_url": row.base_url,
            "endpoint": row.endpoint,
            "token": False,
        }

    def arguments(self, row: Row) -> dict[str, Any]:
        """What both clients' methods are called with."""
        values = self.example.call.arguments.items()
        return {**{key: resolve(value) for key, value in values}, "model": row.call_model}


def call_sync(name: str, row: Row, catcher: Catcher) -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(catcher))
    with InferenceClient(**catcher.options(row), http_client=http_client) as client:
        getattr(client, name)(**catcher.arguments(row))


def call_async(name: str, row: Row, catcher: Catcher) -> None:
    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(catcher))
        async with AsyncInferenceClient(**catcher.options(row), http_client=http_client) as client:
            await getattr(client, name)(**catcher.arguments(row))

    asyncio.run(run())


def model_in(request: httpx.Request) -> str | None:
    """The model that the body names; the body may be a file."""
    if request.headers["content-type"] != "application/json":
        return None
    model: str | None = json.loads(request.content).get("model")
    return model


@pytest.fixture(autouse=True)
def _no_other_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_INFERENCE_ENDPOINT", raising=False)


@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
@pytest.mark.parametrize(("row", "name"), CASES)
def test_where_a_call_goes_and_which_model_it_names(row: Row, name: str, call: Any) -> None:
    catcher = Catcher(METHODS[name])
    if row.url is None:
        with pytest.raises(RequestValidationError, match="pass only one") as caught:
            call(name, row, catcher)
        assert caught.value.argument == "base_url"
        assert catcher.asked == []
        return
    call(name, row, catcher)
    (request,) = catcher.asked
    assert (str(request.url), model_in(request)) == (row.url, row.body_model)


@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
@pytest.mark.parametrize(("model", "name"), ELSEWHERE)
def test_a_client_with_a_base_url_sends_nothing_elsewhere(model: str, name: str, call: Any) -> None:
    catcher = Catcher(METHODS[name])
    row = Row([name], None, f"{U}?key=secret", model, None)
    with pytest.raises(RequestValidationError, match=r"leave out model=, or use") as caught:
        call(name, row, catcher)
    assert caught.value.argument == "model"
    assert "secret" not in str(caught.value)
    assert catcher.asked == []
