"""What must hold of regular expressions in specs. Performs no I/O.

They end up in the package and are matched with what a server answers, so that one that takes for
ever would be a way to stop every program that uses the package. A match takes the longer the more
repetitions an expression has: exponentially where they are nested, else as a power of the length.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.json import Document, as_object

_LONGEST = 500  # As the schemas say; what is longer has been reported.
_MOST_REPETITIONS = 3
_OPAQUE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]", re.DOTALL)


def check_pattern(document: Document, key: str, groups: int | None = None) -> Iterator[Problem]:
    """A regular expression can be compiled, has the groups that are read, and ends in time."""
    pattern = as_object(as_object(document.value).get(key)).get("pattern")
    if not isinstance(pattern, str) or len(pattern) > _LONGEST:
        return
    if fault := _fault(pattern, groups):
        yield document.problem((key, "pattern"), "invalid-value", fault)


def _fault(pattern: str, groups: int | None) -> str | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            found = re.compile(pattern).groups
    except (re.error, OverflowError, RecursionError, Warning) as error:
        return f"this is no regular expression: {error}"
    if groups is not None and found != groups:
        return f"it has {found} groups, in parentheses, and needs {groups}"
    bare = _OPAQUE.sub("x", pattern)
    if re.search(r"\)[*+{]", bare):
        return "it repeats a group, so that a match may take for ever"
    if len(re.findall(r"[*+{]", bare)) > _MOST_REPETITIONS:
        return f"it has more than {_MOST_REPETITIONS} repetitions, so that a match may take long"
    return None
