"""examples/relay.py with huggingface_hub."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator

import uvicorn
from httpx2 import HTTPError
from huggingface_hub import AsyncInferenceClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route


def make_app(url: str) -> Starlette:
    """Return the service."""

    async def reply(request: Request) -> Response:
        pieces = texts(url, (await request.body()).decode())
        try:
            # This waits for the first event, so an error can still become a status code.
            first = await anext(pieces, "")
        except HTTPError as error:
            return PlainTextResponse(f"the model is not available: {error}\n", 502)
        return StreamingResponse(joined(first, pieces), media_type="text/plain; charset=utf-8")

    return Starlette(routes=[Route("/", reply, methods=["POST"])])


async def texts(url: str, prompt: str) -> AsyncIterator[str]:
    """Yield the texts of a stream, and close it if the client of the service disconnects."""
    finished = False
    # A client closes a stream only when it is closed itself, so each request has its own.
    async with AsyncInferenceClient(base_url=url, timeout=60) as client:
        async for chunk in await client.chat_completion(
            [{"role": "user", "content": prompt}], stream=True
        ):
            for choice in chunk.choices:
                yield choice.delta.content or ""
                finished = finished or choice.finish_reason is not None
    if not finished:  # The stream itself ends without an error.
        raise HTTPError("the stream broke off")


async def joined(first: str, others: AsyncIterator[str]) -> AsyncIterator[str]:
    """Yield the first text and the others."""
    yield first
    async for text in others:
        yield text


if __name__ == "__main__":
    server_url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 9000
    uvicorn.run(make_app(server_url), port=port)
