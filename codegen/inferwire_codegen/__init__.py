"""The generator of typed inference SDKs: task specs in, a package out.

Whatever the command `inferwire-codegen` does, these functions do: `read` a folder of specs, `lint`
them, `build` the package, `replace_tree` or tell the `differences`, `compare` with other specs,
`import_specs` of another dialect. All but `read`, `differences` and `replace_tree` are pure: texts
in, values out. docs/library.md shows them at work.

Names are loaded on first use, so that a command line without its extra can say what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._build import build as build
    from ._diff import compare as compare
    from ._diff_changes import Change as Change
    from ._diff_changes import next_version as next_version
    from ._import import Imported as Imported
    from ._import import import_specs as import_specs
    from ._import_findings import Finding as Finding
    from ._lint import lint as lint
    from ._load import load as load
    from ._problems import Problem as Problem
    from ._problems import SpecError as SpecError
    from ._read import read as read
    from ._report import report as report
    from ._specs import Specs as Specs
    from ._write import Difference as Difference
    from ._write import ForeignFolderError as ForeignFolderError
    from ._write import differences as differences
    from ._write import replace_tree as replace_tree

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
    "Change": "_diff_changes",
    "Difference": "_write",
    "Finding": "_import_findings",
    "ForeignFolderError": "_write",
    "Imported": "_import",
    "Problem": "_problems",
    "SpecError": "_problems",
    "Specs": "_specs",
    "build": "_build",
    "compare": "_diff",
    "differences": "_write",
    "import_specs": "_import",
    "lint": "_lint",
    "load": "_load",
    "next_version": "_diff_changes",
    "read": "_read",
    "replace_tree": "_write",
    "report": "_report",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
