"""What is wrong with a folder of specs, and where.

Every rule reports all it finds, so that one run shows every problem of every file. Performs
no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from inferwire_codegen._diagnostics.codes import CODES, Severity

Place: TypeAlias = tuple[str, tuple[str, ...]]
"""A file, and the tokens of a JSON pointer into it, which may lead to something missing."""

MOST = 100
"""The number of problems of one kind in one file at which the search for more ends."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, at its place; lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str
    cause: Place | None = field(default=None, compare=False, repr=False)
    """What is faulty or missing, if it is not the file as a whole."""

    @property
    def root_cause(self) -> Place:
        """What is faulty or missing."""
        return self.cause or (self.file, ())

    @property
    def severity(self) -> Severity:
        """Whether nothing can be generated (`error`), or it can (`warning`)."""
        return CODES[self.code].severity if self.code in CODES else "error"

    def __str__(self) -> str:
        """The problem as compilers print it, so that editors can jump to it."""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


def suppress_cascading(problems: Iterable[Problem], known: set[Place]) -> Iterator[Problem]:
    """Keep the first problem of each cause: one mistake, one report.

    Args:
        problems: What rules report.
        known: Causes that have been reported; those of the problems are added.

    """
    for problem in problems:
        file, at = problem.root_cause
        if known.isdisjoint((file, at[:length]) for length in range(len(at) + 1)):
            known.add((file, at))
            yield problem


class SpecError(Exception):
    """The specs cannot be used; carries every problem found, in order of file and place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
