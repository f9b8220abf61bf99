"""Files to specs: parse, hold against the schemas, apply the rules.

`load` is pure: it takes the files' texts by their path in the folder, and raises one error
with every problem of every file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from . import _rules
from ._binding import Binding
from ._json import Document, as_object, parse
from ._problems import Problem, SpecError
from ._rules_examples import check_examples
from ._schemas import validate
from ._specs import Specs, TaskSpec, TypeFile

_FOLDERS = {"endpoints": "endpoint", "protocols": "protocol"}
_TASK_FILES = {
    "task.json": "task",
    "input.json": "types",
    "output.json": "types",
    "stream_output.json": "types",
}


def load(files: Mapping[str, str]) -> Specs:
    """Parse and check a folder of specs.

    Raises:
        SpecError: With every problem of every file, in order of file and place.

    """
    problems: list[Problem] = []
    documents: dict[str, Document] = {}
    for name in sorted(files):
        kind = _kind(name)
        if kind is None:
            message = "no file of this name belongs here; see the layout in docs/specs.md"
            problems.append(Problem(name, 1, 1, "unknown-file", message))
            continue
        try:
            document = parse(name, files[name])
        except SpecError as error:
            problems += error.problems
        else:
            found, oversized = validate(document, kind)
            problems += found
            if not oversized:
                documents[name] = document
    specs = _assemble(documents, problems)
    if not specs.tasks and not problems:
        message = "no folder here holds a task.json"
        problems.append(Problem("", 1, 1, "no-tasks", message))
    faulty = {(problem.file, problem.line, problem.column) for problem in problems}
    problems += (
        problem
        for problem in _rules.check(specs)
        if (problem.file, problem.line, problem.column) not in faulty
    )
    problems += [*_faulty_examples(specs, problems)]
    if problems:
        raise SpecError(problems)
    return specs


def _faulty_examples(specs: Specs, problems: list[Problem]) -> Iterator[Problem]:
    """What is wrong with the examples of tasks whose own files can be understood."""
    faulty = {problem.file.partition("/")[0] for problem in problems}
    for spec in specs.tasks:
        if not {spec.id, "common.json"} & faulty:
            yield from check_examples(Binding(spec))


def _kind(name: str) -> str | None:
    """Which schema a file has to fit, by its place in the folder."""
    match PurePosixPath(name).parts:
        case ("common.json",):
            return "types"
        case (folder, _) if folder in _FOLDERS:
            return _FOLDERS[folder]
        case (_, file) if file in _TASK_FILES:
            return _TASK_FILES[file]
        case (_, "examples", _):
            return "example"
        case _:
            return None


def _assemble(documents: Mapping[str, Document], problems: list[Problem]) -> Specs:
    common = documents.get("common.json")
    tasks: list[TaskSpec] = []
    folders = {
        name.partition("/")[0]
        for name in documents
        if _kind(name) in {"task", "types", "example"} and "/" in name
    }
    for folder in sorted(folders):
        types = {
            kind: TypeFile(documents[name], common)
            if (name := f"{folder}/{kind}.json") in documents
            else None
            for kind in ("input", "output", "stream_output")
        }
        binding = documents.get(f"{folder}/task.json")
        request = types["input"] or _empty(f"{folder}/input.json", binding)
        if binding is None or request is None:
            missing = "task.json" if binding is None else "input.json"
            if not any(problem.file == f"{folder}/{missing}" for problem in problems):
                message = f"the task needs a file {missing}"
                problems.append(Problem(f"{folder}/{missing}", 1, 1, "missing-file", message))
            continue
        examples = tuple(
            document
            for name, document in documents.items()
            if name.startswith(f"{folder}/examples/")
        )
        tasks.append(
            TaskSpec(folder, binding, request, types["output"], types["stream_output"], examples)
        )
    return Specs(
        tuple(tasks), common, _inside(documents, "protocols"), _inside(documents, "endpoints")
    )


def _empty(name: str, binding: Document | None) -> TypeFile | None:
    """What stands for the file of a request that a GET does not have."""
    if binding is None or as_object(binding.value).get("http_method") != "GET":
        return None
    return TypeFile(Document(name, "", {}, {(): 0}, {}), None)


def _inside(documents: Mapping[str, Document], folder: str) -> tuple[Document, ...]:
    return tuple(document for name, document in documents.items() if name.startswith(f"{folder}/"))
