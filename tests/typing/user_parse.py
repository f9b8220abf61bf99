"""What a user of structured output writes: for the type checkers, never executed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_type

from inferwire import (
    AsyncInferenceClient,
    ChatCompletionOutput,
    InferenceClient,
    OutputError,
    OutputRefusedError,
    OutputTruncatedError,
    OutputValidationError,
    ParsedChatCompletion,
    ParsedTextGeneration,
    TextGenerationOutput,
)
from inferwire.types import ChatCompletionInputMessageParam
from pydantic import BaseModel, TypeAdapter
from typing_extensions import TypedDict

SAID: list[ChatCompletionInputMessageParam] = [{"role": "user", "content": "Who?"}]


class Person(BaseModel):
    """A pydantic model."""

    name: str


@dataclass
class Point:
    """A dataclass."""

    x: int


class Row(TypedDict):
    """A TypedDict."""

    name: str


def types(client: InferenceClient) -> None:
    person = client.chat.completions.parse(SAID, response_format=Person)
    assert_type(person, ParsedChatCompletion[Person])
    assert_type(person.parsed, Person)
    assert_type(person.choices[0].message.parsed, Person)
    assert_type(person.completion, ChatCompletionOutput)
    assert_type(person.completion.choices[0].message.content, str | None)
    person.parsed.name.upper()
    point = client.chat_completion_parse(messages=SAID, response_format=Point, n=2, seed=1)
    assert_type([choice.message.parsed for choice in point.choices], list[Point])
    row = client.chat.completions.parse(SAID, response_format=Row)
    assert_type(row.parsed, Row)
    many = client.chat.completions.parse(SAID, response_format=list[Person])
    assert_type(many.parsed, list[Person])
    names = client.chat.completions.parse(SAID, response_format=dict[str, int])
    assert_type(names.parsed["a"], int)
    whole = client.chat.completions.parse(SAID, response_format=int)
    assert_type(whole.parsed, int)


def adapters(client: InferenceClient) -> None:
    either: TypeAdapter[Person | Point] = TypeAdapter(Person | Point)
    result = client.chat.completions.parse(SAID, response_format=either)
    assert_type(result.parsed, Person | Point)
    word: TypeAdapter[Literal["yes", "no"]] = TypeAdapter(Literal["yes", "no"])
    assert_type(client.text_generation_parse("a", grammar=word).parsed, Literal["yes", "no"])
    people = TypeAdapter(list[Person])
    assert_type(client.chat_completion_parse(SAID, response_format=people).parsed, list[Person])


def errors(client: InferenceClient) -> str:
    try:
        result = client.text_generation_parse("a", grammar=Person, max_new_tokens=20)
    except OutputTruncatedError as error:
        assert_type(error.reason, str)
        return error.text
    except (OutputRefusedError, OutputValidationError) as error:
        return error.text
    except OutputError as error:
        if isinstance(error.completion, ChatCompletionOutput):
            return str(error.completion.usage)
        return error.text
    assert_type(result, ParsedTextGeneration[Person])
    assert_type(result.completion, TextGenerationOutput)
    return result.parsed.name


async def asynchronous(client: AsyncInferenceClient) -> ParsedChatCompletion[list[Point]]:
    person = await client.chat.completions.parse(SAID, response_format=Person)
    assert_type(person, ParsedChatCompletion[Person])
    text = await client.text_generation_parse("a", grammar=TypeAdapter(Row))
    assert_type(text.parsed, Row)
    base: ParsedChatCompletion[BaseModel] = person
    print(base.parsed.model_dump())
    return await client.chat_completion_parse(SAID, response_format=list[Point])
