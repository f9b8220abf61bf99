"""Code of a user of the Messages API: events and blocks are told apart by their types."""

from __future__ import annotations

from messages_sdk import AsyncInferenceClient, InferenceClient
from messages_sdk.types import InputMessageParam, Message, MessageEvent

MESSAGES: list[InputMessageParam] = [{"role": "user", "content": "Hello"}]


def told(event: MessageEvent) -> str:
    """What an event adds to the text; an event of a kind that is not known adds nothing."""
    if event.type == "content_block_delta" and event.delta.type == "text_delta":
        return event.delta.text
    if event.type == "message_delta":
        return f" ({event.delta.stop_reason})"
    return ""


def text(message: Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


def use(client: InferenceClient) -> tuple[str, str, str]:
    whole = client.write_message(MESSAGES, 8)
    with client.messages.create(MESSAGES, 8, stream=True) as stream:
        said = "".join(map(told, stream))
    with client.messages.create(MESSAGES, 8, stream=True) as stream:
        deltas = "".join(stream.text_deltas())
        final: Message = stream.final()
    return said, text(whole), f"{deltas}, {text(final)} ({final.stop_reason})"


async def use_async(client: AsyncInferenceClient) -> tuple[str, str, str]:
    whole = await client.write_message(MESSAGES, 8)
    async with await client.messages.create(MESSAGES, 8, stream=True) as stream:
        said = "".join([told(event) async for event in stream])
    async with await client.messages.create(MESSAGES, 8, stream=True) as stream:
        deltas = "".join([delta async for delta in stream.text_deltas()])
        final: Message = await stream.final()
    return said, text(whole), f"{deltas}, {text(final)} ({final.stop_reason})"
