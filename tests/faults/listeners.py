"""Servers that fail before there is a request to answer: they do not accept, or do not read.

`FaultServer` reads a request and then misbehaves; these misbehave earlier, each in one way.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Generator

from tests.faults.acceptor import Acceptor

Handling = Callable[[socket.socket, threading.Event], None]
"""What is done with a connection that was accepted, until the event is set."""


@contextlib.contextmanager
def full() -> Generator[str]:
    """A listener whose queue is full: nobody connects to it any more. Yields its URL."""
    with contextlib.ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = ("127.0.0.1", _port(listener))
        for _ in range(4):  # The kernel lets one or two more wait than it was told.
            one = opened.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}"


@contextlib.contextmanager
def deaf(scheme: str = "http") -> Generator[str]:
    """A listener that lets everybody connect, and then neither reads nor writes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"{scheme}://127.0.0.1:{_port(listener)}"


@contextlib.contextmanager
def refused() -> Generator[str]:
    """A port that nobody listens on: it is held, and not listened on, so nobody else can be."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{_port(held)}"


@contextlib.contextmanager
def accepting(handle: Handling, scheme: str = "http", *, buffer: int = 0) -> Generator[str]:
    """A server that does this with each connection; ``buffer``: bytes the kernel may take in."""
    stopped = threading.Event()

    def serve(sock: socket.socket, _number: int) -> None:
        with sock, contextlib.suppress(OSError):
            handle(sock, stopped)

    acceptor = Acceptor(serve, buffer=buffer)
    acceptor.start()
    try:
        yield f"{scheme}://127.0.0.1:{acceptor.port}"
    finally:
        stopped.set()
        acceptor.stop()


def sips(sock: socket.socket, stopped: threading.Event) -> None:
    """Read the request a little at a time, so that sending it goes on and never ends."""
    while sock.recv(1024) and not stopped.wait(0.02):
        pass


def reads_and_resets(sock: socket.socket, stopped: threading.Event) -> None:
    """Read the beginning of the request, and reset the connection."""
    sock.recv(1024)
    stopped.wait(0.05)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def drips(data: bytes, every: float = 0.05) -> Handling:
    """Send a byte at a time, whatever is asked."""

    def handle(sock: socket.socket, stopped: threading.Event) -> None:
        for byte in data:
            sock.sendall(bytes([byte]))
            if stopped.wait(every):
                return

    return handle


def _port(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port
