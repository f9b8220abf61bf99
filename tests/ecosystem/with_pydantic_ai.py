"""pydantic-ai: the client is the `hf_client` of its Hugging Face provider."""

from __future__ import annotations

import sys

from inferwire import AsyncInferenceClient, InferwireError
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelAPIError
from pydantic_ai.models.fallback import FallbackModel
from pydantic_ai.models.huggingface import HuggingFaceModel
from pydantic_ai.providers.huggingface import HuggingFaceProvider

from tests.ecosystem.checks import Checks
from tests.ecosystem.server import BUSY, MODEL, TEXT, USAGE

check = Checks("pydantic-ai-slim")


class Weather(BaseModel):
    city: str
    degrees: int


def model(url: str, name: str = MODEL) -> HuggingFaceModel:
    client = AsyncInferenceClient(url, token="t", max_retries=0)
    provider = HuggingFaceProvider(hf_client=client, api_key="t")
    return HuggingFaceModel(name, provider=provider)


def weather_agent(url: str, called: list[str]) -> Agent[None, str]:
    agent = Agent(model(url))

    @agent.tool_plain
    def get_weather(city: str) -> str:
        """Return the weather."""
        called.append(city)
        return "sunny"

    return agent


@check("`HuggingFaceProvider(hf_client=)`: run")
def run(url: str) -> None:
    result = Agent(model(url)).run_sync("Hello")
    assert result.output == TEXT
    assert result.usage.output_tokens == USAGE["completion_tokens"]


@check("`HuggingFaceProvider(hf_client=)`: run")
async def run_async(url: str) -> None:
    assert (await Agent(model(url)).run("Hello")).output == TEXT


@check('`HuggingFaceProvider(hf_client=AsyncInferenceClient(provider="auto", base_url=…))`')
async def run_with_provider(url: str) -> None:
    client = AsyncInferenceClient(base_url=url, token="t", provider="auto")
    provider = HuggingFaceProvider(hf_client=client, api_key="t")
    assert (await Agent(HuggingFaceModel(MODEL, provider=provider)).run("Hello")).output == TEXT


@check("tools")
async def tools(url: str) -> None:
    called: list[str] = []
    result = await weather_agent(url, called).run("How is it in Paris?")
    assert (result.output, called) == (TEXT, ["Paris"])


@check("stream")
async def stream(url: str) -> None:
    async with Agent(model(url)).run_stream("Hello") as result:
        parts = [part async for part in result.stream_text(delta=True, debounce_by=None)]
    assert parts == [TEXT[:5], TEXT[5:]]


@check("stream with tools")
async def stream_with_tools(url: str) -> None:
    called: list[str] = []
    async with weather_agent(url, called).run_stream("How is it in Paris?") as result:
        assert await result.get_output() == TEXT
    assert called == ["Paris"]


@check("structured output")
async def structured(url: str) -> None:
    result = await Agent(model(url), output_type=Weather).run("How is it in Paris?")
    assert result.output == Weather(city="Paris", degrees=7)


@check("`FallbackModel(…, fallback_on=(ModelAPIError, InferwireError))`")
async def fallback(url: str) -> None:
    kinds = (ModelAPIError, InferwireError)
    both = FallbackModel(model(url, BUSY), model(url), fallback_on=kinds)
    assert (await Agent(both).run("Hello")).output == TEXT


@check("`FallbackModel` by default, for huggingface_hub's exceptions only", fails="RateLimitError")
async def fallback_by_default(url: str) -> None:
    both = FallbackModel(model(url, BUSY), model(url))
    assert (await Agent(both).run("Hello")).output == TEXT


if __name__ == "__main__":
    sys.exit(check.main())
