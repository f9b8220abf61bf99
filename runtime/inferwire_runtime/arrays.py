"""Arrays inside JSON: fields that are numbers in JSON, and arrays of NumPy in Python.

In JSON, they are nested lists of numbers, or base64 of the numbers in little endian. Either is read
as an array of the same type.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeGuard

import numpy as np
import numpy.typing as npt
from pydantic_core import PydanticCustomError, core_schema

from inferwire_runtime import hints
from inferwire_runtime._json.guards import is_list
from inferwire_runtime._response.files import numbers
from inferwire_runtime._response.shapes import DecodeMismatch

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

_Numbers: TypeAlias = "npt.NDArray[Any]"


class _Array:
    """Reads a field as an array of this type."""

    def __init__(self, dtype: str) -> None:
        self._dtype = np.dtype(dtype)

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        del source, handler  # Pydantic knows no arrays.
        written = core_schema.plain_serializer_function_ser_schema(_written, when_used="json")
        return core_schema.no_info_plain_validator_function(self._read, serialization=written)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        del schema, handler
        base64_text = {"type": "string", "contentEncoding": "base64"}
        return {"anyOf": [{"type": "array"}, base64_text]}

    def _read(self, value: object) -> _Numbers:
        if isinstance(value, str):
            return self._decoded(value)
        if is_list(value):
            return self._converted(value)
        if _is_array(value) and value.dtype == self._dtype:
            return value
        raise ValueError(f"should be numbers, or base64 of {self._dtype}")

    def _decoded(self, text: str) -> _Numbers:
        try:
            data = base64.b64decode(text, validate=True)
        except ValueError:
            raise ValueError(f"should be base64 of {self._dtype}") from None
        size = self._dtype.itemsize
        if len(data) % size:
            wanted = f"base64 of {self._dtype}, {size} bytes for each number"
            raise ValueError(f"should be {wanted}, and not of {len(data)} bytes")
        numbers = np.frombuffer(data, self._dtype.newbyteorder("<"))
        return numbers.astype(self._dtype)  # A copy: the buffer could not be written to.

    def _converted(self, value: list[object]) -> _Numbers:
        try:
            array = numbers(value, (), None) if value else np.empty(0, self._dtype)
        except DecodeMismatch as misfit:
            inside = {"expected": misfit.expected, "inside": misfit.at, "found": misfit.found}
            raise PydanticCustomError("number", "should be {expected}", inside) from None
        with np.errstate(over="ignore", invalid="ignore"):
            converted = array.astype(self._dtype)
        if self._dtype.kind != "f" and not np.array_equal(converted, array):
            raise ValueError(f"should be numbers of the type {self._dtype}")
        return converted


def _is_array(value: object) -> TypeGuard[_Numbers]:
    return isinstance(value, np.ndarray)


def _written(array: _Numbers) -> object:
    """Write a list as base64, which keeps each number, and nested lists as lists."""
    if array.ndim != 1:
        return array.tolist()
    return base64.b64encode(array.astype(array.dtype.newbyteorder("<")).tobytes()).decode()


Float16Array: TypeAlias = Annotated[hints.Float16Array, _Array("float16")]
Float32Array: TypeAlias = Annotated[hints.FloatArray, _Array("float32")]
Float64Array: TypeAlias = Annotated[hints.Float64Array, _Array("float64")]
Int8Array: TypeAlias = Annotated[hints.Int8Array, _Array("int8")]
Int16Array: TypeAlias = Annotated[hints.Int16Array, _Array("int16")]
Int32Array: TypeAlias = Annotated[hints.Int32Array, _Array("int32")]
Int64Array: TypeAlias = Annotated[hints.Int64Array, _Array("int64")]
Uint8Array: TypeAlias = Annotated[hints.Uint8Array, _Array("uint8")]
