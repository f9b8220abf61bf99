"""What a user of tools writes: for the type checkers, never executed."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_type

from inferwire import (
    AsyncInferenceClient,
    InferenceClient,
    ToolFunction,
    ToolResult,
)
from inferwire.types import (
    ChatCompletionInputMessage,
    ChatCompletionInputToolParam,
    ChatMessage,
)
from pydantic import BaseModel


class Booking(BaseModel):
    """Book a table."""

    seats: int


def forecast(city: str, days: int = 1) -> str:
    """Return a forecast."""
    return city * days


async def find(word: str) -> list[str]:
    """Find a word."""
    return [word]


OWN: ChatCompletionInputToolParam = {"type": "function", "function": {"name": "own"}}
TOOLS: list[ToolFunction] = [forecast, find, Booking]
MIXED: list[ChatCompletionInputToolParam | ToolFunction] = [OWN, forecast, Booking]
FUNCTIONS: list[Callable[..., str]] = [forecast]


def sync(client: InferenceClient, messages: list[ChatMessage]) -> None:
    client.chat_completion(messages, tools=[forecast, find, Booking, OWN])
    client.chat_completion(messages, tools=TOOLS)
    client.chat_completion(messages, tools=FUNCTIONS)
    client.chat_completion(
        messages, tools=[forecast, {"type": "function", "function": {"name": "own"}}]
    )
    for _ in client.chat_completion(messages, tools=MIXED, stream=True):
        pass
    completion = client.chat.completions.create(messages, tools=(forecast, Booking))
    messages.append(completion.choices[0].message)
    for call in completion.choices[0].message.tool_calls or []:
        result = client.chat.completions.run_tool(call, tools=TOOLS)
        assert_type(result, ToolResult[ChatCompletionInputMessage])
        assert_type(result.message, ChatCompletionInputMessage)
        assert_type(result.error, Exception | None)
        messages.append(result.message)
        assert_type(client.chat_completion_run_tool(call, tools=MIXED).value, object)
    client.chat.completions.parse(messages, tools=TOOLS, response_format=Booking)


async def asynchronous(client: AsyncInferenceClient, messages: list[ChatMessage]) -> None:
    completion = await client.chat.completions.create(messages, tools=TOOLS)
    for call in completion.choices[0].message.tool_calls or []:
        result = await client.chat.completions.run_tool(call, tools=[find, OWN])
        assert_type(result.message, ChatCompletionInputMessage)
