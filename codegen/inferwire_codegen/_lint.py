"""Report all errors and warnings in a folder of specs. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_codegen._cache.memo import Memo
from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._load import examined
from inferwire_codegen._rules.warnings import warnings


def lint(files: Mapping[str, str], memo: Memo | None = None) -> tuple[Problem, ...]:
    """Return every problem of every file, ordered by file and position.

    Only tasks without errors get warnings.

    Args:
        files: The texts of the folder's JSON files by relative path, as returned by `read`.
        memo: A cache of validation results, as in `load`.

    """
    specs, problems = examined(files, memo)
    faulty = {problem.file.partition("/")[0] for problem in problems}
    return tuple(sorted({*problems, *warnings(specs, faulty)}))
