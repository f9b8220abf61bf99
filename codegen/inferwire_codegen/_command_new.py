"""The command `new`."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from ._console import add_specs, complain, reason, statuses
from ._json import JsonValue, as_object
from ._lint import lint
from ._load import examined
from ._names import method_fault, snake
from ._problems import Problem, SpecError
from ._read import read

_EPILOG = """\
Writes task.json, input.json, output.json and an example of a task that takes a text and gives
labels: a place to begin, which lints clean. Nothing that is there is overwritten.

  inferwire-codegen new sort-mail --specs acme/specs

""" + statuses(
    "done",
    "there is such a folder already, or it cannot be written, or it would not lint clean",
    "the command line makes no sense, or a task cannot have the name",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("task", metavar="TASK", help="its id: lower-case words joined by hyphens")
    add_specs(parser)


def run(options: argparse.Namespace) -> int:
    """Write the folder and return the exit status."""
    specs: Path = options.specs
    task: str = options.task
    if fault := method_fault(task):
        complain(f"the task's name {task!r} {fault}")
        return 2
    folder = specs / task
    if folder.exists():
        complain(f"{folder} is there already")
        return 1
    try:
        there = read(specs) if specs.exists() else {}
        files = scaffold(task, _route(there), has_schemas=(specs / "task.schema.json").is_file())
        if problems := _new_problems(there, {f"{task}/{name}": files[name] for name in files}):
            complain(f"it would not lint clean: {problems[0]}; nothing was written")
            return 1
        _write(folder, files)
    except SpecError as error:
        complain(f"{error.problems[0].message}: {specs}")
        return 1
    except OSError as error:
        complain(reason(error))
        return 1
    print(f"wrote {', '.join(files)} to {folder}")
    print(f"next: fill them in, then inferwire-codegen lint --specs {specs}")
    return 0


def _route(there: Mapping[str, str]) -> str | None:
    """The first route of the endpoints, where none is what a task takes that names none."""
    specs, _ = examined(there)
    values = [as_object(as_object(one.value).get("routes")) for one in specs.endpoints]
    names = [name for one in values for name in one]
    return names[0] if names and "model" not in names else None


def _new_problems(there: Mapping[str, str], files: Mapping[str, str]) -> list[Problem]:
    """What is wrong with the specs only since the new files are there."""
    known = {one for one in lint(there) if one.code != "no-tasks"}
    return [one for one in lint({**there, **files}) if one not in known]


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write all files, or leave no folder."""
    try:
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def scaffold(task: str, route: str | None, *, has_schemas: bool) -> dict[str, str]:
    """The files of a new task; with schemas beside them, they name those for editors."""
    title = "".join(word.capitalize() for word in task.split("-"))
    documents: dict[str, dict[str, JsonValue]] = {
        "task.json": {
            "task": task,
            "summary": f"Say here in one sentence what {snake(task)} does.",
            "args": [{"name": "text", "at": "/inputs"}],
            **({"route": route} if route else {}),
        },
        "input.json": _input(title),
        "output.json": _output(title),
        "examples/first.json": {
            "title": "One text",
            "call": {"arguments": {"text": "A text"}},
            "request": {"method": "POST", "path": f"/{task}", "body": {"inputs": "A text"}},
            "response": {"status": 200, "body": [{"label": "a label", "score": 0.75}]},
        },
    }
    if has_schemas:
        documents["task.json"] = {"$schema": "../task.schema.json", **documents["task.json"]}
        example = documents["examples/first.json"]
        documents["examples/first.json"] = {"$schema": "../../example.schema.json", **example}
    return {
        name: json.dumps(value, indent=2, ensure_ascii=False) + "\n"
        for name, value in documents.items()
    }


def _input(title: str) -> dict[str, JsonValue]:
    return _types(
        f"{title}Input",
        {
            f"{title}Input": {
                "type": "object",
                "description": "The request.",
                "required": ["inputs"],
                "properties": {
                    "inputs": {"type": "string", "description": "The text."},
                    "parameters": {
                        "$ref": f"#/$defs/{title}Parameters",
                        "description": "What may be set.",
                    },
                },
            },
            f"{title}Parameters": {
                "type": "object",
                "description": "What may be set.",
                "properties": {
                    "top_k": {"type": "integer", "description": "How many labels to return."}
                },
            },
        },
    )


def _output(title: str) -> dict[str, JsonValue]:
    return _types(
        f"{title}Output",
        {
            f"{title}Output": {
                "type": "array",
                "description": "The labels, the best first.",
                "items": {"$ref": f"#/$defs/{title}OutputElement"},
            },
            f"{title}OutputElement": {
                "type": "object",
                "description": "A label.",
                "required": ["label", "score"],
                "properties": {
                    "label": {"type": "string", "description": "The label."},
                    "score": {"type": "number", "description": "How well it fits, 0 to 1."},
                },
            },
        },
    )


def _types(root: str, definitions: dict[str, JsonValue]) -> dict[str, JsonValue]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": f"#/$defs/{root}",
        "$defs": definitions,
    }
