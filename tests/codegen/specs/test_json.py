"""The parser that keeps positions."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._specs.json import (
    JsonValue,
    as_list,
    as_object,
    format_pointer,
    parse,
    parse_pointer,
)

VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.sampled_from([None, 0, 2, "\t"]))
def test_reads_what_the_standard_library_writes(value: JsonValue, indent: int | str | None) -> None:
    text = json.dumps(value, indent=indent)
    document = parse("f", text)
    assert document.value == json.loads(text)
    for pointer, start in document.starts.items():
        part = document.value
        for token in pointer:
            part = as_object(part)[token] if isinstance(part, dict) else as_list(part)[int(token)]
        assert json.JSONDecoder().raw_decode(text, start)[0] == part


@given(st.text())
def test_takes_no_more_than_the_standard_library(text: str) -> None:
    try:
        document = parse("f", text)
    except SpecError:
        return
    assert document.value == json.loads(text)


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("", (1, 1), "json-syntax"),
        ('{"a": 1,}', (1, 8), "json-syntax"),
        ('{"a": 1,\n "a": 2}', (2, 2), "repeated-key"),
        ("[1,\n2,\n tru]", (3, 2), "json-syntax"),
        ('["a\nb"]', (1, 2), "json-syntax"),
        ("[1e400]", (1, 2), "json-syntax"),
        ("[01]", (1, 2), "json-syntax"),
        ("[NaN]", (1, 2), "json-syntax"),
        ("[1] 2", (1, 5), "json-syntax"),
        ('["\\ud800"]', (1, 3), "json-syntax"),
        ("[" * 200, (1, 62), "json-syntax"),
        ("9" * 5000, (1, 1), "json-syntax"),
    ],
)
def test_says_where_it_stopped(text: str, place: tuple[int, int], code: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse("f.json", text)
    (problem,) = caught.value.problems
    assert ((problem.line, problem.column), problem.code) == (place, code)


@given(st.lists(st.text()).map(tuple))
def test_pointers_round_trip(pointer: tuple[str, ...]) -> None:
    assert parse_pointer(format_pointer(pointer)) == pointer
