"""examples/structured.py with huggingface_hub."""

from __future__ import annotations

import os
import sys

from huggingface_hub import (
    ChatCompletionInputJSONSchema,
    ChatCompletionInputResponseFormatJSONSchema,
    InferenceClient,
)
from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Person(BaseModel):
    """A person that a text mentions."""

    model_config = ConfigDict(extra="forbid")  # OpenAI's strict mode requires it.

    name: str
    birthplace: str | None
    year: int | None = Field(ge=0, description="The year of birth.")


class People(BaseModel):
    """The people that a text mentions."""

    model_config = ConfigDict(extra="forbid")

    value: list[Person]


def main() -> None:
    """Read a text from standard input, and print the people in it."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    schema = ChatCompletionInputJSONSchema(
        name="People", schema=People.model_json_schema(), strict=True
    )
    with InferenceClient(base_url=url, timeout=60) as client:
        reply = client.chat_completion(
            [
                {"role": "system", "content": "List the people in the text."},
                {"role": "user", "content": sys.stdin.read()},
            ],
            response_format=ChatCompletionInputResponseFormatJSONSchema(
                type="json_schema", json_schema=schema
            ),
            max_tokens=500,
        )
    choice = reply.choices[0]
    if choice.finish_reason in {"length", "content_filter"}:
        sys.exit(f"the list is incomplete: {choice.message.content}")
    if choice.message.content is None:
        sys.exit("no list: the model refused")
    try:
        people = People.model_validate_json(choice.message.content)
    except ValidationError as error:
        sys.exit(f"no list: {error}")
    for person in people.value:
        print(f"{person.name}, born in {person.birthplace or '?'}, {person.year or '?'}")


if __name__ == "__main__":
    main()
