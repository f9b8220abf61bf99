"""The command `show`."""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from ._console import STATUS, add_format, add_specs, built, complain, print_problems
from ._json import JsonValue, as_list, as_object, as_text
from ._names import MANIFEST, PACKAGE
from ._problems import SpecError
from ._read import read

_EPILOG = f"""\
Prints the signatures that callers will see, where requests go, and what goes over the wire, out of
the task's first example. With --format json it is the manifest's entry, schemas included.

  inferwire-codegen show sort-mail --specs acme/specs

{STATUS}
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("task", help="the task, by its id or by the name of its method")
    add_specs(parser)
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Print what will be generated and return the exit status."""
    specs: Path = options.specs
    package = specs.resolve().parent.name
    texts: dict[str, str] = {}
    try:
        texts = read(specs)
        files = built(texts, package if PACKAGE.fullmatch(package) else "sdk")
    except SpecError as error:
        print_problems(error.problems, texts, options)
        return 1
    manifest = as_object(json.loads(files[MANIFEST]))
    methods = [as_object(one) for one in as_list(manifest["methods"])]
    found = [one for one in methods if options.task in (one["name"], one["task"])]
    if not found:
        names = ", ".join(as_text(one["task"]) for one in methods if one["task"])
        complain(f"there is no task {options.task!r} in {specs}; there are: {names}")
        return 2
    if options.format == "json":
        print(json.dumps(found[0], indent=1, ensure_ascii=False))
    else:
        sys.stdout.writelines(f"{line}\n" for line in _told(found[0], manifest, files))
    return 0


def _told(
    method: dict[str, JsonValue], manifest: dict[str, JsonValue], files: dict[str, str]
) -> Iterator[str]:
    yield f"{as_text(method['name'])}: {as_text(method['summary'])}"
    yield ""
    yield from _signatures(as_text(method["name"]), files["_client.py"])
    yield ""
    yield "where requests go: a URL that is given, or by a model's id"
    for name, endpoint in as_object(manifest["endpoints"]).items():
        route = as_object(as_object(endpoint).get("routes")).get(as_text(method["route"]))
        if route is not None:
            yield f"  {name}: {as_text(route)}{as_text(method.get('path'))}"
    examples = [as_object(one) for one in as_list(method["examples"])]
    for part in ("request", "response"):
        yield ""
        if not examples:
            yield f"{part}: the task has no example that would show it"
            continue
        yield f"{part} of the example {as_text(examples[0]['name'])}"
        text = json.dumps(examples[0][part], indent=1, ensure_ascii=False)
        yield from (f"  {line}" for line in text.splitlines())


def _signatures(name: str, client: str) -> Iterator[str]:
    """What callers see of a method: its overloads, or the method if it has none."""
    lines = client.splitlines()
    found = [
        node
        for node in ast.walk(ast.parse(client))
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    for node in [one for one in found if one.decorator_list] or found:
        end = node.body[0].lineno - 1
        head = lines[node.lineno - 1 : max(end, node.lineno)]
        if node.decorator_list:
            head = lines[node.lineno - 1 : node.end_lineno]
        yield from (line.removeprefix("    ").rstrip() for line in head)
