"""Code of a user of the files API: each call, with the types that it returns."""

from __future__ import annotations

from collections.abc import Sequence

from files_sdk import AsyncInferenceClient, InferenceClient
from files_sdk.types import File


def use(client: InferenceClient) -> tuple[Sequence[str], bytes]:
    uploaded: File = client.upload_file(b"new", "batch", tags=["x", "y"])
    file: File = client.rename_file(uploaded.id, "b.txt")
    replaced: File = client.files.replace(file.id, b"new", keep=True)
    client.files.delete(replaced.id)
    found = client.files.list(purposes=["batch"], limit=2, order="desc")
    names: list[str] = [one.filename for one in found.data]
    content: bytes = client.files.content(file.id)
    return names, content


async def use_async(client: AsyncInferenceClient) -> tuple[Sequence[str], bytes]:
    uploaded: File = await client.upload_file(b"new", "batch", tags=["x", "y"])
    file: File = await client.rename_file(uploaded.id, "b.txt")
    replaced: File = await client.files.replace(file.id, b"new", keep=True)
    await client.files.delete(replaced.id)
    found = await client.files.list(purposes=["batch"], limit=2, order="desc")
    names: list[str] = [one.filename for one in found.data]
    content: bytes = await client.files.content(file.id)
    return names, content
