"""Examples of the methods that are given files, to be called with files of the test's own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_testing import Example, Method, load_manifest, render, resolve
from inferwire_testing._fixtures.media import body_bytes, is_media
from inferwire_testing._server.forms import is_form

from tests.faults.server import Behaviour, answer

ENDINGS = {"image/png": "png", "audio/wav": "wav", "video/x-msvideo": "avi"}
TOKEN = "tk-" + "sekret"


@dataclass(frozen=True)
class Case:
    """An example of a method that is given a file."""

    method: Method
    example: Example
    argument: str

    @property
    def data(self) -> bytes:
        return render(self.example.call.arguments[self.argument])

    @property
    def content_type(self) -> str:
        described = self.example.call.arguments[self.argument]
        assert isinstance(described, dict)
        return str(described["$media"])

    @property
    def reply(self) -> Behaviour:
        response = self.example.response
        kind = response.headers["content-type"]
        return answer(body_bytes(response.body, kind), headers={"content-type": kind})

    def call(self, flavor: str, url: str, file: object, **options: Any) -> object:
        settings: Any = {"base_url": url, "token": TOKEN, "trust_env": False, "max_retries": 0}
        settings |= {"timeout": 10, **options}
        given: Any = {key: resolve(one) for key, one in self.example.call.arguments.items()}
        given[self.argument] = file

        async def run() -> object:
            async with AsyncInferenceClient(**settings) as client:
                result: object = await getattr(client, self.method.name)(**given)
                return result

        if flavor == "async":
            return asyncio.run(run())
        with InferenceClient(**settings) as client:
            result: object = getattr(client, self.method.name)(**given)
            return result


CASES = [
    Case(method, example, name)
    for method, example in load_manifest("inferwire").examples()
    for name, value in example.call.arguments.items()
    if is_media(value) and not is_form(example.request.headers.get("content-type", ""))
]
"""Without forms, whose files `tests/apis/test_transcription.py` is about."""
FIRST = list({case.method.name: case for case in reversed(CASES)}.values())
RAW = next(case for case in CASES if is_media(case.example.request.body))
"""The file is the body."""
INSIDE = next(case for case in CASES if not is_media(case.example.request.body))
"""The file stands in the body as base64."""
METHODS = pytest.mark.parametrize("case", FIRST, ids=lambda one: one.method.name)
FORMS = pytest.mark.parametrize("case", [RAW, INSIDE], ids=["raw", "inside"])
