"""Code of a user of the Responses API: events are told apart by their types."""

from __future__ import annotations

from responses_sdk import AsyncInferenceClient, InferenceClient
from responses_sdk.types import Response, ResponseEvent, ResponseTextDeltaEvent


def told(event: ResponseEvent) -> str:
    """What an event says; an event of a kind that is not known says nothing."""
    if event.type == "response.output_text.delta":
        return event.delta
    if event.type == "response.completed":
        return f" ({event.response.status})"
    return ""


def texts(event: ResponseEvent) -> str:
    match event:
        case ResponseTextDeltaEvent(delta=delta):
            return delta
        case _:
            return ""


def parts(response: Response) -> list[str]:
    return [part.text or "" for item in response.output or [] for part in item.content or []]


def use(client: InferenceClient) -> tuple[str, list[str], list[str]]:
    whole: Response = client.respond("Hello", max_output_tokens=8)
    with client.responses.create("Hello", stream=True) as stream:
        said = "".join(map(told, stream))
    with client.responses.create("Hello", stream=True) as stream:
        deltas = "".join(stream.text_deltas())
        final: Response = stream.final()
    return said, parts(whole), [deltas, *parts(final)]


async def use_async(client: AsyncInferenceClient) -> tuple[str, list[str], list[str]]:
    whole: Response = await client.respond("Hello", max_output_tokens=8)
    async with await client.responses.create("Hello", stream=True) as stream:
        said = "".join([told(event) async for event in stream])
    async with await client.responses.create("Hello", stream=True) as stream:
        deltas = "".join([delta async for delta in stream.text_deltas()])
        final: Response = await stream.final()
    return said, parts(whole), [deltas, *parts(final)]
