"""The schemas of the spec files, and validation against them.

The schemas stand beside the specs that name them, so that editors complete from them; the
wheel carries a copy in this package (see ``force-include`` in pyproject.toml), so that the
generator works on anybody's folder.
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
    TooIntricateError,
    find_errors,
    make_validator,
)

_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_LONGEST = 200
_SIZES = frozenset({"maxItems", "maxProperties"})


@functools.cache
def _validator(kind: str) -> Validator:
    name = f"{kind}.schema.json"
    schema = parse(name, (schema_folder() / name).read_text(encoding="utf-8")).value
    assert isinstance(schema, dict)
    return make_validator(schema)


@dataclass(frozen=True, slots=True)
class _Fault:
    """One way in which a value does not fit: what the validator says, as JSON."""

    keyword: str
    """The keyword of the schema that refuses the value."""
    wanted: JsonValue
    """What that keyword asks for."""
    schema: dict[str, JsonValue]
    at: Pointer
    value: JsonValue
    is_key: bool
    """The value is a key of the object there."""
    message: str

    @property
    def known(self) -> set[str]:
        """The keys that the schema knows."""
        return {*as_object(self.schema.get("properties"))}

    @property
    def free(self) -> set[str]:
        """Those of them that are not there."""
        return self.known - as_object(self.value).keys()

    @property
    def unknown(self) -> dict[str, str]:
        """The first keys that a closed schema does not know, and what each may be meant for."""
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
        """The keys of which one must be there, if that is what the alternatives are about."""
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
    """Find where a document does not fit the schema of its kind, and whether it is oversized.

    No rule is applied to a document that is longer than its schema allows.
    """
    errors = [*itertools.islice(_validator(kind).iter_errors(document.value), MOST)]
    found = (one for error in errors for one in _explain(document, error))
    oversized = len(errors) == MOST or any(one.validator in _SIZES for one in errors)
    return [*itertools.islice(found, MOST)], oversized


def mismatches(value: JsonValue, schema: JsonValue) -> list[tuple[Pointer, str]]:
    """Find every way in which a value does not fit a schema: the place in it, and a message."""
    try:
        found = find_errors(value, as_object(schema), MOST)
    except TooIntricateError:
        return [((), f"comparing it with its schema takes more than {MOST_STEPS} steps")]
    return [(fault.at, _message(fault)) for fault in map(_fault, found)]


def fits(value: JsonValue, schema: Mapping[str, JsonValue]) -> bool:
    """The value is of the schema's type, or the schema says none; references are not followed."""
    return not mismatches(value, plain(schema))


def plain(schema: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The part of a schema that says of which type values are, as far as it says so rightly."""
    kinds, values = schema.get("type"), schema.get("enum")
    known = {*map(as_text, kinds if isinstance(kinds, list) else [kinds])}
    right = {"type": known and known <= _TYPES, "enum": isinstance(values, list), "const": True}
    return {key: schema[key] for key in right if key in schema and right[key]}


def _explain(document: Document, error: ValidationError) -> Iterator[Problem]:
    """The problems that an error of the validator stands for; a misspelt key is not missing too."""
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
            yield document.problem(at, "invalid-value", _message(fault), key=fault.is_key)


def _unknown_keys(document: Document, fault: _Fault) -> Iterator[Problem]:
    """Report each unknown key, as the cause of whatever rests on the key that was meant."""
    for key, meant in fault.unknown.items():
        cause = (document.path, (*fault.at, meant))
        message = f"unknown key {key!r}{did_you_mean(key, fault.free)}"
        at = (*fault.at, key)
        yield document.problem(at, "unknown-key", message, key=True, cause=cause)


def _missing_key(fault: _Fault) -> str:
    """The key that is missing: the validator has an error for each."""
    wanted = [as_text(key) for key in as_list(fault.wanted)]
    return next(one for one in wanted if fault.message.startswith(repr(one)))


def _closest(error: ValidationError) -> ValidationError:
    """The error of the alternative that the value came closest to."""
    context = list(error.context or ())
    return max(context, key=lambda one: (len(one.absolute_path), one.validator != "type"))


def _message(fault: _Fault) -> str:
    """What is wrong with a value, and what would be right."""
    shown = _shown(fault.value)
    match fault.keyword:
        case "type":
            kinds = fault.wanted if isinstance(fault.wanted, list) else [fault.wanted]
            return f"{shown} is not of type {' or '.join(map(_shown, kinds))}"
        case "enum":
            return f"{shown} is none of {', '.join(map(_shown, as_list(fault.wanted)))}"
        case "const":
            return f"{shown} is not {_shown(fault.wanted)}"
        case "pattern" if examples := as_list(fault.schema.get("examples")):
            right = " or ".join(map(_shown, examples))
            return f"{shown} has not the form that belongs here, as in {right}"
        case "required":
            return f"the key {_missing_key(fault)!r} is missing"
        case "oneOf" if fault.choices:
            keys = ", ".join(map(repr, fault.choices))
            return f"one of {keys} must be there, and no other of them"
        case _:
            return _shorten(fault.message)


def _shown(value: JsonValue) -> str:
    """A value as JSON, in single quotes if it is text."""
    text = repr(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST // 2 else f"{text[:60]} … {text[-30:]}"


def _json(value: object) -> JsonValue:
    """The value, which comes of a document; what the validator leaves unset is null."""
    return value if _is_json(value) else None


def _is_json(value: object) -> TypeGuard[JsonValue]:
    return value is None or isinstance(value, str | int | float | list | dict)


def _shorten(message: str) -> str:
    return message if len(message) <= _LONGEST else f"{message[:120]} … {message[-70:]}"
