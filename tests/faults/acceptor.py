"""Accepts connections on 127.0.0.1, for servers that misbehave and for proxies."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable


class Acceptor:
    """A listener that serves each connection in a thread of its own."""

    def __init__(self, serve: Callable[[socket.socket, int], None], *, buffer: int = 0) -> None:
        """Listen; ``serve`` is given each connection and its number, from 0.

        ``buffer``: how many bytes the kernel may take in for a connection; 0 for its own choice.
        """
        self._listener = socket.create_server(("127.0.0.1", 0))
        if buffer:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._serve = serve
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self.port: int = self._listener.getsockname()[1]
        self.accepted: list[socket.socket] = []

    def start(self) -> None:
        """Begin to accept."""
        self._thread.start()

    def stop(self) -> None:
        """Accept no more, and end the connections."""
        _shut_down(self._listener)
        # Else it could accept a connection of the next server, which gets the descriptor again.
        self._thread.join(timeout=5)
        self._listener.close()
        for one in self.accepted:
            _shut_down(one)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self.accepted.append(sock)
                number = len(self.accepted) - 1
                threading.Thread(target=self._serve, args=(sock, number), daemon=True).start()


def _shut_down(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
