"""A small server of chat, text generation and embeddings, which answers by what a request has.

It calls each tool of a request once, in their order, and then answers with text. What it writes to
a schema is an instance of that schema. Two models fail: one is missing, one is busy.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Generator, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TEXT = "It is sunny."
MODEL, MISSING, BUSY = "org/model", "org/missing", "org/busy"
VECTOR = [0.25, -0.5, 1.0]
USAGE = {"prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8}
HEAD = {"id": "chat-1", "created": 1_700_000_000, "model": MODEL, "system_fingerprint": "fp"}
FAILURES = {MISSING: (404, "there is no such model"), BUSY: (429, "too many requests")}


def instance(schema: Mapping[str, Any], root: Mapping[str, Any] | None = None) -> object:
    """Return an instance of a JSON schema."""
    root = root or schema
    match schema:
        case {"$ref": str(reference)}:
            name = reference.rpartition("/")[2]
            return instance((root.get("$defs") or root["definitions"])[name], root)
        case {"const": value} | {"enum": [value, *_]}:
            return value
        case {"anyOf": [one, *_]} | {"oneOf": [one, *_]} | {"allOf": [one, *_]}:
            return instance(one, root)
        case {"type": "object"}:
            return {name: instance(one, root) for name, one in schema["properties"].items()}
        case {"type": "array"}:
            return [instance(schema["items"], root)]
        case _:
            known = {"integer": 7, "number": 0.5, "boolean": True, "null": None}
            return known.get(str(schema.get("type")), "Paris")


def message(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the next message of a conversation."""
    named = None
    match body:
        case {"response_format": {"type": "json_schema", "json_schema": {"schema": schema}}}:
            return {"content": json.dumps(instance(schema))}
        case {"response_format": {"type": "json_object", "schema": schema}}:  # as TGI takes it
            return {"content": json.dumps(instance(schema))}
        case {"tool_choice": {"function": {"name": named}}}:
            pass
        case _:
            pass
    said = json.dumps([one for one in body["messages"] if one["role"] != "system"])
    for tool in body.get("tools") or ():
        function = tool["function"]
        if named == function["name"] or (named is None and function["name"] not in said):
            arguments = json.dumps(instance(function["parameters"]))
            called = {"name": function["name"], "arguments": arguments}
            return {"tool_calls": [{"id": "call-1", "type": "function", "function": called}]}
    return {"content": TEXT}


def chunks(body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the chunks of a stream of chat."""
    whole = message(body)
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
    for index, call in enumerate(whole.get("tool_calls", ())):
        function, text = call["function"], call["function"]["arguments"]
        first = {**call, "index": index, "function": {**function, "arguments": text[:4]}}
        deltas.append({"tool_calls": [first]})
        deltas.append({"tool_calls": [{"index": index, "function": {"arguments": text[4:]}}]})
    text = whole.get("content", "")
    deltas += [{"content": part} for part in (text[:5], text[5:]) if part]
    for delta in deltas:
        yield {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    reason = "tool_calls" if "tool_calls" in whole else "stop"
    yield {"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}
    if body.get("stream_options") == {"include_usage": True}:
        yield {"choices": [], "usage": USAGE}


class Handler(BaseHTTPRequestHandler):
    """Answers a request."""

    def do_GET(self) -> None:
        self._json(404, {"error": "there is nothing to get"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if failure := FAILURES.get(body.get("model", "")):
            status, text = failure
            self._json(status, {"error": {"message": text, "type": "refused", "code": status}})
        elif "messages" not in body:
            self._task(body)
        elif body.get("stream"):
            self._events({**HEAD, "object": "chat.completion.chunk", **one} for one in chunks(body))
        else:
            reply = {"role": "assistant", "content": None, **message(body)}
            reason = "tool_calls" if "tool_calls" in reply else "stop"
            choice = {"index": 0, "message": reply, "finish_reason": reason}
            head = {**HEAD, "object": "chat.completion", "usage": USAGE}
            self._json(200, {**head, "choices": [choice]})

    def _task(self, body: Mapping[str, Any]) -> None:
        inputs = body["inputs"]
        if "stream" not in body:
            self._json(200, [VECTOR for _ in ([inputs] if isinstance(inputs, str) else inputs)])
        elif body["stream"]:
            token = {"id": 1, "logprob": -0.1, "special": False}
            texts = (TEXT[:5], TEXT[5:])
            events = [{"token": {**token, "text": text}} for text in texts]
            self._events(iter([events[0], {**events[1], "generated_text": TEXT}]))
        else:
            self._json(200, [{"generated_text": TEXT}])

    def _json(self, status: int, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("X-Request-Id", "request-1")
        self.end_headers()
        self.wfile.write(data)

    def _events(self, values: Iterator[Mapping[str, Any]]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for data in (*map(json.dumps, values), "[DONE]"):
            self.wfile.write(f"data: {data}\n\n".encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # as the base class
        """Log nothing."""


@contextlib.contextmanager
def serving() -> Generator[str]:
    """Serve on a free port until the block ends; yield the URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
