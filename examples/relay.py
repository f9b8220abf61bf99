"""A web service that passes a streamed reply on to its own clients, as plain text.

python examples/relay.py http://127.0.0.1:8000 9000
curl -N -d "Tell me a story." http://127.0.0.1:9000/
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator

import uvicorn
from inferwire import AsyncInferenceClient, AsyncStream, ChatCompletionStreamOutput, InferwireError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route


def make_app(url: str) -> Starlette:
    """Return the service; all its requests share one client."""
    client = AsyncInferenceClient(base_url=url, timeout=60)

    async def reply(request: Request) -> Response:
        prompt = (await request.body()).decode()
        try:
            # This waits for the headers of the response, so an error status can still be passed on.
            stream = await client.chat_completion(
                [{"role": "user", "content": prompt}], stream=True
            )
        except InferwireError as error:
            return PlainTextResponse(f"the model is not available: {error}\n", 502)
        return StreamingResponse(texts(stream), media_type="text/plain; charset=utf-8")

    return Starlette(routes=[Route("/", reply, methods=["POST"])])


async def texts(stream: AsyncStream[ChatCompletionStreamOutput]) -> AsyncIterator[str]:
    """Yield the texts of a stream, and close it if the client of the service disconnects."""
    async with stream:
        async for chunk in stream:
            for choice in chunk.choices:
                yield choice.delta.content or ""


if __name__ == "__main__":
    server_url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 9000
    uvicorn.run(make_app(server_url), port=port)
