"""Network streams: send and receive bytes within the deadline of a call."""

from __future__ import annotations

import contextlib
import os
import select
import socket
from abc import ABC, abstractmethod
from weakref import finalize

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport.flavor import Flavor


class NetworkStream(ABC):
    """A connection to a server or a proxy, or TLS on top of one."""

    @abstractmethod
    async def receive(self, timer: AttemptTimer) -> bytes:
        """Return the next bytes; empty at the end. Raises ReadError or ReadTimeout of httpx."""

    @abstractmethod
    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        """Send all of the data. Raises WriteError or WriteTimeout of httpx."""

    @abstractmethod
    def close(self) -> None:
        """Close the connection at once, from any thread or loop, and wake whatever waits for it."""

    @property
    @abstractmethod
    def is_readable(self) -> bool:
        """Whether there is data to read. For an idle connection, this means that it is closed."""


class SocketStream(NetworkStream):
    """A socket that can be closed by any thread, and that is not used in other processes."""

    def __init__(self, sock: socket.socket, flavor: Flavor) -> None:
        self._flavor = flavor
        self._socket = sock
        self._pid = os.getpid()
        self._closed = False
        self._users = 0
        # In a reference cycle, a socket may be collected before the object that closes it, which
        # causes a ResourceWarning. This keeps the socket out of the cycle.
        finalize(self, sock.close)

    async def receive(self, timer: AttemptTimer) -> bytes:
        left = self._begin(timer, httpx.ReadTimeout)
        try:
            return await self._flavor.receive(self._socket, left)
        except TimeoutError as error:
            raise httpx.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpx.ReadError(str(error)) from error
        finally:
            self._end()

    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        left = self._begin(timer, httpx.WriteTimeout)
        timer.sent += len(data)  # Counted first: some bytes may be sent before a failure.
        try:
            await self._flavor.send(self._socket, data, left)
        except TimeoutError as error:
            raise httpx.WriteTimeout(str(error)) from error
        except OSError as error:
            # This error may never be retrieved, and a frame of asyncio refers to it through a
            # future. With its traceback, that would be a reference cycle.
            raise httpx.WriteError(str(error)) from error.with_traceback(None)
        finally:
            self._end()

    def _begin(self, timer: AttemptTimer, late: type[httpx.TimeoutException]) -> float | None:
        """Return the time that is left. Rejects connections that belong to the parent process."""
        left = timer.left()
        if left == 0.0:
            raise late("")
        if self._closed:
            raise httpx.ReadError("the connection was closed")
        if self._pid != os.getpid():
            raise httpx.ReadError("the connection belongs to the parent process")
        self._users += 1
        return left

    def _end(self) -> None:
        self._users -= 1
        if self._closed and not self._users:
            self._socket.close()

    def close(self) -> None:
        self._closed = True
        if self._pid == os.getpid():  # A child process must not close its parent's connections.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        if not self._users:  # Otherwise the last user closes it: a selector would never report a
            self._socket.close()  # socket that was closed while it waits.

    @property
    def is_readable(self) -> bool:
        try:
            if not hasattr(select, "poll"):
                return bool(select.select([self._socket], [], [], 0)[0])
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return bool(poll.poll(0))
        except ValueError:  # Another thread has just closed it.
            return True
