"""The schemas of the spec files, and validation against them.

The schemas stand beside the specs that name them, so that editors complete from them; the
wheel carries a copy in this package (see ``force-include`` in pyproject.toml), so that the
generator works on anybody's folder.

Three keywords are judged otherwise than by the library, since files may be hostile: `$` in a
pattern is the end of the text, as in JSON Schema, and not the place before a last line end, as
in Python; items are compared in linear time; and comparing a value with a schema of its author's
own ends after so many steps, for with alternatives at each level they multiply.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from typing import Protocol, TypeAlias, TypeGuard, cast

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from ._json import Document, JsonValue, Pointer, as_list, as_object, as_text, parse
from ._problems import Problem
from ._read import schema_folder

_LONGEST = 200
_MOST = 100
"""Problems of one file that are shown; a file with more is no spec with mistakes in it."""

_MOST_STEPS = 50_000
_COUNTED = ("$ref", "type")
_SIZES = frozenset({"maxItems", "maxProperties"})


_steps: ContextVar[Iterator[int] | None] = ContextVar("_steps", default=None)
"""The steps of the comparison under way, where they are counted."""


class _Node(Protocol):
    """What the library gives the function of a keyword besides its value."""

    def is_type(self, instance: object, type: str) -> bool: ...  # noqa: A002  # the library's


_Keyword: TypeAlias = Callable[[_Node, JsonValue, JsonValue, JsonValue], Iterator[ValidationError]]


class _TooIntricateError(Exception):
    """Comparing a value with a schema takes too many steps."""


@functools.cache
def _validator(kind: str) -> Validator:
    name = f"{kind}.schema.json"
    schema = parse(name, (schema_folder() / name).read_text(encoding="utf-8")).value
    assert isinstance(schema, dict)
    return _judge(schema)


def validate(document: Document, kind: str) -> tuple[list[Problem], bool]:
    """How the document does not fit the schema of its kind, and whether it is too large to judge.

    What is longer than its schema allows is not looked at further, so that no rule has to bear
    what nobody writes.
    """
    found = [*itertools.islice(_validator(kind).iter_errors(document.value), _MOST)]
    problems = (problem for error in found for problem in _explain(document, error))
    oversized = any(error.validator in _SIZES for error in found) or len(found) == _MOST
    return [*itertools.islice(problems, _MOST)], oversized


def complaints(value: JsonValue, schema: JsonValue) -> list[tuple[Pointer, str]]:
    """Every way in which a value does not fit a schema: the place in it, and what is wrong."""
    before = _steps.set(itertools.count(1))
    try:
        found = [*itertools.islice(_judge(as_object(schema)).iter_errors(value), _MOST)]
    except _TooIntricateError:
        return [((), f"comparing it with its schema takes more than {_MOST_STEPS} steps")]
    finally:
        _steps.reset(before)
    return [(tuple(map(str, one.absolute_path)), _shorten(one.message)) for one in found]


def _judge(schema: Mapping[str, JsonValue]) -> Validator:
    return _extended()(schema)


@functools.cache
def _extended() -> type[Validator]:
    extend = cast("Callable[..., type[Validator]]", vars(validators)["extend"])  # It has no types.
    ours = {"pattern": _pattern, "uniqueItems": _unique}
    return extend(Draft202012Validator, {**ours, **{key: _counted(key) for key in _COUNTED}})


def _counted(keyword: str) -> _Keyword:
    """The keyword as the library judges it, as long as there are steps left."""
    judge: _Keyword = Draft202012Validator.VALIDATORS[keyword]

    def counted(
        node: _Node, value: JsonValue, instance: JsonValue, schema: JsonValue
    ) -> Iterator[ValidationError]:
        steps = _steps.get()
        if steps is not None and next(steps) > _MOST_STEPS:
            raise _TooIntricateError
        return judge(node, value, instance, schema)

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


def fits(value: JsonValue, schema: Mapping[str, JsonValue]) -> bool:
    """The value is of the schema's type, or the schema says none; references are not followed."""
    plain = {key: schema[key] for key in ("type", "enum", "const") if key in schema}
    if next(iter(_judge(Draft202012Validator.META_SCHEMA).iter_errors(plain)), None):
        return True
    return next(iter(_judge(plain).iter_errors(value)), None) is None


def _explain(document: Document, error: ValidationError) -> Iterator[Problem]:
    pointer: Pointer = tuple(map(str, error.absolute_path))
    match error.validator:
        case "additionalProperties" if _is_object(error.instance):
            schema = error.schema
            known = as_object(schema.get("properties")) if _is_object(schema) else {}
            for key in error.instance:
                if key not in known:
                    message = f"unknown key {key!r}; known here: {', '.join(sorted(known))}"
                    yield document.problem(
                        (*pointer, key), "unknown-key", _shorten(message, 1000), key=True
                    )
        case "required":
            yield document.problem(pointer, "missing-key", error.message)
        case "anyOf" | "oneOf" if error.context:
            yield from _explain(document, _closest(error))
        case _:
            yield document.problem(pointer, "invalid-value", _shorten(error.message))


def _closest(error: ValidationError) -> ValidationError:
    """The complaint of the alternative that the value came closest to."""
    context = list(error.context or ())
    return max(context, key=lambda one: (len(one.absolute_path), one.validator != "type"))


def _is_object(value: object) -> TypeGuard[dict[str, JsonValue]]:
    return isinstance(value, dict)


def _shorten(message: str, longest: int = _LONGEST) -> str:
    return message if len(message) <= longest else f"{message[:120]} … {message[-70:]}"
