"""What checking a short script costs, beside the same script on other libraries."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from tests.typing.checkers import COMMANDS, Checked, check

FLOOR = "httpx, pydantic, numpy"
LIMIT = 1.3
"""The most CPU time that mypy may take for a script, as a multiple of that for `FLOOR`."""
SCRIPTS = {
    "inferwire": """\
from inferwire import InferenceClient, InferwireError
from inferwire.types import ChatMessage


def main() -> int:
    messages: list[ChatMessage] = [{"role": "user", "content": "Hello"}]
    with InferenceClient(base_url="http://127.0.0.1:8000", timeout=30) as client:
        try:
            reply = client.chat_completion(messages, max_tokens=50)
            vectors = client.feature_extraction(["a cat", "a dog"])
        except InferwireError as error:
            print(error)
            return 1
    print(reply.choices[0].message.content)
    if reply.usage is not None:
        print(reply.usage.total_tokens)
    print(vectors @ vectors.T)
    return 0


main()
""",
    FLOOR: """\
import httpx
import numpy as np
from pydantic import BaseModel


class Message(BaseModel):
    content: str | None


class Completion(BaseModel):
    choices: list[Message]


with httpx.Client(base_url="http://127.0.0.1:8000", timeout=30) as client:
    messages = [{"role": "user", "content": "Hello"}]
    response = client.post("/v1/chat/completions", json={"messages": messages})
    reply = Completion.model_validate_json(response.content)
    print(reply.choices[0].content)
    found = client.post("/embed", json={"inputs": ["a cat", "a dog"]})
    vectors = np.array(found.json(), np.float32)
    print(vectors @ vectors.T)
""",
    "openai": """\
import numpy as np
from openai import OpenAI, OpenAIError
from openai.types.chat import ChatCompletionMessageParam


def main() -> int:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
    with OpenAI(base_url="http://127.0.0.1:8000/v1", timeout=30) as client:
        try:
            reply = client.chat.completions.create(model="any", messages=messages)
            found = client.embeddings.create(model="any", input=["a cat", "a dog"])
        except OpenAIError as error:
            print(error)
            return 1
    print(reply.choices[0].message.content)
    vectors = np.array([one.embedding for one in found.data], np.float32)
    print(vectors @ vectors.T)
    return 0


main()
""",
    "huggingface_hub": """\
from typing import Any

from huggingface_hub import InferenceClient
from huggingface_hub.errors import HfHubHTTPError


def main() -> int:
    messages: list[dict[str, Any]] = [{"role": "user", "content": "Hello"}]
    with InferenceClient(base_url="http://127.0.0.1:8000", timeout=30) as client:
        try:
            reply = client.chat_completion([*messages], max_tokens=50)
            vectors = client.feature_extraction(["a cat", "a dog"])
        except HfHubHTTPError as error:
            print(error)
            return 1
    print(reply.choices[0].message.content)
    print(reply.usage.total_tokens)
    print(vectors @ vectors.T)
    return 0


main()
""",
}


def costs(rounds: int) -> dict[tuple[str, str], Checked]:
    """Return the medians for each checker and script; each round checks all, one by one."""
    every = [(checker, library) for checker in COMMANDS for library in SCRIPTS]
    found: dict[tuple[str, str], list[Checked]] = {key: [] for key in every}
    for _ in range(rounds):
        for checker, library in every:
            done = check(checker, {"script.py": SCRIPTS[library]})
            found[checker, library].append(done)
    return {key: _median(several) for key, several in found.items()}


def table(measured: dict[tuple[str, str], Checked]) -> Iterator[str]:
    """Yield the lines of the table, with ratios to the script without an SDK."""
    yield "| script |" + "".join(f" {checker} |" for checker in COMMANDS)
    yield "|---|" + "---|" * len(COMMANDS)
    for library in SCRIPTS:
        yield f"| {library} |" + "".join(_cell(measured, one, library) for one in COMMANDS)


def ratio(measured: dict[tuple[str, str], Checked], checker: str, library: str) -> float:
    """Return the CPU time of a script as a multiple of that of the script without an SDK."""
    return measured[checker, library].seconds / measured[checker, FLOOR].seconds


def _cell(measured: dict[tuple[str, str], Checked], checker: str, library: str) -> str:
    one = measured[checker, library]
    times = ratio(measured, checker, library)
    return f" {one.seconds:.2f} s ({times:.2f} x), {one.megabytes:.0f} MB |"


def _median(several: list[Checked]) -> Checked:
    return Checked(
        several[0].errors,
        statistics.median(one.seconds for one in several),
        statistics.median(one.megabytes for one in several),
    )
