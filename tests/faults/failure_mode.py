"""What a mode of failure is, and the places where servers fail in one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal

import pytest
from inferwire import InferwireError, Timeout
from inferwire_runtime import Phase, Sent
from inferwire_runtime._transport import pool

from tests.faults.answers import GOOD
from tests.faults.server import Behaviour, FaultServer, answer

Kind = Literal["plain", "stream", "media"]
Flavor = Literal["sync", "async"]
FLAVORS: tuple[Flavor, ...] = ("sync", "async")


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureMode:
    """One way in which a server fails, and what a call of it must come to."""

    name: str
    kind: Kind = "plain"
    place: Callable[[], AbstractContextManager[str]]
    """Opens the server; gives its URL."""
    ends: type[InferwireError] | None
    """The class of the exception, exactly; None for a success."""
    phase: Phase | None = None
    sent: Sent | None = None
    timeout: float | Timeout = 5.0
    deadline: float = 0.0
    """Seconds within which the call must end; 0 for a failure that needs no waiting for."""
    by_event: bool = False
    """The deadline counts from the last event that came, not from the beginning of the call."""
    retries: int = 0
    size: int = 2
    """Bytes of the text that is sent."""
    target: str | None = None
    """What is asked for through the place, which is a proxy."""
    before: Literal["nothing", "call", "stream"] = "nothing"
    """What the client has done by then; a stream still holds its connection."""

    @property
    def slow(self) -> bool:
        """It takes its deadline to run."""
        return self.deadline > 0


def serving(*behaviours: Behaviour) -> Callable[[], AbstractContextManager[str]]:
    """A server that does this with one request after the other."""

    @contextlib.contextmanager
    def place() -> Generator[str]:
        with FaultServer(*behaviours) as server:
            yield server.url

    return place


@contextlib.contextmanager
def one_connection(*behaviours: Behaviour) -> Generator[str]:
    """A server, and clients that may have one connection at a time."""
    with pytest.MonkeyPatch.context() as patch, FaultServer(*behaviours) as server:
        patch.setattr(pool, "MAX_CONNECTIONS", 1)
        yield server.url


@contextlib.contextmanager
def redirecting_elsewhere() -> Generator[str]:
    """A server that sends everybody on to another origin."""
    with FaultServer(answer(GOOD)) as other:
        moved = answer(status=307, headers={"location": f"{other.url}/"})
        with FaultServer(moved) as server:
            yield server.url
        assert other.asked == []
