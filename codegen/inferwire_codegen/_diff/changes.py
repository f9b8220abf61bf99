"""What a comparison of two folders of specs finds. Performs no I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._diff.compatibility import RULES, Level
from inferwire_codegen._specs.json import Pointer

Side: TypeAlias = Literal["request", "response", "client"]
Step: TypeAlias = Literal["major", "minor", "patch", "none"]

LEVELS: tuple[Level, ...] = ("breaking", "addition", "fix")
"""The gravest first."""
_STEPS: dict[Level, Step] = {"breaking": "major", "addition": "minor", "fix": "patch"}
VERSION = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found to be different, and where the specs say so."""

    code: str
    side: Side
    subject: str
    """The argument, or the class and its field, or the key of a file."""
    message: str
    """A sentence about the subject."""
    path: str
    """The file, below the folder of specs."""
    pointer: Pointer
    through: frozenset[str] = frozenset()
    """The named types, classes aside, with which the subject's type is written."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, from the point of view of the SDK's user."""

    code: str
    task: str
    """The task's id; empty for what no single task owns."""
    method: str
    side: Side
    subject: str
    message: str
    file: str
    pointer: str
    line: int
    column: int

    @property
    def level(self) -> Level:
        """How grave it is."""
        return RULES[self.code].level


def step(changes: Iterable[Change]) -> Step:
    """The step that semantic versioning asks for, of a version from 1.0.0 on."""
    found = {change.level for change in changes}
    steps: list[Step] = [_STEPS[level] for level in LEVELS if level in found]
    return steps[0] if steps else "none"


def before_one(step: Step) -> Step:
    """The step while the version is 0.x: the middle number says what breaks, the last the rest."""
    smaller: dict[Step, Step] = {"major": "minor", "minor": "patch"}
    return smaller.get(step, step)


def next_version(current: str, changes: Iterable[Change]) -> str:
    """The version that follows."""
    major, minor, patch = map(int, current.split("."))
    found = step(changes)
    match found if major else before_one(found):
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return current
