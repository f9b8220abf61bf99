"""What must hold of a task's examples: they are what a caller may pass and a server may answer.

The request is held against the request's schema, and each event against its own. What is answered
otherwise is not, since servers answer in more shapes than the declared one; the demo and the tests
of an SDK carry the examples out. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ._binding import Binding
from ._json import Document, JsonValue, Pointer, as_list, as_object, as_text
from ._manifest import self_contained
from ._problems import Problem
from ._schemas import complaints


def check_examples(binding: Binding) -> Iterator[Problem]:
    """Every problem of a task's examples."""
    known = {bound.name for bound in binding.bound()}
    known |= {*dict(binding.pairs("deprecated")), binding.text("deprecated_params")}
    known |= {"extra_parameters"} if binding.holds("open_params") else set()
    request, stream = binding.spec.input, binding.spec.stream_output
    schema = self_contained(request) if request.is_there else None
    event_schema = self_contained(stream) if stream else None
    for example in binding.spec.examples:
        call = as_object(as_object(example.value).get("call"))
        for name in as_object(call.get("arguments")):
            if name not in known:
                message = f"there is no argument {name!r}; there are: {', '.join(sorted(known))}"
                place = ("call", "arguments", name)
                yield example.problem(place, "bad-example", message, key=True)
        if schema is not None:
            yield from _check_request(binding, example, schema)
        if event_schema is not None:
            yield from _check_events(example, event_schema)


def _check_request(binding: Binding, example: Document, schema: JsonValue) -> Iterator[Problem]:
    """The body of the request fits its schema; of a batch, with each of its members."""
    request = as_object(as_object(example.value).get("request"))
    body = request.get("body")
    if "body" not in request or _is_file(body):
        return
    at, many = _batch(binding, body)
    for one in many:
        asked = body if at is None else _replaced(body, at, one)
        problems = [*_complaints(example, ("request", "body"), asked, schema)]
        yield from problems
        if problems:
            return  # The other members of a batch would only repeat them.


def _batch(binding: Binding, body: JsonValue) -> tuple[Pointer | None, list[JsonValue]]:
    """Where the body holds a list of what the schema describes one of, and the list."""
    name = binding.text("batch")
    for bound in binding.bound():
        if bound.name == name:
            value: JsonValue = body
            for token in bound.at:
                value = as_object(value).get(token)
            if isinstance(value, list):
                return bound.at, value
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
            yield from _complaints(example, place, data, schema)


def _complaints(
    example: Document, place: Pointer, value: JsonValue, schema: JsonValue
) -> Iterator[Problem]:
    for at, message in complaints(_plain(value), schema):
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
