"""What the programs are run with: a server's behaviour, and what a user types."""

from __future__ import annotations

import json
import re
import struct
import subprocess
import sys
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.faults.server import Behaviour, FaultServer, Link, answer, cut, events
from tests.support.commands import serving

VARIABLE = re.compile(r"(chunks|no list|not available): .*", re.DOTALL)
"""The text of an exception, which is each SDK's own."""


@dataclass(frozen=True)
class Case:
    """A run of one program."""

    name: str
    program: str
    behaviours: tuple[Behaviour, ...]
    words: tuple[str, ...] = ()
    typed: str = ""
    without: tuple[str, ...] = ()
    """The SDKs that have no methods for it."""

    def run(self, sdk: str, folder: Path) -> str:
        """Return what the program prints, but for the texts of exceptions."""
        with FaultServer(*self.behaviours) as server:
            # Only TEI has this route; openai calls the one below /v1.
            path = "/embed" if self.program == "search" and sdk != "openai" else ""
            path = "/v1" if self.program == "openai_routes" else path
            command = [sys.executable, str(folder / f"{self.program}.py"), server.url + path]
            if self.program == "relay":
                printed = _relayed([*command, "0"])
            else:
                printed = _printed([*command, *self.words], self.typed)
        return VARIABLE.sub(r"\1", printed)


def _printed(command: list[str], typed: str) -> str:
    done = subprocess.run(command, input=typed, capture_output=True, text=True, check=False)
    # The first line of a traceback or of a message is enough to tell two failures apart.
    return f"{done.returncode} {done.stdout}{''.join(done.stderr.splitlines()[:1])}"


def _relayed(command: list[str]) -> str:
    with serving(command, Path.cwd()) as service, httpx.Client(trust_env=False) as client:
        try:
            response = client.post(service, content="Hello")
        except httpx.RemoteProtocolError:
            return "broken off"
        return f"{response.status_code} {response.text}"


def _chunk(text: str, reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    return json.dumps({**HEAD, "object": "chat.completion.chunk", "choices": [choice]}).encode()


def _completion(message: dict[str, object], reason: str = "stop") -> Behaviour:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": reason}
    reply = {**HEAD, "object": "chat.completion", "choices": [choice], "usage": USAGE}
    return answer(json.dumps(reply).encode())


def _calls(*called: tuple[str, str]) -> Behaviour:
    calls = [
        {"id": f"c{number}", "type": "function", "function": {"name": name, "arguments": given}}
        for number, (name, given) in enumerate(called)
    ]
    return _completion({"content": None, "tool_calls": calls}, "tool_calls")


def _embed(link: Link) -> None:
    """Embed each text as the set of its words; the last number is never zero."""
    assert link.asked is not None
    body = json.loads(link.asked.body)
    texts = body["inputs"] if link.asked.path == "/embed" else body["input"]
    vectors = [[float(one in text.lower()) for one in WORDS] + [0.1] for text in texts]
    if link.asked.path == "/embed":
        lengths = [sum(one * one for one in vector) ** 0.5 for vector in vectors]
        normal = [[x / n for x in one] for one, n in zip(vectors, lengths, strict=True)]
        answer(json.dumps(normal).encode())(link)
    else:
        data = [{"index": i, "embedding": one} for i, one in enumerate(vectors)]
        answer(json.dumps({"object": "list", "data": data, "model": "any"}).encode())(link)


def openai_routes(link: Link) -> None:
    """Embed and rerank by words; transcribe and speak what is fixed."""
    assert link.asked is not None
    path, body = link.asked.path, link.asked.body
    if path == "/v1/embeddings":
        asked = json.loads(body)
        vectors = [[float(one in text.lower()) for one in WORDS] + [0.1] for text in asked["input"]]
        encoded = (struct.pack(f"<{len(one)}f", *one) for one in vectors)
        data = [
            {"object": "embedding", "index": index, "embedding": b64encode(one).decode()}
            for index, one in enumerate(encoded)
        ]
        assert asked["encoding_format"] == "base64"
        usage = {"prompt_tokens": 3, "total_tokens": 3}
        reply = {"object": "list", "data": data, "model": "any", "usage": usage}
        answer(json.dumps(reply).encode())(link)
    elif path == "/v1/rerank":
        results = [
            {"index": index, "relevance_score": 1 / (1 + place)}
            for place, index in enumerate((2, 0, 1))
        ]
        answer(json.dumps({"results": results}).encode())(link)
    elif path == "/v1/audio/transcriptions":
        assert b'filename="file.wav"' in body
        answer(b"Good morning.\n", headers={"content-type": "text/plain; charset=utf-8"})(link)
    else:
        answer(
            json.dumps(json.loads(body)["input"]).encode(), headers={"content-type": "audio/mpeg"}
        )(link)


HEAD = {"id": "1", "created": 1, "model": "any", "system_fingerprint": "x"}
USAGE = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
WORDS = ("cat", "asleep", "stocks", "train", "bread")
STREAM = [_chunk("Once"), _chunk(" upon"), _chunk("", "stop")]
COUNTED = json.dumps({**HEAD, "object": "chat.completion.chunk", "choices": [], "usage": USAGE})
WHOLE = [*STREAM, COUNTED.encode(), b"[DONE]"]
PEOPLE = '{"value": [{"name": "Ada", "birthplace": null, "year": 1815}]}'
WRONG_TYPE = PEOPLE.replace("1815", '"long ago"')
FAILED = b'{"error": {"message": "no memory", "type": "server_error", "code": 500}}'


def _stream(datas: list[bytes]) -> Behaviour:
    return lambda link: link.send(events(datas))


CASES = [
    Case("a stream", "streaming", (_stream(WHOLE),)),
    Case("a stream that ends between two events", "streaming", (_stream(STREAM[:2]),)),
    Case("a stream whose connection is cut", "streaming", (cut(events(STREAM[:2], end=False)),)),
    Case("people", "structured", (_completion({"content": PEOPLE}),), typed="Ada"),
    Case("half of them", "structured", (_completion({"content": PEOPLE[:30]}, "length"),)),
    Case("no JSON", "structured", (_completion({"content": "Nobody."}),)),
    Case("the wrong type", "structured", (_completion({"content": WRONG_TYPE}),)),
    Case("a refusal", "structured", (_completion({"content": None, "refusal": "No."}),)),
    Case(
        "tools",
        "tools",
        (
            _calls(("percentage", '{"percent": 17, "number": "2340"}')),
            _calls(("days_of_month", '{"year": 2026, "month": 13}')),
            _completion({"content": "It is 397.8."}),
        ),
        typed="What is 17 percent of 2,340?",
    ),
    Case("no answer", "tools", (_calls(("days_of_month", '{"year": 2026, "month": 1}')),)),
    Case("a relayed stream", "relay", (_stream(WHOLE),)),
    Case("a relayed stream that is cut", "relay", (_stream(STREAM[:2]),)),
    Case("no model", "relay", (answer(b'{"error": "no such model"}', status=404),)),
    Case("an error as the first event", "relay", (_stream([FAILED, b"[DONE]"]),)),
    Case("search", "search", (_embed,), words=("Which train?",)),
    Case(
        "an OpenAI-compatible server",
        "openai_routes",
        (openai_routes,),
        words=("Which train?",),
        without=("huggingface_hub",),
    ),
]
