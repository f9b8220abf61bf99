"""What real servers answered, played back to the client in process.

The transport insists on the recorded request, so that a call proves both directions.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import httpx
from inferwire import AsyncInferenceClient, AsyncStream, InferenceClient, Stream
from inferwire_runtime._json.guards import is_list
from inferwire_testing._server.differences import json_differences

FOLDER = Path(__file__).parent
SERVER = "http://server.test"
FLAVORS: Mapping[str, type[InferenceClient | AsyncInferenceClient]] = {
    "sync": InferenceClient,
    "async": AsyncInferenceClient,
}

SENT_TOO: Mapping[str, dict[str, Any]] = {
    "chat_completion": {"model": "tgi", "stream": False},
    "text_generation": {"stream": False, "parameters": {"return_full_text": False}},
}
"""What a method sends by inferwire's decision, beside what the caller set."""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, as recorded."""

    method: str
    path: str
    body: Any
    """Parsed JSON, the bytes of what is none, or None."""
    content_type: str
    authorization: str | None
    status: int
    answer: bytes
    answer_type: str

    @property
    def json(self) -> Any:
        """The answer as JSON; of a stream of events, a list of what they hold."""
        if self.answer_type != "text/event-stream":
            return json.loads(self.answer)
        data = [line[6:] for line in self.lines if line.startswith(b"data: ")]
        return [json.loads(one) for one in data if one != b"[DONE]"]

    @property
    def lines(self) -> list[bytes]:
        """The lines of the answer, without their ends."""
        return self.answer.removesuffix(b"\n").split(b"\n")

    @property
    def words(self) -> str:
        """What the server says went wrong."""
        said = self.json["error"]
        return said if isinstance(said, str) else said["message"]


def _request_body(request: Mapping[str, Any]) -> Any:
    if "base64" in request:
        return base64.b64decode(request["base64"])
    body = request.get("body", request.get("json", request.get("text")))
    return body.encode() if isinstance(body, str) else body


def _answer(response: Mapping[str, Any]) -> bytes:
    if "text" in response:
        return str(response["text"]).encode()
    return json.dumps(response["json"], ensure_ascii=False).encode()


def _exchange(recorded: Mapping[str, Any]) -> Exchange:
    request, response = recorded["request"], recorded["response"]
    headers = request.get("headers", {"content-type": request.get("content_type")})
    return Exchange(
        method=request["method"],
        path=request["path"],
        body=_request_body(request),
        content_type=headers["content-type"],
        authorization=headers.get("authorization"),
        status=response["status"],
        answer=_answer(response),
        answer_type=response["content_type"],
    )


def _recorded() -> Iterator[tuple[str, Exchange]]:
    for file in sorted(FOLDER.glob("*/*.json")):
        name = f"{file.parent.name}/{file.stem}"
        document = json.loads(file.read_text(encoding="utf-8"))
        if "exchanges" not in document:
            yield name, _exchange(document)
        for index, one in enumerate(document.get("exchanges", ())):
            yield f"{name}/{index}", _exchange(one)


EXCHANGES: Mapping[str, Exchange] = dict(_recorded())
"""Everything in the folders of the servers, by its file's name and its place therein."""


def _with_defaults(body: Any, defaults: Any) -> Any:
    if not isinstance(defaults, dict):
        return body
    merged = {**cast("dict[str, Any]", defaults), **body}
    return {
        key: _with_defaults(value, defaults[key]) if key in defaults else value
        for key, value in merged.items()
    }


def _without_nulls(body: Any) -> Any:
    """A body of a chat without the optional properties that another client sent as null."""
    if isinstance(body, dict):
        members = cast("dict[str, Any]", body).items()
        return {key: _without_nulls(value) for key, value in members if value is not None}
    if is_list(body):
        return [*map(_without_nulls, body)]
    return body


def _mistakes(request: httpx.Request, exchange: Exchange, method: str) -> Iterator[str]:
    """How a request differs from the recorded one."""
    body, sent = exchange.body, request.read()
    is_json = body is not None and not isinstance(body, bytes)
    heads: dict[str, tuple[str | None, str | None]] = {
        "method": (exchange.method, request.method),
        "path": (exchange.path, request.url.raw_path.decode()),
        "authorization": (exchange.authorization, request.headers.get("authorization")),
    }
    if body is not None:
        heads["content-type"] = (exchange.content_type, request.headers.get("content-type"))
    wrong = [
        f"{name}: recorded {one}, got {two}" for name, (one, two) in heads.items() if one != two
    ]
    yield from wrong
    if is_json and not wrong:
        body = _without_nulls(body) if method == "chat_completion" else body
        expected = _with_defaults(body, SENT_TOO.get(method, {}))
        yield from map(str, json_differences(expected, json.loads(sent)))
    elif not is_json and sent != (body or b""):
        yield f"body: recorded {body!r:.200}, got {sent!r:.200}"


def _transport(exchange: Exchange, method: str) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        mistakes = list(_mistakes(request, exchange, method))
        if mistakes:
            raise AssertionError("not the recorded request\n" + "\n".join(mistakes))
        headers = {"content-type": exchange.answer_type}
        return httpx.Response(exchange.status, headers=headers, content=exchange.answer)

    return httpx.MockTransport(answer)


def play(exchange: Exchange, flavor: str, method: str, arguments: Mapping[str, Any]) -> Any:
    """The result of the call, by the sync or the async client; a stream comes as a list."""
    options: dict[str, Any] = {
        "base_url": f"{SERVER}/",
        "token": (exchange.authorization or "").removeprefix("Bearer ") or False,
        "max_retries": 0,
    }
    transport = _transport(exchange, method)
    if flavor == "async":
        options["http_client"] = httpx.AsyncClient(transport=transport)
        return asyncio.run(_played(AsyncInferenceClient(**options), method, arguments))
    with InferenceClient(http_client=httpx.Client(transport=transport), **options) as client:
        result: Any = getattr(client, method)(**arguments)
        return list(result) if _streams(result) else result


def _streams(result: object) -> bool:
    return isinstance(result, Stream | AsyncStream)


async def _played(client: AsyncInferenceClient, method: str, arguments: Mapping[str, Any]) -> Any:
    async with client:
        result: Any = getattr(client, method)(**arguments)
        if inspect.isawaitable(result):
            result = await result
        return [one async for one in result] if _streams(result) else result
