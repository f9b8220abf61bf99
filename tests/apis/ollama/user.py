"""Code of a user of Ollama: whole responses, streams of lines, and what these add up to."""

from __future__ import annotations

from ollama_sdk import AsyncInferenceClient, InferenceClient
from ollama_sdk.types import ChatInputMessageParam, ChatOutput, GenerateOutput

MESSAGES: list[ChatInputMessageParam] = [{"role": "user", "content": "Hello"}]


def use(client: InferenceClient) -> list[str]:
    whole: ChatOutput = client.chat(MESSAGES, options={"seed": 1}, keep_alive="5m")
    texts = [whole.message.content]
    with client.chat(MESSAGES, stream=True) as stream:
        parts: list[str | None] = [one.message.content for one in stream]
    texts.append("".join(one or "" for one in parts))
    final: ChatOutput = client.chat(MESSAGES, stream=True).final()
    texts.append(final.message.content)
    done: GenerateOutput = client.generate("Once", stream=True).final()
    return [*texts, done.response, client.generate("Once").response]


async def use_async(client: AsyncInferenceClient) -> list[str]:
    whole: ChatOutput = await client.chat(MESSAGES, options={"seed": 1}, keep_alive="5m")
    texts = [whole.message.content]
    async with await client.chat(MESSAGES, stream=True) as stream:
        parts: list[str | None] = [one.message.content async for one in stream]
    texts.append("".join(one or "" for one in parts))
    final: ChatOutput = await (await client.chat(MESSAGES, stream=True)).final()
    texts.append(final.message.content)
    done: GenerateOutput = await (await client.generate("Once", stream=True)).final()
    return [*texts, done.response, (await client.generate("Once")).response]
