"""What callers are told of arguments that cannot be sent: the place, as they wrote it."""

from __future__ import annotations

from typing import Any

import pytest
from inferwire import InferenceClient, RequestValidationError

HELLO = [{"role": "user", "content": "Hello"}]


CASES: list[tuple[Any, str]] = [
    (
        {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]},
        "messages[0]['content'][0]['image_url']['url'] is missing",
    ),
    (
        {"messages": HELLO, "tool_choice": {"type": "function", "function": {}}},
        "tool_choice['function']['name'] is missing",
    ),
    (
        {"messages": HELLO, "response_format": {"type": "json_schema", "json_schema": {}}},
        "response_format['json_schema']['name'] is missing",
    ),
    ({"messages": HELLO, "response_format": {}}, "response_format['type'] is missing"),
    ({"messages": [{"content": "a"}]}, "messages[0]['role'] is missing"),
    ({"messages": "Hello"}, "messages should be a valid list, not 'Hello' (str)"),
    (
        {"messages": [*HELLO, {"role": "user", "content": 3}]},
        "messages[1]['content'] should be a valid string or a valid list, not 3",
    ),
    ({"messages": HELLO, "temperature": "hot"}, "temperature should be a valid number, not"),
]


@pytest.mark.parametrize(("given", "told"), CASES)
def test_the_place_is_written_as_in_python(given: dict[str, Any], told: str) -> None:
    client = InferenceClient("http://127.0.0.1:9", token=False)
    with pytest.raises(RequestValidationError) as caught:
        client.chat_completion(**given)
    assert str(caught.value).startswith(f"chat_completion(): {told}")
    assert caught.value.argument == told.partition(" ")[0].partition("[")[0]


def test_a_tag_that_is_none_is_told_with_those_there_are() -> None:
    client: Any = InferenceClient("http://127.0.0.1:9", token=False)
    with pytest.raises(RequestValidationError, match=r"\['type'\] should be one of 'text', "):
        client.chat_completion(HELLO, response_format={"type": "nope"})


def test_of_a_table_the_cell_is_told() -> None:
    client: Any = InferenceClient("http://127.0.0.1:9", token=False)
    with pytest.raises(RequestValidationError, match=r"table\['a'\]\[1\] should be a valid string"):
        client.tabular_classification({"a": ["x", 1]})
