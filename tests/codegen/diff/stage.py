"""Users' code, run against servers that are functions."""

from __future__ import annotations

import importlib
import io
import json
import os
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias
from unittest import mock

import httpx
from PIL import Image

VOYAGE: dict[str, object] = {"route": "straight on", "legs": [], "days": 3}

Server: TypeAlias = Callable[[httpx.Request], httpx.Response]


def play(package: str, script: str) -> Exception | None:
    """Run users' code with a package; what it raises, if it does."""
    sdk: Any = importlib.import_module(package)

    def client(server: Server, model: str | None = "org/model", **options: Any) -> Any:
        http_client = httpx.Client(transport=httpx.MockTransport(server))
        options = {"token": False, "max_retries": 0, **options}
        return sdk.InferenceClient(model, http_client=http_client, **options)

    words = (answer, choosy, environment, guarded, hub, only, picture, refusal, token_file)
    names: dict[str, Any] = {
        "sdk": sdk,
        "client": client,
        "VOYAGE": VOYAGE,
        **{one.__name__: one for one in words},
    }
    try:
        with warnings.catch_warnings(action="ignore"):
            exec(script, names)  # the scripts are this folder's own
    except Exception as error:
        return error
    return None


def answer(body: object) -> Server:
    """A server that answers this."""
    return lambda _: httpx.Response(200, json=body)


def picture() -> Server:
    """A server that answers a picture."""
    file = io.BytesIO()
    Image.new("RGB", (2, 2)).save(file, "PNG")
    headers = {"content-type": "image/png"}
    return lambda _: httpx.Response(200, content=file.getvalue(), headers=headers)


def refusal(kind: str) -> Server:
    """A server that answers an error of this kind."""
    return lambda _: httpx.Response(500, json={"trouble": "there is some", "kind": kind})


def choosy(name: str, body: object) -> Server:
    """A server that does not know a parameter."""

    def serve(request: httpx.Request) -> httpx.Response:
        if name in json.loads(request.content).get("options", {}):
            return httpx.Response(400, text=f"unknown: {name}")
        return httpx.Response(200, json=body)

    return serve


def hub(body: object, task: str) -> Server:
    """A server that recommends a model for a task."""

    def serve(request: httpx.Request) -> httpx.Response:
        recommended = {task: {"ships": ["org/model"]}}
        known = recommended if request.url.path == "/berths" else body
        return httpx.Response(200, json=known)

    return serve


def only(host: str, body: object) -> Server:
    """A server that is reached by one name."""

    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200 if request.url.host == host else 404, json=body)

    return serve


def guarded(token: str, body: object) -> Server:
    """A server that asks for a token."""

    def serve(request: httpx.Request) -> httpx.Response:
        known = request.headers.get("authorization") == f"Bearer {token}"
        return httpx.Response(200 if known else 401, json=body)

    return serve


@contextmanager
def environment(**variables: str) -> Generator[None]:
    """A process with these variables."""
    with mock.patch.dict(os.environ, variables):
        yield


@contextmanager
def token_file(variable: str, token: str) -> Generator[None]:
    """A process with this variable, which names a folder with a token file."""
    with TemporaryDirectory() as folder:
        Path(folder, "token").write_text(token, encoding="utf-8")
        with environment(**{variable: folder}):
            yield
