"""The command `show`."""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from inferwire_codegen._commands.console import (
    add_format,
    add_specs,
    built,
    print_error,
    print_problems,
    reason,
    statuses,
)
from inferwire_codegen._commands.outline import outline
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._load import examined, task_folders
from inferwire_codegen._naming import MANIFEST, PACKAGE, snake
from inferwire_codegen._rendering.manifest import methods_of
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text
from inferwire_codegen._specs.read import read

_EPILOG = """\
Prints the method's signature, its return types, its routes, the shapes of request and response,
and an example if the task has one. With --format json, prints the method's entry of the manifest,
including the schemas.

  inferwire-codegen show sort-mail --specs acme/specs

""" + statuses("success", "the specs have errors", "usage error, or the task does not exist")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("task", metavar="TASK", help="the task id or the method name")
    add_specs(parser)
    add_format(parser, "the task and problems")


def run(options: argparse.Namespace) -> int:
    """Print what is generated for the task and return the exit status."""
    specs: Path = options.specs
    task: str = options.task
    package = specs.resolve().parent.name
    texts: dict[str, str] = {}
    try:
        texts = read(specs)
        names = task_folders(texts)
        found = [one for one in names if task in (one, snake(one))]
        if not found:
            print_error(f"task {task!r} does not exist in {specs}{did_you_mean(task, names)}")
            return 2
        # Without other tasks that have errors, which must not hide this one.
        _, problems = examined(texts)
        faulty = {one.file.partition("/")[0] for one in problems} & ({*names} - {*found})
        texts = {path: texts[path] for path in texts if path.partition("/")[0] not in faulty}
        files = built(texts, package if PACKAGE.fullmatch(package) else "sdk")
    except SpecError as error:
        print_problems(error.problems, texts, options)
        return 1
    except OSError as error:
        print_error(reason(error))
        return 1
    manifest = as_object(json.loads(files[MANIFEST]))
    method = next(one for one in methods_of(files) if one.get("task") in found)
    if options.format == "json":
        print(json.dumps(method, indent=1, ensure_ascii=False))
    else:
        sys.stdout.writelines(f"{line}\n" for line in _lines(method, manifest, files))
    return 0


def _lines(
    method: dict[str, JsonValue], manifest: dict[str, JsonValue], files: dict[str, str]
) -> Iterator[str]:
    yield f"{as_text(method['name'])}: {as_text(method['summary'])}"
    yield ""
    yield from _signature(as_text(method["name"]), files["_client.py"])
    yield from _section("returns", _results(method))
    if method.get("route"):
        yield from _section("routes", _routes(method, manifest))
    for part, key in ((_request(method), "input"), ("response", "output"), ("event", "stream")):
        if schema := method.get(f"{key}_schema"):
            yield from _section(f"shape of the {part}", outline(schema))
    for example in map(as_object, as_list(method.get("examples"))[:1]):
        for part in ("request", "response"):
            title = f"{part} of the example {as_text(example['name'])}"
            text = json.dumps(example[part], indent=1, ensure_ascii=False)
            yield from _section(title, iter(text.splitlines()))


def _request(method: dict[str, JsonValue]) -> str:
    """Return the name of the request part that the input schema describes."""
    if method.get("http_method") == "GET":
        return "query"
    files = {
        "raw": "request, whose body is the file itself",
        "form": "request, a form",
        "raw-when-bare": "request, whose body is the file itself if no parameter is given",
    }
    return files.get(as_text(method.get("body")), "request")


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    yield ""
    yield title
    yield from (f"  {line}" for line in lines)


def _results(method: dict[str, JsonValue]) -> Iterator[str]:
    """Yield the return types in the order in which their conditions are tried."""
    rules = [as_object(one) for one in as_list(method["returns"])]
    for rule in rules:
        states = as_object(rule.get("when")).items()
        conditions = ["streamed"] if rule.get("stream") else []
        conditions += [_condition(name, state) for name, state in states]
        when = " and ".join(conditions) or ("otherwise" if len(rules) > 1 else "")
        yield f"{when}: {as_text(rule['type'])}" if when else as_text(rule["type"])
    if batch := as_text(method.get("batch")):
        yield f"a list of these if {batch} is a list"


def _condition(name: str, state: JsonValue) -> str:
    match state:
        case True:
            return f"{name}=True"
        case list():
            return f"{name}={' or '.join(map(repr, state))}"
        case _:
            return f"{name} given"


def _routes(method: dict[str, JsonValue], manifest: dict[str, JsonValue]) -> Iterator[str]:
    routes = {
        name: as_object(as_object(endpoint).get("routes")).get(as_text(method.get("route")))
        for name, endpoint in as_object(manifest["endpoints"]).items()
        if method.get("endpoint") in {None, name}
    }
    found = {name: as_text(route) for name, route in routes.items() if route is not None}
    rest = "is given; otherwise to a route of an endpoint:"
    where = rest if found else "must be given: no endpoint has a route for the task"
    yield f"{as_text(method.get('http_method'))} to the server whose URL {where}"
    for name, route in found.items():
        yield f"{name}: {route}{as_text(method.get('path'))}"


def _signature(name: str, client: str) -> Iterator[str]:
    """Yield the method's signature, which accepts the arguments of all overloads."""
    lines = client.splitlines()
    for node in ast.walk(ast.parse(client)):
        if isinstance(node, ast.FunctionDef) and node.name == name and not node.decorator_list:
            head = lines[node.lineno - 1 : max(node.body[0].lineno - 1, node.lineno)]
            yield from (line.removeprefix("    ").rstrip() for line in head)
            return
