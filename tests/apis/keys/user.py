"""Code of a user of an API with keys."""

from __future__ import annotations

from keys_sdk import AsyncInferenceClient, InferenceClient


def use(url: str) -> list[int]:
    with InferenceClient(endpoint=url, api_key="header-secret") as client:
        one: int = client.count_tokens("two words", language="en").tokens
    with InferenceClient(endpoint="query", base_url=url, token={"query": "query-secret"}) as client:
        other: int = client.count_tokens("two words").tokens
    return [one, other]


async def use_async(url: str) -> list[int]:
    async with AsyncInferenceClient(endpoint=url, api_key="header-secret") as client:
        one: int = (await client.count_tokens("two words", language="en")).tokens
    async with AsyncInferenceClient(
        endpoint="query", base_url=url, token={"query": "query-secret"}
    ) as client:
        other: int = (await client.count_tokens("two words")).tokens
    return [one, other]
