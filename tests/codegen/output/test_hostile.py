"""Hostile specs: every thing of a corpus in every kind of place, and texts drawn by chance.

A case is one hostile thing in one place. It is refused at a place that exists, or generates code
whose syntax tree has the shape that it has without, the text being data or documentation in it;
nothing is executed, started or written meanwhile. 20,000 cases in full, a tenth by default.
"""

from __future__ import annotations

import functools
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from inferwire_codegen import SpecError, build, replace_tree

from tests.codegen.output.hostile import use_package as use
from tests.codegen.output.hostile.audit_hook import watched
from tests.codegen.output.hostile.judge import (
    Case,
    Files,
    base,
    free_places,
    harmless,
    judge,
    misplaced,
)
from tests.codegen.output.hostile.payloads import MARK
from tests.codegen.output.hostile.places import Place, Thing, bases, places, things
from tests.support.scale import SEED, Recorder, share, times

NAMES = sorted(bases())
WORDY = ["streams_and_switches", "types_of_every_kind", "write-poem"]
"""Those in which texts of every kind stand."""

CORPUS = 16_000
BY_CHANCE = 4_000


@functools.cache
def everywhere() -> list[tuple[str, Place]]:
    return [(one, place) for one in NAMES for place in places(base(one))]


@functools.cache
def drawn(name: str) -> list[Case]:
    """This folder's part of the cases, with each place as often as any other."""
    chance = random.Random(f"{SEED} {name}")
    each, left = divmod(CORPUS, len(everywhere()))
    cases: list[Case] = []
    for number, (one, place) in enumerate(everywhere()):
        if one == name:
            count = each + (number < left)
            cases += [(place, thing) for thing in chance.sample(things(place.kind), count)]
    return share(cases)


@pytest.mark.parametrize("name", NAMES)
def test_hostile_things_in_every_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Recorder
) -> None:
    cases = drawn(name)
    harmless(name)  # What is imported and compiled once is over before one looks.
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    with watched(scratch) as seen:
        tally = judge(name, cases)
    assert seen == []
    assert [*scratch.iterdir()] == []
    assert MARK not in sys.modules
    assert tally.refused + tally.shaped + tally.built == len(cases)
    record_property("figure", f"hostile, {name}: {len(cases)} cases: {tally}")
    if name in share(NAMES):
        used(tally.packages, tmp_path / "packages")


def used(packages: Sequence[Files], folder: Path) -> None:
    """Import what was generated, ask for all hints, make all models: in a process of its own."""
    assert packages
    for number, files in enumerate(packages[:: -(-len(packages) // 60)]):
        replace_tree(files, folder / f"package_{number}")
    command = [sys.executable, use.__file__, str(folder), MARK]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


DANGEROUS = (
    "\"'\\{}%#\n\r\t\x00\x1b\x85\u2028\u202e\u2066\ufeff`$()[];:=,.@!/~*+-_ \u00a0é\U0001f600"
)
HOSTILE_TEXT = st.text(
    st.one_of(st.sampled_from(DANGEROUS), st.characters(exclude_categories=["Cs"])), max_size=60
)


@settings(
    max_examples=times(BY_CHANCE // 40),
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],  # The failing case is named by what judges it.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example],
)
@given(st.sampled_from(WORDY), st.lists(HOSTILE_TEXT, min_size=40, max_size=40, unique=True))
def test_texts_drawn_by_chance(name: str, texts: list[str]) -> None:
    """They differ, since equal constants would not tell the members of a union apart."""
    free = [*free_places(name)]
    chance = random.Random(json.dumps(texts))
    chosen = chance.sample(free, min(len(free), len(texts)))
    chosen += chance.choices(free, k=len(texts) - len(chosen))
    cases = [(place, Thing(json.dumps(text))) for place, text in zip(chosen, texts, strict=True)]
    tally = judge(name, cases)
    assert tally.refused + tally.shaped + tally.built == len(texts)


def test_that_many_cases_are_judged(record_property: Recorder) -> None:
    by_chance = times(BY_CHANCE // 40) * 40
    judged = sum(len(drawn(name)) for name in NAMES) + by_chance
    assert judged >= times(20_000)
    record_property("figure", f"hostile, in all: {judged} cases, {by_chance} of them by chance")


@pytest.mark.parametrize(
    "name",
    [
        *("../evil.json", "/evil.json", "..", "a/../task.json", "../task.json", "a/b/c/task.json"),
        *("endpoints/../x.json", "endpoints/a\n.json", "protocols/a\n.json", "A/task.json"),
        *("common.json/task.json", "sort-mail/examples/../../x.json", "class/task.json", ""),
        *("print/task.json", "\x00/task.json", "\u202e/task.json", "sort-mail/task.json\n"),
        "x" * 300 + "/task.json",
    ],
)
def test_files_with_hostile_names(name: str) -> None:
    files = {**base("json_in_json_out"), name: "{}"}
    with pytest.raises(SpecError) as caught:
        build(files)
    assert not [*misplaced(caught.value.problems, files)]
