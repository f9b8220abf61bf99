"""Validate spec files against their schemas.

The schemas are stored next to the specs that refer to them, so that editors offer completion. The
wheel contains a copy in this package (see ``force-include`` in pyproject.toml), so that the
generator works on any folder.
"""

from __future__ import annotations

import functools
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from inferwire_codegen._diagnostics.problems import MOST, Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean, nearest
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    parse,
)
from inferwire_codegen._specs.read import schema_folder
from inferwire_codegen._specs.validator import (
    MOST_STEPS,
    TooComplexError,
    find_errors,
    make_validator,
)

_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_LONGEST = 200
_COUNTED = {
    "maxItems": ("items", "maximum"),
    "maxLength": ("characters", "maximum"),
    "maxProperties": ("keys", "maximum"),
    "minItems": ("items", "minimum"),
    "minLength": ("characters", "minimum"),
    "minProperties": ("keys", "minimum"),
}
"""What the keywords for sizes count, and which limit they set."""
_SIZES = frozenset({"maxItems", "maxProperties"})


@functools.cache
def _validator(kind: str) -> Validator:
    name = f"{kind}.schema.json"
    schema = parse(name, (schema_folder() / name).read_text(encoding="utf-8")).value
    assert isinstance(schema, dict)
    return make_validator(schema)


@dataclass(frozen=True, slots=True)
class _Fault:
    """One mismatch between a value and a schema: an error of the validator, as JSON."""

    keyword: str
    """The keyword of the schema that rejects the value."""
    wanted: JsonValue
    """The value of that keyword."""
    schema: dict[str, JsonValue]
    at: Pointer
    value: JsonValue
    is_key: bool
    """Whether the rejected value is a key of the object."""
    message: str

    @property
    def known(self) -> set[str]:
        """The properties of the schema."""
        return {*as_object(self.schema.get("properties"))}

    @property
    def free(self) -> set[str]:
        """The properties of the schema that the value does not have."""
        return self.known - as_object(self.value).keys()

    @property
    def unknown(self) -> dict[str, str]:
        """The unknown keys in a closed schema, each with the property that may be meant."""
        closed, known, free = (
            self.schema.get("additionalProperties") is False,
            self.known,
            self.free,
        )
        only = next(iter(free), None) if len(free) == 1 else None
        found = (one for one in as_object(self.value) if closed and one not in known)
        return {one: nearest(one, free) or only or one for one in itertools.islice(found, MOST)}

    @property
    def choices(self) -> list[str]:
        """The keys of which exactly one is required, if the alternatives differ only in that."""
        found = [as_object(one) for one in as_list(self.wanted)]
        if any(one.keys() != {"required"} for one in found):
            return []
        return [as_text(key) for one in found for key in as_list(one["required"])]


def _fault(error: ValidationError) -> _Fault:
    return _Fault(
        keyword=str(error.validator),
        wanted=_json(error.validator_value),
        schema=as_object(_json(error.schema)),
        at=tuple(map(str, error.absolute_path)),
        value=_json(error.instance),
        is_key="propertyNames" in error.absolute_schema_path,
        message=error.message,
    )


def validate(document: Document, kind: str) -> tuple[list[Problem], bool]:
    """Validate a document against the schema of its kind; also return if it is oversized.

    No rule is applied to a document that is larger than its schema allows.
    """
    errors = [*itertools.islice(_validator(kind).iter_errors(document.value), MOST)]
    found = (one for error in errors for one in _explain(document, error))
    oversized = len(errors) == MOST or any(one.validator in _SIZES for one in errors)
    return [*itertools.islice(found, MOST)], oversized


def mismatches(value: JsonValue, schema: JsonValue) -> list[tuple[Pointer, str]]:
    """Return every mismatch between a value and a schema: the location, and a message."""
    try:
        found = find_errors(value, as_object(schema), MOST)
    except TooComplexError:
        return [((), f"validation takes more than {MOST_STEPS} steps")]
    return [(fault.at, _message(fault)) for fault in map(_fault, found)]


def fits(value: JsonValue, schema: Mapping[str, JsonValue]) -> bool:
    """Return whether a value has the type of a schema; references are ignored."""
    return not mismatches(value, plain(schema))


def plain(schema: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Return the keywords of a schema that restrict the type, as far as they are valid."""
    kinds, values = schema.get("type"), schema.get("enum")
    known = {*map(as_text, kinds if isinstance(kinds, list) else [kinds])}
    right = {"type": known and known <= _TYPES, "enum": isinstance(values, list), "const": True}
    return {key: schema[key] for key in right if key in schema and right[key]}


def _explain(document: Document, error: ValidationError) -> Iterator[Problem]:
    """Yield the problems for a validation error; a misspelled key is not reported as missing."""
    fault = _fault(error)
    match fault.keyword:
        case "additionalProperties":
            yield from _unknown_keys(document, fault)
        case "required" if (missing := _missing_key(fault)) not in fault.unknown.values():
            yield document.problem((*fault.at, missing), "missing-key", _message(fault))
        case "oneOf" if fault.choices:
            if {*fault.choices}.isdisjoint(fault.unknown.values()):
                yield document.problem(fault.at, "invalid-value", _message(fault))
        case "anyOf" | "oneOf" if error.context:
            yield from _explain(document, _closest(error))
        case "required":
            pass
        case _:
            key = (as_text(fault.value),) if fault.is_key else ()
            at = (*fault.at, *key)
            remedy = "Use a value of the kind that the message names."
            yield document.problem(
                at, "invalid-value", _message(fault), key=fault.is_key, remedy=remedy
            )


def _unknown_keys(document: Document, fault: _Fault) -> Iterator[Problem]:
    """Report each unknown key as the cause of later problems with the key that was meant."""
    for key, meant in fault.unknown.items():
        cause = (document.path, (*fault.at, meant))
        message = f"unknown key {key!r}{did_you_mean(key, fault.free)}"
        at = (*fault.at, key)
        yield document.problem(at, "unknown-key", message, key=True, cause=cause)


def _missing_key(fault: _Fault) -> str:
    """Return the missing key; the validator reports one error for each."""
    wanted = [as_text(key) for key in as_list(fault.wanted)]
    return next(one for one in wanted if fault.message.startswith(repr(one)))


def _closest(error: ValidationError) -> ValidationError:
    """Return the error of the alternative that is closest to the value."""
    context = list(error.context or ())
    return max(context, key=lambda one: (len(one.absolute_path), one.validator != "type"))


def _message(fault: _Fault) -> str:
    """Return a message for a mismatch: what is wrong, and what to do."""
    shown = _shown(fault.value)
    match fault.keyword:
        case "type":
            kinds = fault.wanted if isinstance(fault.wanted, list) else [fault.wanted]
            return f"{shown} is not of type {' or '.join(map(_shown, kinds))}"
        case "enum":
            return f"{shown} must be one of {', '.join(map(_shown, as_list(fault.wanted)))}"
        case "const":
            return f"{shown} must be {_shown(fault.wanted)}"
        case "pattern" if examples := as_list(fault.schema.get("examples")):
            right = " or ".join(map(_shown, examples))
            return f"{shown} does not have the expected form, as in {right}"
        case keyword if keyword in _COUNTED:
            things, limit = _COUNTED[keyword]
            count = len(fault.value) if isinstance(fault.value, str | list | dict) else 0
            return f"the number of {things} is {count}; the {limit} is {fault.wanted}"
        case "required":
            return f"the key {_missing_key(fault)!r} is missing"
        case "oneOf" if fault.choices:
            keys = ", ".join(map(repr, fault.choices))
            return f"exactly one of {keys} is required"
        case _:
            return _shorten(fault.message)


def _shown(value: JsonValue) -> str:
    """Format a value as JSON, but strings in single quotes."""
    text = repr(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST // 2 else f"{text[:60]} … {text[-30:]}"


def _json(value: object) -> JsonValue:
    """Return a value from a document; a value that the validator leaves unset is None."""
    return value if _is_json(value) else None


def _is_json(value: object) -> TypeGuard[JsonValue]:
    return value is None or isinstance(value, str | int | float | list | dict)


def _shorten(message: str) -> str:
    return message if len(message) <= _LONGEST else f"{message[:120]} … {message[-70:]}"
