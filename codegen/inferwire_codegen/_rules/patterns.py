"""Check the regular expressions in specs. Performs no I/O.

They become part of the package and are matched against responses, so an expression that takes very
long to match could stall every program that uses the package. The run time grows with the number of
repetitions: exponentially if they are nested, otherwise as a power of the response's length.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.json import Document, as_object

_LONGEST = 500  # As in the schemas, which report longer ones.
_MOST_REPETITIONS = 3
_OPAQUE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]", re.DOTALL)


def check_pattern(document: Document, key: str, groups: int | None = None) -> Iterator[Problem]:
    """Check that a regular expression compiles, has the expected groups, and matches quickly."""
    pattern = as_object(as_object(document.value).get(key)).get("pattern")
    if not isinstance(pattern, str) or len(pattern) > _LONGEST:
        return
    if fault := pattern_fault(pattern, groups):
        yield document.problem((key, "pattern"), "invalid-value", fault)


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
