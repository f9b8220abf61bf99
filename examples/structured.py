"""Extract typed data from a text: the model's output is a value of a pydantic model.

echo "Ada Lovelace was born in London in 1815." | python examples/structured.py http://127.0.0.1:8000
"""

from __future__ import annotations

import os
import sys

from inferwire import InferenceClient, OutputError, OutputTruncatedError
from pydantic import BaseModel, Field


class Person(BaseModel):
    """A person that a text mentions."""

    name: str
    birthplace: str | None
    year: int | None = Field(ge=0, description="The year of birth.")


def main() -> None:
    """Read a text from standard input, and print the people in it."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    with InferenceClient(base_url=url, timeout=60) as client:
        try:
            result = client.chat.completions.parse(
                [
                    {"role": "system", "content": "List the people in the text."},
                    {"role": "user", "content": sys.stdin.read()},
                ],
                response_format=list[Person],
                max_tokens=500,
            )
        except OutputTruncatedError as error:
            sys.exit(f"the list is incomplete: {error.text}")
        except OutputError as error:
            sys.exit(f"no list: {error}")
    for person in result.parsed:
        print(f"{person.name}, born in {person.birthplace or '?'}, {person.year or '?'}")


if __name__ == "__main__":
    main()
