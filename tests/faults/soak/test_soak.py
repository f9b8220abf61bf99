"""Thousands of calls of a server that fails at random: each ends as documented, nothing stays."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.faults.failure_mode import HALVES, Half
from tests.faults.soak.plan import BROKEN, BUSY, ENDS
from tests.faults.soak.run import PARTS, TIMEOUT, Ended, Log, Soaked, asoak, is_careful, soak
from tests.support.scale import SEED, Recorder, times

COUNT = times(5_500)
"""Of calls in each half, one in eleven of which is a stream: 10,000 and 1,000 in all."""
GRACE = 0.5
NO_TIME = "no time is left for another attempt"
NO_BUDGET = "too many calls of this client have failed"
TWICE = "the server may have received it"


@pytest.mark.parametrize("half", HALVES)
def test_every_call_ends_as_documented_and_nothing_stays(
    half: Half, record_property: Recorder
) -> None:
    soaked = soak(COUNT, SEED) if half == "sync" else asoak(COUNT, SEED)
    for line in figures(half, soaked):
        record_property("figure", line)
    wrong = [
        f"call {number}: {found}; {soaked.ended[number]}; {soaked.log.get(number)}"
        for number in range(COUNT)
        if (found := misfit(number, soaked))
    ]
    assert not wrong, "\n".join([f"seed {SEED}, {len(wrong)} calls", *wrong[:20]])
    keys = [log["keys"][0] for log in soaked.log.values()]
    assert len(set(keys)) == len(keys)
    before, first, *_, last, after = soaked.states
    assert (after.descriptors, after.threads) == (before.descriptors, before.threads)
    assert soaked.tasks == 1
    # An object left by each call would be half of the calls, or more. How many connections are
    # idle, of some twenty objects each, is a matter of chance.
    idle = 25 * max(last.descriptors - first.descriptors, 0)
    assert last.objects - first.objects < COUNT / 10 + idle
    assert last.megabytes - first.megabytes < 8


def figures(half: Half, soaked: Soaked) -> list[str]:
    """What is to be seen of it."""
    names = Counter(one.name for one in soaked.ended.values())
    met = Counter(fault for log in soaked.log.values() for fault in log["faults"])
    late = max(one.took for one in soaked.ended.values()) - TIMEOUT
    asked = sum(met.values())
    held = [
        f"{one.descriptors} descriptors {one.threads} threads {one.objects} objects "
        f"{one.megabytes:.1f} MB"
        for one in soaked.states
    ]
    return [
        f"soak, {half}, seed {SEED}: {len(soaked.ended)} calls, {asked} requests, "
        f"{sum(soaked.told.values())} retries, {soaked.seconds:.1f} s; "
        f"the latest end was {late:+.3f} s from its deadline; {soaked.tasks} task left",
        f"  ended: {', '.join(f'{name} {count}' for name, count in names.most_common())}",
        f"  met with: {', '.join(f'{name} {count}' for name, count in met.most_common())}",
        f"  before: {held[0]}",
        *(f"  part {part} of {PARTS}: {held[part]}" for part in range(1, PARTS + 1)),
        f"  closed: {held[-1]}",
    ]


def misfit(number: int, soaked: Soaked) -> str | None:
    """What is wrong with a call, by the server's log of it; None if it is as documented."""
    ended = soaked.ended[number]
    log = soaked.log.get(number, Log(faults=[], keys=[]))
    attempts = [fault for fault in log["faults"] if fault != "moved"]
    timed_out = ended.name == "InferenceTimeoutError"
    if ended.took > TIMEOUT + GRACE:
        return "it ended too late"
    if timed_out and ended.took < TIMEOUT - 0.05:
        return "it ended before its time was over"
    if len(set(log["keys"])) > 1:
        return "its attempts have several keys"
    told = soaked.told.get(number, 0)
    # Of an attempt that was late in getting through, the server need not know.
    expected = {told, told + 1} if timed_out else {told + 1}
    if len(attempts) not in expected or told > 2:
        return f"the server was asked {len(attempts)} times, with {told} retries"
    repeated = {*BUSY, *BROKEN} - (BROKEN if is_careful(number) else set())
    if not set(attempts[:-1]) <= repeated:
        return "it was tried again after what is final"
    return None if timed_out else _misfit_of_the_end(ended, attempts, repeated, number)


def _misfit_of_the_end(
    ended: Ended, attempts: list[str], repeated: set[str], number: int
) -> str | None:
    last = attempts[-1]
    if ended.name == "left":
        return None if last == "good" or last.startswith("later") else "there was no event"
    if ended.name != ENDS[last]:
        return f"it should have ended with {ENDS[last]}"
    if last in repeated and len(attempts) < 3:
        # What breaks when the time is over needs no reason for not being tried again.
        why = NO_TIME in ended.note or NO_BUDGET in ended.note or ended.took >= TIMEOUT
        return None if why else "it was given up"
    if last in BROKEN and is_careful(number) and TWICE not in ended.note:
        return "it does not say why it was not tried again"
    return None
