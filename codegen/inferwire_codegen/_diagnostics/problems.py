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
"""A file, and a place in it that need not be there, as the tokens of a JSON pointer."""


MOST = 100
"""Problems of one kind in one file that are looked for: with more, it is no spec with mistakes."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, at its place; lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str
    about: tuple[Place, ...] = field(default=(), compare=False, repr=False)
    """The places that it rests on, the one that is amiss first."""

    @property
    def severity(self) -> Severity:
        """Whether nothing can be generated (`error`), or it can (`warning`)."""
        return CODES[self.code].severity if self.code in CODES else "error"

    def __str__(self) -> str:
        """The problem as compilers print it, so that editors can jump to it."""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


def without_consequences(problems: Iterable[Problem], amiss: set[Place]) -> Iterator[Problem]:
    """The problems that do not follow from others: of those about one thing the first.

    Whatever rests on something that is amiss already says nothing new: one mistake, one report.

    Args:
        problems: The problems, causes first.
        amiss: What is amiss from the start; what the problems are about is added.

    """
    for problem in problems:
        if amiss.isdisjoint(problem.about):
            amiss.update(problem.about[:1])
            yield problem


class SpecError(Exception):
    """The specs cannot be used; carries every problem found, in order of file and place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
