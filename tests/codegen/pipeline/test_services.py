"""The methods that no spec describes: which clients have them, and their manifest entries."""

from __future__ import annotations

import ast
import json

import pytest
from inferwire_codegen import build
from inferwire_codegen._naming import CLIENT_MEMBERS, SERVICES
from inferwire_codegen._specs.json import JsonValue

TASK: dict[str, JsonValue] = {
    "task": "knock",
    "summary": "Ask whether somebody is there.",
    "http_method": "GET",
    "args": [],
    "path": "/knock",
    "recommended_as": None,
    "returns": [{"ok": True}],
}
DOOR: dict[str, JsonValue] = {
    "name": "door",
    "default": True,
    "base_url": "https://door.example",
    "routes": {"model": "{base}"},
}
MOVABLE: dict[str, JsonValue] = {"base_url_variable": "DOOR"}
HUB: dict[str, JsonValue] = {
    "hub_url": "https://hub.example",
    "recommended": {"url": "{hub}/best", "model": "/first"},
}
LIST: dict[str, JsonValue] = {
    "url": "{base}/list/{framework}",
    "frameworks": ["oak", "elm"],
    "model": "/name",
    "task": "/use",
}


def built(**endpoint: JsonValue) -> dict[str, str]:
    specs = {"knock/task.json": TASK, "endpoints/door.json": DOOR | endpoint}
    return build({name: json.dumps(value) for name, value in specs.items()}, "knock_sdk")


@pytest.mark.parametrize(
    ("endpoint", "methods"),
    [
        ({}, ["post"]),
        (HUB, ["post", "get_recommended_model"]),
        ({"deployed": LIST}, ["post", "list_deployed_models"]),
        (HUB | {"deployed": LIST}, ["post", "get_recommended_model", "list_deployed_models"]),
    ],
)
def test_a_client_has_the_methods_that_an_endpoint_can_answer(
    endpoint: dict[str, JsonValue], methods: list[str]
) -> None:
    files = built(**endpoint)
    for module, base in (("_client.py", "SyncClient"), ("_async_client.py", "AsyncClient")):
        (client,) = [
            node for node in ast.parse(files[module]).body if isinstance(node, ast.ClassDef)
        ]
        assert list(map(ast.unparse, client.bases)) == [f"runtime.{base}"]
        functions = [
            node.name
            for node in client.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        assert list(dict.fromkeys(functions)) == ["_endpoints", "knock", *methods]
    assert json.loads(files["_manifest.json"])["methods"] == ["knock", *methods]


def test_every_service_is_known_by_its_name() -> None:
    """What a client may be given, no task can take, and the verifier of clients lets pass."""
    files = built(**HUB, deployed=LIST)
    assert json.loads(files["_manifest.json"])["methods"] == ["knock", *SERVICES]
    assert set(SERVICES) < CLIENT_MEMBERS


@pytest.mark.parametrize(
    ("tasks", "framework"), [({}, "elm"), ({"elm": ["knock"]}, "oak"), ({"oak": ["a"]}, "elm")]
)
def test_the_example_of_a_list_fits_the_endpoint(
    tasks: dict[str, JsonValue], framework: str
) -> None:
    files = built(**MOVABLE, deployed={**LIST, "tasks": tasks})
    (example,) = json.loads(files["_manifest/list_deployed_models.json"])["examples"]
    assert example["call"]["arguments"] == {"frameworks": framework}
    assert example["request"]["path"] == f"/list/{framework}"
    assert example["response"]["body"][0]["name"] == "org/model"


@pytest.mark.parametrize(
    "endpoint",
    [
        {"deployed": LIST},
        MOVABLE | {"deployed": {**LIST, "tasks": {"oak": ["a"], "elm": ["b"]}}},
    ],
)
def test_there_is_no_example_of_a_list_that_no_test_server_has(
    endpoint: dict[str, JsonValue],
) -> None:
    files = built(**endpoint)
    assert json.loads(files["_manifest/list_deployed_models.json"])["examples"] == []
