"""The methods of clients that no spec describes: the runtime has their code.

``services.json`` describes them for the manifest, in its form but for two members: ``base``, the
class of the runtime that has the method where not every client does, and ``needs``, the member of
an endpoint that is for it. Examples name no task, so that they fit any package. Performs no I/O but
reading that file.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from importlib.resources import files

from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.model import Specs


def services(specs: Specs) -> list[str]:
    """The names of the methods that a package's clients have of the runtime."""
    return [as_text(one["name"]) for one in _offered(specs)]


def service_bases(specs: Specs) -> list[str]:
    """The classes of the runtime that have those methods, besides that of every client."""
    return [as_text(one["base"]) for one in _offered(specs) if "base" in one]


def service_methods(specs: Specs) -> list[dict[str, JsonValue]]:
    """The manifest's entries of those methods."""
    return [_entry(one, specs) for one in _offered(specs)]


def _offered(specs: Specs) -> list[dict[str, JsonValue]]:
    """The methods for which an endpoint has what they need."""
    members = {
        name for one in specs.endpoints for name, value in as_object(one.value).items() if value
    }
    return [one for one in _described() if one.get("needs") in {None, *members}]


@functools.cache
def _described() -> list[dict[str, JsonValue]]:
    text = files("inferwire_codegen").joinpath("services.json").read_text("utf-8")
    return [as_object(one) for one in as_list(json.loads(text))]


def _entry(service: dict[str, JsonValue], specs: Specs) -> dict[str, JsonValue]:
    members = {name: value for name, value in service.items() if name not in {"base", "needs"}}
    return {**members, "examples": _examples(service, specs)}


def _examples(service: dict[str, JsonValue], specs: Specs) -> list[JsonValue]:
    """The examples, without those of a server whose place a test server cannot take."""
    words = _list_of_models(specs)
    return [
        _filled(one, words)
        for one in as_list(service["examples"])
        if words or as_object(as_object(one)["call"]).get("reach") != "endpoint"
    ]


def _list_of_models(specs: Specs) -> dict[str, str]:
    """The placeholders of examples, from an endpoint that lists models and can be elsewhere."""
    for endpoint in (as_object(one.value) for one in specs.endpoints):
        listed = as_object(endpoint.get("deployed"))
        frameworks = map(as_text, as_list(listed.get("frameworks")))
        known = [one for one in frameworks if one not in as_object(listed.get("tasks"))]
        if endpoint.get("base_url_variable") and known:
            path = as_text(listed["url"]).replace("{base}", "").replace("{framework}", known[-1])
            return {"{framework}": known[-1], "{path}": path}
    return {}


def _filled(value: JsonValue, words: Mapping[str, str]) -> JsonValue:
    match value:
        case dict():
            return {name: _filled(one, words) for name, one in value.items()}
        case list():
            return [_filled(one, words) for one in value]
        case str():
            return words.get(value, value)
        case _:
            return value
