"""The generator of typed inference SDKs: task specs in, a package out."""

from __future__ import annotations

from ._build import build
from ._load import load, read
from ._problems import Problem, SpecError
from ._write import Difference, ForeignFolderError, differences, replace_tree

__all__ = [
    "Difference",
    "ForeignFolderError",
    "Problem",
    "SpecError",
    "build",
    "differences",
    "load",
    "read",
    "replace_tree",
]
