"""Compares a request with an example, and with a task's input schema.

Equality is defined only once, as the absence of differences, so that the server can always explain
why it rejects a request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeGuard
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from pydantic import JsonValue

from inferwire_testing._fixtures.media import body_bytes, is_json_type, is_media, resolve_json
from inferwire_testing._manifest import Example, Method
from inferwire_testing._server.differences import (
    NOTHING,
    Difference,
    brief,
    json_differences,
    member,
    total,
)
from inferwire_testing._server.forms import described, described_form, form_in, is_form
from inferwire_testing._server.request import Asked
from inferwire_testing._server.schemas import body_schema

BODY = "/body"
_NOT_JSON = "JSON"


class _Validates(Protocol):
    """The methods of a validator that are used here. Its own signatures are not fully typed."""

    def iter_errors(self, instance: JsonValue) -> Iterable[ValidationError]: ...

    def evolve(self, *, schema: object) -> _Validates: ...


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The example nearest to a request, and the differences between them."""

    method: Method
    example: Example
    invalid: tuple[Difference, ...]
    """The violations of the input schema of the method's task."""
    differences: tuple[Difference, ...]

    @property
    def is_unparsable(self) -> bool:
        """Whether the body had to be JSON and is not."""
        return any(one.pointer == BODY and one.expected == _NOT_JSON for one in self.invalid)


def equals(example: Example, asked: Asked) -> bool:
    """Return whether the request equals that of this example."""
    return not any(True for _ in differences(example, asked))


def nearest(methods: Sequence[Method], asked: Asked) -> Mismatch | None:
    """Return the nearest example of these methods, preferring methods whose schema is satisfied."""
    mismatches = (
        Mismatch(method, example, invalid, tuple(differences(example, asked)))
        for method in methods
        for invalid in [tuple(problems(method, asked))]
        for example in method.examples
    )
    return min(mismatches, key=_distance, default=None)


def differences(example: Example, asked: Asked) -> Iterator[Difference]:
    """Yield the differences, as pointers into the example's ``request``."""
    request = example.request
    if asked.method != request.method:
        yield Difference("/method", brief(request.method), brief(asked.method))
    if _target(asked.target) != _target(request.path):
        yield Difference("/path", brief(request.path), brief(asked.target))
    for name, value in request.headers.items():
        got = asked.headers.get(name.lower())
        if got is None or not _same_header(name.lower(), value, got):
            shown = NOTHING if got is None else brief(got)
            yield Difference(member("/headers", name), brief(value), shown)
    yield from _body_differences(example, asked)


def distance(found: Sequence[Difference]) -> tuple[bool, int]:
    """Rank an example: one with a body of the same kind is nearer, however many values differ."""
    return any(one.pointer == BODY for one in found), total(found)


def expects_json(method: Method, asked: Asked) -> bool:
    """Whether the body must be JSON that fits the input schema."""
    return body_schema(method) is not None and (method.body == "json" or asked.is_json)


def problems(method: Method, asked: Asked) -> Iterator[Difference]:
    """Yield violations of the input schema. A raw body has no schema, but must not be empty."""
    schema = body_schema(method)
    if schema is None:
        return  # There is no body; the examples say what the path and the query are.
    if not expects_json(method, asked):
        if not asked.body:
            yield Difference(BODY, "a file", NOTHING)
        return
    try:
        body = asked.json()
    except ValueError as error:
        yield Difference(BODY, _NOT_JSON, f"{_describe(asked.body)} ({error})")
        return
    validator = _validator(schema)
    errors = list(validator.iter_errors(body))
    whole = f"/{method.whole_body}" if method.whole_body else ""
    batch = {
        argument.at.removeprefix(whole)
        for argument in method.arguments
        if argument.name == method.batch
    }
    found = [one for error in errors for one in _problem_or_batch(error, validator, batch)]
    yield from dict.fromkeys(found)


def _distance(mismatch: Mismatch) -> tuple[int, bool, int]:
    return len(mismatch.invalid), *distance(mismatch.differences)


def _target(target: str) -> tuple[str, list[tuple[str, str]]]:
    path, _, query = target.partition("?")
    return path, parse_qsl(query, keep_blank_values=True)


def _same_header(name: str, expected: str, got: str) -> bool:
    """Compare headers. Parameters of a content type are ignored unless the example has some."""
    if name != "content-type":
        return expected == got
    if ";" not in expected:
        got = got.partition(";")[0]
    return expected.strip().lower() == got.strip().lower()


def _body_differences(example: Example, asked: Asked) -> Iterator[Difference]:
    request = example.request
    content_type = request.lower_headers.get("content-type", "")
    if is_form(content_type):
        yield from _form_differences(request.body, asked)
        return
    if not request.has_body:
        expected = b""
    elif is_media(request.body) or not is_json_type(content_type):
        expected = body_bytes(request.body, content_type)
    else:
        yield from _json_body_differences(resolve_json(request.body), asked)
        return
    if expected != asked.body:
        yield Difference(BODY, _describe(expected), _describe(asked.body))


def _form_differences(body: JsonValue, asked: Asked) -> Iterator[Difference]:
    given = asked.headers.get("content-type", "")
    if not is_form(given):
        yield Difference(BODY, "a form", _describe(asked.body))
        return
    expected = described_form(body)
    got: dict[str, JsonValue] = {
        name: values[0] if len(values) == 1 and not isinstance(expected.get(name), list) else values
        for name, values in form_in(asked.body, given).items()
    }
    yield from json_differences(expected, got, BODY)


def _json_body_differences(expected: JsonValue, asked: Asked) -> Iterator[Difference]:
    try:
        got = asked.json()
    except ValueError:
        yield Difference(BODY, brief(expected), f"{_describe(asked.body)}, not JSON")
        return
    yield from json_differences(expected, got, BODY)


def _describe(body: bytes) -> str:
    return described(body) if body else NOTHING


def _validator(schema: dict[str, JsonValue]) -> _Validates:
    return Draft202012Validator(schema)


def _problem_or_batch(
    error: ValidationError, validator: _Validates, batch: set[str]
) -> Iterator[Difference]:
    """Yield the violations of an error; for a list in the place of a batch, those of its items."""
    instance: object = error.instance
    pointer = _pointer("", error)
    if pointer not in batch or not _is_list(instance) or not instance:
        yield from _problem(error, BODY)
        return
    of_one = validator.evolve(schema=error.schema)
    for index, item in enumerate(instance):
        for inner in of_one.iter_errors(item):
            yield from _problem(inner, member(BODY + pointer, index))


def _pointer(base: str, error: ValidationError) -> str:
    for key in error.absolute_path:
        base = member(base, key)
    return base


def _problem(error: ValidationError, base: str) -> Iterator[Difference]:
    pointer = _pointer(base, error)
    rule = _rule(error)
    if error.validator == "required" and _is_object(error.instance) and isinstance(rule, list):
        for name in rule:
            if name not in error.instance:
                yield Difference(member(pointer, str(name)), "a value", NOTHING)
    elif error.validator in {"anyOf", "oneOf"} and error.context:
        yield from _problem(_closest(error.context), base)
    else:
        instance: object = error.instance
        got = brief(instance) if _is_json(instance) else NOTHING
        yield Difference(pointer, f"{error.validator} {brief(rule)}", got)


def _rule(error: ValidationError) -> JsonValue:
    """Return the schema rule that was violated."""
    schema: object = error.schema
    return schema.get(str(error.validator)) if _is_object(schema) else None


def _closest(errors: Sequence[ValidationError]) -> ValidationError:
    """Return the error of the alternative that matches the value best."""
    return max(errors, key=lambda one: (len(one.absolute_path), one.validator != "type"))


def _is_json(value: object) -> TypeGuard[JsonValue]:
    """Narrow the type: the library returns the given value, or a marker if there is none."""
    return value is None or isinstance(value, str | int | float | list | dict)


def _is_list(value: object) -> TypeGuard[list[JsonValue]]:
    return isinstance(value, list)


def _is_object(value: object) -> TypeGuard[dict[str, JsonValue]]:
    return isinstance(value, dict)
