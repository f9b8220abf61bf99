"""The command `new`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from inferwire_codegen._commands.console import (
    add_format,
    add_specs,
    print_error,
    print_new,
    print_problems,
    reason,
    statuses,
)
from inferwire_codegen._commands.scaffold import (
    endpoint_file,
    schema_files,
    task_files,
    write_files,
)
from inferwire_codegen._diagnostics.problems import Problem, SpecError
from inferwire_codegen._lint import lint
from inferwire_codegen._load import examined
from inferwire_codegen._naming import method_fault
from inferwire_codegen._specs.json import as_object
from inferwire_codegen._specs.read import read

_EPILOG = """\
Writes task.json, input.json, output.json and an example for a task that takes a text and returns
labels. The first task of a folder also gets an endpoint, at http://127.0.0.1:8000. Schemas with
which editors complete keys are added if they are missing. The files are a starting point without
problems. Existing files are not overwritten.

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
        files = _files(task, there)
        problems = _new_problems(there, files)
        if not problems:
            schemas = schema_files().items()
            absent = {name: text for name, text in schemas if not (specs / name).exists()}
            write_files({**files, **absent}, specs)
    except SpecError as error:
        problems = [*error.problems]
    except OSError as error:
        print_error(reason(error))
        return 1
    if problems:
        print_problems(problems, there, options)
        print_error("the specs would have problems; nothing was written")
        return 1
    told = f"wrote {', '.join(files)} to {specs}"
    then = f"next: edit the files, then run `inferwire-codegen lint --specs {specs}`"
    print_new(files, specs, f"{told}\n{then}", options.format, notice="new file, edit it")
    return 0


def _files(task: str, there: Mapping[str, str]) -> dict[str, str]:
    """Return the files of the task, with an endpoint if it is the first task."""
    files = task_files(task, _route(there))
    return files if there else {**files, **endpoint_file("local")}


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
