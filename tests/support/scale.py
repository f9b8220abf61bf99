"""How much of the suite runs: a seeded tenth of what takes long, or all of it."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
Recorder = Callable[[str, object], None]
"""pytest's fixture ``record_property``, whose records come to the process that prints."""

SEED = 20260
"""What is drawn by chance is drawn from this."""

ALL = os.environ.get("INFERWIRE_FULL") == "1"
"""Set by the sessions that run all of it, `nox -s faults` and `nox -s generator`."""


def share(things: Sequence[T]) -> list[T]:
    """A tenth of the things, the same in every run and process; all of them if all is to run."""
    if ALL:
        return list(things)
    chosen = random.Random(SEED).sample(range(len(things)), -(-len(things) // 10))
    return [things[index] for index in sorted(chosen)]


def times(count: int) -> int:
    """A tenth of a number of repetitions, or all of them."""
    return count if ALL else -(-count // 10)
