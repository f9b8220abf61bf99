"""The sync client's connections, which keep to the deadline of the call that uses them."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
from weakref import finalize

import httpcore

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport import core

_HELD = 8192


class Connection(httpcore.NetworkStream):
    """A connection that keeps to the deadline of the call that uses it."""

    def __init__(self, inner: httpcore.NetworkStream, *, tunnelled: bool = False) -> None:
        self._inner = inner
        self._pid = os.getpid()
        # Under TLS within TLS, the socket is not where the plain text is.
        self._direct = not tunnelled
        self._socket = _socket_of(inner)
        # In a cycle, a socket can be collected before what would close it, and complain. This
        # keeps it out of the cycle.
        self._finalizer = finalize(self, self._socket.close)
        self._held = b""
        self._aborted = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timer = core.timer_of(timeout)
        if self._held:
            self._flush(timer)
        if timer.phase == "send":
            timer.await_answer()
        return self.receive(max_bytes, timer)

    def receive(self, max_bytes: int, timer: AttemptTimer) -> bytes:
        """Read without a change of phase."""
        left = self._ready(timer)
        if not self._direct:
            return self._inner.read(max_bytes, left)
        try:
            self._socket.settimeout(left)
            return self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        timer = core.timer_of(timeout)
        if core.begins(timer, buffer):
            timer.connected()
            if len(buffer) < _HELD:  # The head: it goes out with the start of the body.
                self._held += buffer
                return
        self._flush(timer, buffer)

    def _flush(self, timer: AttemptTimer, buffer: bytes = b"") -> None:
        data = self._held + buffer if self._held else buffer
        self._held = b""
        self.send(data, timer)

    def send(self, data: bytes, timer: AttemptTimer) -> None:
        """Write without a change of phase."""
        view = memoryview(data)
        while view:
            left = self._ready(timer, writing=True)
            timer.sent += len(view)  # Before the attempt: a failure may come after the bytes.
            if not self._direct:
                self._inner.write(bytes(view), left)
                return
            try:
                self._socket.settimeout(left)
                count = self._socket.send(view)
            except TimeoutError as error:
                raise httpcore.WriteTimeout(str(error)) from error
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            timer.sent -= len(view) - count
            view = view[count:]

    def _ready(self, timer: AttemptTimer, *, writing: bool = False) -> float | None:
        """What is left of the time; refuses a connection of the parent process."""
        left = timer.left()
        if left == 0.0:
            raise httpcore.WriteTimeout if writing else httpcore.ReadTimeout
        if self._aborted:
            raise httpcore.ReadError("the connection was closed")
        if self._pid != os.getpid():
            raise httpcore.ReadError("the connection belongs to the parent process")
        return left

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        timer = core.timer_of(timeout)
        left = timer.left()
        if left == 0.0:
            raise httpcore.ConnectTimeout
        tunnelled = isinstance(self._socket, ssl.SSLSocket)
        inner = self._inner.start_tls(ssl_context, server_hostname, left)
        self._finalizer.detach()  # The socket is the other's now.
        return Connection(inner, tunnelled=tunnelled)

    def close(self) -> None:
        self._socket.close()

    def abort(self) -> None:
        """Wake whoever waits for this connection, in any thread, and end it."""
        self._aborted = True
        if self._pid == os.getpid():  # A child must not end its parent's connections.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def get_extra_info(self, info: str) -> object:
        if info == "is_readable":
            return core.is_readable(self._socket)
        return self._inner.get_extra_info(info)


def _socket_of(stream: httpcore.NetworkStream) -> socket.socket:
    found: object = stream.get_extra_info("socket")
    assert isinstance(found, socket.socket)
    return found
