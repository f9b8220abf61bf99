"""examples/relay.py with huggingface_hub."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable, AsyncIterator

import uvicorn
from httpx2 import HTTPError
from huggingface_hub import AsyncInferenceClient, ChatCompletionStreamOutput
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route


def make_app(url: str) -> Starlette:
    """Return the service."""

    async def reply(request: Request) -> Response:
        prompt = (await request.body()).decode()
        # A client closes a stream only when it is closed itself, so each request has its own.
        client = AsyncInferenceClient(base_url=url, timeout=60)
        try:
            # This waits for the headers of the response, so an error status can still be passed on.
            stream = await client.chat_completion(
                [{"role": "user", "content": prompt}], stream=True
            )
        except HTTPError as error:
            await client.close()
            return PlainTextResponse(f"the model is not available: {error}\n", 502)
        return StreamingResponse(texts(client, stream), media_type="text/plain; charset=utf-8")

    return Starlette(routes=[Route("/", reply, methods=["POST"])])


async def texts(
    client: AsyncInferenceClient, stream: AsyncIterable[ChatCompletionStreamOutput]
) -> AsyncIterator[str]:
    """Yield the texts of a stream, and close it if the client of the service disconnects."""
    finished = False
    async with client:
        async for chunk in stream:
            for choice in chunk.choices:
                yield choice.delta.content or ""
                finished = finished or choice.finish_reason is not None
    if not finished:  # A stream that the server cuts between two events ends without an error.
        raise HTTPError("the stream broke off")


if __name__ == "__main__":
    server_url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 9000
    uvicorn.run(make_app(server_url), port=port)
