"""The async client's connections, which keep to the deadline of the call that uses them.

They are plain sockets and the loop's own ``sock_recv``: unlike transports and streams of asyncio
they belong to no loop, so that they can be closed from anywhere, at once, and also when the loop
they were made on is gone (a second ``asyncio.run``, a client that is collected).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from weakref import finalize

import httpcore

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport import core

_R = TypeVar("_R")

_HELD = 8192
_READS_IN_A_ROW = 16
_TLS_RECORD = 65536


class AsyncConnection(httpcore.AsyncNetworkStream):
    """A connection that keeps to the deadline of the call that uses it."""

    def __init__(self, sock: socket.socket) -> None:
        self._pid = os.getpid()
        self._socket = sock
        self._held = b""
        self._reads = 0
        self._waiting = 0
        self._aborted = False
        # In a cycle, a socket can be collected before what would close it, and complain. This
        # keeps it out of the cycle.
        finalize(self, sock.close)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timer = core.timer_of(timeout)
        if self._held:
            await self._flush(timer)
        if timer.phase == "send":
            timer.await_answer()
        return await self.receive(max_bytes, timer)

    async def receive(self, max_bytes: int, timer: AttemptTimer) -> bytes:
        """Read without a change of phase."""
        left = self._ready(timer)
        self._reads += 1
        try:
            if self._reads % _READS_IN_A_ROW == 0:
                await asyncio.sleep(0)  # Others want to run, and to cancel this.
            try:
                return self._socket.recv(max_bytes)
            except (BlockingIOError, InterruptedError):
                return await self._receive_later(max_bytes, left)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def _receive_later(self, max_bytes: int, left: float | None) -> bytes:
        self._waiting += 1
        try:
            async with asyncio.timeout(left):
                return await asyncio.get_running_loop().sock_recv(self._socket, max_bytes)
        finally:
            self._woken()

    def _woken(self) -> None:
        """A wait is over; of a connection that was closed meanwhile, the last one closes it."""
        self._waiting -= 1
        if self._aborted and not self._waiting:
            self._socket.close()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        timer = core.timer_of(timeout)
        if core.begins(timer, buffer):
            timer.connected()
            if len(buffer) < _HELD:  # The head: it goes out with the start of the body.
                self._held += buffer
                return
        await self._flush(timer, buffer)

    async def _flush(self, timer: AttemptTimer, buffer: bytes = b"") -> None:
        data, self._held = self._held + buffer, b""
        if data:
            await self.send(data, timer)

    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        """Write without a change of phase."""
        left = self._ready(timer, writing=True)
        timer.sent += len(data)  # Before the attempt: a failure may come after the bytes.
        self._waiting += 1
        try:
            async with asyncio.timeout(left):
                await asyncio.get_running_loop().sock_sendall(self._socket, data)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            # httpcore drops this and reads on. asyncio's frame holds it by way of a future, so
            # with its traceback it would be a cycle.
            raise httpcore.WriteError(str(error)) from error.with_traceback(None)
        finally:
            self._woken()

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

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return await _secured(self, ssl_context, server_hostname, core.timer_of(timeout))

    async def aclose(self) -> None:
        self.abort()
        if not self._waiting:  # Else the one that waits wakes and closes it: a socket that is
            self._socket.close()  # closed under the loop's selector would never wake it.

    def abort(self) -> None:
        """Wake whoever waits for this connection, on any loop, and end it."""
        self._aborted = True
        if self._pid == os.getpid():  # A child must not end its parent's connections.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def get_extra_info(self, info: str) -> object:
        match info:
            case "socket":
                return self._socket
            case "is_readable":
                return core.is_readable(self._socket)
            case "server_addr":
                return self._socket.getpeername()
            case "client_addr":
                return self._socket.getsockname()
            case _:
                return None


class _TlsConnection(httpcore.AsyncNetworkStream):
    """TLS over another connection, which may itself be TLS: to a proxy, and on through it."""

    def __init__(
        self, under: AsyncConnection | _TlsConnection, context: ssl.SSLContext, hostname: str | None
    ) -> None:
        self._under = under
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)

    async def handshake(self, timer: AttemptTimer) -> None:
        """Agree on keys, and check the certificate."""
        await self._pump(self._tls.do_handshake, timer)

    async def _pump(self, operation: Callable[[], _R], timer: AttemptTimer) -> _R:
        """Carry out an operation of TLS, moving its bytes for as long as it asks for more."""
        while True:
            try:
                result = operation()
            except ssl.SSLWantReadError:
                await self._flush(timer)
                data = await self._under.receive(_TLS_RECORD, timer)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            else:
                await self._flush(timer)
                return result

    async def _flush(self, timer: AttemptTimer) -> None:
        data = self._outgoing.read()
        if data:
            await self._under.send(data, timer)

    async def receive(self, max_bytes: int, timer: AttemptTimer) -> bytes:
        """Read without a change of phase."""
        try:
            return await self._pump(lambda: self._tls.read(max_bytes), timer)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""
        except ssl.SSLError as error:
            raise httpcore.ReadError(str(error)) from error

    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        """Write without a change of phase."""
        try:
            while data:
                count = await self._pump(partial(self._tls.write, data), timer)
                data = data[count:]
        except ssl.SSLError as error:
            raise httpcore.WriteError(str(error)) from error

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timer = core.timer_of(timeout)
        if timer.phase == "send":
            timer.await_answer()
        return await self.receive(max_bytes, timer)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        timer = core.timer_of(timeout)
        if core.begins(timer, buffer):
            timer.connected()
        if buffer:
            await self.send(buffer, timer)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return await _secured(self, ssl_context, server_hostname, core.timer_of(timeout))

    async def aclose(self) -> None:
        await self._under.aclose()

    def abort(self) -> None:
        """Wake whoever waits for this connection, on any loop, and end it."""
        self._under.abort()

    def get_extra_info(self, info: str) -> object:
        return self._tls if info == "ssl_object" else self._under.get_extra_info(info)


async def _secured(
    under: AsyncConnection | _TlsConnection,
    context: ssl.SSLContext,
    hostname: str | None,
    timer: AttemptTimer,
) -> httpcore.AsyncNetworkStream:
    stream = _TlsConnection(under, context, hostname)
    try:
        await stream.handshake(timer)
    except httpcore.TimeoutException as error:
        await under.aclose()
        raise httpcore.ConnectTimeout(str(error)) from error
    except (httpcore.NetworkError, ssl.SSLError) as error:
        await under.aclose()
        raise httpcore.ConnectError(str(error)) from error
    except BaseException:
        await under.aclose()
        raise
    return stream
