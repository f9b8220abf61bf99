"""Types of JSON values, for arguments and for fields that hold arbitrary JSON.

The containers are read-only types, so that a variable of type ``dict[str, str]`` is a valid
`JsonValue`; `isinstance` narrows to ``list`` and ``dict``. Rejected: a plain recursive alias, which
pydantic cannot resolve, and pydantic's own ``JsonValue``, whose containers are invariant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias

from typing_extensions import TypeAliasType

from inferwire_runtime._json.guards import is_mapping_of_any_keys, is_sequence

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core.core_schema import CoreSchema


class _Anything:
    """Tells pydantic to accept any parsed JSON, and to check values from Python."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.json_or_python_schema(
            json_schema=core_schema.any_schema(),
            python_schema=core_schema.no_info_plain_validator_function(_checked),
        )


if TYPE_CHECKING:
    # This form does not depend on the order in which type checkers read the modules.
    JsonValue: TypeAlias = (
        "str | int | float | bool | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
    )
    JsonObject: TypeAlias = Mapping[str, JsonValue]
else:
    # This form works with pydantic.
    JsonValue = TypeAliasType(
        "JsonValue",
        Annotated[
            "str | int | float | bool | Sequence[JsonValue] | Mapping[str, JsonValue] | None",
            _Anything(),
        ],
    )
    """Any JSON value."""

    JsonObject = TypeAliasType("JsonObject", Mapping[str, JsonValue])
    """A JSON object with any members."""


class _Text:
    """Tells pydantic to accept a string unchanged, and to serialize any other value."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        other = core_schema.no_info_plain_validator_function(as_text)
        return core_schema.union_schema([core_schema.str_schema(), other], mode="left_to_right")


JsonText: TypeAlias = Annotated[str, _Text()]
"""A string. Any other JSON value except null is read as JSON text."""


def as_text(value: object) -> str:
    """Return a value as JSON text."""
    if value is None:
        raise ValueError("should be a string, not null")
    import json

    return json.dumps(_checked(value), ensure_ascii=False, separators=(",", ":"))


def _checked(value: object) -> object:
    """Return the value, if it can be written as JSON."""
    pending: list[object] = [value]
    while pending:
        one = pending.pop()
        if one is None or isinstance(one, (str, int, float)):
            continue
        if is_mapping_of_any_keys(one):
            if not all(isinstance(name, str) for name in one):
                raise ValueError("should have only string keys")
            pending += one.values()
        elif is_sequence(one):
            pending += one
        else:
            raise ValueError(f"should be a JSON value, not a {type(one).__name__}")
    return value
