"""The generator of typed inference SDKs: task specs in, a package out.

Names are loaded on first use, so that a command line without its extra can say what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._build import build as build
    from ._lint import lint as lint
    from ._load import load as load
    from ._problems import Problem as Problem
    from ._problems import SpecError as SpecError
    from ._read import read as read
    from ._write import Difference as Difference
    from ._write import ForeignFolderError as ForeignFolderError
    from ._write import differences as differences
    from ._write import replace_tree as replace_tree

__all__ = [
    "Difference",
    "ForeignFolderError",
    "Problem",
    "SpecError",
    "build",
    "differences",
    "lint",
    "load",
    "read",
    "replace_tree",
]

_HOMES = {
    "Difference": "_write",
    "ForeignFolderError": "_write",
    "Problem": "_problems",
    "SpecError": "_problems",
    "build": "_build",
    "differences": "_write",
    "lint": "_lint",
    "load": "_load",
    "read": "_read",
    "replace_tree": "_write",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
