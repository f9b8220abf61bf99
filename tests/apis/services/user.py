"""Code of a user of two services with one SDK."""

from __future__ import annotations

from services_sdk import AsyncInferenceClient, InferenceClient


def use(client: InferenceClient) -> tuple[str, str]:
    folder: str = client.sort_letter("Please pay.")
    place: str = client.track_parcel(7).place
    return folder, place


async def use_async(client: AsyncInferenceClient) -> tuple[str, str]:
    folder: str = await client.sort_letter("Please pay.")
    place: str = (await client.track_parcel(7)).place
    return folder, place
