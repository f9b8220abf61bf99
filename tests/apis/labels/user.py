"""Code of a user of a gallery, whose requests and responses are not all objects."""

from __future__ import annotations

from labels_sdk import AsyncInferenceClient, InferenceClient
from labels_sdk.types import Filter, Found, Label, Unwanted


def names(found: Found) -> list[str]:
    """All names of images, whatever album they are in."""
    if isinstance(found, str):
        return [found]
    inner = found.values() if isinstance(found, dict) else found
    return [name for one in inner for name in names(one)]


def use(client: InferenceClient) -> list[object]:
    boat = Label(name="boat", score=0.5, judge="eve")
    client.set_labels("sea/1", [boat, {"name": "sea"}], by="adam")
    wanted: Filter = ["boat", Unwanted(not_=["cat"])]
    texts: list[str] = ["a boat", "the sea"]
    count: int = client.count_words(texts)
    found = [client.find_images(wanted), client.find_images(["boat", [{"not": texts}]])]
    return [count, *map(names, found)]


async def use_async(client: AsyncInferenceClient) -> list[object]:
    boat = Label(name="boat", score=0.5, judge="eve")
    await client.set_labels("sea/1", [boat, {"name": "sea"}], by="adam")
    wanted: Filter = ["boat", Unwanted(not_=["cat"])]
    texts: list[str] = ["a boat", "the sea"]
    count: int = await client.count_words(texts)
    found = [await client.find_images(wanted), await client.find_images(["boat", [{"not": texts}]])]
    return [count, *map(names, found)]
