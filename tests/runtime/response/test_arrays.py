"""Arrays inside JSON: numbers or base64, read as the same array, with the place of each fault."""

from __future__ import annotations

import base64
import json
from typing import Any

import inferwire_runtime as runtime
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from inferwire_runtime import Model, ResponseValidationError
from inferwire_runtime._operation.readers import RequestFacts
from inferwire_runtime._response.decode import decode
from inferwire_runtime.arrays import (
    Float16Array,
    Float32Array,
    Float64Array,
    Int8Array,
    Int16Array,
    Int32Array,
    Int64Array,
    Uint8Array,
)
from pydantic import TypeAdapter

TYPES: dict[str, Any] = {
    "float16": Float16Array,
    "float32": Float32Array,
    "float64": Float64Array,
    "int8": Int8Array,
    "int16": Int16Array,
    "int32": Int32Array,
    "int64": Int64Array,
    "uint8": Uint8Array,
}


class Row(Model):
    vector: Float32Array
    mask: Uint8Array | None = None


class Rows(Model):
    rows: list[Row]


def read(body: object) -> Rows:
    rules = (runtime.Rule(runtime.Json(lambda: Rows)),)
    return decode(rules, RequestFacts(), json.dumps(body).encode(), "application/json")


def encoded(*values: float, dtype: str = "<f4") -> str:
    return base64.b64encode(np.array(values, dtype).tobytes()).decode()


@pytest.mark.parametrize("vector", [[0.5, -1, 3], encoded(0.5, -1, 3)])
def test_numbers_and_base64_are_the_same_array(vector: object) -> None:
    (row,) = read({"rows": [{"vector": vector}]}).rows
    assert row.vector.dtype == np.float32
    assert row.vector.tolist() == [0.5, -1, 3]
    assert row.vector.flags.writeable
    row.vector[0] = 2


FAULTS: list[tuple[Any, str, str, str]] = [
    ({"vector": [1, None, 3]}, "/rows/1/vector/1", "a number", "null"),
    ({"vector": [1, "2"]}, "/rows/1/vector/1", "a number", "a string"),
    ({"vector": [True]}, "/rows/1/vector/0", "a number", "a boolean"),
    ({"vector": [[1, 2], [3, {}]]}, "/rows/1/vector/1/1", "a number", "an object"),
    ({"vector": [[1, 2], [3]]}, "/rows/1/vector", "equal lengths", "parts differ in shape"),
    ({"vector": {}}, "/rows/1/vector", "numbers, or base64 of float32", "an object"),
    ({"vector": 1}, "/rows/1/vector", "numbers, or base64 of float32", "a number"),
    ({"vector": "no base64"}, "/rows/1/vector", "base64 of float32", "a string"),
    ({"vector": "AAAAAAA="}, "/rows/1/vector", "4 bytes for each number", "a string"),
    ({"vector": [1], "mask": [1, 256]}, "/rows/1/mask", "numbers of the type uint8", "list"),
    ({"vector": [1], "mask": [0.5]}, "/rows/1/mask", "numbers of the type uint8", "a list"),
    ({}, "/rows/1", "the field 'vector'", "an object"),
]


@pytest.mark.parametrize(("row", "pointer", "expected", "found"), FAULTS)
def test_a_fault_has_its_place(row: object, pointer: str, expected: str, found: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        read({"rows": [{"vector": [1]}, row]})
    assert caught.value.pointer == pointer
    assert expected in caught.value.expected
    assert found in str(caught.value)


def test_lists_may_be_nested_or_empty_and_hold_nan() -> None:
    vectors = [read({"rows": [{"vector": one}]}).rows[0].vector for one in ([[1, 2], [3, 4]], [])]
    assert [one.shape for one in vectors] == [(2, 2), (0,)]
    assert {one.dtype for one in vectors} == {np.dtype(np.float32)}
    (row,) = read({"rows": [{"vector": [float("nan"), float("inf"), 1e300]}]}).rows
    assert np.isnan(row.vector[0])
    assert np.isinf(row.vector[1:]).all()


@given(st.sampled_from(sorted(TYPES)), st.data())
def test_what_is_written_is_read_as_the_same_array(dtype: str, data: st.DataObject) -> None:
    shape = data.draw(hnp.array_shapes(max_dims=2, max_side=4))
    finite = {"allow_nan": False, "allow_infinity": False} if dtype.startswith("f") else None
    array = data.draw(hnp.arrays(dtype, shape, elements=finite))
    adapter: TypeAdapter[Any] = TypeAdapter(TYPES[dtype])
    text = adapter.dump_json(array)
    again = adapter.validate_json(text)
    assert again.dtype == array.dtype
    assert np.array_equal(again, array)
    assert adapter.validate_python(array) is array
    numbers = adapter.validate_python(array.tolist())
    assert numbers.dtype == array.dtype
    assert np.array_equal(numbers, array)


def test_models_are_written_as_json_and_read_again() -> None:
    (row,) = read({"rows": [{"vector": [0.1, 2], "mask": "AQA="}]}).rows
    text = row.model_dump_json(exclude_unset=True)
    assert json.loads(text) == {"vector": encoded(0.1, 2), "mask": "AQA="}
    again = Row.model_validate_json(text)
    assert np.array_equal(again.vector, row.vector)
    assert again.mask is not None
    assert again.mask.tolist() == [1, 0]
