"""Files to specs: parse, hold against the schemas, apply the rules.

`load` is pure: it takes the files' texts by their path in the folder, and raises one error
with every problem of every file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from inferwire_codegen._cache.memo import Memo, fingerprint
from inferwire_codegen._diagnostics.problems import Problem, SpecError, without_consequences
from inferwire_codegen._diagnostics.suggest import meant, nearest
from inferwire_codegen._rules import check as _rules
from inferwire_codegen._rules.examples import check_examples
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import Document, as_object, parse
from inferwire_codegen._specs.model import Specs, TaskSpec, TypeFile
from inferwire_codegen._specs.schemas import validate

_FOLDERS = {"endpoints": "endpoint", "protocols": "protocol"}
_TYPES = ("input", "output", "stream_output")
_TASK_FILES = {"task.json": "task", **{f"{kind}.json": "types" for kind in _TYPES}}


def load(files: Mapping[str, str], memo: Memo | None = None) -> Specs:
    """Parse and check a folder of specs.

    Args:
        files: The texts of the folder's JSON files by their path below it, as `read` gives them.
        memo: What fits its schema is noted here, and not held against it again; all that follows
            is judged anew, and so is what did not fit.

    Raises:
        SpecError: With every problem of every file, in order of file and place.

    """
    specs, problems = examined(files, memo)
    if problems:
        raise SpecError(problems)
    return specs


def examined(
    files: Mapping[str, str], memo: Memo | None = None
) -> tuple[Specs, tuple[Problem, ...]]:
    """What could be understood of a folder of specs, and all that is wrong with it."""
    problems: list[Problem] = []
    documents: dict[str, Document] = {}
    for name in sorted(files):
        kind = _kind(name)
        if kind is None:
            problems.append(_unknown(name))
            continue
        try:
            document = parse(name, files[name])
        except SpecError as error:
            problems += error.problems
        else:
            found, oversized = _misfits(document, kind, {} if memo is None else memo)
            problems += found
            if not oversized:
                documents[name] = document
    broken = {problem.file for problem in problems} - documents.keys()
    specs = _assemble(documents, frozenset(broken), problems)
    if not specs.tasks and not problems:
        message = "no folder here holds a task.json"
        problems.append(Problem("", 1, 1, "no-tasks", message))
    problems += _beyond_schemas(specs, problems)
    problems += [*_faulty_examples(specs, problems)]
    return specs, tuple(problems)


def _unknown(name: str) -> Problem:
    known = ("common.json", "endpoints", "examples", "protocols", *_TASK_FILES)
    parts = PurePosixPath(name).parts
    hints = (meant(part, known) for part in reversed(parts) if nearest(part, known))
    hint = next(hints, "; docs/specs.md shows which do")
    return Problem(name, 1, 1, "unknown-file", f"no file of this name belongs here{hint}")


def _beyond_schemas(specs: Specs, problems: list[Problem]) -> Iterator[Problem]:
    """What the rules find that does not follow from what is known already."""
    faulty = {(one.file, one.line, one.column) for one in problems}
    amiss = {place for one in problems for place in one.about}
    amiss |= {(name, ()) for name in specs.broken}
    seen: set[tuple[str, int, int, str]] = set()
    for one in without_consequences(_rules.check(specs), amiss):
        place = (one.file, one.line, one.column)
        if place not in faulty and (*place, one.code) not in seen:
            seen.add((*place, one.code))
            yield one


def _misfits(document: Document, kind: str, memo: Memo) -> tuple[list[Problem], bool]:
    """What `validate` says of a document; that it fits its schema is remembered."""
    key = fingerprint("fits", kind, document.text)
    if memo.get(key) is not None:
        return [], False
    problems, oversized = validate(document, kind)
    if not problems:
        memo[key] = ""
    return problems, oversized


def _faulty_examples(specs: Specs, problems: list[Problem]) -> Iterator[Problem]:
    """What is wrong with the examples of tasks whose own files can be understood."""
    names = {problem.file for problem in problems}
    faulty = {name.partition("/")[0] for name in names if "/examples/" not in name}
    for spec in specs.tasks:
        if not {spec.id, "common.json"} & faulty:
            yield from check_examples(Binding(spec), names)


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


def _assemble(
    documents: Mapping[str, Document], broken: frozenset[str], problems: list[Problem]
) -> Specs:
    tasks: list[TaskSpec] = []
    loose: list[TypeFile] = []
    folders: dict[str, list[Document]] = {}
    for name, document in documents.items():
        if _kind(name) in {"task", "types", "example"} and "/" in name:
            folders.setdefault(name.partition("/")[0], []).append(document)
    for folder, inside in sorted(folders.items()):
        types = _types(folder, documents)
        binding = documents.get(f"{folder}/task.json")
        request = types["input"] or _empty(f"{folder}/input.json", binding)
        if binding is None or request is None:
            missing = "task.json" if binding is None else "input.json"
            if f"{folder}/{missing}" not in broken:
                message = f"the task needs a file {missing}"
                problems.append(Problem(f"{folder}/{missing}", 1, 1, "missing-file", message))
            loose += (file for file in types.values() if file is not None)
            continue
        examples = tuple(one for one in inside if one.path.startswith(f"{folder}/examples/"))
        tasks.append(
            TaskSpec(folder, binding, request, types["output"], types["stream_output"], examples)
        )
    return Specs(
        tasks=tuple(tasks),
        common=documents.get("common.json"),
        protocols=_inside(documents, "protocols"),
        endpoints=_inside(documents, "endpoints"),
        loose=tuple(loose),
        broken=broken,
    )


def _types(folder: str, documents: Mapping[str, Document]) -> dict[str, TypeFile | None]:
    """The type files of a task, by their names without the ending."""
    found = {kind: documents.get(f"{folder}/{kind}.json") for kind in _TYPES}
    common = documents.get("common.json")
    return {kind: TypeFile(one, common) if one else None for kind, one in found.items()}


def _empty(name: str, binding: Document | None) -> TypeFile | None:
    """What stands for the file of a request that a GET does not have."""
    if binding is None or as_object(binding.value).get("http_method") != "GET":
        return None
    return TypeFile(Document(name, "", {}, {(): 0}, {}), None)


def _inside(documents: Mapping[str, Document], folder: str) -> tuple[Document, ...]:
    return tuple(document for name, document in documents.items() if name.startswith(f"{folder}/"))
