"""Code of a user of an embeddings API: the result has the same type in both forms."""

from __future__ import annotations

from embeddings_sdk import AsyncInferenceClient, FloatArray, InferenceClient


def use(client: InferenceClient) -> tuple[FloatArray, FloatArray]:
    numbers: FloatArray = client.embed(["a cat"]).data[0].embedding
    encoded: FloatArray = client.embed("a cat", encoding_format="base64").data[0].embedding
    return numbers, encoded


async def use_async(client: AsyncInferenceClient) -> tuple[FloatArray, FloatArray]:
    numbers: FloatArray = (await client.embed(["a cat"])).data[0].embedding
    response = await client.embed("a cat", encoding_format="base64")
    return numbers, response.data[0].embedding
