"""HTTP/1.1 on a single connection, framed and parsed by h11."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterable, Iterable
from typing import TypeAlias

import h11
import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._transport.messages import Chunks
from inferwire_runtime._transport.network import NetworkStream

_Event: TypeAlias = h11.Event | type[h11.NEED_DATA | h11.PAUSED]

KEEPALIVE_SECONDS = 30.0
_MAX_HEAD = 100 * 1024
"""The maximum size in bytes of a response's head, and of a chunk's header."""


class Connection:
    """A connection that sends one request at a time."""

    def __init__(self, stream: NetworkStream) -> None:
        self._stream = stream
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
        self._ahead: _Event | h11.RemoteProtocolError | None = None
        """The event after the chunks that were received."""
        self._expires_at = 0.0

    async def send(
        self,
        method: str,
        target: bytes,
        headers: list[tuple[bytes, bytes]],
        body: bytes | Iterable[bytes] | AsyncIterable[bytes],
        timer: AttemptTimer,
    ) -> None:
        """Send a request. The head is sent together with the start of the body."""
        # A server may respond and close the connection before it has read the whole request.
        with contextlib.suppress(httpx.WriteError):
            try:
                request = h11.Request(method=method, target=target, headers=headers)
                data = self._h11.send(request) or b""
                if isinstance(body, bytes):
                    data += (body and self._h11.send(h11.Data(body))) or b""
                else:
                    chunks = Chunks(body)
                    while (chunk := await chunks.next()) is not None:
                        data += self._h11.send(h11.Data(chunk)) or b""
                        await self._stream.send(data, timer)
                        data = chunk = b""  # Freed before the next chunk is read.
                data += self._h11.send(h11.EndOfMessage()) or b""
            except h11.LocalProtocolError as error:
                raise httpx.LocalProtocolError(str(error)) from error
            if data:
                await self._stream.send(data, timer)

    async def receive_head(self, timer: AttemptTimer) -> h11.Response:
        """Receive the head of the response. Informational responses are skipped."""
        event = await self._event(timer)
        while isinstance(event, h11.InformationalResponse):
            event = await self._event(timer)
        if not isinstance(event, h11.Response):
            raise httpx.RemoteProtocolError("the server did not send a response")
        return event

    async def receive(self, timer: AttemptTimer) -> bytes | None:
        """Receive the next chunk of the body, or None at its end.

        Chunks that have arrived together are joined: handling each costs more than parsing it.
        """
        event = await self._event(timer)
        if not isinstance(event, h11.Data):
            return None
        chunks = [event.data]
        while isinstance(ahead := self._parsed(), h11.Data):
            chunks.append(ahead.data)
        self._ahead = ahead
        return b"".join(chunks)

    async def _event(self, timer: AttemptTimer) -> _Event:
        while True:
            event, self._ahead = self._ahead or self._parsed(), None
            if isinstance(event, h11.RemoteProtocolError):
                raise httpx.RemoteProtocolError(str(event)) from event
            if event is not h11.NEED_DATA:
                return event
            data = await self._stream.receive(timer)
            if not data and self._h11.their_state is h11.SEND_RESPONSE:
                raise httpx.RemoteProtocolError(
                    "the server closed the connection without a response"
                )
            self._h11.receive_data(data)

    def _parsed(self) -> _Event | h11.RemoteProtocolError:
        """Parse the next event of what has arrived. An error must wait for the chunks before it."""
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            return error

    def recycle(self) -> bool:
        """Prepare for another request, and return whether that is possible.

        This is not possible if there are more bytes after the response, since they would be read as
        the response to the next request.
        """
        connection = self._h11
        if connection.our_state is not h11.DONE or connection.their_state is not h11.DONE:
            return False
        connection.start_next_cycle()
        self._expires_at = time.monotonic() + KEEPALIVE_SECONDS
        return connection.trailing_data == (b"", False)

    @property
    def is_usable(self) -> bool:
        """Whether an idle connection is not too old and has not been closed by the server."""
        return time.monotonic() < self._expires_at and not self._stream.is_readable

    def close(self) -> None:
        """Close the connection at once, from any thread."""
        self._stream.close()
