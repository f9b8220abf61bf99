"""Each mode of failure in each client: what the call ends with, and when.

By default all modes run that need no waiting, and a seeded tenth of those that do.
"""

from __future__ import annotations

import pytest
from inferwire import APIConnectionError, InferenceTimeoutError

from tests.faults.failure_mode import FLAVORS, FailureMode, Flavor
from tests.faults.modes_broken import BROKEN
from tests.faults.modes_slow import SLOW
from tests.faults.report import note
from tests.faults.run import Happened, run
from tests.support.scale import Recorder, share

GRACE = 0.5
"""Seconds after its deadline by which a call must have ended."""
CASES: list[tuple[FailureMode, Flavor]] = [(mode, flavor) for mode in SLOW for flavor in FLAVORS]
QUICK: list[tuple[FailureMode, Flavor]] = [(mode, flavor) for mode in BROKEN for flavor in FLAVORS]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """What the first call imports is no part of any deadline."""
    good = next(mode for mode in BROKEN if mode.ends is None)
    for flavor in FLAVORS:
        run(good, flavor)


def named(case: tuple[FailureMode, Flavor]) -> object:
    mode, flavor = case
    return pytest.param(mode, flavor, id=f"{mode.name}-{flavor}")


def test_names_tell_modes_apart() -> None:
    names = [mode.name for mode in [*SLOW, *BROKEN]]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("mode", "flavor"), [*map(named, share(CASES))])
def test_a_slow_call_ends_in_time_and_says_what_was_slow(
    mode: FailureMode, flavor: Flavor, record_property: Recorder
) -> None:
    happened = run(mode, flavor)
    note(record_property, mode, flavor, happened)
    assert happened.took <= mode.deadline + GRACE
    check(mode, happened)
    assert isinstance(happened.error, InferenceTimeoutError)
    assert happened.error.__cause__ is not None
    if flavor == "async":  # A loop that was blocked has not beaten once in the meantime.
        assert len(happened.beats) >= 5


@pytest.mark.parametrize(("mode", "flavor"), [*map(named, QUICK)])
def test_a_broken_call_ends_at_once_as_is_documented(
    mode: FailureMode, flavor: Flavor, record_property: Recorder
) -> None:
    happened = run(mode, flavor)
    note(record_property, mode, flavor, happened)
    assert happened.took <= mode.retries + GRACE  # A retry waits for a second at the most.
    check(mode, happened)


def check(mode: FailureMode, happened: Happened) -> None:
    """The call has ended with the class, the phase and the knowledge that the mode names."""
    if mode.ends is None:
        assert happened.error is None
        assert happened.result == ("hi" if mode.kind == "plain" else ["a", "b"])
        return
    error = happened.error
    assert type(error) is mode.ends, happened.in_words
    if isinstance(error, APIConnectionError) and mode.sent is not None:
        assert error.sent == mode.sent
    if isinstance(error, InferenceTimeoutError):
        assert error.phase == mode.phase
