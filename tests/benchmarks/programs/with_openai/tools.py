"""examples/tools.py with openai."""

from __future__ import annotations

import os
import sys
from calendar import monthrange
from decimal import Decimal

from openai import OpenAI, pydantic_function_tool
from openai.types.chat import ChatCompletionMessageFunctionToolCall, ChatCompletionMessageParam
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


def run(call: ChatCompletionMessageFunctionToolCall) -> str:
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
    tools = [pydantic_function_tool(model, name=name) for name, model in TOOLS.items()]
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": sys.stdin.read()}]
    with OpenAI(base_url=f"{url}/v1", api_key="none", timeout=60) as client:
        for _ in range(ROUNDS):
            reply = client.chat.completions.create(model="any", messages=messages, tools=tools)
            message = reply.choices[0].message
            messages.append(message)
            if not message.tool_calls:
                print(message.content)
                return
            for call in message.tool_calls:
                if call.type == "function":
                    result = run(call)
                    messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
    sys.exit(f"no answer after {ROUNDS} rounds")


if __name__ == "__main__":
    main()
