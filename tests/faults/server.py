"""A server on 127.0.0.1 that misbehaves on purpose, over raw sockets.

It is given what to do with each request in turn; the last behaviour is repeated. A behaviour is a
function of the connection: it may answer in full, drip, stall, cut or reset. What was asked is kept
for the test to look at.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias

from tests.faults.acceptor import Acceptor

JSON = {"content-type": "application/json"}
EVENTS = {"content-type": "text/event-stream"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    connection: int
    """Which connection it came on, counted from 0."""


class Link:
    """A connection, as a behaviour uses it."""

    def __init__(self, sock: socket.socket, stopped: threading.Event) -> None:
        self._socket = sock
        self._stopped = stopped
        self.asked: Asked | None = None
        """The request to be answered."""

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def send_together(self, *parts: bytes) -> None:
        """Send each part in a TLS record of its own, and all of them in one TCP segment."""
        if sys.platform == "linux":
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        for part in parts:
            self._socket.sendall(part)
        if sys.platform == "linux":
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

    def pause(self, seconds: float) -> None:
        """Wait, unless the server is stopped."""
        if self._stopped.wait(seconds):
            raise ConnectionAbortedError

    def wait_for_close(self, seconds: float = 5.0) -> bool:
        """Whether the client closes the connection within this time."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(1) == b""
        except ConnectionError:
            return True
        except TimeoutError:
            return False

    def reset(self) -> None:
        """End the connection with a RST."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # The file that requests are read from would keep the descriptor open.
        socket.close(self._socket.detach())

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


Behaviour: TypeAlias = Callable[[Link], None]


def head(status: int = 200, headers: Mapping[str, str] | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} Reason"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def whole(
    body: bytes = b"", *, status: int = 200, headers: Mapping[str, str] | None = None
) -> bytes:
    """A complete answer."""
    return head(status, {**JSON, **(headers or {}), "content-length": str(len(body))}) + body


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def answer(
    body: bytes = b"", *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Behaviour:
    """Answer in full."""
    return lambda link: link.send(whole(body, status=status, headers=headers))


def drip(data: bytes, *, every: float = 0.1, after: bytes = b"") -> Behaviour:
    """Send ``after`` at once and then a byte at a time."""

    def behave(link: Link) -> None:
        link.send(after)
        for byte in data:
            link.send(bytes([byte]))
            link.pause(every)

    return behave


def stall(seconds: float = 30.0, *, after: bytes = b"") -> Behaviour:
    """Send this much, and then nothing for long."""

    def behave(link: Link) -> None:
        link.send(after)
        link.wait_for_close(seconds)

    return behave


def cut(after: bytes = b"") -> Behaviour:
    """Send this much, and close in good order."""

    def behave(link: Link) -> None:
        link.send(after)
        link.close()

    return behave


def reset(after: bytes = b"", *, pause: float = 0.05) -> Behaviour:
    """Send this much, and reset the connection once it has arrived."""

    def behave(link: Link) -> None:
        link.send(after)
        if after:
            link.pause(pause)  # A reset overtakes what has not been read yet.
        link.reset()

    return behave


def events(
    datas: Iterable[bytes], *, end: bool = True, headers: Mapping[str, str] | None = None
) -> bytes:
    """An answer of server-sent events, each a chunk, with the end of the body or without."""
    body = b"".join(chunk(b"data: %b\n\n" % data) for data in datas)
    fields = {**EVENTS, **(headers or {}), "transfer-encoding": "chunked"}
    return head(200, fields) + body + (b"0\r\n\r\n" if end else b"")


class FaultServer:
    """Serves behaviours until the ``with`` block ends."""

    def __init__(self, *behaviours: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self.closed_by_client = threading.Event()
        """A client has closed a connection, or broken it off."""
        self.ended = 0
        """How many connections have come to their end."""
        self._behaviours = list(behaviours)
        self._stopped = threading.Event()
        self._tls = tls
        self._lock = threading.Lock()
        self._acceptor = Acceptor(self._serve)
        self.port: int = self._acceptor.port
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopped.set()
        self._acceptor.stop()

    @property
    def connections(self) -> int:
        """How many connections there have been."""
        return len(self._acceptor.accepted)

    def all_ended(self, within: float) -> bool:
        """Whether every connection comes to its end within this many seconds."""
        until = time.monotonic() + within
        while self.ended < self.connections:
            if time.monotonic() > until:
                return False
            time.sleep(0.002)
        return True

    def _serve(self, sock: socket.socket, number: int) -> None:
        with sock, contextlib.suppress(OSError, ConnectionError):
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            link = Link(sock, self._stopped)
            with sock, sock.makefile("rb") as reader:
                while (asked := _read_request(reader, number)) is not None:
                    with self._lock:
                        link.asked = asked
                        self.asked.append(asked)
                        behave = self._behaviours[0]
                        if len(self._behaviours) > 1:
                            self._behaviours.pop(0)
                    behave(link)
        with self._lock:
            self.ended += 1
        self.closed_by_client.set()


def _read_request(reader: BinaryIO, number: int) -> Asked | None:
    readline, read = reader.readline, reader.read
    method, _, rest = readline().decode("latin-1").partition(" ")
    if not rest:
        return None
    headers: dict[str, str] = {}
    while line := readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = b""
    if "content-length" in headers:
        length = int(headers["content-length"])
        body = read(length)
        if len(body) < length:  # The client went away: there is nothing to answer.
            return None
    elif headers.get("transfer-encoding") == "chunked":
        while size := int(readline() or b"-1", 16):
            if size < 0:
                return None
            body += read(size)
            readline()
        readline()
    return Asked(method, rest.split()[0], headers, body, number)
