"""JSON Schema validation with the library jsonschema, hardened against hostile files.

There are three differences. `$` in a pattern matches only at the end of the string, as in JSON
Schema, not also before a final line break, as in Python. `uniqueItems` takes linear time.
Validation against a schema from the specs is limited to a number of steps, since nested
alternatives can take exponentially many.

Regular expressions of specs become part of the package and are matched against responses and
arguments, so one that takes very long to match could stall every program that uses the package. The
run time grows with the number of repetitions: exponentially if they are nested, otherwise as a
power of the length of the text. Performs no I/O.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from typing import Protocol, TypeAlias, cast

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from inferwire_codegen._specs.json import JsonValue, as_list, as_text

MOST_STEPS = 50_000
_MOST_REPETITIONS = 3
_OPAQUE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]", re.DOTALL)
_MOST_AT_ONCE = 2
"""The power of the length of a text to which the time of a search may grow."""
_COUNTED = ("$ref", "type")

_steps: ContextVar[Iterator[int] | None] = ContextVar("_steps", default=None)
"""The step counter of the current validation, if steps are counted."""


class _Node(Protocol):
    """The validator that the library passes to the function of a keyword."""

    def is_type(self, instance: object, type: str) -> bool: ...  # noqa: A002  # the library's


_Keyword: TypeAlias = Callable[[_Node, JsonValue, JsonValue, JsonValue], Iterator[ValidationError]]


class TooComplexError(Exception):
    """The validation takes too many steps."""


def make_validator(schema: Mapping[str, JsonValue]) -> Validator:
    """Create a validator for a schema."""
    return _extended()(schema)


def find_errors(
    value: JsonValue, schema: Mapping[str, JsonValue], most: int
) -> list[ValidationError]:
    """Validate a value against a schema from the specs, and return at most `most` errors.

    Raises:
        TooComplexError: The validation takes more than `MOST_STEPS` steps.

    """
    before = _steps.set(itertools.count(1))
    try:
        return [*itertools.islice(make_validator(schema).iter_errors(value), most)]
    finally:
        _steps.reset(before)


@functools.cache
def _extended() -> type[Validator]:
    extend = cast("Callable[..., type[Validator]]", vars(validators)["extend"])  # It is untyped.
    ours = {"pattern": _pattern, "uniqueItems": _unique}
    return extend(Draft202012Validator, {**ours, **{key: _counted(key) for key in _COUNTED}})


def _counted(keyword: str) -> _Keyword:
    """Wrap the library's function for a keyword to count its calls."""
    validate: _Keyword = Draft202012Validator.VALIDATORS[keyword]

    def counted(
        node: _Node, value: JsonValue, instance: JsonValue, schema: JsonValue
    ) -> Iterator[ValidationError]:
        steps = _steps.get()
        if steps is not None and next(steps) > MOST_STEPS:
            raise TooComplexError
        return validate(node, value, instance, schema)

    return counted


def _pattern(
    _node: _Node, pattern: JsonValue, instance: JsonValue, _schema: JsonValue
) -> Iterator[ValidationError]:
    """Validate `pattern`, with `$` at the end of the string only."""
    expression = as_text(pattern)
    if expression.endswith("$"):
        expression = rf"{expression[:-1]}\Z"
    if isinstance(instance, str) and not re.search(expression, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _unique(
    _node: _Node, wanted: JsonValue, instance: JsonValue, _schema: JsonValue
) -> Iterator[ValidationError]:
    """Validate `uniqueItems`; 1 and 1.0 count as different."""
    items = [json.dumps(item, sort_keys=True) for item in as_list(instance)]
    if wanted and len(set(items)) < len(items):
        yield ValidationError(f"{instance!r} contains an item twice")


def pattern_fault(pattern: str, groups: int | None = None) -> str | None:
    """Return the reason why a regular expression cannot be used, or None."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = re.compile(pattern).groups
    except (re.error, OverflowError, RecursionError, Warning) as error:
        return f"not a valid regular expression: {error}"
    if groups is not None and found != groups:
        return f"the expression must have {groups} capturing group(s), but has {found}"
    bare = _OPAQUE.sub("x", pattern)
    if re.search(r"\)[*+{]", bare):
        return "the expression repeats a group, so a match can take exponential time"
    if len(re.findall(r"[*+{]", bare)) > _MOST_REPETITIONS:
        return f"the expression has more than {_MOST_REPETITIONS} repetitions and may match slowly"
    return None


def slow_search(pattern: str) -> str | None:
    """Return the reason why searching a long text for a valid expression takes long, or None.

    A search tries each start, and backtracks in each repetition before a place. The inside of a
    lookaround is tried again at the same places, but what follows it does not repeat it.
    """
    bare = _OPAQUE.sub("x", pattern)
    nested: list[int | None] = []
    """What to go on with after each open group; None if the group is not a lookaround."""
    count = most = 0 if bare.startswith("^") else 1
    for token in re.findall(r"\(\?<?[=!]|[()*+{]", bare):
        if token in "*+{":
            count += 1
            most = max(most, count)
        elif token == ")":
            before = nested.pop()
            count = count if before is None else before
        else:
            nested.append(None if token == "(" else count)
    if most > _MOST_AT_ONCE:
        return "a search can take long: repeat fewer things in a row, and begin it with '^'"
    return None
