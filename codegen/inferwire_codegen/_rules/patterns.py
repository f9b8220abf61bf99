"""Check the regular expressions in the binding of a task and in protocols. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.json import Document, as_object
from inferwire_codegen._specs.validator import pattern_fault

_LONGEST = 500  # As in the schemas, which report longer ones.


def check_pattern(document: Document, key: str, groups: int | None = None) -> Iterator[Problem]:
    """Check that a regular expression compiles, has the expected groups, and matches quickly."""
    pattern = as_object(as_object(document.value).get(key)).get("pattern")
    if not isinstance(pattern, str) or len(pattern) > _LONGEST:
        return
    if fault := pattern_fault(pattern, groups):
        yield document.problem((key, "pattern"), "invalid-value", fault)
