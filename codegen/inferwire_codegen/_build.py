"""Build a package from specs: the whole generator as one function."""

from __future__ import annotations

from collections.abc import Mapping

from inferwire_codegen._cache.memo import Memo
from inferwire_codegen._load import load
from inferwire_codegen._lowering.lower import lower
from inferwire_codegen._models.models import generate_models
from inferwire_codegen._output.format import format_files
from inferwire_codegen._output.verify import verify_files
from inferwire_codegen._rendering.manifest import digest, manifest
from inferwire_codegen._rendering.render import render
from inferwire_codegen._rendering.types import TypeTexts


def build(
    specs: Mapping[str, str], package: str = "inferwire", memo: Memo | None = None
) -> dict[str, str]:
    """Generate a package from a folder of specs.

    The output depends only on the texts: not on hash seed, locale, time zone or directory.

    Args:
        specs: The texts of the folder's JSON files by relative path, as returned by `read`.
        package: The import name of the package.
        memo: A cache of intermediate results by the hash of their inputs, for example a ``dict``.
            New results are added to it. It affects only the run time, not the result.

    Returns:
        The texts of the package's files by relative path.

    Raises:
        SpecError: The specs have problems. The error lists all of them.

    """
    memo = {} if memo is None else memo
    parsed = load(specs, memo)
    tasks = lower(parsed)
    models = generate_models(parsed, memo)
    files = format_files(render(parsed, tasks, models, package), memo)
    verify_files(files, memo)
    files |= manifest(parsed, tasks, TypeTexts(models), package, digest(specs))
    files["py.typed"] = ""
    return dict(sorted(files.items()))
