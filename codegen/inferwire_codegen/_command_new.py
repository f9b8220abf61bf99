"""The command `new`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ._console import STATUS, add_specs, complain
from ._json import JsonValue
from ._names import method_fault, snake

_EPILOG = f"""\
Writes task.json, input.json, output.json and an example of a task that takes a text and gives
labels: a place to begin, which lints clean. Nothing that is there is overwritten.

  inferwire-codegen new sort-mail --specs acme/specs

{STATUS}
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("task", help="the task's id: lower-case words joined by hyphens")
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
    files = scaffold(task, has_schemas=(specs / "task.schema.json").is_file())
    try:
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        complain(str(error))
        return 1
    print(f"wrote {', '.join(files)} to {folder}")
    print(f"next: fill them in, then inferwire-codegen lint --specs {specs}")
    return 0


def scaffold(task: str, *, has_schemas: bool) -> dict[str, str]:
    """The files of a new task; with schemas beside them, they name those for editors."""
    title = "".join(word.capitalize() for word in task.split("-"))
    documents: dict[str, dict[str, JsonValue]] = {
        "task.json": {
            "task": task,
            "summary": f"Say here in one sentence what {snake(task)} does.",
            "args": [{"name": "text", "at": "/inputs"}],
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
