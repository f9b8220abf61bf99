"""Answer a question with functions that the model may call.

echo "What is 17 percent of 2,340?" | python examples/tools.py http://127.0.0.1:8000
"""

from __future__ import annotations

import os
import sys
from calendar import monthrange
from decimal import Decimal

from inferwire import InferenceClient, ToolFunction
from inferwire.types import ChatMessage

ROUNDS = 5


def percentage(percent: Decimal, number: Decimal) -> Decimal:
    """Return a percentage of a number."""
    return number * percent / 100


def days_of_month(year: int, month: int) -> int:
    """Return the number of days of a month.

    Args:
        year: The year, in the Gregorian calendar.
        month: The month, from 1 to 12.

    """
    return monthrange(year, month)[1]


def main() -> None:
    """Read a question from standard input, and print the answer."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    tools: list[ToolFunction] = [percentage, days_of_month]
    messages: list[ChatMessage] = [{"role": "user", "content": sys.stdin.read()}]
    with InferenceClient(base_url=url, timeout=60) as client:
        for _ in range(ROUNDS):
            message = client.chat.completions.create(messages, tools=tools).choices[0].message
            messages.append(message)
            if not message.tool_calls:
                print(message.content)
                return
            for call in message.tool_calls:
                result = client.chat.completions.run_tool(call, tools=tools)
                if result.error is not None:
                    print(f"tool call failed: {result.error}", file=sys.stderr)
                messages.append(result.message)
    sys.exit(f"no answer after {ROUNDS} rounds")


if __name__ == "__main__":
    main()
