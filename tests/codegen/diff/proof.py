"""What users' code makes of an edit: packages before and after, judged by a type checker."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from inferwire_codegen import build, replace_tree

from tests.codegen.diff.edits import Case, base, edited
from tests.codegen.diff.users import SCRIPTS, only, script, tasks_of


@dataclass(frozen=True, slots=True)
class Packages:
    """The packages of a case, before and after."""

    case: Case
    old: str
    new: str
    tasks: frozenset[str]


def make(cases: Iterable[Case], folder: Path) -> list[Packages]:
    """Generate the packages of every case; packages from the same specs are one."""
    made: dict[tuple[tuple[str, str], ...], str] = {}
    memo: dict[str, str] = {}  # A case changes little of what all of them begin with.
    found: list[Packages] = []
    texts = base()
    for case in cases:
        old = edited(texts, case.before)
        new = edited(old, case.edits)
        tasks = tasks_of(case, old, new)
        before, after = (_package(only(files, tasks), folder, made, memo) for files in (old, new))
        found.append(Packages(case, before, after, frozenset(tasks & {*SCRIPTS})))
    return found


def _package(
    files: dict[str, str],
    folder: Path,
    made: dict[tuple[tuple[str, str], ...], str],
    memo: dict[str, str],
) -> str:
    key = tuple(sorted(files.items()))
    if key not in made:
        made[key] = f"sdk{len(made)}"
        replace_tree(build(files, made[key], memo), folder / made[key])
    return made[key]


@dataclass(frozen=True, slots=True)
class Claim:
    """A file of user's code, and whether type checkers take it."""

    file: str
    text: str
    passes: bool
    about: str


def claims(packages: Packages, number: int) -> list[Claim]:
    """What a case says of users' code."""
    case = packages.case
    found: list[Claim] = []

    def claim(when: str, text: str, package: str, *, passes: bool) -> None:
        name = f"case{number}_{when}_{len(found)}.py"
        about = f"{case.name} ({case.label}), {when}: {'passes' if passes else 'fails'}"
        found.append(Claim(name, script(text, package), passes, about))

    if case.label == "breaking":
        claim("before", case.script, packages.old, passes=True)
        claim("after", case.script, packages.new, passes=False)
        return found
    for task in sorted(packages.tasks):
        claim("before", SCRIPTS[task], packages.old, passes=True)
        claim("after", SCRIPTS[task], packages.new, passes=True)
    if case.script:
        claim("before", case.script, packages.old, passes=False)
        claim("after", case.script, packages.new, passes=True)
    return found


def refused(checker: str, folder: Path, cache: Path) -> dict[str, str]:
    """The files that a checker refuses, each with its first complaint."""
    options = {
        "mypy": ("--strict", f"--cache-dir={cache}", "--no-error-summary"),
        "pyright": ("--pythonpath", sys.executable),
    }
    command = [sys.executable, "-m", checker, *options[checker]]
    files = sorted(path.name for path in folder.glob("*.py"))
    result = subprocess.run(
        [*command, *files], cwd=folder, capture_output=True, text=True, check=False
    )
    found: dict[str, str] = {}
    for line in result.stdout.splitlines():
        if match := re.search(r"([\w./-]+\.py):\d+(?::\d+)?:? (?:- )?error:? (.*)", line):
            found.setdefault(match[1].removeprefix(f"{folder}/"), match[2])
    assert found, result.stdout + result.stderr
    return found
