"""Check what tasks share about servers: endpoints, and protocols. Performs no I/O."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._rules.patterns import check_pattern
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
)
from inferwire_codegen._specs.locations import locations, may_have, schemas_at
from inferwire_codegen._specs.marks import mark_of
from inferwire_codegen._specs.model import Specs, TypeFile
from inferwire_codegen._specs.schemas import fits
from inferwire_codegen._specs.sent import OWN_HEADERS, token_header

_MARKS = ("final", "complete")
_ENDS = frozenset({"complete", "final", "sentinel"})
"""The keys that say how a stream ends."""
_KEYS = (*_MARKS, "content")


def check_protocol(protocol: Document, specs: Specs) -> Iterator[Problem]:
    """Check each location in the events of each task with the protocol, up to the first problem."""
    wrong: set[str] = set()
    endless = protocol.is_sound(()) and _ENDS.isdisjoint(as_object(protocol.value))
    if endless and any(_events(protocol.stem, specs)):
        keys = " or ".join(map(repr, sorted(_ENDS)))
        message = f"a stream without a mark of its end is never complete: add {keys}"
        yield protocol.problem(("final",), "missing-key", message)
    for task, file, schema in _events(protocol.stem, specs):
        for key, pointer in _places(protocol):
            if key in wrong or may_have(file, schema, pointer):
                continue
            # The items are not known if their location is wrong.
            wrong |= {"complete", "complete_by"} if key == "complete" else {key}
            message = f"the events of {task!r} have no {format_pointer(pointer)}"
            message += did_you_mean(*_names(key, pointer, locations(file, schema)))
            place = (key, "at") if isinstance(as_object(protocol.value)[key], dict) else (key,)
            yield protocol.problem(place, "unresolved-pointer", message)
        for key in _MARKS:
            if key not in wrong and (problem := _unknown_value(protocol, key, task, file, schema)):
                wrong.add(key)
                yield problem


def _unknown_value(
    protocol: Document, key: str, task: str, file: TypeFile, schema: str
) -> Problem | None:
    """Return a problem if a mark has a value that no event has."""
    mark = mark_of(as_object(protocol.value).get(key))
    found = [*schemas_at(file, schema, mark.at)]
    constants = [value for one in found for value in _constants(one)]
    for index, value in enumerate(mark.values):
        fitting = [one for one in found if fits(value, one)]
        if fitting and (value in constants or not constants):
            continue
        message = f"no event of {task!r} has {json.dumps(value)} at {format_pointer(mark.at)}"
        if isinstance(value, str):
            message += did_you_mean(value, map(as_text, constants))
        return protocol.problem((key, "values", str(index)), "invalid-value", message)
    return None


def _constants(schema: Schema) -> list[JsonValue]:
    return [schema["const"]] if "const" in schema else as_list(schema.get("enum"))


def _places(protocol: Document) -> Iterator[tuple[str, Pointer]]:
    """Yield the keys that name a location in events, with the location."""
    members = as_object(protocol.value)
    for key in _KEYS:
        if pointer := mark_of(members.get(key)).at:
            yield key, pointer
    above, by = mark_of(members.get("complete")).at, as_text(members.get("complete_by"))
    if above and by:
        items = above[: above.index("*") + 1] if "*" in above else ()
        yield "complete_by", (*items, by)


def _names(key: str, pointer: Pointer, known: Iterable[Pointer]) -> tuple[str, Iterable[str]]:
    """Return what the value of a key names, and what it may name."""
    if key != "complete_by":
        return format_pointer(pointer), map(format_pointer, known)
    return pointer[-1], (one[-1] for one in known if one[:-1] == pointer[:-1])


def _events(protocol: str, specs: Specs) -> Iterator[tuple[str, TypeFile, str]]:
    """Yield the tasks with a protocol, and the definitions of their events."""
    for spec in specs.tasks:
        binding = Binding(spec)
        if spec.stream_output is not None and binding.text("protocol") == protocol:
            names = {rule.schema: None for rule in binding.returns if rule.kind == "stream"}
            for name in filter(spec.stream_output.find, names):
                yield spec.id, spec.stream_output, name


def check_endpoint(endpoint: Document) -> Iterator[Problem]:
    """Yield every problem of an endpoint, except those of names."""
    yield from check_pattern(endpoint, "loading")
    yield from _check_hub(endpoint)
    yield from _check_headers(endpoint)


def check_endpoints(endpoints: tuple[Document, ...]) -> Iterator[Problem]:
    """Check that at most one endpoint is the default, and that each has a variable of its own."""
    chosen = [one for one in endpoints if as_object(one.value).get("default") is True]
    for one in chosen[1:]:
        message = f"{chosen[0].path} is already the default"
        remedy = "Delete 'default' in one of the two files."
        yield one.problem(("default",), "name-clash", message, remedy=remedy)
    owners: dict[str, str] = {}
    for one in endpoints:
        variable = as_text(as_object(one.value).get("base_url_variable"))
        owner = owners.setdefault(variable, one.path)
        if variable and owner != one.path:
            message = f"{variable} already selects the endpoint of {owner}"
            remedy = "Give each endpoint a variable of its own."
            yield one.problem(("base_url_variable",), "name-clash", message, remedy=remedy)


def _check_headers(endpoint: Document) -> Iterator[Problem]:
    """Check that the fixed headers are not those that the client sets or that hold the token."""
    value, token = as_object(endpoint.value), token_header(endpoint)
    owners: dict[str, str] = {}
    for name in as_object(value.get("headers")):
        lower, place = name.lower(), ("headers", name)
        if lower in OWN_HEADERS:
            message = f"the header {name!r} is set by the client"
            yield endpoint.problem(place, "invalid-value", message, key=True)
        elif lower == token:
            message = f"the header {name!r} holds the token"
            yield endpoint.problem(place, "invalid-value", message, key=True)
        elif owners.setdefault(lower, name) != name:
            message = f"{owners[lower]!r} is the same header"
            remedy = "Delete one of the two: headers ignore case."
            yield endpoint.problem(place, "name-clash", message, key=True, remedy=remedy)
    if token in OWN_HEADERS:
        message = f"the header {token!r} is set by the client"
        yield endpoint.problem(("auth", "header"), "invalid-value", message)


def _check_hub(endpoint: Document) -> Iterator[Problem]:
    """Check that an endpoint whose URLs start with {hub} has a hub_url."""
    value = as_object(endpoint.value)
    if "hub_url" in value:
        return
    for key in ("recommended", "deployed"):
        if as_text(as_object(value.get(key)).get("url")).startswith("{hub}"):
            message = "{hub} requires 'hub_url', which is missing"
            cause = endpoint.path, ("hub_url",)
            yield endpoint.problem((key, "url"), "missing-key", message, cause=cause)
