"""JSON whose lines are short, so that a difference is a line."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from inferwire_codegen._rendering.json_text import WIDTH, json_text
from inferwire_codegen._specs.json import JsonValue

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=60
)


@given(VALUES)
def test_nothing_is_lost(value: JsonValue) -> None:
    assert json.loads(json_text(value)) == value


def value_of(line: str) -> str:
    """A line without its indent, its comma, and the name of a member."""
    text = line.strip().removesuffix(",")
    if text.startswith('"'):
        _, end = json.JSONDecoder().raw_decode(text)
        return text[end:].removeprefix(": ") or text
    return text


@given(VALUES)
def test_a_line_that_is_too_long_has_no_members_to_break_it_at(value: JsonValue) -> None:
    for line in json_text(value).split("\n"):
        if len(line) > WIDTH:
            found = value_of(line)
            assert found in {"{", "[", "{}", "[]"} or found[0] not in "{["


def test_what_fits_is_on_one_line() -> None:
    short: JsonValue = {"a": [1, 2, {"b": None}], "c": "é"}
    assert json_text(short) == '{"a": [1, 2, {"b": null}], "c": "é"}\n'


def test_what_does_not_fit_has_a_line_for_each_member() -> None:
    long = "x" * 60
    value: JsonValue = {"first": {"a": long, "b": [1, 2]}, "second": [long, long], "third": {}}
    assert json_text(value).splitlines() == [
        "{",
        f' "first": {{"a": "{long}", "b": [1, 2]}},',
        ' "second": [',
        f'  "{long}",',
        f'  "{long}"',
        " ],",
        ' "third": {}',
        "}",
    ]


def test_a_member_is_measured_with_its_indent_and_its_comma() -> None:
    for length in range(WIDTH - 20, WIDTH + 5):
        inner: JsonValue = {"k": ["x" * length, 1]}
        lines = json_text([inner, 2, "y" * WIDTH]).splitlines()
        flat = f" {json.dumps(inner)},"
        assert (flat in lines) == (len(flat) <= WIDTH)
