"""The command `new`."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from inferwire_codegen._commands.console import (
    add_format,
    add_specs,
    print_error,
    print_problems,
    reason,
    statuses,
)
from inferwire_codegen._diagnostics.problems import Problem, SpecError
from inferwire_codegen._diagnostics.styles import Format, workflow_command
from inferwire_codegen._lint import lint
from inferwire_codegen._load import examined
from inferwire_codegen._naming import method_fault, snake
from inferwire_codegen._specs.json import JsonValue, as_object
from inferwire_codegen._specs.read import read

_EPILOG = """\
Writes task.json, input.json, output.json and an example for a task that takes a text and returns
labels. The files are a starting point without problems. Existing files are not overwritten.

  inferwire-codegen new sort-mail --specs acme/specs

""" + statuses(
    "success",
    "the folder already exists or cannot be written, or the specs would have problems",
    "usage error, or the name is not valid for a task",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("task", metavar="TASK", help="the task id: lower-case words and hyphens")
    add_specs(parser)
    add_format(parser, "the new files and problems")


def run(options: argparse.Namespace) -> int:
    """Write the folder and return the exit status."""
    specs: Path = options.specs
    task: str = options.task
    if fault := method_fault(task):
        print_error(f"task {task!r}: the name {fault}")
        return 2
    folder = specs / task
    if folder.exists():
        print_error(f"{folder} already exists")
        return 1
    there: Mapping[str, str] = {}
    files: Mapping[str, str] = {}
    try:
        there = read(specs) if specs.exists() else {}
        files = scaffold(task, _route(there), has_schemas=(specs / "task.schema.json").is_file())
        added = {f"{task}/{name}": text for name, text in files.items()}
        problems = _new_problems(there, added)
        if not problems:
            _write(folder, files)
    except SpecError as error:
        problems = [*error.problems]
    except OSError as error:
        print_error(reason(error))
        return 1
    if problems:
        print_problems(problems, there, options)
        print_error("the specs would have problems; nothing was written")
        return 1
    _print_written([*files], folder, options.format)
    if options.format == "text":
        print(f"next: edit the files, then run `inferwire-codegen lint --specs {specs}`")
    return 0


def _print_written(names: list[str], folder: Path, form: Format) -> None:
    """Print the names of the new files."""
    paths = [(folder / name).as_posix() for name in names]
    match form:
        case "text":
            print(f"wrote {', '.join(names)} to {folder}")
        case "json":
            print(json.dumps([{"file": path} for path in paths], indent=1))
        case "github":
            for path in paths:
                print(workflow_command("notice", "new file, edit it", file=path))


def _route(there: Mapping[str, str]) -> str | None:
    """Return the first route of the endpoints, or None if the default route `model` exists."""
    specs, _ = examined(there)
    values = [as_object(as_object(one.value).get("routes")) for one in specs.endpoints]
    names = [name for one in values for name in one]
    return names[0] if names and "model" not in names else None


def _new_problems(there: Mapping[str, str], files: Mapping[str, str]) -> list[Problem]:
    """Return the problems that only exist with the new files."""
    known = {one for one in lint(there) if one.code != "no-tasks"}
    return [one for one in lint({**there, **files}) if one not in known]


def _write(folder: Path, files: Mapping[str, str]) -> None:
    """Write all files; on an error, remove the folder."""
    try:
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def scaffold(task: str, route: str | None, *, has_schemas: bool) -> dict[str, str]:
    """Return the files of a new task; with schemas, the files refer to them for editors."""
    title = "".join(word.capitalize() for word in task.split("-"))
    documents: dict[str, dict[str, JsonValue]] = {
        "task.json": {
            "task": task,
            "summary": f"Describe in one sentence what {snake(task)} does.",
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
                    "inputs": {"type": "string", "description": "The input text."},
                    "parameters": {
                        "$ref": f"#/$defs/{title}Parameters",
                        "description": "Additional parameters.",
                    },
                },
            },
            f"{title}Parameters": {
                "type": "object",
                "description": "Additional parameters.",
                "properties": {
                    "top_k": {
                        "type": "integer",
                        "description": "The maximum number of labels to return.",
                    }
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
                "description": "The labels, highest score first.",
                "items": {"$ref": f"#/$defs/{title}OutputElement"},
            },
            f"{title}OutputElement": {
                "type": "object",
                "description": "A label with its score.",
                "required": ["label", "score"],
                "properties": {
                    "label": {"type": "string", "description": "The label."},
                    "score": {"type": "number", "description": "The score, between 0 and 1."},
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
