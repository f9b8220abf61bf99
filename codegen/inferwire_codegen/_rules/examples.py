"""What must hold of a task's examples: they are what a caller may pass and a server may answer.

The request is held against the request's schema, and each event against its own. What is answered
otherwise is not, since servers answer in more shapes than the declared one; the demo and the tests
of an SDK carry the examples out. Performs no I/O.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Collection, Iterator, Mapping

from inferwire_codegen._diagnostics.problems import MOST, Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import self_contained
from inferwire_codegen._specs.schemas import mismatches


def check_examples(binding: Binding, faulty: Collection[str] = ()) -> Iterator[Problem]:
    """Every problem of a task's examples, files that are faulty already left out."""
    examples = [one for one in binding.spec.examples if one.path not in faulty]
    yield from _check_repeats(examples)
    for example in examples:
        yield from itertools.islice(_check_call(binding, example), MOST)
        yield from _check_method(binding, example)
    request, stream = binding.spec.input, binding.spec.stream_output
    schema = self_contained(request) if request.is_there else None
    event_schema = self_contained(stream) if stream else None
    for example in examples:
        if schema is not None:
            yield from _check_request(binding, example, schema)
        if event_schema is not None:
            yield from _check_events(example, event_schema)


def _check_call(binding: Binding, example: Document) -> Iterator[Problem]:
    """The call passes what the method takes, and all that it must be given."""
    place = ("call", "arguments")
    given = as_object(as_object(as_object(example.value).get("call")).get("arguments"))
    old, mapping = dict(binding.pairs("deprecated")), binding.text("deprecated_params")
    known = {*old, *(one.name for one in binding.arguments)}
    known |= {mapping} - {""} | ({"extra_parameters"} if binding.holds("open_params") else set())
    unknown = [name for name in given if name not in known]
    for name in unknown:
        message = f"there is no argument {name!r}{did_you_mean(name, known)}"
        yield example.problem((*place, name), "bad-example", message, key=True)
    there = {*given, *(new for name, new in old.items() if name in given)}
    needed = [one.name for one in binding.arguments if one.is_required]
    for name in needed if not unknown and mapping not in given else ():
        if name not in there:
            message = f"the argument {name!r} is missing, which must be given"
            yield example.problem(place, "bad-example", message)


def _check_method(binding: Binding, example: Document) -> Iterator[Problem]:
    """The request is of the task's method."""
    wanted = binding.text("http_method", "POST")
    if as_object(as_object(example.value).get("request")).get("method") != wanted:
        message = f"the task's requests are of the method {wanted!r} ('http_method')"
        yield example.problem(("request", "method"), "bad-example", message)


def _check_repeats(examples: list[Document]) -> Iterator[Problem]:
    """No two examples have one request, which a server could answer by one of them only."""
    known: dict[str, list[tuple[Document, dict[str, JsonValue]]]] = {}
    for example in examples:
        request = as_object(as_object(example.value).get("request"))
        headers, alike = (
            as_object(request.get("headers")),
            known.setdefault(_canonical(request), []),
        )
        for other, others in alike:
            if all(headers[name] == others[name] for name in headers.keys() & others.keys()):
                message = f"{other.path} has the same request, and a server cannot tell them apart"
                yield example.problem(("request",), "bad-example", message)
                break
        alike.append((example, headers))


def _canonical(request: dict[str, JsonValue]) -> str:
    """The request but for its headers, of which one example may ask for more than another."""
    return json.dumps({**request, "headers": None}, sort_keys=True)


def _check_request(binding: Binding, example: Document, schema: JsonValue) -> Iterator[Problem]:
    """The body of the request fits its schema; of a batch, with each of its members."""
    request = as_object(as_object(example.value).get("request"))
    body = request.get("body")
    if "body" not in request or _is_file(body):
        return
    at, many = _batch(binding, body)
    for one in many:
        asked = body if at is None else _replaced(body, at, one)
        problems = [*_mismatches(example, ("request", "body"), asked, schema)]
        yield from problems
        if problems:
            return  # The other members of a batch would only repeat them.


def _batch(binding: Binding, body: JsonValue) -> tuple[Pointer | None, list[JsonValue]]:
    """Where the body holds a list of what the schema describes one of, and the list."""
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


def _check_events(example: Document, schema: JsonValue) -> Iterator[Problem]:
    """Each event whose data is an object fits the schema, or is an error of the protocol's."""
    response = as_object(as_object(example.value).get("response"))
    for index, event in enumerate(as_list(response.get("events"))):
        data = as_object(event).get("data")
        if isinstance(data, dict) and "error" not in data:
            place = ("response", "events", str(index), "data")
            yield from _mismatches(example, place, data, schema)


def _mismatches(
    example: Document, place: Pointer, value: JsonValue, schema: JsonValue
) -> Iterator[Problem]:
    for at, message in mismatches(_plain(value), schema):
        yield example.problem((*place, *at), "bad-example", message)


def _plain(value: JsonValue) -> JsonValue:
    """The value with the files in it as texts, which is what they are inside JSON."""
    if isinstance(value, Mapping):
        if value.keys() & {"$media", "$base64"}:
            return ""
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _is_file(value: JsonValue) -> bool:
    return bool(as_text(as_object(value).get("$media")))
