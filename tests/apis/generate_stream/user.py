"""Code of a user of TGI's route for streams, which always streams."""

from __future__ import annotations

from generate_stream_sdk import AsyncInferenceClient, InferenceClient


def use(client: InferenceClient) -> tuple[list[str], str | None]:
    texts: list[str] = []
    full: str | None = None
    with client.continue_text("Once", max_new_tokens=2) as stream:
        for event in stream:
            texts.append(event.token.text)
            full = event.generated_text
    return texts, full


async def use_async(client: AsyncInferenceClient) -> tuple[list[str], str | None]:
    texts: list[str] = []
    full: str | None = None
    async with await client.continue_text("Once", max_new_tokens=2) as stream:
        async for event in stream:
            texts.append(event.token.text)
            full = event.generated_text
    return texts, full
