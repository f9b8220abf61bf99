"""examples/relay.py with openai."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator

import uvicorn
from openai import AsyncOpenAI, AsyncStream, OpenAIError
from openai.types.chat import ChatCompletionChunk
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route


def make_app(url: str) -> Starlette:
    """Return the service; all its requests share one client."""
    client = AsyncOpenAI(base_url=f"{url}/v1", api_key="none", timeout=60)

    async def reply(request: Request) -> Response:
        prompt = (await request.body()).decode()
        try:
            # This waits for the headers of the response, so an error status can still be passed on.
            stream = await client.chat.completions.create(
                model="any", messages=[{"role": "user", "content": prompt}], stream=True
            )
        except OpenAIError as error:
            return PlainTextResponse(f"the model is not available: {error}\n", 502)
        return StreamingResponse(texts(stream), media_type="text/plain; charset=utf-8")

    return Starlette(routes=[Route("/", reply, methods=["POST"])])


async def texts(stream: AsyncStream[ChatCompletionChunk]) -> AsyncIterator[str]:
    """Yield the texts of a stream, and close it if the client of the service disconnects."""
    finished = False
    async with stream:
        async for chunk in stream:
            for choice in chunk.choices:
                yield choice.delta.content or ""
                finished = finished or choice.finish_reason is not None
    if not finished:  # A stream that the server cuts between two events ends without an error.
        raise OpenAIError("the stream broke off")


if __name__ == "__main__":
    server_url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 9000
    uvicorn.run(make_app(server_url), port=port)
