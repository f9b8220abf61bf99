"""The generator as one function: texts of specs in, texts of a package out."""

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

    The same texts give the same bytes, whatever the hash seed, locale, time zone or directory.

    Args:
        specs: The texts of the folder's JSON files by their path below it, as `read` gives them.
        package: The import name of the package.
        memo: What was made before, by the hash of what it was made from (a ``dict`` will do);
            what it does not hold is made, and noted there. It changes the time that this takes,
            and not the result.

    Returns:
        The texts of the package's files by their path below it.

    Raises:
        SpecError: The specs have problems; carries all of them.

    """
    memo = {} if memo is None else memo
    parsed = load(specs, memo)
    tasks = lower(parsed)
    models = generate_models(parsed, memo)
    files = format_files(render(parsed, tasks, models, package), memo)
    verify_files(files)
    files |= manifest(parsed, tasks, TypeTexts(models), package, digest(specs))
    files["py.typed"] = ""
    return dict(sorted(files.items()))
