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
from inferwire_codegen._rendering.package import Package, Units
from inferwire_codegen._rendering.pieces import Draft, read_unit, unit_path, unit_text
from inferwire_codegen._rendering.render import (
    drafts,
    operation_module,
    service_drafts,
    types_module,
)
from inferwire_codegen._rendering.types import TypeTexts

_SERVICES = "_services"
"""The name of the units with the methods that no task describes."""


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
    types = TypeTexts(models)
    texts = {f"types/{name}.py": types_module(name, one) for name, one in models.modules.items()}
    texts |= {f"_operations/{task.name}.py": operation_module(task, types) for task in tasks}
    pieces = {task.name: drafts(task, types) for task in tasks}
    files, units = _finished(texts, pieces | {_SERVICES: service_drafts(parsed)}, memo)
    services = units.pop(_SERVICES)
    names = {name: module.names for name, module in models.modules.items()}
    whole = Package(parsed, package, units, services, names)
    files |= format_files(whole.drafts(), memo)
    verify_files(files | whole.composed(frames=True), memo)
    files |= whole.composed()
    files |= manifest(parsed, tasks, types, package, digest(specs))
    files["py.typed"] = ""
    return dict(sorted(files.items()))


def _finished(
    texts: dict[str, str], pieces: Mapping[str, Mapping[str, Draft]], memo: Memo
) -> tuple[dict[str, str], dict[str, Units]]:
    """Format and verify the texts of modules, and the pieces of tasks."""
    drafts = {
        unit_path(module, name): unit_text(module, draft)
        for name, found in pieces.items()
        for module, draft in found.items()
    }
    done = format_files(texts | drafts, memo)
    verify_files(done, memo)
    units: dict[str, Units] = {
        name: {
            module: read_unit(module, done[unit_path(module, name)], draft)
            for module, draft in found.items()
        }
        for name, found in pieces.items()
    }
    return {path: done[path] for path in texts}, units
