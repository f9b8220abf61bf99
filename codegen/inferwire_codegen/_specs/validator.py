"""JSON Schema validation by the library jsonschema, made safe for hostile files.

Differs from the library in three ways. `$` in a pattern matches at the end of the string, as in
JSON Schema, and not before a last line end, as in Python. The items of `uniqueItems` are compared
in linear time. A value is compared with a schema from the specs in a limited number of steps, which
grows exponentially with nested alternatives. Performs no I/O.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from typing import Protocol, TypeAlias, cast

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from inferwire_codegen._specs.json import JsonValue, as_list, as_text

MOST_STEPS = 50_000
_COUNTED = ("$ref", "type")

_steps: ContextVar[Iterator[int] | None] = ContextVar("_steps", default=None)
"""The steps of the comparison under way, where they are counted."""


class _Node(Protocol):
    """What the library gives the function of a keyword besides its value."""

    def is_type(self, instance: object, type: str) -> bool: ...  # noqa: A002  # the library's


_Keyword: TypeAlias = Callable[[_Node, JsonValue, JsonValue, JsonValue], Iterator[ValidationError]]


class TooIntricateError(Exception):
    """Comparing a value with a schema takes too many steps."""


def make_validator(schema: Mapping[str, JsonValue]) -> Validator:
    """Make a validator of values."""
    return _extended()(schema)


def find_errors(
    value: JsonValue, schema: Mapping[str, JsonValue], most: int
) -> list[ValidationError]:
    """Find how a value does not fit a schema from the specs, up to so many errors.

    Raises:
        TooIntricateError: It takes more than `MOST_STEPS` steps.

    """
    before = _steps.set(itertools.count(1))
    try:
        return [*itertools.islice(make_validator(schema).iter_errors(value), most)]
    finally:
        _steps.reset(before)


@functools.cache
def _extended() -> type[Validator]:
    extend = cast("Callable[..., type[Validator]]", vars(validators)["extend"])  # It has no types.
    ours = {"pattern": _pattern, "uniqueItems": _unique}
    return extend(Draft202012Validator, {**ours, **{key: _counted(key) for key in _COUNTED}})


def _counted(keyword: str) -> _Keyword:
    """Wrap the library's function of a keyword so that it counts its calls."""
    validate: _Keyword = Draft202012Validator.VALIDATORS[keyword]

    def counted(
        node: _Node, value: JsonValue, instance: JsonValue, schema: JsonValue
    ) -> Iterator[ValidationError]:
        steps = _steps.get()
        if steps is not None and next(steps) > MOST_STEPS:
            raise TooIntricateError
        return validate(node, value, instance, schema)

    return counted


def _pattern(
    _node: _Node, pattern: JsonValue, instance: JsonValue, _schema: JsonValue
) -> Iterator[ValidationError]:
    """The text matches, to its very end where the expression ends in `$`."""
    expression = as_text(pattern)
    if expression.endswith("$"):
        expression = rf"{expression[:-1]}\Z"
    if isinstance(instance, str) and not re.search(expression, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _unique(
    _node: _Node, wanted: JsonValue, instance: JsonValue, _schema: JsonValue
) -> Iterator[ValidationError]:
    """No item of a list is there twice; of numbers, 1 and 1.0 count as two."""
    items = [json.dumps(item, sort_keys=True) for item in as_list(instance)]
    if wanted and len(set(items)) < len(items):
        yield ValidationError(f"{instance!r} has an item twice")
