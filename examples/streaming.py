"""Print a reply while the model generates it, and then the number of tokens.

python examples/streaming.py http://127.0.0.1:8000 "Tell me a story."
"""

from __future__ import annotations

import os
import sys

from inferwire import InferenceClient, StreamError, Timeout


def main() -> int:
    """Stream one reply; return 1 if the stream breaks off."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    prompt = sys.argv[2] if len(sys.argv) > 2 else "Hello"
    # At most 60 seconds to the first event, and 20 seconds between two events.
    client = InferenceClient(base_url=url, timeout=Timeout(600, first=60, idle=20))
    try:
        with client.chat_completion(
            [{"role": "user", "content": prompt}],
            stream=True,
            stream_options={"include_usage": True},
        ) as stream:
            for text in stream.text_deltas():
                print(text, end="", flush=True)
            reply = stream.final()
        if reply.usage is not None:
            print(f"\n{reply.usage.total_tokens} tokens")
    except StreamError as error:
        print(f"\nthe stream broke off after {len(error.received)} chunks: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
