"""Shortens the tracebacks of errors, of which most frames are this package's."""

from __future__ import annotations

from types import TracebackType

from inferwire_runtime._errors.exceptions import InferwireError

_INTERNAL = frozenset({__name__.partition(".")[0], "asyncio", "concurrent"})
"""This package, and those through which it runs functions in threads."""


def shorten_traceback(error: Exception) -> None:
    """Remove the internal frames from the traceback of an `InferwireError`.

    The first frame, which catches the error, and the last, which raised it, stay. So do frames of
    the caller's functions, such as ``on_retry``. Other exceptions keep all frames.
    """
    if not isinstance(error, InferwireError) or error.__traceback__ is None:
        return
    first, *others = _entries(error.__traceback__)
    kept: TracebackType | None = None
    for one in reversed(others):
        if kept is None or not _is_internal(one):
            kept = _before(one, kept)
    error.__traceback__ = _before(first, kept)


def _entries(traceback: TracebackType | None) -> list[TracebackType]:
    found: list[TracebackType] = []
    while traceback is not None:
        found.append(traceback)
        traceback = traceback.tb_next
    return found


def _before(entry: TracebackType, following: TracebackType | None) -> TracebackType:
    return TracebackType(following, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)


def _is_internal(entry: TracebackType) -> bool:
    name = entry.tb_frame.f_globals.get("__name__", "")
    return isinstance(name, str) and name.partition(".")[0] in _INTERNAL
