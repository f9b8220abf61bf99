"""A proxy on 127.0.0.1 that speaks SOCKS5 and CONNECT, and connects any name to 127.0.0.1."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from tests.faults.acceptor import Acceptor


@dataclass
class Proxy:
    """Passes bytes on, in pieces as small as can be while it is asked to connect."""

    user: str | None = None
    """``name:password``, if it wants one."""
    tls: ssl.SSLContext | None = None
    refusal: int = 0
    """What it says instead of connecting."""
    asked: list[str] = field(default_factory=list[str])
    """Where it was asked to connect to."""

    def __enter__(self) -> Self:
        self._open: list[socket.socket] = []
        self._acceptor = Acceptor(self._serve)
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._acceptor.stop()
        for one in (*self._acceptor.accepted, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def url(self, scheme: str) -> str:
        login = f"{self.user}@" if self.user else ""
        return f"{scheme}://{login}127.0.0.1:{self._acceptor.port}"

    def _serve(self, sock: socket.socket, _number: int) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            if self.tls is not None:
                sock = self.tls.wrap_socket(sock, server_side=True)
                self._open.append(sock)
            first = _read(sock, 1)
            port = self._socks(sock) if first == b"\5" else self._tunnel(sock, first)
            if port is None:
                sock.close()
                return
            server = socket.create_connection(("127.0.0.1", port))
            self._open.append(server)
            threading.Thread(target=_pump, args=(server, sock), daemon=True).start()
            _pump(sock, server)

    def _socks(self, sock: socket.socket) -> int | None:
        methods = _read(sock, _read(sock, 1)[0])
        wanted = 2 if self.user else 0
        if wanted not in methods:
            sock.sendall(b"\5\xff")
            return None
        _drip(sock, bytes([5, wanted]))
        if self.user:
            assert _read(sock, 1) == b"\1"
            login = b":".join(_read(sock, _read(sock, 1)[0]) for _ in range(2))
            _drip(sock, b"\1\0" if login.decode() == self.user else b"\1\1")
        kind = _read(sock, 4)[3]
        length = {1: 4, 4: 16}.get(kind) or _read(sock, 1)[0]
        host, port = _read(sock, length), int.from_bytes(_read(sock, 2))
        self.asked.append(host.decode() if kind == 3 else socket.inet_ntoa(host))
        # Its own address is given as a name, whose length has to be read as well.
        _drip(sock, bytes([5, self.refusal, 0, 3, 2]) + b"me" + bytes(2))
        return None if self.refusal else port

    def _tunnel(self, sock: socket.socket, first: bytes) -> int | None:
        lines = first
        while not lines.endswith(b"\r\n\r\n"):
            lines += _read(sock, 1)
        method, target, _ = lines.split(b" ", 2)
        assert method == b"CONNECT"
        host, _, port = target.decode().rpartition(":")
        self.asked.append(host)
        _drip(sock, b"HTTP/1.1 %d Reason\r\n\r\n" % (self.refusal or 200))
        return None if self.refusal else int(port)


def _read(sock: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = sock.recv(count - len(data))
        if not piece:
            raise ConnectionAbortedError
        data += piece
    return data


def _drip(sock: socket.socket, data: bytes) -> None:
    for byte in data:
        sock.sendall(bytes([byte]))


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
