"""Hold a conversation: each line that you type is a message, and the model replies.

python examples/chat.py http://127.0.0.1:8000
"""

from __future__ import annotations

import os
import sys

from inferwire import InferenceClient
from inferwire.types import ChatMessage


def main() -> None:
    """Read messages from standard input, and print the replies."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    messages: list[ChatMessage] = [{"role": "system", "content": "Be brief."}]
    with InferenceClient(base_url=url, timeout=60) as client:
        for line in sys.stdin:
            messages.append({"role": "user", "content": line.strip()})
            reply = client.chat_completion(messages, max_tokens=200)
            choice = reply.choices[0]
            print(choice.message.content)
            if choice.finish_reason == "length":
                print("(truncated)")
            # The server does not remember the conversation, so each call sends all of it.
            messages.append(choice.message)


if __name__ == "__main__":
    main()
