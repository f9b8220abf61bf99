"""smolagents: the client is what `create_client` of its model returns, or its attribute."""

from __future__ import annotations

import contextlib
import sys
from typing import Any, ClassVar

from inferwire import InferenceClient, RateLimitError, record_calls
from smolagents import ChatMessage, InferenceClientModel, Tool, ToolCallingAgent
from smolagents.models import RETRY_MAX_ATTEMPTS, MessageRole

from tests.ecosystem.checks import Checks
from tests.ecosystem.server import BUSY, MODEL, TEXT

check = Checks("smolagents")
HELLO = [ChatMessage(role=MessageRole.USER, content=[{"type": "text", "text": "Hello"}])]


class InferwireModel(InferenceClientModel):
    def create_client(self) -> InferenceClient:
        return InferenceClient(**self.client_kwargs)


class Weather(Tool):
    name = "get_weather"
    description = "Return the weather."
    inputs: ClassVar = {"city": {"type": "string", "description": "The city."}}
    output_type = "string"

    def forward(self, city: str) -> str:
        return f"sunny in {city}"


def model(url: str, **options: Any) -> InferwireModel:
    """Return a model whose `create_client` gets model=, provider=, bill_to= and others."""
    return InferwireModel(model_id=url, token="t", **options)


@check("`create_client`: generate")
def generate(url: str) -> None:
    assert model(url).generate(HELLO).content == TEXT


@check('`create_client` with `provider="auto"`')
def provider(url: str) -> None:
    assert model(url, provider="auto").generate(HELLO).content == TEXT


@check("`.client`: generate")
def client(url: str) -> None:
    one = InferenceClientModel(model_id=MODEL, client=InferenceClient(base_url=url, token="t"))
    assert one.generate(HELLO).content == TEXT


@check("stream")
def stream(url: str) -> None:
    parts = [one.content for one in model(url).generate_stream(HELLO) if one.content]
    assert "".join(parts) == TEXT


@check("`ToolCallingAgent`")
def agent(url: str) -> None:
    agent = ToolCallingAgent(tools=[Weather()], model=model(url), max_steps=4, verbosity_level=0)
    assert agent.run("How is it?") == "Paris"


@check("`ToolCallingAgent` with `stream_outputs=True`")
def streaming_agent(url: str) -> None:
    options: dict[str, Any] = {"max_steps": 4, "verbosity_level": 0, "stream_outputs": True}
    agent = ToolCallingAgent(tools=[Weather()], model=model(url), **options)
    assert agent.run("How is it?") == "Paris"


@check("the framework's retries after status 429")
def retries(url: str) -> None:
    client = InferenceClient(base_url=url, token="t", max_retries=0)
    one = InferenceClientModel(model_id=MODEL, client=client)
    one.retryer.wait_seconds = 0.01
    with record_calls() as calls, contextlib.suppress(RateLimitError):
        one.generate(HELLO, model=BUSY)
    assert len(calls) == RETRY_MAX_ATTEMPTS


if __name__ == "__main__":
    sys.exit(check.main())
