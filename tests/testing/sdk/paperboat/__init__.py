"""A hand-made package with invented tasks, of the form that the generator writes.

Its clients are as small as can be, so that the server and the demo are tested without the
generator and the runtime.
"""

from __future__ import annotations

import base64
import io
import json
import ssl
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Self

import httpx
import numpy as np
from PIL import Image
from pydantic import BaseModel, ConfigDict


class _Model(BaseModel):
    model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)


class Echo(_Model):
    text: str
    knots: float
    depth: int | None = None


class Token(_Model):
    text: str


class EchoPiece(_Model):
    token: Token


class Sail(_Model):
    label: str
    score: float
    mask: Image.Image


_PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Servers of tests speak no TLS, and httpx would load the certificates for each client."""
_Body = bytes | dict[str, object]


class _Base:
    def __init__(
        self,
        *,
        base_url: str | None = None,
        endpoint: str | None = None,
        token: bool = True,
        timeout: float = 300.0,
        trust_env: bool = True,
    ) -> None:
        self._base_url = base_url
        self._endpoint = endpoint
        self._timeout = timeout
        assert not token
        assert not trust_env

    def _request(self, body: _Body, path: str = "", **headers: str) -> httpx.Request:
        url = f"{self._endpoint}{path}" if self._base_url is None else self._base_url
        if isinstance(body, bytes):
            return httpx.Request("POST", url, content=body, headers=headers)
        return httpx.Request("POST", url, json=body, headers=headers)

    def _words(self, text: str, *, stream: bool) -> httpx.Request:
        return self._request({"inputs": text, "stream": stream})

    def _sails(self, picture: bytes, loud: bool | None, model: str) -> httpx.Request:
        if loud is None:
            return self._request(picture, f"/models/{model}", **{"content-type": "image/png"})
        text = base64.b64encode(picture).decode()
        return self._request({"inputs": text, "parameters": {"loud": loud}}, f"/models/{model}")


class BoatClient(_Base):
    """The sync client."""

    def __enter__(self) -> Self:
        self._http = httpx.Client(verify=_PLAIN, trust_env=False, timeout=self._timeout)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.close()

    def _send(self, request: httpx.Request) -> bytes:
        return _content(self._http.send(request))

    def echo_words(self, text: str, *, stream: bool = False) -> Echo | Iterator[EchoPiece]:
        request = self._words(text, stream=stream)
        if stream:
            return self._stream(request)
        return Echo.model_validate_json(self._send(request))

    def _stream(self, request: httpx.Request) -> Iterator[EchoPiece]:
        response = self._http.send(request, stream=True)
        for line in response.iter_lines():
            yield from _piece(line)
        response.close()

    @property
    def words(self) -> Words:
        return Words(self)

    def find_sails(self, picture: bytes, *, loud: bool | None = None, model: str) -> list[Sail]:
        return _read_sails(self._send(self._sails(picture, loud, model)))

    def paint_boat(self, text: str) -> Image.Image:
        return _read_image(self._send(self._request({"inputs": text}, accept="image/png")))

    def sound_horn(self, text: str) -> bytes:
        return self._send(self._request({"inputs": text}))

    def embed_log(
        self, text: str, *, model: str
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        body = self._send(self._request({"inputs": text}, f"/embed/embed-log/{model}"))
        return np.array(json.loads(body), dtype=np.float32)


class Words:
    """An alias."""

    def __init__(self, client: BoatClient) -> None:
        self.echo = client.echo_words


class AsyncBoatClient(_Base):
    """The async client."""

    async def __aenter__(self) -> Self:
        self._http = httpx.AsyncClient(verify=_PLAIN, trust_env=False, timeout=self._timeout)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._http.aclose()

    async def _send(self, request: httpx.Request) -> bytes:
        return _content(await self._http.send(request))

    async def echo_words(
        self, text: str, *, stream: bool = False
    ) -> Echo | AsyncIterator[EchoPiece]:
        request = self._words(text, stream=stream)
        if stream:
            return self._stream(request)
        return Echo.model_validate_json(await self._send(request))

    async def _stream(self, request: httpx.Request) -> AsyncIterator[EchoPiece]:
        response = await self._http.send(request, stream=True)
        async for line in response.aiter_lines():
            for piece in _piece(line):
                yield piece
        await response.aclose()

    @property
    def words(self) -> AsyncWords:
        return AsyncWords(self)

    async def find_sails(
        self, picture: bytes, *, loud: bool | None = None, model: str
    ) -> list[Sail]:
        return _read_sails(await self._send(self._sails(picture, loud, model)))

    async def paint_boat(self, text: str) -> Image.Image:
        request = self._request({"inputs": text}, accept="image/png")
        return _read_image(await self._send(request))

    async def sound_horn(self, text: str) -> bytes:
        return await self._send(self._request({"inputs": text}))

    async def embed_log(
        self, text: str, *, model: str
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        body = await self._send(self._request({"inputs": text}, f"/embed/embed-log/{model}"))
        return np.array(json.loads(body), dtype=np.float32)


class AsyncWords:
    """An alias."""

    def __init__(self, client: AsyncBoatClient) -> None:
        self.echo = client.echo_words


def _content(response: httpx.Response) -> bytes:
    if response.status_code != 200:
        raise RuntimeError(response.json()["error"])
    return response.content


def _piece(line: str) -> Iterator[EchoPiece]:
    if line.startswith("data: {"):
        yield EchoPiece.model_validate_json(line.removeprefix("data: "))


def _read_image(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _read_sails(body: bytes) -> list[Sail]:
    return [
        Sail.model_validate({**item, "mask": _read_image(base64.b64decode(item["mask"]))})
        for item in json.loads(body)
    ]
