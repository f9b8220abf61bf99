"""Constraints that no type expresses, compared with the library jsonschema."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inferwire_runtime._request.constraints import first_fault
from inferwire_runtime._request.conversion import SentBack

from tests.corpus.sources import validator_of
from tests.support.scale import times

NAMES = st.sampled_from(["a", "b", "ab"])
SCALARS = (
    st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from([0.5, 1.0, "", "a", "ab"])
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)
)
SIZES = st.integers(0, 2)
KINDS = st.sampled_from(["string", "integer", "number", "boolean", "null", "array", "object"])
LEAVES = {
    "type": KINDS | st.lists(KINDS, min_size=1, unique=True),
    "enum": st.lists(VALUES, min_size=1, max_size=3),
    "const": VALUES,
    "multipleOf": st.sampled_from([1, 2, 0.5]),
    "pattern": st.sampled_from(["^a$", "(?=b)", "^(?!a)"]),
    "uniqueItems": st.booleans(),
    "required": st.lists(NAMES, unique=True),
    "dependentRequired": st.dictionaries(NAMES, st.lists(NAMES, unique=True), max_size=2),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), SIZES),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), SIZES),
    **dict.fromkeys(("minProperties", "maxProperties"), SIZES),
}


def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(NAMES, inner, max_size=2)
    keywords: dict[str, st.SearchStrategy[Any]] = {
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), several),
        **dict.fromkeys(("not", "if", "then", "else", "items", "contains"), inner),
        **dict.fromkeys(("propertyNames", "additionalProperties"), inner),
        **dict.fromkeys(("properties", "dependentSchemas"), named),
        **dict.fromkeys(("minContains", "maxContains"), SIZES),
        "patternProperties": st.dictionaries(st.sampled_from(["^a", "b"]), inner, max_size=2),
        "$ref": st.just("#/$defs/word"),
    }
    return st.fixed_dictionaries({}, optional=keywords)


SCHEMAS = st.recursive(
    st.booleans() | st.fixed_dictionaries({}, optional=LEAVES), larger, max_leaves=8
)
DEFINITIONS = {"word": {"type": "string", "minLength": 1}}


@settings(max_examples=times(500), deadline=None, derandomize=True)
@given(schema=SCHEMAS, value=VALUES)
def test_a_value_has_a_fault_if_the_library_finds_an_error(schema: Any, value: Any) -> None:
    whole: Any = {"allOf": [schema], "$defs": DEFINITIONS}
    assert (first_fault(value, whole) is None) is validator_of(whole).is_valid(value)


FAULTS: list[Any] = [
    ({"items": {"uniqueItems": True}}, [[], [1, 1.0]], ("1",), "should have no item twice"),
    ({"multipleOf": 0.1}, 0.25, (), "should be a multiple of 0.1"),
    ({"pattern": "^a$"}, "a\n", (), "should match the pattern '^a$'"),
    ({"contains": {"const": 1}}, [2], (), 'should have at least 1 that match {"const": 1}'),
    ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, (), "should have no key 'ab'"),
    ({"properties": {"a": False}}, {"a": 1}, ("a",), "should be left out"),
    ({"not": {"type": "string"}}, "a", (), 'should not match {"type": "string"}'),
    ({"oneOf": [{}, True]}, 1, (), "should match exactly one of [{}, true]"),
]


@pytest.mark.parametrize(("schema", "value", "at", "says"), FAULTS)
def test_a_fault_says_where_and_what_is_right(
    schema: dict[str, Any], value: Any, at: tuple[str, ...], says: str
) -> None:
    fault = first_fault(value, schema)
    assert fault is not None
    assert fault[0] == at
    assert says in fault[1]


def test_numbers_are_multiples_as_they_are_written() -> None:
    assert first_fault(0.3, {"multipleOf": 0.1}) is None
    assert first_fault(1e300, {"multipleOf": 1e-3}) is None
    assert first_fault(4, {"multipleOf": 2.0}) is None
    assert first_fault(np.float64(0.3), {"multipleOf": 0.1, "type": "number"}) is None
    assert first_fault(HTTPStatus.OK, {"multipleOf": 100, "enum": [200]}) is None


def test_what_a_response_had_is_not_checked_again() -> None:
    schema = {"items": {"minProperties": 2}}
    assert first_fault([SentBack(a=1)], schema) is None
    assert first_fault([{"a": 1}], schema) is not None
