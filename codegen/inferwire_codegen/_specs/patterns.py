"""Judge the regular expressions in specs. Performs no I/O.

They become part of the package and are matched against responses and arguments, so an expression
that takes very long to match could stall every program that uses the package. The run time grows
with the number of repetitions: exponentially if they are nested, otherwise as a power of the length
of the text.
"""

from __future__ import annotations

import re
import warnings

_MOST_REPETITIONS = 3
_OPAQUE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]", re.DOTALL)


def pattern_fault(pattern: str, groups: int | None = None) -> str | None:
    """Return the reason why a regular expression cannot be used, or None."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = re.compile(pattern).groups
    except (re.error, OverflowError, RecursionError, Warning) as error:
        return f"not a valid regular expression: {error}"
    if groups is not None and found != groups:
        return f"the expression must have {groups} capturing group(s), but has {found}"
    bare = _OPAQUE.sub("x", pattern)
    if re.search(r"\)[*+{]", bare):
        return "the expression repeats a group, so a match can take exponential time"
    if len(re.findall(r"[*+{]", bare)) > _MOST_REPETITIONS:
        return f"the expression has more than {_MOST_REPETITIONS} repetitions and may match slowly"
    return None
