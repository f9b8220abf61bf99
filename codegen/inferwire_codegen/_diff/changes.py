"""The results of comparing two folders of specs. Performs no I/O."""

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
"""All levels, the most severe first."""
_STEPS: dict[Level, Step] = {"breaking": "major", "addition": "minor", "fix": "patch"}
VERSION = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})")


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference that a rule found, and its location in the specs."""

    code: str
    side: Side
    subject: str
    """The name of the argument, field or key."""
    message: str
    """A clause that describes the difference."""
    path: str
    """The path of the file in the folder of specs."""
    pointer: Pointer
    through: frozenset[str] = frozenset()
    """The named types, other than classes, in the subject's type."""


@dataclass(frozen=True, slots=True)
class Change:
    """A difference, as seen by the SDK's users."""

    code: str
    task: str
    """The id of the task; empty if the change belongs to no single task."""
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
        """The severity: breaking, addition or fix."""
        return RULES[self.code].level


def step(changes: Iterable[Change]) -> Step:
    """Return the required step in semantic versioning, from version 1.0.0 on."""
    found = {change.level for change in changes}
    steps: list[Step] = [_STEPS[level] for level in LEVELS if level in found]
    return steps[0] if steps else "none"


def before_one(step: Step) -> Step:
    """Return the step before 1.0.0: breaking changes are minor versions, all others patches."""
    smaller: dict[Step, Step] = {"major": "minor", "minor": "patch"}
    return smaller.get(step, step)


def next_version(current: str, changes: Iterable[Change]) -> str:
    """Return the next version."""
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
