"""Selects the observers of a call: the client's, those of the context, and the log.

Asked at the start of each call, so it imports nothing, and a call without observers costs no more.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

from inferwire_runtime._errors.log import logger

if TYPE_CHECKING:
    from inferwire_runtime._config.calls import CallEvents, CallRecord, TokenUsage
    from inferwire_runtime._config.settings import Settings

_recording: ContextVar[tuple[ReferenceType[RecordedCalls], ...]] = ContextVar(
    "recording", default=()
)
"""The lists of the blocks that the context is in, and of those that were left in another one.

They are weak, because a task keeps its context, and with it everything that was recorded.
"""
_DEBUG = 10
"""`logging.DEBUG`, without importing ``logging``."""


class RecordedCalls(list["CallRecord"]):
    """The calls that `record_calls` recorded, in the order of their starts."""

    open = True
    """Whether calls that start are still recorded."""

    def start(self, call: CallRecord, /) -> None:
        """Record a call."""
        self.append(call)

    @property
    def usage(self) -> TokenUsage:
        """The number of tokens that all calls used, as far as servers have reported it."""
        from inferwire_runtime._config.calls import TokenUsage

        return sum((call.usage for call in self if call.usage is not None), TokenUsage())


@contextmanager
def record_calls() -> Generator[RecordedCalls]:
    """Record the calls that start in a ``with`` block, of all clients.

    The value is a list of `CallRecord`, to which calls are added as they start; a record is up to
    date at any time, also after the block. Calls of tasks that start in the block are included. A
    new thread has a context of its own: run its function with ``contextvars.copy_context().run``.
    """
    calls = RecordedCalls()
    _recording.set((*map(ref, _open()), ref(calls)))
    try:
        yield calls
    finally:
        # Blocks may overlap, and a generator may leave one in another context than it entered.
        calls.open = False
        _recording.set((*map(ref, _open()),))


def _open() -> tuple[RecordedCalls, ...]:
    found = (reference() for reference in _recording.get())
    return tuple(calls for calls in found if calls is not None and calls.open)


def observers(settings: Settings) -> tuple[CallEvents, ...]:
    """Return the observers of a call that starts now."""
    chosen = (*settings.events, *_open()) if _recording.get() else settings.events
    if "logging" in sys.modules and logger().isEnabledFor(_DEBUG):
        from inferwire_runtime._record.log import LogEvents

        return (*chosen, LogEvents())
    return chosen
