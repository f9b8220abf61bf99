"""The methods of clients that are not described by specs; the runtime implements them.

They are listed in ``services.json``. Clients have a method only if an endpoint has the member in
its ``needs``. An argument without a default is required. An argument without a type is one that
every method has. The examples name no task, so that they work in any package. Performs no I/O
except reading that file.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from inferwire_codegen._specs.json import (
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    parse_pointer,
)
from inferwire_codegen._specs.model import Specs

_MODEL = "org/model"
_TASK = "some-task"
"""The placeholders for a model and a task in the examples of ``services.json``."""


@dataclass(frozen=True, slots=True)
class ServiceArgument:
    """An argument of a service."""

    name: str
    type: str
    """The Python type in the signature; empty for an argument that every method has."""
    required: bool
    default: JsonValue
    positional: bool
    description: str


@dataclass(frozen=True, slots=True)
class ServiceStream:
    """The service returns a stream if the argument `switch` is true."""

    switch: str
    type: str
    """The type of the stream's items."""


@dataclass(frozen=True, slots=True)
class Service:
    """A method that is not described by a spec; the runtime implements it."""

    name: str
    """The name of the method and of the runtime's function."""
    summary: str
    description: str
    arguments: tuple[ServiceArgument, ...]
    operations: bool
    """Whether the function takes the package of operations as its first argument."""
    returns: str
    returned: str
    """The description of the result."""
    stream: ServiceStream | None
    raises: tuple[tuple[str, str], ...]
    """The errors in addition to those of every method, with their descriptions."""
    examples: tuple[JsonValue, ...]


def services(specs: Specs) -> tuple[Service, ...]:
    """Return the services of a package's clients, in the order of ``services.json``."""
    return tuple(_service(one, specs) for one in _offered(specs))


def _offered(specs: Specs) -> list[dict[str, JsonValue]]:
    """Return the methods whose needs an endpoint fulfills."""
    members = {
        name for one in specs.endpoints for name, value in as_object(one.value).items() if value
    }
    return [one for one in _described() if one.get("needs") in {None, *members}]


@functools.cache
def _described() -> list[dict[str, JsonValue]]:
    text = files("inferwire_codegen").joinpath("services.json").read_text("utf-8")
    return [as_object(one) for one in as_list(json.loads(text))]


def _service(members: dict[str, JsonValue], specs: Specs) -> Service:
    returns = as_object(members["returns"])
    stream = as_object(members.get("stream"))
    raises = as_object(members.get("raises"))
    return Service(
        name=as_text(members["name"]),
        summary=as_text(members["summary"]),
        description=as_text(members.get("description")),
        arguments=tuple(_argument(as_object(one)) for one in as_list(members["arguments"])),
        operations=members.get("operations") is True,
        returns=as_text(returns["type"]),
        returned=as_text(returns.get("description")),
        stream=ServiceStream(as_text(stream["switch"]), as_text(stream["type"]))
        if stream
        else None,
        raises=tuple((name, as_text(text)) for name, text in raises.items()),
        examples=tuple(_examples(members, specs)),
    )


def _argument(members: dict[str, JsonValue]) -> ServiceArgument:
    return ServiceArgument(
        name=as_text(members["name"]),
        type=as_text(members.get("type")),
        required="type" in members and "default" not in members,
        default=members.get("default"),
        positional=members.get("positional") is True,
        description=as_text(members["description"]),
    )


def _examples(service: dict[str, JsonValue], specs: Specs) -> list[JsonValue]:
    """Return the examples, unless a test server cannot stand in for the real one."""
    endpoints = [as_object(one.value) for one in specs.endpoints]
    if service.get("needs") == "recommended":
        chosen = (one for one in endpoints if one.get("name") == specs.default_endpoint)
        found = map(_recommended, chosen)
    elif service.get("needs") == "deployed":
        found = map(_deployed, endpoints)
    else:
        return as_list(service["examples"])
    words = [one for one in found if one]
    return [_filled(one, words[0]) for one in as_list(service["examples"]) if words]


def _recommended(endpoint: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Return the values for the placeholders of examples, if the hub's URL can be changed."""
    source = as_object(endpoint.get("recommended"))
    url = as_text(source.get("url"))
    if not url.startswith("{hub}") or not endpoint.get("hub_url_variable"):
        return {}
    body = {_TASK: _holding({_pointer(source, "model"): _MODEL})}
    return {"{path}": url.removeprefix("{hub}") or "/", "{body}": body}


def _deployed(endpoint: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Return the values for the placeholders of examples, if the endpoint's URL can be changed."""
    listed = as_object(endpoint.get("deployed"))
    url, tasks = as_text(listed.get("url")), as_object(listed.get("tasks"))
    known = [one for one in map(as_text, as_list(listed.get("frameworks"))) if one not in tasks]
    if not url.startswith("{base}") or not endpoint.get("base_url_variable") or not known:
        return {}
    path = url.removeprefix("{base}").replace("{framework}", known[-1]) or "/"
    item = _holding({_pointer(listed, "model"): _MODEL, _pointer(listed, "task"): _TASK})
    return {"{framework}": known[-1], "{path}": path, "{body}": [item]}


def _pointer(value: dict[str, JsonValue], key: str) -> Pointer:
    return parse_pointer(as_text(value.get(key)))


def _holding(values: Mapping[Pointer, JsonValue]) -> JsonValue:
    """Return the smallest document with these values at these pointers."""
    if () in values:
        return values[()]
    inner: dict[str, JsonValue] = {
        head: _holding({at[1:]: value for at, value in values.items() if at[0] == head})
        for head in dict.fromkeys(at[0] for at in values)
    }
    return list(inner.values()) if inner.keys() <= {"0", "*"} else inner


def _filled(value: JsonValue, words: Mapping[str, JsonValue]) -> JsonValue:
    match value:
        case dict():
            return {name: _filled(one, words) for name, one in value.items()}
        case list():
            return [_filled(one, words) for one in value]
        case str():
            return words.get(value, value)
        case _:
            return value
