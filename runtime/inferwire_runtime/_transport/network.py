"""The bytes to and from a server, within the time of the call that uses them."""

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
    """A connection to a server or a proxy, or TLS over one."""

    @abstractmethod
    async def receive(self, timer: AttemptTimer) -> bytes:
        """The next bytes; none at the end. Raises `httpx.ReadError` and `httpx.ReadTimeout`."""

    @abstractmethod
    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        """Send all of the data. Raises `httpx.WriteError` and `httpx.WriteTimeout`."""

    @abstractmethod
    def close(self) -> None:
        """End the connection at once, from any thread or loop, and wake whoever waits for it."""

    @property
    @abstractmethod
    def is_readable(self) -> bool:
        """Whether there is something to read; of an idle connection, that it is closed."""


class SocketStream(NetworkStream):
    """A socket that any thread can close, and that no other process uses."""

    def __init__(self, sock: socket.socket, flavor: Flavor) -> None:
        self._flavor = flavor
        self._socket = sock
        self._pid = os.getpid()
        self._closed = False
        self._users = 0
        # In a cycle, a socket can be collected before what would close it, and complain. This
        # keeps it out of the cycle.
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
        timer.sent += len(data)  # Before the attempt: a failure may come after the bytes.
        try:
            await self._flavor.send(self._socket, data, left)
        except TimeoutError as error:
            raise httpx.WriteTimeout(str(error)) from error
        except OSError as error:
            # Nobody may look at this error, and a frame of asyncio holds it by way of a future:
            # with its traceback it would be a cycle.
            raise httpx.WriteError(str(error)) from error.with_traceback(None)
        finally:
            self._end()

    def _begin(self, timer: AttemptTimer, late: type[httpx.TimeoutException]) -> float | None:
        """The time that is left; refuses a connection of the parent process."""
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
        if self._pid == os.getpid():  # A child must not end its parent's connections.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        if not self._users:  # Else the last of them wakes and closes it: closed under a selector,
            self._socket.close()  # a socket would never wake anybody.

    @property
    def is_readable(self) -> bool:
        try:
            if not hasattr(select, "poll"):
                return bool(select.select([self._socket], [], [], 0)[0])
            poll = select.poll()
            poll.register(self._socket, select.POLLIN)
            return bool(poll.poll(0))
        except ValueError:  # It has been closed, perhaps by another thread just now.
            return True
