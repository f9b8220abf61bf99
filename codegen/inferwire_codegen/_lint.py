"""Everything that is wrong with a folder of specs, or seems so. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_codegen._cache.memo import Memo
from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._load import examined
from inferwire_codegen._rules.warnings import warnings


def lint(files: Mapping[str, str], memo: Memo | None = None) -> tuple[Problem, ...]:
    """Every problem of every file, in order of file and place.

    Warnings are about tasks that are free of errors, since only those can be understood.

    Args:
        files: The texts of the folder's JSON files by their path below it, as `read` gives them.
        memo: As for `load`: files that fit their schema are noted here and not validated again.

    """
    specs, problems = examined(files, memo)
    faulty = {problem.file.partition("/")[0] for problem in problems}
    return tuple(sorted({*problems, *warnings(specs, faulty)}))
