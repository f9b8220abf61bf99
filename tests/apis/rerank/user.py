"""Code of a user of both forms of reranking."""

from __future__ import annotations

from rerank_sdk import AsyncInferenceClient, InferenceClient
from rerank_sdk.types import RerankResult, RerankTextsOutputElement

TEXTS = ["a car", "a red boat", "a red car"]


def use(client: InferenceClient) -> list[tuple[int, float]]:
    ranked = client.rerank("red boat", ["a car", {"text": "a red boat"}], top_n=2, model="m")
    results: list[RerankResult] = ranked.results
    scored: list[RerankTextsOutputElement] = client.rerank_texts("red boat", TEXTS)
    found = [(one.index, one.relevance_score) for one in results]
    return found + [(one.index, one.score) for one in scored]


async def use_async(client: AsyncInferenceClient) -> list[tuple[int, float]]:
    ranked = await client.rerank("red boat", ["a car", {"text": "a red boat"}], top_n=2, model="m")
    results: list[RerankResult] = ranked.results
    scored: list[RerankTextsOutputElement] = await client.rerank_texts("red boat", TEXTS)
    found = [(one.index, one.relevance_score) for one in results]
    return found + [(one.index, one.score) for one in scored]
