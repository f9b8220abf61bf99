"""examples/streaming.py with huggingface_hub."""

from __future__ import annotations

import os
import sys

from httpx2 import HTTPError
from huggingface_hub import ChatCompletionInputStreamOptions, InferenceClient


def main() -> int:
    """Stream one reply; return 1 if the stream breaks off."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    prompt = sys.argv[2] if len(sys.argv) > 2 else "Hello"
    chunks, finished, usage = 0, False, None
    try:
        # There is one limit for each read: not one for the first event and one for the others.
        with InferenceClient(base_url=url, timeout=60) as client:
            for chunk in client.chat_completion(
                [{"role": "user", "content": prompt}],
                stream=True,
                stream_options=ChatCompletionInputStreamOptions(include_usage=True),
            ):
                chunks += 1
                usage = chunk.usage or usage
                for choice in chunk.choices:
                    print(choice.delta.content or "", end="", flush=True)
                    # A stream that the server cuts between two events ends without an error.
                    finished = finished or choice.finish_reason is not None
    except HTTPError as error:
        print(f"\nthe stream broke off after {chunks} chunks: {error}")
        return 1
    if not finished:
        print(f"\nthe stream broke off after {chunks} chunks: no finish reason")
        return 1
    if usage is not None:
        print(f"\n{usage.total_tokens} tokens")
    return 0


if __name__ == "__main__":
    sys.exit(main())
