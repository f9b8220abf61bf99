"""examples/structured.py with openai."""

from __future__ import annotations

import os
import sys

from openai import ContentFilterFinishReasonError, LengthFinishReasonError, OpenAI
from pydantic import BaseModel, Field, ValidationError


class Person(BaseModel):
    """A person that a text mentions."""

    name: str
    birthplace: str | None
    year: int | None = Field(ge=0, description="The year of birth.")


class People(BaseModel):
    """The people that a text mentions."""

    value: list[Person]


def main() -> None:
    """Read a text from standard input, and print the people in it."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    with OpenAI(base_url=f"{url}/v1", api_key="none", timeout=60) as client:
        try:
            result = client.chat.completions.parse(
                model="any",
                messages=[
                    {"role": "system", "content": "List the people in the text."},
                    {"role": "user", "content": sys.stdin.read()},
                ],
                response_format=People,
                max_tokens=500,
            )
        except LengthFinishReasonError as error:
            sys.exit(f"the list is incomplete: {error.completion.choices[0].message.content}")
        except (ContentFilterFinishReasonError, ValidationError) as error:
            sys.exit(f"no list: {error}")
    message = result.choices[0].message
    if message.parsed is None:
        sys.exit(f"no list: {message.refusal}")
    for person in message.parsed.value:
        print(f"{person.name}, born in {person.birthplace or '?'}, {person.year or '?'}")


if __name__ == "__main__":
    main()
