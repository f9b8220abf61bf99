"""The manifest: a description of the generated package as data.

The local server, the demo, the documentation, `check` and `diff` read the manifest, so that an
installed wheel needs no specs. There is one file per method, so that a diff shows which methods
change, and one file for the package, which lists the methods. Only the latter contains the
generator's version and the hash of the specs, so a diff of any other file is a change of meaning.
Members with an empty default (false, null, empty) are left out, so a new member changes only the
methods that use it. A single file for all methods was worse: its diffs do not show to which method
a line belongs. Performs no I/O.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from importlib.metadata import version

from inferwire_codegen._lowering.ir import (
    Argument,
    Condition,
    Events,
    Parse,
    ResultRule,
    Task,
    Tools,
)
from inferwire_codegen._lowering.service import Service, ServiceArgument
from inferwire_codegen._lowering.services import services
from inferwire_codegen._naming import CALL_OPTIONS, MANIFEST, method_file
from inferwire_codegen._rendering.events import events_type
from inferwire_codegen._rendering.flavor import ASYNC, SYNC
from inferwire_codegen._rendering.json_text import json_text
from inferwire_codegen._rendering.overloads import MEDIA
from inferwire_codegen._rendering.parsing import result_type
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.contained import self_contained
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    as_list,
    as_object,
    as_text,
    format_pointer,
)
from inferwire_codegen._specs.model import Specs, TaskSpec
from inferwire_codegen._specs.sent import locations

FORMAT = 2
_QUALIFIER = re.compile(r"\b(runtime\.hints|runtime|types\.\w+)\.")


def manifest(specs: Specs, tasks: Iterable[str], package: str, digest: str) -> dict[str, str]:
    """Return the texts of the package's file and of the files of services, by path.

    ``tasks`` are the names of all methods of tasks.
    """
    described = [*map(_service, services(specs))]
    endpoints = {as_text(as_object(one.value)["name"]): one.value for one in specs.endpoints}
    document: dict[str, JsonValue] = {
        "manifest": FORMAT,
        "generator": version("inferwire"),
        "specs": digest,
        "package": package,
        "client": SYNC.client,
        "async_client": ASYNC.client,
        "endpoints": {**endpoints},
        "default_endpoint": specs.default_endpoint,
        "protocols": {**_protocols(specs)},
        "methods": [*tasks, *(one["name"] for one in described)],
    }
    files = {method_file(as_text(one["name"])): json_text(one) for one in described}
    return {MANIFEST: json_text(document), **files}


def task_manifest(task: Task, spec: TaskSpec, specs: Specs, types: TypeTexts) -> str:
    """Return the text of the file of a task's method."""
    method = _method(task, spec, types)
    if framing := as_object(_protocols(specs).get(task.protocol or "")).get("framing"):
        method["framing"] = framing
    return json_text(method)


def _protocols(specs: Specs) -> dict[str, JsonValue]:
    return {as_text(as_object(one.value)["name"]): one.value for one in specs.protocols}


def methods_of(files: Mapping[str, str]) -> list[dict[str, JsonValue]]:
    """Return the methods in the manifest of a package."""
    names = as_list(as_object(json.loads(files[MANIFEST]))["methods"])
    return [as_object(json.loads(files[method_file(as_text(name))])) for name in names]


def digest(files: Mapping[str, str]) -> str:
    """Return the hash of a folder of specs: of the paths and texts of its files."""
    state = hashlib.sha256()
    for name in sorted(files):
        state.update(json.dumps([name, files[name]]).encode())
    return f"sha256:{state.hexdigest()}"


def _method(task: Task, spec: TaskSpec, types: TypeTexts) -> dict[str, JsonValue]:
    members: dict[str, JsonValue] = {
        "name": task.name,
        "task": task.id,
        "summary": task.summary,
        "description": task.description,
        "aliases": [*task.aliases],
        "parse": _parse(task.parse, task.id) if task.parse else None,
        "tools": _tools(task.tools, types) if task.tools else None,
        "events": _events(task, task.tells, types) if task.tells else None,
        "http_method": task.http_method,
        "locations": locations(Binding(spec)),
        "route": task.route,
        "path": task.path,
        "endpoint": task.endpoint,
        "by_id": task.by_id,
        "body": task.body,
        "accept": task.accept,
        "model_at": None if task.model_at is None else format_pointer(task.model_at),
        "streams": bool(task.events),
        "protocol": task.protocol,
        "batch": task.batch,
        "arguments": [
            _argument(one, types, positional=one in task.positional) for one in task.arguments
        ],
        "deprecated": {pair.old: pair.new for pair in task.deprecated},
        "deprecated_params": task.deprecated_params,
        "open_params": None if task.open_params is None else format_pointer(task.open_params),
        "returns": [_rule(rule, types, stream=True) for rule in task.events]
        + [_rule(rule, types, stream=False) for rule in task.returns],
        "input_schema": self_contained(spec.input) if task.input else None,
        "output_schema": self_contained(spec.output) if spec.output else None,
        "stream_schema": self_contained(spec.stream_output) if spec.stream_output else None,
        "examples": [_example(document, task.body) for document in spec.examples],
    }
    return _without_defaults(members)


def _parse(one: Parse, task: str) -> JsonValue:
    return {
        "name": one.name,
        "aliases": [*one.aliases],
        "argument": one.argument,
        "type": _plain(result_type(task)),
    }


def _tools(one: Tools, types: TypeTexts) -> JsonValue:
    return {
        "name": one.name,
        "aliases": [*one.aliases],
        "argument": one.argument,
        "type": f"ToolResult[{_plain(types.definition(one.message))}]",
    }


def _events(task: Task, one: Events, types: TypeTexts) -> JsonValue:
    both = _plain(f"{events_type(task.id)}, {types.result(one.whole)}")
    members: dict[str, JsonValue] = {
        "name": one.name,
        "aliases": [*one.aliases],
        "type": f"AssembledStream[{both}]",
    }
    if task.parse is not None:
        members["argument"] = task.parse.argument
        members["parsed_type"] = f"ParsedStream[{both}, {_plain(result_type(task.id))}]"
    return members


def _argument(one: Argument, types: TypeTexts, *, positional: bool) -> JsonValue:
    members: dict[str, JsonValue] = {
        "name": one.name,
        "at": format_pointer(one.at),
        "type": _plain(MEDIA[one.many] if one.media else types.argument(one))
        + (" | None" if one.nullable else ""),
        "positional": positional,
        "required": one.required,
        "media": bool(one.media),
        "switch": one.switch,
        "description": one.description,
    }
    return _without_defaults(members)


def _rule(rule: ResultRule, types: TypeTexts, *, stream: bool) -> JsonValue:
    members: dict[str, JsonValue] = {
        "when": {one.argument: _state(one) for one in rule.when},
        "stream": stream,
        "type": _plain(types.result(rule.result)),
    }
    return _without_defaults(members)


def _service(one: Service) -> dict[str, JsonValue]:
    """Describe a method without a spec; arguments that every method has are left out."""
    returns: list[JsonValue] = [{"type": one.returns}]
    if one.stream:
        when: JsonValue = {one.stream.switch: True}
        returns.insert(0, {"when": when, "stream": True, "type": one.stream.type})
    arguments = [arg for arg in one.arguments if arg.name not in CALL_OPTIONS]
    members: dict[str, JsonValue] = {
        "name": one.name,
        "summary": one.summary,
        "description": one.description or None,
        "arguments": [_service_argument(arg) for arg in arguments],
        "returns": returns,
    }
    return {**_without_defaults(members), "examples": [*one.examples]}


def _service_argument(one: ServiceArgument) -> JsonValue:
    members: dict[str, JsonValue] = {
        "name": one.name,
        "type": _plain(one.type).removesuffix(" | None"),
        "positional": one.positional,
        "required": one.required,
        "description": one.description,
    }
    return _without_defaults(members)


def _without_defaults(members: dict[str, JsonValue]) -> dict[str, JsonValue]:
    return {
        name: value
        for name, value in members.items()
        if not (value is None or value is False or value in ([], {}))
    }


def _state(one: Condition) -> JsonValue:
    match one.state:
        case "true":
            return True
        case "in":
            return [*one.values]
        case state:
            return state


def _example(document: Document, body: str) -> JsonValue:
    members = as_object(document.value)
    name = document.path.rpartition("/")[2].removesuffix(".json")
    if body == "form":
        request = as_object(members["request"])
        headers: JsonValue = {
            "content-type": "multipart/form-data",
            **as_object(request.get("headers")),
        }
        members = {**members, "request": {**request, "headers": headers}}
    return {"name": name, **{key: value for key, value in members.items() if key != "$schema"}}


def _plain(text: str) -> str:
    """Return the text of a type without package qualifiers."""
    return _QUALIFIER.sub("", text)
