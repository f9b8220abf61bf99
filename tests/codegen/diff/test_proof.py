"""The labels of the corpus are true: users' code is held against the packages themselves.

What is labelled as breaking passes before the edit and fails after it; what is not passes after it
as it did before, however much of the package it uses. INFERWIRE_FULL=1 judges every edit, by both
type checkers; otherwise mypy judges one of every second kind, some thirty.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.codegen.diff.corpus import CASES
from tests.codegen.diff.edits import Case
from tests.codegen.diff.proof import claims, make, refused
from tests.codegen.diff.stage import play
from tests.support.scale import ALL, Recorder

CACHE = Path(__file__).parents[3] / ".cache" / "mypy-diff"
"""Kept between runs: most of the time goes into the libraries, which do not change."""


def one_of_each(cases: list[Case]) -> list[Case]:
    """The first case of every code, for every label."""
    found: dict[tuple[str, str], Case] = {}
    for case in cases:
        for code in case.codes:
            found.setdefault((case.label, code), case)
    return [case for case in cases if case in found.values()]


def chosen(seen: str) -> list[Case]:
    cases = [case for case in CASES if case.seen == seen]
    return cases if ALL else one_of_each(cases)[::2]


@pytest.mark.parametrize("checkers", [["mypy", "pyright"] if ALL else ["mypy"]])
def test_type_checkers_say_what_the_labels_say(
    checkers: list[str], tmp_path: Path, record_property: Recorder
) -> None:
    made = [claims(one, number) for number, one in enumerate(make(chosen("by checkers"), tmp_path))]
    all_claims = [*{one.text: one for found in made for one in found}.values()]
    for one in all_claims:
        (tmp_path / one.file).write_text(one.text, encoding="utf-8")
    for checker in checkers:
        found = refused(checker, tmp_path, CACHE)
        wrong = [
            f"{one.about}: {checker} {found.get(one.file, 'has no complaint')}"
            for one in all_claims
            if (one.file not in found) != one.passes
        ]
        wrong += [f"{name}: {found[name]}" for name in {*found} - {one.file for one in all_claims}]
        assert not wrong, "\n".join(wrong)
    edits = f"{len(made)} of {len(CASES)} labelled edits"
    record_property(
        "figure", f"diff: {edits} judged by {' and '.join(checkers)}, {len(all_claims)} scripts"
    )


def test_calls_do_what_the_labels_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What no type checker sees: a call that passes before raises after."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for one in make(chosen("by running"), tmp_path):
        raised = play(one.old, one.case.script)
        assert raised is None, (one.case.name, raised)
        assert play(one.new, one.case.script) is not None, one.case.name
