"""Suggest similar names for an unknown name. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_MOST_LISTED = 20


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Find the most similar known name, or return None if none is similar enough."""
    found = get_close_matches(name, known, 1, 0.7)
    return found[0] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the end of a message about an unknown name: a similar name or all known names."""
    names = sorted(known)
    found = nearest(name, names) or (names[0] if len(names) == 1 else None)
    if found is not None:
        return f"; did you mean {found!r}?"
    listed = ", ".join(names[:_MOST_LISTED]) + (", …" if len(names) > _MOST_LISTED else "")
    return f"; known names: {listed}" if names else "; no names are known"
