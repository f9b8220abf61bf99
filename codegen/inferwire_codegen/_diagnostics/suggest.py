"""What an author may have meant by a name that is not there. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_ENOUGH = 20
"""Names that are listed, where there are more than anybody reads."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that differs least, if any is near."""
    found = get_close_matches(name, known, 1, 0.7)
    return found[0] if found else None


def meant(name: str, known: Iterable[str]) -> str:
    """The end of a message about a name that is not there: what would be right."""
    names = sorted(known)
    found = nearest(name, names) or (names[0] if len(names) == 1 else None)
    if found is not None:
        return f"; did you mean {found!r}?"
    listed = ", ".join(names[:_ENOUGH]) + (", …" if len(names) > _ENOUGH else "")
    return f"; there are: {listed}" if names else "; there are none"
