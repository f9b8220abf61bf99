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


Costs = dict[tuple[str, str], list[Checked]]
"""What each round has measured, for each checker and script."""


def costs(rounds: int) -> Costs:
    """Measure; each round checks all scripts, so that a noisy machine hurts all of them alike."""
    every = [(checker, library) for checker in COMMANDS for library in SCRIPTS]
    measured: Costs = {key: [] for key in every}
    for _ in range(rounds):
        for checker, library in every:
            measured[checker, library].append(check(checker, {"script.py": SCRIPTS[library]}))
    return measured


def table(measured: Costs) -> Iterator[str]:
    """Yield the lines of the table: medians, and ratios to the script without an SDK."""
    yield "| script |" + "".join(f" {checker} |" for checker in COMMANDS)
    yield "|---|" + "---|" * len(COMMANDS)
    for library in SCRIPTS:
        yield f"| {library} |" + "".join(_cell(measured, one, library) for one in COMMANDS)


def ratio(measured: Costs, checker: str, library: str) -> float:
    """Return the median over the rounds: CPU time as a multiple of that without an SDK."""
    pairs = zip(measured[checker, library], measured[checker, FLOOR], strict=True)
    return statistics.median(one.seconds / floor.seconds for one, floor in pairs)


def _cell(measured: Costs, checker: str, library: str) -> str:
    several = measured[checker, library]
    seconds = statistics.median(one.seconds for one in several)
    megabytes = statistics.median(one.megabytes for one in several)
    return f" {seconds:.2f} s ({ratio(measured, checker, library):.2f} x), {megabytes:.0f} MB |"
