"""One judgement a case: refused at a place that exists, or generated in exactly the known shape."""

from __future__ import annotations

import functools
import json
import re
import signal
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Literal

from inferwire_codegen import Problem, SpecError, build, load
from inferwire_codegen._diagnostics.codes import CODES

from tests.codegen.output.hostile.places import Place, Specs, Thing, bases, places, planted
from tests.codegen.output.hostile.trees import named_alike, shape, squeezed, texts, visible

Case = tuple[Place, Thing]
Files = dict[str, str]

_PATIENCE = 30
"""Seconds after which a case counts as one that hangs; they take milliseconds."""
_PACK = 40
_NAME = re.compile(r"[a-z][a-z0-9_.]*")


@dataclass
class Tally:
    """What became of the cases of one folder of specs."""

    refused: int = 0
    shaped: int = 0
    """Generated in the shape of the harmless specs, texts read back."""
    built: int = 0
    """Generated, and of a shape that passed the generator's own check."""
    packages: list[Files] = field(default_factory=list[Files])

    def __str__(self) -> str:
        return f"{self.refused} refused, {self.shaped} shaped alike, {self.built} of another shape"


@functools.cache
def base(name: str) -> Specs:
    return bases()[name]


@functools.cache
def memo(name: str) -> Files:
    """What all cases of a folder have in common, which is made once and judged with each."""
    return {}


@functools.cache
def harmless(name: str) -> Files:
    return build(base(name), "hostile", memo(name))


@functools.cache
def harmless_shape(name: str) -> dict[str, str]:
    return shape(harmless(name))


@functools.cache
def free_places(name: str) -> dict[Place, Literal["data", "documentation", "nothing"]]:
    """Where any word may stand, and what it becomes."""
    specs = base(name)
    found = [one for one in places(specs) if one.kind == "value" and one.holds_text]
    words = {one: f"Free word {number}." for number, one in enumerate(found)}
    cases = {one: Thing(json.dumps(word)) for one, word in words.items()}
    free = [one for one in found if not problems(name, planted(specs, [(one, cases[one])]))]
    made = build(planted(specs, [(one, cases[one]) for one in free]), "hostile", memo(name))
    data, documents = texts(made)
    return {
        one: "data"
        if words[one] in data
        else "documentation"
        if squeezed(words[one]) in documents
        else "nothing"
        for one in free
    }


def problems(name: str, files: Files) -> tuple[Problem, ...]:
    """What is wrong with specs, a folder's with something planted."""
    with in_time():
        try:
            load(files, memo(name))
        except SpecError as error:
            return error.problems
    return ()


def judge(name: str, cases: Sequence[Case]) -> Tally:
    """Judge cases of one folder of specs, each for itself; raises for the first that fails."""
    tally = Tally()
    accepted: list[Case] = []
    for case in cases:
        files = planted(base(name), [case])
        try:
            found = problems(name, files)
        except Exception as error:
            raise AssertionError(f"{name}: {case}: {type(error).__name__}: {error}") from error
        if found:
            assert not [*misplaced(found, files)], f"{name}: {case}"
            tally.refused += 1
        else:
            accepted.append(case)
    alike = [case for case in accepted if is_text(case) and not is_name(case)]
    for pack in packs(alike):
        tally.shaped += judge_texts(name, pack, tally)
    for pack in packs([case for case in accepted if case not in set(alike)]):
        tally.built += judge_others(name, pack, tally)
    return tally


def misplaced(found: Sequence[Problem], files: Files) -> Iterator[Problem]:
    """Problems that are not at a place of one of the files."""
    for one in found:
        lines = files.get(one.file, "").split("\n")
        # A file that is missing is named as the one that should be there.
        there = one.file in files or one.code == "missing-file"
        inside = 1 <= one.line <= len(lines) and 1 <= one.column <= len(lines[one.line - 1]) + 1
        if not (there and inside and one.code in CODES and len(one.message) <= 2100):
            yield one


def is_text(case: Case) -> bool:
    """A text in the place of another."""
    place, thing = case
    return place.kind == "value" and place.holds_text and thing.text is not None


def is_name(case: Case) -> bool:
    """A text that becomes an identifier, or decides which one is meant."""
    place, thing = case
    named = place.file.endswith("task.json") or place.at[-2:] == ("parts", "name")
    return bool(_NAME.fullmatch(thing.text or "")) and named


def packs(cases: Sequence[Case]) -> Iterator[list[Case]]:
    """The cases in groups that do not get in each other's way: a place, or a file, once a group."""
    waiting = list(cases)
    while waiting:
        pack: list[Case] = []
        taken: set[object] = set()
        rest: list[Case] = []
        for case in waiting:
            slot = case[0] if is_text(case) and not is_name(case) else case[0].file
            if slot in taken or len(pack) == _PACK:
                rest.append(case)
            else:
                pack.append(case)
                taken.add(slot)
        yield pack
        waiting = rest


def judge_texts(name: str, pack: list[Case], tally: Tally) -> int:
    """Texts leave the shape as it is, and stand in it as data or as documentation."""
    made = together(name, pack)
    if made is None:
        middle = len(pack) // 2
        flavors = (pack[:middle], pack[middle:])
        return sum(judge_texts(name, flavor, tally) for flavor in flavors)
    tally.packages.append(made)
    assert shape(made) == harmless_shape(name), f"{name}: {pack}"
    data, documents = texts(made)
    free = free_places(name)
    for place, thing in pack:
        text = thing.text
        assert text is not None
        if free.get(place) == "data":
            assert text in data, f"{name}: {place} {text!r} does not read back"
        if free.get(place) == "documentation":
            assert squeezed(visible(text)) in documents, f"{name}: {place} {text!r} is not shown"
    return len(pack)


def judge_others(name: str, pack: list[Case], tally: Tally) -> int:
    """What changes the shape passes the generator's own check, and is used by the caller."""
    made = together(name, pack)
    if made is None:
        middle = len(pack) // 2
        flavors = (pack[:middle], pack[middle:])
        return sum(judge_others(name, flavor, tally) for flavor in flavors)
    tally.packages.append(made)
    if all(is_name(case) and case[0].at[0] == "args" for case in pack):
        assert named_alike(made) == named_alike(harmless(name)), f"{name}: {pack}"
    return len(pack)


def together(name: str, pack: list[Case]) -> Files | None:
    """What is generated from specs with all of these cases; None where only one alone would do."""
    try:
        with in_time():
            return build(planted(base(name), pack), "hostile", memo(name))
    except Exception as error:
        if len(pack) > 1:
            return None
        raise AssertionError(f"{name}: {pack}: {type(error).__name__}: {error}") from error


@contextmanager
def in_time() -> Generator[None, None, None]:
    """Turn what hangs into a failure."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"it takes more than {_PATIENCE} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(_PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
