"""A server in a process of its own that answers at once, so that what is measured is the client."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from base64 import b64encode
from collections.abc import Generator
from contextlib import contextmanager

import numpy as np

from .heartbeat import server_context

EVENTS = 500
PIECE = 256 * 1024
"""The most of a request that is read at a time."""
CHUNK = 64
"""Events in one piece of a stream, as they pile up on a busy connection."""


def _chat() -> bytes:
    message = {
        "role": "assistant",
        "content": "It is a small town on a river, known for its bridges.",
    }
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    usage = {"prompt_tokens": 12, "completion_tokens": 14, "total_tokens": 26}
    head = {"id": "c-1", "object": "chat.completion", "created": 1795456575, "model": "bench"}
    return json.dumps({**head, "choices": [choice], "usage": usage}).encode()


def _event(index: int) -> bytes:
    finish = "stop" if index == EVENTS - 1 else None
    choice = {"index": 0, "finish_reason": finish, "delta": {"content": f" word{index}"}}
    head = {"id": "c-1", "object": "chat.completion.chunk", "created": 1795456575, "model": "bench"}
    text = json.dumps({**head, "choices": [choice]}, separators=(",", ":"))
    return f"data: {text}\n\n".encode()


def _token(index: int) -> bytes:
    token = {"id": index, "text": f" word{index}", "logprob": -0.0123 * index, "special": False}
    last = index == EVENTS - 1
    details = {"finish_reason": "length", "generated_tokens": EVENTS, "seed": None}
    whole = {"generated_text": "word" if last else None, "details": details if last else None}
    text = json.dumps({"index": index, "token": token, **whole}, separators=(",", ":"))
    return f"data:{text}\n\n".encode()


def _embeddings() -> bytes:
    rows = [[((i * 31 + j * 17) % 1000) / 1000 - 0.5 for j in range(768)] for i in range(512)]
    return json.dumps(rows).encode()


def _openai_embeddings(*, encoded: bool) -> bytes:
    """The same embeddings as OpenAI's route sends them: numbers, or base64 of float32."""
    rows = np.array(json.loads(_embeddings()), dtype="<f4")
    data = [
        {
            "object": "embedding",
            "index": index,
            "embedding": b64encode(row.tobytes()).decode() if encoded else row.tolist(),
        }
        for index, row in enumerate(rows)
    ]
    usage = {"prompt_tokens": 512, "total_tokens": 512}
    return json.dumps({"object": "list", "data": data, "model": "m", "usage": usage}).encode()


def _whole(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _stream(events: list[bytes], size: int = CHUNK) -> bytes:
    pieces = [
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    ]
    for start in range(0, len(events), size):
        piece = b"".join(events[start : start + size])
        pieces.append(b"%x\r\n%s\r\n" % (len(piece), piece))
    return b"".join(pieces) + b"0\r\n\r\n"


async def _serve(certificate: str | None) -> None:
    chat, embeddings = _whole(_chat()), _whole(_embeddings())
    encoded, plain = (_whole(_openai_embeddings(encoded=one)) for one in (True, False))
    events = [*map(_event, range(EVENTS)), b"data: [DONE]\n\n"]
    stream, single = _stream(events), _stream(events, 1)
    tokens = _stream([*map(_token, range(EVENTS))])
    transcript = _whole(b'{"text": ""}')

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    (
                        int(line.split(b":")[1])
                        for line in head.split(b"\r\n")
                        if line.lower().startswith(b"content-length")
                    ),
                    0,
                )
                body = b""
                while length:  # Of a long body, only the last piece is kept.
                    body = await reader.readexactly(min(length, PIECE))
                    length -= len(body)
                if b"/v1/embeddings" in head.split(b"\r\n")[0]:
                    writer.write(encoded if b"base64" in body else plain)
                elif b"/embed" in head.split(b"\r\n")[0]:
                    writer.write(embeddings)
                elif b"/upload" in head.split(b"\r\n")[0]:
                    writer.write(transcript)
                elif b"/generate" in head.split(b"\r\n")[0]:
                    writer.write(tokens)
                elif b"/single" in head.split(b"\r\n")[0]:
                    writer.write(single)
                else:
                    wants_stream = b'"stream":true' in body or b'"stream": true' in body
                    writer.write(stream if wants_stream else chat)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    tls = None if certificate is None else server_context(certificate)
    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=tls, limit=PIECE)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


@contextmanager
def running(*certificate: str) -> Generator[str]:
    """The URL of a server in a process of its own, ended with the block; https if it has one."""
    command = [sys.executable, "-m", "tests.benchmarks.server", *certificate]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http{'s' if certificate else ''}://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1] if sys.argv[1:] else None))
