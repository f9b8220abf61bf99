"""The table of results, in Markdown: one line for each server, in the order they were tried."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Row:
    """One server: what was tried with it, and what became of it."""

    server: str
    version: str
    exercised: list[str] = field(default_factory=list[str])
    exchanges: Counter[str] = field(default_factory=Counter[str])
    """By the client."""
    outcomes: Counter[str] = field(default_factory=Counter[str])
    failures: list[str] = field(default_factory=list[str])
    skipped: list[str] = field(default_factory=list[str])
    """The reasons."""

    def did(self, what: str) -> None:
        """Note what was exercised, once."""
        if what not in self.exercised:
            self.exercised.append(what)

    @property
    def result(self) -> str:
        """The last column."""
        parts: list[str] = []
        if self.outcomes["passed"]:
            parts.append(f"{self.outcomes['passed']} passed")
        if self.failures:
            parts.append(f"**{len(self.failures)} failed**: {', '.join(self.failures)}")
        reasons = dict.fromkeys(self.skipped)
        if reasons:
            parts.append(f"{len(self.skipped)} skipped: {'; '.join(reasons)}")
        return ", ".join(parts) or "not run"

    def cells(self) -> tuple[str, ...]:
        """The line, column by column."""
        return (
            self.server,
            self.version,
            ", ".join(self.exercised) or "-",
            str(self.exchanges["sync"]),
            str(self.exchanges["async"]),
            self.result,
        )


HEAD = ("server", "version", "what was exercised", "exchanges sync", "exchanges async", "result")


def markdown(rows: list[Row]) -> str:
    """The table."""
    lines = [HEAD, ("---",) * len(HEAD), *(row.cells() for row in rows)]
    return "".join(
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines
    )
