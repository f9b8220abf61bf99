"""examples/tools.py with huggingface_hub."""

from __future__ import annotations

import os
import sys
from calendar import monthrange
from decimal import Decimal

from huggingface_hub import (
    ChatCompletionInputFunctionDefinition,
    ChatCompletionInputMessage,
    ChatCompletionInputTool,
    ChatCompletionOutputToolCall,
    InferenceClient,
)
from pydantic import BaseModel, Field
from pydantic_core import to_json

ROUNDS = 5


class Percentage(BaseModel):
    """Return a percentage of a number."""

    percent: Decimal
    number: Decimal

    def run(self) -> Decimal:
        """Run the tool."""
        return self.number * self.percent / 100


class DaysOfMonth(BaseModel):
    """Return the number of days of a month."""

    year: int = Field(description="The year, in the Gregorian calendar.")
    month: int = Field(description="The month, from 1 to 12.")

    def run(self) -> int:
        """Run the tool."""
        return monthrange(self.year, self.month)[1]


TOOLS = {"percentage": Percentage, "days_of_month": DaysOfMonth}


def run(call: ChatCompletionOutputToolCall) -> str:
    """Run a tool call, and return the result or the error as the model is told it."""
    try:
        tool = TOOLS[call.function.name].model_validate_json(call.function.arguments)
        return to_json(tool.run()).decode()
    except Exception as error:
        print(f"tool call failed: {error}", file=sys.stderr)
        return f"{type(error).__name__}: {error}"


def main() -> None:
    """Read a question from standard input, and print the answer."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    tools = [
        ChatCompletionInputTool(
            type="function",
            function=ChatCompletionInputFunctionDefinition(
                name=name, description=model.__doc__, parameters=model.model_json_schema()
            ),
        )
        for name, model in TOOLS.items()
    ]
    messages: list[dict[str, object] | ChatCompletionInputMessage] = [
        {"role": "user", "content": sys.stdin.read()}
    ]
    with InferenceClient(base_url=url, timeout=60) as client:
        for _ in range(ROUNDS):
            message = client.chat_completion(messages, tools=tools).choices[0].message
            # Fields that are None are not sent: some servers refuse a null.
            messages.append({key: value for key, value in message.items() if value is not None})
            if not message.tool_calls:
                print(message.content)
                return
            messages += [
                {"role": "tool", "tool_call_id": call.id, "content": run(call)}
                for call in message.tool_calls
            ]
    sys.exit(f"no answer after {ROUNDS} rounds")


if __name__ == "__main__":
    main()
