"""The protocol V2 of KServe: the model and its version are parts of the path."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from inferwire_runtime import RequestValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
EXPECTED = [True, [3.0, 4], [8], "2", "doubler"]


def kserve(asked: Asked) -> Answer:
    steps = [unquote(step) for step in asked.path.split("/")[1:]]
    match asked.method, steps:
        case "GET", ["v2", "health", "live"]:
            return Answer()
        case "GET", ["v2", "models", name]:
            return json_answer({"name": name, "platform": "doubler", "versions": ["1", "2"]})
        case "GET", ["v2", "models", name, "ready"]:
            return Answer(200 if name == "double it" else 404)
        case "POST", ["v2", "models", name, "infer"]:
            return doubled(asked, {"model_name": name})
        case "POST", ["v2", "models", name, "versions", version, "infer"]:
            return doubled(asked, {"model_name": name, "model_version": version})
        case _:
            return json_answer({"error": f"no such path: {asked.path}"}, 404)


def doubled(asked: Asked, model: dict[str, str]) -> Answer:
    given = asked.json()
    if {*given} - {"inputs", "outputs", "id"}:
        return json_answer({"error": f"unexpected: {given}"}, 400)
    outputs = [{**one, "data": [2 * number for number in one["data"]]} for one in given["inputs"]]
    return json_answer({**model, "outputs": outputs})


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(kserve) as running:
        yield running


@pytest.mark.parametrize("root", ["", "/v2", "/v2/"])
def test_a_user_runs_models(root: str, server: ApiServer) -> None:
    sdk, code = package("kserve"), user("kserve")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(base_url=server.url + root) as client:
            return await code.use_async(client)

    with sdk.InferenceClient(base_url=server.url + root) as client:
        assert code.use(client) == EXPECTED
    assert asyncio.run(run()) == EXPECTED
    assert not [one for one in server.asked if "model_" in one.body.decode()]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_url_can_be_that_of_the_endpoint(flavor: str, server: ApiServer) -> None:
    sdk = package("kserve")
    client = {"endpoint": server.url, "model": "of other tasks"}
    assert ask(flavor, "model_ready", "double it", client=client, sdk=sdk) is True
    assert ask(flavor, "model_ready", "a/b", client=client, sdk=sdk) is False
    assert [one.path for one in server.asked] == [
        "/v2/models/double%20it/ready",
        "/v2/models/a%2Fb/ready",
    ]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"inputs": [{"name": "x", "shape": [1], "datatype": "FP32"}]}, "inputs"),
        ({"inputs": [], "model_name": 3}, "model_name"),
        ({"inputs": [], "model_name": ".."}, "model_name"),
        ({"inputs": [], "tracing": "a\nb"}, "tracing"),
    ],
)
def test_what_is_wrong_is_named_before_anything_is_sent(
    flavor: str, given: dict[str, Any], said: str, server: ApiServer
) -> None:
    client = {"base_url": server.url}
    with pytest.raises(RequestValidationError, match=said) as caught:
        ask(flavor, "infer", client=client, sdk=package("kserve"), **{"model_name": "m", **given})
    assert caught.value.argument == said
    assert server.asked == []
