"""The files that `new` and `init` write: a task, an endpoint and the schemas for editors."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import JsonValue
from inferwire_codegen._specs.read import schema_folder

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_INPUT: dict[str, JsonValue] = {
    "$schema": _DIALECT,
    "type": "object",
    "description": "The request.",
    "required": ["inputs"],
    "properties": {
        "inputs": {"type": "string", "description": "The input text."},
        "parameters": {
            "type": "object",
            "description": "Additional parameters.",
            "properties": {
                "top_k": {
                    "type": "integer",
                    "minimum": 1,
                    "description": "The maximum number of labels to return.",
                }
            },
        },
    },
}
_OUTPUT: dict[str, JsonValue] = {
    "$schema": _DIALECT,
    "type": "array",
    "description": "The labels, highest score first.",
    "items": {
        "type": "object",
        "description": "A label with its score.",
        "required": ["label", "score"],
        "properties": {
            "label": {"type": "string", "description": "The label."},
            "score": {"type": "number", "description": "The score, between 0 and 1."},
        },
    },
}
_LABELS: list[JsonValue] = [{"label": "a label", "score": 0.75}]


def task_files(task: str, route: str | None) -> dict[str, str]:
    """Return the files of a new task that takes a text and returns labels, by path."""
    documents: dict[str, dict[str, JsonValue]] = {
        "task.json": {
            "$schema": "../task.schema.json",
            "task": task,
            "summary": f"Describe in one sentence what {snake(task)} does.",
            "args": [{"name": "text", "at": "/inputs"}],
            **({"route": route} if route else {}),
        },
        "input.json": _INPUT,
        "output.json": _OUTPUT,
        "examples/first.json": {
            "$schema": "../../example.schema.json",
            "title": "One text",
            "call": {"arguments": {"text": "A text"}},
            "request": {"method": "POST", "path": f"/{task}", "body": {"inputs": "A text"}},
            "response": {"status": 200, "body": _LABELS},
        },
    }
    return {f"{task}/{name}": _text(value) for name, value in documents.items()}


def endpoint_file(name: str) -> dict[str, str]:
    """Return the file of an endpoint on this machine, where `inferwire serve` listens."""
    document: dict[str, JsonValue] = {
        "$schema": "../endpoint.schema.json",
        "name": name,
        "default": True,
        "base_url": "http://127.0.0.1:8000",
        "routes": {"model": "{base}/{task}"},
    }
    return {f"endpoints/{name}.json": _text(document)}


def schema_files() -> dict[str, str]:
    """Return the schemas that ``$schema`` refers to, with which editors complete keys."""
    paths = sorted(schema_folder().glob("*.schema.json"))
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


def write_files(files: Mapping[str, str], folder: Path) -> None:
    """Write new files; on an error, remove what was written."""
    written: list[Path] = []
    try:
        for name, text in files.items():
            path = folder / name
            written += reversed([one for one in (path, *path.parents) if not one.exists()])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except BaseException:
        for path in written:
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
        raise


def _text(document: Mapping[str, JsonValue]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
