"""Count which schemas of other projects are accepted as they are, and whether that is true.

`nox -s corpus` downloads them. Each schema becomes the input of a task and the output of another
one. It is accepted and true if every valid instance is sent, or received and given back, unchanged,
and if every invalid one is rejected, except for the leniency that docs/specs.md describes.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from . import sources
from .leniency import Side
from .sources import Case
from .trial import Bench, Outcome, Verdict

CORPORA: Mapping[str, Callable[[Path], Iterator[Case]]] = {
    "datamodel-code-generator": sources.generator_tests,
    "JSON-Schema-Test-Suite": sources.suite,
    "@huggingface/tasks": sources.tasks,
}
SIDES: tuple[Side, ...] = ("output", "input")
OUTCOMES: tuple[Outcome, ...] = ("true", "refused", "untrue", "failed")
REASONS = 12


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder with the downloaded archives")
    parser.add_argument("--only", choices=sorted(CORPORA))
    parser.add_argument("--every", type=int, default=1, help="take each Nth schema")
    parser.add_argument("--details", action="store_true", help="list what is not true or refused")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(Path(scratch, "packages"))
        verdicts = {
            name: [
                bench.verdict(case, side)
                for case in [*cases(given.folder)][:: given.every]
                for side in SIDES
            ]
            for name, cases in CORPORA.items()
            if given.only in {None, name}
        }
    _print(verdicts, details=given.details)
    found = [one for several in verdicts.values() for one in several]
    return 1 if any(one.outcome in {"untrue", "failed"} for one in found) else 0


def _print(verdicts: Mapping[str, list[Verdict]], *, details: bool) -> None:
    console = Console(width=160, highlight=False)
    table = Table(
        "corpus", "side", "schemas", *OUTCOMES, "instances: as the schema says", "lenient"
    )
    for name, several in verdicts.items():
        for side in SIDES:
            those = [one for one in several if one.side == side]
            counts = Counter(one.outcome for one in those)
            used = sum((one.instances for one in those), Counter[str]())
            right = used["valid"] + used["invalid"]
            shares = [f"{counts[one]} ({counts[one] / max(len(those), 1):.1%})" for one in OUTCOMES]
            lenient = f"{used['lenient']} of {used['lenient'] + used['invalid'] + used['untrue']}"
            right_of = f"{right} of {right + used['lenient'] + used['untrue']}"
            table.add_row(name, side, str(len(those)), *shares, right_of, lenient)
    console.print(table)
    for outcome in OUTCOMES[1:]:
        reasons = Counter(
            (name, one.side, one.reason if outcome == "refused" else one.reason[:90])
            for name, several in verdicts.items()
            for one in several
            if one.outcome == outcome
        )
        console.print(f"\nmost frequent reasons: {outcome}", markup=False)
        for (name, side, reason), count in reasons.most_common(REASONS * 3):
            console.print(f"{count:5} {name} {side}: {reason}", markup=False)
    if details:
        for several in verdicts.values():
            for one in several:
                if one.outcome in {"untrue", "failed"}:
                    console.print(
                        f"{one.outcome} {one.side} {one.case.name}: {one.reason}", markup=False
                    )


if __name__ == "__main__":
    raise SystemExit(main())
