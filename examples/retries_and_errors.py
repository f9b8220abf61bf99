"""Classify a text: report retries as they happen, and handle each type of error.

python examples/retries_and_errors.py http://127.0.0.1:8080 "I like you"
"""

from __future__ import annotations

import os
import sys

from inferwire import (
    APIConnectionError,
    APIStatusError,
    InferenceClient,
    InferenceTimeoutError,
    InferwireError,
    RateLimitError,
    ResponseValidationError,
    Retry,
)


def report(retry: Retry) -> None:
    """Print the reason for a retry; the client calls this before it waits."""
    print(f"retry {retry.number} in {retry.seconds:.1f} s: {retry.error}")


def explain(error: InferwireError) -> str:
    """Return what a user can do about an error."""
    match error:
        case InferenceTimeoutError():
            return f"timed out in the phase {error.phase!r}: allow more time"
        case APIConnectionError():
            return f"no response from {error.url}: is the server running?"
        case RateLimitError():
            return f"too many requests: wait {error.headers.get('retry-after', 'some')} seconds"
        case APIStatusError():
            return f"status {error.status}, request {error.request_id}: {error.server_message}"
        case ResponseValidationError():
            return f"unexpected response: expected {error.expected} at {error.pointer or '/'}"
        case _:
            return str(error)


def main() -> int:
    """Classify one text; return 1 after an error."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    text = sys.argv[2] if len(sys.argv) > 2 else "I like you"
    client = InferenceClient(base_url=url, timeout=10, max_retries=2, on_retry=report)
    try:
        labels = client.text_classification(text)
    except InferwireError as error:
        print(explain(error))
        return 1
    for label in labels:
        print(f"{label.label}: {label.score:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
