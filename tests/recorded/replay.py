"""What real servers answered, played back to the client in process.

The transport insists on the recorded request, so that a test proves both directions.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import httpx
from inferwire import AsyncInferenceClient, InferenceClient

FOLDER = Path(__file__).parent
Call: TypeAlias = Callable[[Any], Any]
"""A call of one method, of either client."""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, as recorded."""

    method: str
    path: str
    body: Any
    """Parsed JSON, or the bytes of a raw body."""
    content_type: str
    status: int
    answer: bytes
    answer_type: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.answer)


def _content(part: dict[str, Any]) -> Any:
    if "base64" in part:
        return base64.b64decode(part["base64"])
    return part.get("json", part.get("text"))


def _exchange(request: dict[str, Any], response: dict[str, Any]) -> Exchange:
    answer = _content(response)
    return Exchange(
        method=request["method"],
        path=request["path"],
        body=request["body"] if "body" in request else _content(request),
        content_type=request.get("content_type") or request["headers"]["content-type"],
        status=response["status"],
        answer=answer
        if isinstance(answer, bytes)
        else answer.encode()
        if isinstance(answer, str)
        else json.dumps(answer).encode(),
        answer_type=response["content_type"],
    )


def toolkit(task: str) -> list[Exchange]:
    """The exchanges of the Inference Endpoints toolkit for a task."""
    document = json.loads((FOLDER / "hfit" / f"{task}.json").read_text(encoding="utf-8"))
    return [_exchange(one["request"], one["response"]) for one in document["exchanges"]]


def llama(name: str) -> Exchange:
    """An exchange of llama-server."""
    document = json.loads((FOLDER / "llama" / f"{name}.json").read_text(encoding="utf-8"))
    return _exchange(document["request"], document["response"])


def _handler(
    exchange: Exchange, sent_too: dict[str, Any]
) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        assert (request.method, request.url.path) == (exchange.method, exchange.path)
        body = request.read()
        if isinstance(exchange.body, bytes):
            assert body == exchange.body
            assert request.headers["content-type"] == exchange.content_type
        else:
            assert json.loads(body) == _merged(exchange.body, sent_too)
            assert request.headers["content-type"] == "application/json"
        headers = {"content-type": exchange.answer_type}
        return httpx.Response(exchange.status, headers=headers, content=exchange.answer)

    return answer


def _merged(body: Any, more: dict[str, Any]) -> Any:
    """The recorded body with what the client sends besides (a default that it must state)."""
    merged = dict(body)
    for key, value in more.items():
        deeper = hasattr(value, "items")
        merged[key] = _merged(merged.get(key, {}), value) if deeper else value
    return merged


def play(
    exchange: Exchange,
    call: Call,
    *,
    sent_too: dict[str, Any] | None = None,
    half: str,
) -> Any:
    """The result of the call, by the sync or the async client; a stream comes as a list."""
    url = f"http://server.test{exchange.path}"
    transport = httpx.MockTransport(_handler(exchange, sent_too or {}))
    options: dict[str, Any] = {"base_url": url, "token": False, "max_retries": 0}
    if half == "sync":
        with InferenceClient(http_client=httpx.Client(transport=transport), **options) as client:
            result = call(client)
            return list(result) if hasattr(result, "__next__") else result

    async def run() -> Any:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncInferenceClient(http_client=http, **options) as client:
            result = call(client)
            result = await result if inspect.isawaitable(result) else result
            return [one async for one in result] if hasattr(result, "__anext__") else result

    return asyncio.run(run())
