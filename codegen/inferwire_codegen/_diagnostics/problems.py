"""Problems in a folder of specs, each with its location.

Every rule reports all the problems it finds, so that one run shows every problem of every file.
Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from inferwire_codegen._diagnostics.codes import CODES, Severity

Place: TypeAlias = tuple[str, tuple[str, ...]]
"""A file and the tokens of a JSON pointer into it. The target may be missing."""

MOST = 100
"""The maximum number of problems of one kind that are searched for in one file."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem at one location. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str
    cause: Place | None = field(default=None, compare=False, repr=False)
    """The faulty or missing value; None is the file as a whole."""
    advice: str = field(default="", compare=False, repr=False)
    """What to do, if it is not the remedy of the code."""

    @property
    def remedy(self) -> str:
        """What to do."""
        return self.advice or CODES[self.code].remedy

    @property
    def root_cause(self) -> Place:
        """The faulty or missing value."""
        return self.cause or (self.file, ())

    @property
    def severity(self) -> Severity:
        """`error` if the problem prevents generation, otherwise `warning`."""
        return CODES[self.code].severity if self.code in CODES else "error"

    def __str__(self) -> str:
        """Format the problem like a compiler message, so that editors can jump to it."""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


def suppress_cascading(problems: Iterable[Problem], known: set[Place]) -> Iterator[Problem]:
    """Keep only the first problem of each cause, so that each mistake is reported once.

    Args:
        problems: The problems that the rules found.
        known: Causes that are already reported. The causes of the problems are added to it.

    """
    for problem in problems:
        file, at = problem.root_cause
        if known.isdisjoint((file, at[:length]) for length in range(len(at) + 1)):
            known.add((file, at))
            yield problem


class SpecError(Exception):
    """The specs are not valid; `problems` lists every problem, ordered by file and position."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
