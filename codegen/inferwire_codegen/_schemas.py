"""The schemas of the spec files, and validation against them.

The schemas stand beside the specs that name them, so that editors complete from them; the
wheel carries a copy in this package (see ``force-include`` in pyproject.toml), so that the
generator works on anybody's folder.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import TypeGuard

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from ._json import Document, JsonValue, Pointer, as_object, parse
from ._problems import Problem
from ._read import schema_folder

_LONGEST = 200


@functools.cache
def _validator(kind: str) -> Validator:
    name = f"{kind}.schema.json"
    schema = parse(name, (schema_folder() / name).read_text(encoding="utf-8")).value
    assert isinstance(schema, dict)
    return _judge(schema)


def validate(document: Document, kind: str) -> Iterator[Problem]:
    """Every way in which the document does not fit the schema of its kind."""
    for error in _validator(kind).iter_errors(document.value):
        yield from _explain(document, error)


def complaints(value: JsonValue, schema: JsonValue) -> Iterator[tuple[Pointer, str]]:
    """Every way in which a value does not fit a schema: the place in it, and what is wrong."""
    for error in _judge(as_object(schema)).iter_errors(value):
        yield tuple(map(str, error.absolute_path)), _shorten(error.message)


def _judge(schema: Mapping[str, JsonValue]) -> Validator:
    return Draft202012Validator(schema)


def fits(value: JsonValue, schema: Mapping[str, JsonValue]) -> bool:
    """The value is of the schema's type; what it refers to is not followed."""
    plain = {key: schema[key] for key in ("type", "enum", "const") if key in schema}
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
                    yield document.problem((*pointer, key), "unknown-key", message, key=True)
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


def _shorten(message: str) -> str:
    return message if len(message) <= _LONGEST else f"{message[:120]} … {message[-70:]}"
