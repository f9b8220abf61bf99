"""Code of a user of a speech API: the chunks of a sound as they arrive."""

from __future__ import annotations

from speech_sdk import AsyncInferenceClient, AsyncStream, InferenceClient, Stream


def use(client: InferenceClient) -> list[bytes]:
    stream: Stream[bytes] = client.speak("Hello", "ash", response_format="mp3", model="voice")
    with stream:
        return [*stream]


async def use_async(client: AsyncInferenceClient) -> list[bytes]:
    stream: AsyncStream[bytes] = await client.speak(
        "Hello", "ash", response_format="mp3", model="voice"
    )
    async with stream:
        return [chunk async for chunk in stream]
