"""TLS on top of a connection, which may itself use TLS: to a proxy, and through it."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import httpx

from inferwire_runtime._config.timeouts import AttemptTimer
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._transport.flavor import READ_SIZE
from inferwire_runtime._transport.network import NetworkStream
from inferwire_runtime._transport.routes import Target

R = TypeVar("R")


def make_context(*, trust_env: bool) -> ssl.SSLContext:
    """Load the trusted certificates, which is slow."""
    try:
        context = httpx.create_ssl_context(trust_env=trust_env)
    except OSError as error:
        names = ("SSL_CERT_FILE", "SSL_CERT_DIR")
        said = [f"{name}={os.environ[name]}" for name in names if os.environ.get(name)]
        where = " and ".join(said) or "this system"
        problem = f"the trusted certificates of {where} cannot be loaded: {error}"
        raise RequestValidationError(problem) from error
    context.set_alpn_protocols(["http/1.1"])
    return context


async def secured(
    under: NetworkStream, target: Target, context: ssl.SSLContext | None, timer: AttemptTimer
) -> NetworkStream:
    """Return the stream with TLS if the scheme of the target requires it, or else unchanged."""
    if target.scheme != "https":
        return under
    assert context is not None
    stream = TlsStream(under, context, target.host)
    try:
        await stream.handshake(timer)
    except httpx.TimeoutException as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except (httpx.NetworkError, ssl.SSLError) as error:
        raise httpx.ConnectError(str(error)) from error
    return stream


class TlsStream(NetworkStream):
    """TLS on top of another stream."""

    def __init__(self, under: NetworkStream, context: ssl.SSLContext, host: str) -> None:
        self._under = under
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    async def handshake(self, timer: AttemptTimer) -> None:
        """Perform the TLS handshake, and verify the certificate."""
        await self._pump(self._tls.do_handshake, timer)

    async def _pump(self, operation: Callable[[], R], timer: AttemptTimer) -> R:
        """Perform a TLS operation, and transfer bytes for as long as it needs more."""
        while True:
            try:
                result = operation()
            except ssl.SSLWantReadError:
                await self._flush(timer)
                data = await self._under.receive(timer)
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

    async def receive(self, timer: AttemptTimer) -> bytes:
        try:
            return await self._pump(partial(self._tls.read, READ_SIZE), timer)
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""
        except ssl.SSLError as error:
            raise httpx.ReadError(str(error)) from error

    async def send(self, data: bytes, timer: AttemptTimer) -> None:
        try:
            while data:
                count = await self._pump(partial(self._tls.write, data), timer)
                data = data[count:]
        except ssl.SSLError as error:
            raise httpx.WriteError(str(error)) from error

    def close(self) -> None:
        self._under.close()

    @property
    def is_readable(self) -> bool:
        return bool(self._incoming.pending or self._tls.pending()) or self._under.is_readable
