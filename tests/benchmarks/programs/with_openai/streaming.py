"""examples/streaming.py with openai."""

from __future__ import annotations

import os
import sys

from openai import APIError, OpenAI, Timeout


def main() -> int:
    """Stream one reply; return 1 if the stream breaks off."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    prompt = sys.argv[2] if len(sys.argv) > 2 else "Hello"
    # There is one limit for each read: not one for the first event and one for the others.
    client = OpenAI(base_url=f"{url}/v1", api_key="none", timeout=Timeout(600, read=60))
    chunks, finished = 0, False
    try:
        with client.chat.completions.stream(
            model="any",
            messages=[{"role": "user", "content": prompt}],
            stream_options={"include_usage": True},
        ) as stream:
            for event in stream:
                if event.type == "content.delta":
                    print(event.delta, end="", flush=True)
                elif event.type == "chunk":
                    chunks += 1
                    # A stream that the server cuts between two events ends without an error.
                    finished |= any(choice.finish_reason for choice in event.chunk.choices)
            reply = stream.get_final_completion() if finished else None
    except APIError as error:
        print(f"\nthe stream broke off after {chunks} chunks: {error}")
        return 1
    if reply is None:
        print(f"\nthe stream broke off after {chunks} chunks: no finish reason")
        return 1
    if reply.usage is not None:
        print(f"\n{reply.usage.total_tokens} tokens")
    return 0


if __name__ == "__main__":
    sys.exit(main())
