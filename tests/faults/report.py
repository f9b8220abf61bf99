"""The table of the modes, as `nox -s faults` prints it."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from rich.console import Console
from rich.table import Table

from tests.faults.failure_mode import FailureMode, Flavor
from tests.faults.run import Happened
from tests.support.scale import SEED, Recorder

WIDTH = 190


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: numbers and texts only, as it passes between processes."""

    mode: str
    flavor: str
    kind: str
    happened: str
    deadline: float
    took: float
    gap: float
    outcome: str


def note(record: Recorder, mode: FailureMode, flavor: Flavor, happened: Happened) -> None:
    """Keep a row for the table."""
    row = Row(
        mode=mode.name,
        flavor=flavor,
        kind=mode.kind,
        happened=happened.in_words,
        deadline=mode.deadline,
        took=happened.took,
        gap=happened.longest_gap,
        outcome="",
    )
    record("mode", {name: value for name, value in asdict(row).items() if name != "outcome"})


def print_table(rows: Sequence[Row]) -> None:
    """Mode, client, what happened, and how long against the deadline."""
    if not rows:
        return
    table = Table(title=f"modes of failure (seed {SEED})", title_justify="left")
    for name in ("mode", "kind", "flavor", "what happened"):
        table.add_column(name, no_wrap=True)
    for name in ("deadline s", "took s", "late ms", "loop held ms", ""):
        table.add_column(name, justify="right", no_wrap=True)
    for row in sorted(rows, key=lambda one: (one.deadline == 0, one.kind, one.mode, one.flavor)):
        late = f"{(row.took - row.deadline) * 1000:+.0f}" if row.deadline else "-"
        deadline = f"{row.deadline:.1f}" if row.deadline else "none"
        gap = f"{row.gap * 1000:.0f}" if row.flavor == "async" else "-"
        verdict = {"passed": "ok", "skipped": "KNOWN"}.get(row.outcome, "FAILED")
        texts = (row.mode, row.kind, row.flavor, row.happened)
        table.add_row(*texts, deadline, f"{row.took:.3f}", late, gap, verdict)
    console = Console(width=WIDTH)
    console.print(table)
    lates = [(row.took - row.deadline) * 1000 for row in rows if row.deadline]
    if lates:
        console.print(
            f"{len(rows)} cases, {len(lates)} of them slow; these were late by "
            f"{statistics.median(lates):+.1f} ms in the median, "
            f"between {min(lates):+.1f} and {max(lates):+.1f} ms"
        )
