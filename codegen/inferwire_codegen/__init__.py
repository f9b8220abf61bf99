"""Generate typed inference SDKs from task specs.

The command `inferwire-codegen` is built on these functions: `read` a folder of specs, `lint` it,
`build` the package, write it with `replace_tree` or compare it with `differences`, `compare` two
versions of specs, and convert another dialect with `import_specs`. All except `read`, `differences`
and `replace_tree` are pure functions. docs/library.md shows examples.

Names are imported on first use, so that the command line can report a missing dependency.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_codegen._build import build as build
    from inferwire_codegen._diagnostics.problems import Problem as Problem
    from inferwire_codegen._diagnostics.problems import SpecError as SpecError
    from inferwire_codegen._diagnostics.report import report as report
    from inferwire_codegen._diff.changes import Change as Change
    from inferwire_codegen._diff.changes import next_version as next_version
    from inferwire_codegen._diff.compare import compare as compare
    from inferwire_codegen._importing.findings import Finding as Finding
    from inferwire_codegen._importing.importer import Imported as Imported
    from inferwire_codegen._importing.importer import import_specs as import_specs
    from inferwire_codegen._lint import lint as lint
    from inferwire_codegen._load import load as load
    from inferwire_codegen._output.write import Difference as Difference
    from inferwire_codegen._output.write import ForeignFolderError as ForeignFolderError
    from inferwire_codegen._output.write import differences as differences
    from inferwire_codegen._output.write import replace_tree as replace_tree
    from inferwire_codegen._specs.model import Specs as Specs
    from inferwire_codegen._specs.read import read as read

__all__ = [
    "Change",
    "Difference",
    "Finding",
    "ForeignFolderError",
    "Imported",
    "Problem",
    "SpecError",
    "Specs",
    "build",
    "compare",
    "differences",
    "import_specs",
    "lint",
    "load",
    "next_version",
    "read",
    "replace_tree",
    "report",
]

_HOMES = {
    "Change": "_diff.changes",
    "Difference": "_output.write",
    "Finding": "_importing.findings",
    "ForeignFolderError": "_output.write",
    "Imported": "_importing.importer",
    "Problem": "_diagnostics.problems",
    "SpecError": "_diagnostics.problems",
    "Specs": "_specs.model",
    "build": "_build",
    "compare": "_diff.compare",
    "differences": "_output.write",
    "import_specs": "_importing.importer",
    "lint": "_lint",
    "load": "_load",
    "next_version": "_diff.changes",
    "read": "_specs.read",
    "replace_tree": "_output.write",
    "report": "_diagnostics.report",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
