"""Ask four questions at once, and print what each call did: attempts, times, tokens and errors.

One call may take two seconds, and another is cancelled after half a second.

python examples/records.py http://127.0.0.1:8080
"""

from __future__ import annotations

import asyncio
import os
import sys

from inferwire import AsyncInferenceClient, CallRecord, ChatMessage, InferwireError, record_calls


async def plain(client: AsyncInferenceClient, question: str) -> None:
    """Ask a question, and print the answer or what went wrong."""
    messages: list[ChatMessage] = [{"role": "user", "content": question}]
    try:
        completion = await client.chat_completion(messages, max_tokens=32)
    except InferwireError as error:
        print(f"error: {error}")
    else:
        print(f"answer: {completion.choices[0].message.content}")


async def streamed(client: AsyncInferenceClient, question: str) -> None:
    """Ask a question, and read the answer as it arrives."""
    messages: list[ChatMessage] = [{"role": "user", "content": question}]
    try:
        stream = await client.chat_completion(
            messages, max_tokens=32, stream=True, stream_options={"include_usage": True}
        )
        completion = await stream.final()
    except InferwireError as error:
        print(f"error: {error}")
    else:
        print(f"streamed: {completion.choices[0].message.content}")


async def stopped(task: asyncio.Task[None]) -> None:
    """Cancel a task after half a second, unless it has ended by then."""
    await asyncio.wait([task], timeout=0.5)
    task.cancel()
    await asyncio.wait([task])


def summary(call: CallRecord) -> str:
    """Return one line about a call."""
    attempts = ", ".join(
        attempt.reason if attempt.wait is None else f"{attempt.reason}, wait {attempt.wait:.2f} s"
        for attempt in call.attempts
    )
    first = "" if call.first_event is None else f"; first event {call.first_event:.2f} s"
    ended = "complete" if call.complete else type(call.error).__name__
    return f"{call.method} [{attempts}]{first}; {call.seconds or 0:.2f} s; {ended}"


async def main() -> int:
    """Ask all questions at once."""
    default = os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    url = sys.argv[1] if len(sys.argv) > 1 else default
    async with AsyncInferenceClient(base_url=url, timeout=60) as client:
        with record_calls() as calls:
            long = asyncio.create_task(plain(client, "Tell me a very long story."))
            await asyncio.gather(
                plain(client, "Name a river."),
                streamed(client, "Name a mountain."),
                plain(client.with_options(timeout=2), "Name a sea."),
                stopped(long),
            )
    for call in calls:
        print(summary(call))
    print(f"tokens: {calls.usage.total_tokens or 'not reported'}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
