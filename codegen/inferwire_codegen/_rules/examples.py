"""Check a task's examples: calls that users may write and responses that servers may send.

The request is validated against the request's schema, and each event against its own schema. Other
responses are not validated, since servers send more shapes than the declared one; the demo and the
tests of an SDK run the examples. Performs no I/O.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterator, Mapping

from inferwire_codegen._diagnostics.problems import MOST, Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.contained import self_contained
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.schemas import mismatches
from inferwire_codegen._specs.sent import in_body, whole_body
from inferwire_codegen._specs.variants import variants


def check_examples(binding: Binding, faulty: Collection[str] = ()) -> Iterator[Problem]:
    """Yield every problem of a task's examples, except in files that are already faulty."""
    examples = [one for one in binding.spec.examples if one.path not in faulty]
    yield from _check_repeats(examples)
    for example in examples:
        yield from itertools.islice(_check_call(binding, example), MOST)
        yield from _check_method(binding, example)
        yield from _check_files(binding, example)
    request, stream = binding.spec.input, binding.spec.stream_output
    schema = self_contained(request, in_body(binding)) if request.is_there else None
    whole = whole_body(binding)
    event_schema = _with_other_kinds(stream) if stream else None
    for example in examples:
        if schema is not None:
            yield from _check_request(binding, example, schema, whole)
        if event_schema is not None:
            yield from _check_events(example, event_schema)


def _check_call(binding: Binding, example: Document) -> Iterator[Problem]:
    """Check that the call passes known arguments, and all required ones."""
    place = ("call", "arguments")
    given = as_object(as_object(as_object(example.value).get("call")).get("arguments"))
    old, mapping = dict(binding.pairs("deprecated")), binding.text("deprecated_params")
    known = {*old, *(one.name for one in binding.arguments)}
    known |= {mapping} - {""} | ({"extra_parameters"} if binding.holds("open_params") else set())
    unknown = [name for name in given if name not in known]
    for name in unknown:
        message = f"unknown argument {name!r}{did_you_mean(name, known)}"
        remedy = f"Correct the call; `show {binding.spec.id}` lists the arguments."
        yield example.problem((*place, name), "bad-example", message, key=True, remedy=remedy)
    there = {*given, *(new for name, new in old.items() if name in given)}
    needed = [one.name for one in binding.arguments if one.is_required]
    for name in needed if not unknown and mapping not in given else ():
        if name not in there:
            message = f"the required argument {name!r} is missing"
            remedy = "Add it to the call, or make its property optional in input.json."
            yield example.problem(place, "bad-example", message, remedy=remedy)


def _check_method(binding: Binding, example: Document) -> Iterator[Problem]:
    """Check that the request uses the task's HTTP method."""
    wanted = binding.text("http_method", "POST")
    if as_object(as_object(example.value).get("request")).get("method") != wanted:
        message = f"the method must be {wanted!r}, the task's 'http_method'"
        remedy = "Correct the method here, or 'http_method' in task.json."
        yield example.problem(("request", "method"), "bad-example", message, remedy=remedy)


def _check_files(binding: Binding, example: Document) -> Iterator[Problem]:
    """Check that files inside JSON are base64 text, unless they are values of a form."""
    members = as_object(example.value)
    request, response = as_object(members.get("request")), as_object(members.get("response"))
    body, is_form = request.get("body"), binding.text("body") == "form"
    values: dict[Pointer, JsonValue] = {("response", "body"): response.get("body")}
    for name, value in as_object(body).items() if is_form else ():
        items = enumerate(value) if isinstance(value, list) else ()
        values |= {("request", "body", name, str(index)): one for index, one in items}
        values |= {} if isinstance(value, list) else {("request", "body", name): value}
    if not is_form:
        values["request", "body"] = body
    inside = [
        place for at, value in values.items() if not _is_file(value) for place in _media(value, at)
    ]
    for index, event in enumerate(as_list(response.get("events"))):
        inside += _media(as_object(event).get("data"), ("response", "events", str(index), "data"))
    for place in inside:
        message = 'a file inside JSON is base64 text: {"$base64": {"$media": …}}'
        yield example.problem(place, "bad-example", message)


def _media(value: JsonValue, at: Pointer) -> Iterator[Pointer]:
    """Yield the locations of files that are not base64 text."""
    match value:
        case {"$media": _}:
            yield at
        case {"$base64": _}:
            pass
        case dict():
            for key, one in value.items():
                yield from _media(one, (*at, key))
        case list():
            for index, one in enumerate(value):
                yield from _media(one, (*at, str(index)))
        case _:
            pass


def _check_repeats(examples: list[Document]) -> Iterator[Problem]:
    """Check that examples have different requests, so that a test server can tell them apart."""
    known: dict[str, list[tuple[Document, dict[str, JsonValue]]]] = {}
    for example in examples:
        request = as_object(as_object(example.value).get("request"))
        headers, alike = (
            as_object(request.get("headers")),
            known.setdefault(_canonical(request), []),
        )
        for other, others in alike:
            if all(headers[name] == others[name] for name in headers.keys() & others.keys()):
                message = f"the request is the same as that of {other.path}"
                remedy = "Change one of the calls, or delete one of the two examples."
                yield example.problem(("request",), "bad-example", message, remedy=remedy)
                break
        alike.append((example, headers))


def _canonical(request: dict[str, JsonValue]) -> str:
    """Return the request as text, without headers, which are compared separately."""
    return json.dumps({**request, "headers": None}, sort_keys=True)


def _check_request(
    binding: Binding, example: Document, schema: JsonValue, whole: str | None
) -> Iterator[Problem]:
    """Validate the body of the request; for a batch, with each of its items in turn.

    If the body is the value of a property, `whole` is its name.
    """
    request = as_object(as_object(example.value).get("request"))
    body = request.get("body")
    if "body" not in request or _is_file(body):
        return
    body = body if whole is None else {whole: body}
    at, many = _batch(binding, body)
    for one in many:
        single = body if at is None else _replaced(body, at, one)
        problems = [*_mismatches(example, ("request", "body"), single, schema, whole)]
        yield from problems
        if problems:
            return  # The other items would only repeat the problems.


def _batch(binding: Binding, body: JsonValue) -> tuple[Pointer | None, list[JsonValue]]:
    """Return the pointer to the list of a batch in the body, and the list itself."""
    name = binding.text("batch")
    for argument in binding.arguments:
        if argument.name == name:
            value: JsonValue = body
            for token in argument.at:
                value = as_object(value).get(token)
            if isinstance(value, list):
                return argument.at, value
    return None, [None]


def _replaced(body: JsonValue, at: Pointer, value: JsonValue) -> JsonValue:
    if not at:
        return value
    members = as_object(body)
    return {**members, at[0]: _replaced(members.get(at[0]), at[1:], value)}


def _with_other_kinds(file: TypeFile) -> JsonValue:
    """Return the schema of an event, in which unions have a member for objects of other kinds."""
    whole = as_object(self_contained(file))
    opened: Schema = {**as_object(whole["$defs"])}
    for one in (*file.definitions(), *file.shared().values()):
        if found := variants(file, one.schema):
            known: list[JsonValue] = [value for several in found.values for value in several]
            kind: Schema = {"type": "string", "not": {"enum": known}}
            other: Schema = {"required": [found.tag], "properties": {found.tag: kind}}
            opened[one.name] = {"anyOf": [opened[one.name], {"type": "object", **other}]}
    return {**whole, "$defs": opened}


def _check_events(example: Document, schema: JsonValue) -> Iterator[Problem]:
    """Validate each event whose data is an object, except errors, which the protocol defines."""
    response = as_object(as_object(example.value).get("response"))
    for index, event in enumerate(as_list(response.get("events"))):
        data = as_object(event).get("data")
        if isinstance(data, dict) and "error" not in data:
            place = ("response", "events", str(index), "data")
            yield from _mismatches(example, place, data, schema)


def _mismatches(
    example: Document,
    place: Pointer,
    value: JsonValue,
    schema: JsonValue,
    whole: str | None = None,
) -> Iterator[Problem]:
    for at, message in mismatches(_plain(value), schema):
        inside = at if whole is None else at[1:]
        yield example.problem((*place, *inside), "bad-example", message)


def _plain(value: JsonValue) -> JsonValue:
    """Return the value with each file replaced by a string, its type in JSON."""
    if isinstance(value, Mapping):
        if value.keys() & {"$media", "$base64"}:
            return ""
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _is_file(value: JsonValue) -> bool:
    return bool(as_text(as_object(value).get("$media")))
