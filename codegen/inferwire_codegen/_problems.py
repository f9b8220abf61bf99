"""What is wrong with a folder of specs, and where.

Every rule reports all it finds, so that one run shows every problem of every file. Performs
no I/O.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, at its place; lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        """The problem as compilers print it, so that editors can jump to it."""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


class SpecError(Exception):
    """The specs cannot be used; carries every problem found, in order of file and place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
