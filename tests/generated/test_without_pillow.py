"""A process in which Pillow cannot be imported: no image is asked for that cannot be decoded."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import inferwire._operations as operations
import pytest
from inferwire_runtime import ImageBody, Operation, Rule
from inferwire_testing import load_manifest
from pydantic import TypeAdapter

from tests.faults.server import FaultServer, answer

CALLS: dict[str, dict[str, Any]] = {
    "depth_estimation": {"image": "data:image/png;base64,YWJj"},
    "image_segmentation": {"image": "data:image/png;base64,YWJj"},
    "image_text_to_image": {"prompt": "a boat"},
    "image_to_image": {"image": "data:image/png;base64,YWJj"},
    "text_to_image": {"prompt": "a boat"},
}
"""All methods whose results contain images."""
OTHERS: dict[str, dict[str, Any]] = {
    "image_classification": {"image": "data:image/png;base64,YWJj"},
    "text_classification": {"text": "a"},
}
PROGRAM = """\
import asyncio, json, sys
from importlib.abc import MetaPathFinder

class Blocked(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0] == "PIL":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

if sys.argv[4] == "no module":
    sys.modules["PIL"] = None
else:
    sys.meta_path.insert(0, Blocked())

from inferwire import AsyncInferenceClient, InferenceClient, RequestValidationError

flavor, url, calls = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])

async def call(method, arguments):
    options = {"base_url": url, "token": False, "trust_env": False}
    if flavor == "sync":
        with InferenceClient(**options) as client:
            return getattr(client, method)(**arguments)
    async with AsyncInferenceClient(**options) as client:
        return await getattr(client, method)(**arguments)

for method, arguments in calls.items():
    try:
        asyncio.run(call(method, arguments))
        print("sent")
    except RequestValidationError as error:
        print(error)
"""


def run(flavor: str, how: str, server: FaultServer, calls: dict[str, Any]) -> list[str]:
    command = [sys.executable, "-c", PROGRAM, flavor, server.url, json.dumps(calls), how]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("how", ["no module", "no import"])
@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_images_are_refused_before_anything_is_sent(flavor: str, how: str) -> None:
    with FaultServer(answer(b'[{"label": "a", "score": 0.5}]')) as server:
        said = run(flavor, how, server, CALLS)
        assert server.asked == []
        assert run(flavor, how, server, OTHERS) == ["sent"] * len(OTHERS)
        assert len(server.asked) == len(OTHERS)
    advice = "(): images need Pillow: pip install 'inferwire[images]'"
    assert said == [f"{method}{advice}" for method in CALLS]


def test_these_are_all_methods_that_return_images() -> None:
    tasks = [method for method in load_manifest("inferwire").methods if method.task]
    names = {method.name for method in tasks if returns_images(method.task)}
    assert names == {*CALLS}


def returns_images(task: str) -> bool:
    module: Any = getattr(operations, task.replace("-", "_"))
    operation: Operation[Any] = module.OPERATION
    for rule in operation.returns:
        assert rule.reader.holds_images == shows_images(rule)
    return any(map(shows_images, operation.returns))


def shows_images(rule: Rule[Any]) -> bool:
    """The same as is declared, but by the types themselves."""
    reader: Any = rule.reader
    while not hasattr(reader, "type") and hasattr(reader, "of"):
        reader = reader.of
    if isinstance(reader, ImageBody):
        return True
    declared = getattr(reader, "type", None)
    return declared is not None and '"image/' in json.dumps(TypeAdapter(declared()).json_schema())
