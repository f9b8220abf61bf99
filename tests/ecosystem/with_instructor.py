"""instructor: it patches the function that creates completions."""

from __future__ import annotations

import sys
from typing import Any

import instructor
from inferwire import AsyncInferenceClient, InferenceClient
from pydantic import BaseModel

from tests.ecosystem.checks import Checks
from tests.ecosystem.server import MODEL

check = Checks("instructor")
HELLO = [{"role": "user", "content": "How is it?"}]


class Weather(BaseModel):
    city: str
    degrees: int


EXPECTED = Weather(city="Paris", degrees=7)
ASKED: dict[str, Any] = {"messages": HELLO, "model": MODEL, "response_model": Weather}


def checked(found: Any) -> None:
    """Compare the fields: instructor keeps the response in an attribute of its own."""
    assert isinstance(found, Weather)
    assert found.model_dump() == EXPECTED.model_dump()


def sync_client(url: str) -> InferenceClient:
    return InferenceClient(base_url=url, token="t")


def async_client(url: str) -> AsyncInferenceClient:
    return AsyncInferenceClient(base_url=url, token="t")


@check("`patch(create=)`, tools")
def patched(url: str) -> None:
    create: Any = instructor.patch(create=sync_client(url).chat.completions.create)
    checked(create(**ASKED))


@check("`patch(create=)`, tools")
async def patched_async(url: str) -> None:
    create: Any = instructor.patch(create=async_client(url).chat.completions.create)
    checked(await create(**ASKED))


@check("`patch(create=)`, `Mode.JSON_SCHEMA`")
def by_schema(url: str) -> None:
    mode = instructor.Mode.JSON_SCHEMA
    create: Any = instructor.patch(create=sync_client(url).chat.completions.create, mode=mode)
    checked(create(**ASKED))


@check("`patch(create=)`, `Mode.JSON_SCHEMA`")
async def by_schema_async(url: str) -> None:
    mode = instructor.Mode.JSON_SCHEMA
    create: Any = instructor.patch(create=async_client(url).chat.completions.create, mode=mode)
    checked(await create(**ASKED))


@check("`patch(create=)`, stream of partial results")
def partial(url: str) -> None:
    create: Any = instructor.patch(create=sync_client(url).chat.completions.create)
    asked = {**ASKED, "response_model": instructor.Partial[Weather]}
    *_, last = create(**asked, stream=True)
    assert last.model_dump() == EXPECTED.model_dump()


@check("`patch(create=)`, stream of partial results")
async def partial_async(url: str) -> None:
    create: Any = instructor.patch(create=async_client(url).chat.completions.create)
    asked = {**ASKED, "response_model": instructor.Partial[Weather]}
    *_, last = [one async for one in await create(**asked, stream=True)]
    assert last.model_dump() == EXPECTED.model_dump()


@check("`Instructor(client, create=patch(create=))`")
def wrapped(url: str) -> None:
    client = sync_client(url)
    create: Any = instructor.patch(create=client.chat.completions.create)
    one = instructor.Instructor(client=client, create=create)
    checked(one.chat.completions.create(**ASKED))
    checked(one.create_with_completion(**ASKED)[0])


@check("`Instructor(client, create=patch(create=))`")
async def wrapped_async(url: str) -> None:
    client = async_client(url)
    create: Any = instructor.patch(create=client.chat.completions.create)
    one = instructor.AsyncInstructor(client=client, create=create)
    checked(await one.chat.completions.create(**ASKED))


@check("`patch(client)`, which sets an attribute of `client.chat.completions`", fails="TypeError")
def patched_client(url: str) -> None:
    patch: Any = instructor.patch
    checked(patch(sync_client(url)).chat.completions.create(**ASKED))


@check("`from_openai(client)`, which takes openai's classes only", fails="ClientError")
def from_openai(url: str) -> None:
    make: Any = instructor.from_openai
    checked(make(sync_client(url)).chat.completions.create(**ASKED))


if __name__ == "__main__":
    sys.exit(check.main())
