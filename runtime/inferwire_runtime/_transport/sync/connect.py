"""How the sync client connects: within the time of the call, directly or by a SOCKS proxy."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

import httpcore

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport import core, socks
from inferwire_runtime._transport.sync.network import Connection


class Backend(httpcore.NetworkBackend):
    """Connects within the time of the call, whatever the number of addresses."""

    def __init__(self, socks: httpcore.Proxy | None = None) -> None:
        self._inner = httpcore.SyncBackend()
        self._socks = socks

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        timer = core.timer_of(timeout)
        timer.at = timer.deadline.connected_at()
        options = (local_address, socket_options)
        if self._socks is None:
            return self._connected(host, port, timer, *options)
        connection = self._connected(*socks.address(self._socks), timer, *options)
        try:
            _run_handshake(connection, socks.connect(host, port, self._socks.auth), timer)
        except BaseException:
            connection.close()
            raise
        return connection

    def _connected(
        self,
        host: str,
        port: int,
        timer: AttemptTimer,
        local_address: str | None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None,
    ) -> Connection:
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        addresses = core.addresses(host, port)
        for others, address in zip(reversed(range(len(addresses))), addresses, strict=True):
            left = timer.share(others)
            if left == 0.0:
                raise httpcore.ConnectTimeout
            try:
                inner = self._inner.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return Connection(inner)
        try:
            raise failure
        finally:
            del failure  # With the traceback, which leads here, it would be a cycle.


def _run_handshake(connection: Connection, steps: socks.Steps, timer: AttemptTimer) -> None:
    """Have a proxy connect."""
    with contextlib.suppress(StopIteration):
        turn = next(steps)
        while True:
            connection.send(turn.data, timer)
            answer = b""
            while len(answer) < turn.wanted:
                answer += socks.require_data(connection.receive(turn.wanted - len(answer), timer))
            turn = steps.send(answer)
