"""The soak's server, in a process of its own: `python -m tests.faults.soak.server SEED`.

Prints its port, serves until it is ended, and tells at `/report` what it did with each call.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import socket
import struct
import sys
from dataclasses import asdict, dataclass, field

from tests.faults.answers import DONE, EVENT, GOOD, LAST
from tests.faults.server import EVENTS, JSON, chunk, events, head, whole
from tests.faults.soak.plan import planned

OVERLOADED = b'{"error": "full", "error_type": "overloaded"}'
PACKED = gzip.compress(GOOD)
PLAIN_HEAD = head(200, {**JSON, "content-length": str(len(GOOD))})
WHOLE = {
    "good": whole(GOOD),
    "good, packed": whole(PACKED, headers={"content-encoding": "gzip"}),
    "busy": whole(b"{}", status=503),
    "busy, at once again": whole(b"{}", status=503, headers={"retry-after": "0"}),
    "too many": whole(b"{}", status=429, headers={"retry-after": "0.05"}),
    "refused": whole(b"{}", status=400),
    "web page": head(200, {"content-type": "text/html", "content-length": "6"}) + b"<html>",
    "moved elsewhere": whole(status=307, headers={"location": "http://127.0.0.1:9/"}),
    "later: ends": events([EVENT]),
    "later: error": events([EVENT, OVERLOADED]),
    "later: wrong": events([EVENT, b'{"choices": 1}']),
}
"""Answers after which the connection is kept."""
CUT = {
    "reset unread": b"",
    "reset": b"",
    "cut": b"",
    "cut in the head": PLAIN_HEAD[:20],
    "cut in the body": PLAIN_HEAD + GOOD[:9],
    "garbage": b"SSH-2.0-server\r\n\r\n",
    "later: cut": events([EVENT], end=False),
    "later: reset": events([EVENT], end=False),
}
"""Beginnings of answers, after which the connection ends."""


@dataclass(slots=True)
class Log:
    """What became of one call."""

    faults: list[str] = field(default_factory=list[str])
    keys: list[str] = field(default_factory=list[str])


class Server:
    """Serves one connection after the other, each as the dice fall."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._logs: dict[int, Log] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection, until it ends."""
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await self._answer(reader, writer):
                pass
        writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; False if the connection is to end."""
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        path = lines[0].split()[1]
        if path == "/report":
            report = {number: asdict(log) for number, log in self._logs.items()}
            writer.write(whole(json.dumps(report).encode()))
            return True
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
        number = int(path.partition("?")[0].split("/")[1])
        log = self._logs.setdefault(number, Log())
        stream = "chat" in path
        fault = planned(self._seed, number, len(log.faults), stream=stream)
        log.faults.append(fault)
        log.keys.append(fields["idempotency-key"])
        if fault != "reset unread":
            await reader.readexactly(int(fields["content-length"]))
        if fault in CUT:
            writer.write(CUT[fault])
            await asyncio.sleep(0.02 if CUT[fault] else 0)  # A reset overtakes what is unread.
            if "reset" in fault:
                _reset(writer)
            return False
        if fault == "moved":
            writer.write(whole(status=307, headers={"location": f"{path}?again"}))
            return True
        if fault == "good" and stream:
            writer.write(events([EVENT, EVENT, LAST, DONE]))
            return True
        if fault in WHOLE:
            writer.write(WHOLE[fault])
            return True
        return await _slowly(fault, reader, writer)


async def _slowly(fault: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    if fault == "good, in pieces":
        writer.write(head(200, {**JSON, "transfer-encoding": "chunked"}))
        for piece in (GOOD[:5], GOOD[5:9], GOOD[9:]):
            await asyncio.sleep(0.003)
            writer.write(chunk(piece))
        writer.write(b"0\r\n\r\n")
        return True
    if fault == "drips":
        writer.write(head(200, {**JSON, "content-length": "1000"}))
        while not reader.at_eof() and not writer.transport.is_closing():
            writer.write(b" ")
            await asyncio.sleep(0.05)
        return False
    if fault == "later: silence":
        start = head(200, {**EVENTS, "transfer-encoding": "chunked"})
        writer.write(start + chunk(b"data: %b\n\n" % EVENT))
    await reader.read(1)
    return False


def _reset(writer: asyncio.StreamWriter) -> None:
    sock: socket.socket = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def main(seed: int) -> None:
    server = await asyncio.start_server(Server(seed).serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
