"""Uses generated packages as a program would, and says whether anything hostile was executed.

Run in a process of its own, ``python use_package.py FOLDER MARK``; the folder holds the packages.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
import typing
import warnings
from pathlib import Path

from pydantic import BaseModel, ValidationError


def use(package: Path) -> None:
    name = package.name
    root = importlib.import_module(name)
    for path in sorted(package.rglob("*.py")):
        if path.stem != "__init__":
            parts = path.relative_to(package).with_suffix("").parts
            look_at(importlib.import_module(".".join([name, *parts])))
    for one in root.__all__:
        getattr(root, one)


def look_at(module: object) -> None:
    for one in vars(module).values():
        if isinstance(one, type) and one.__module__ == getattr(module, "__name__", ""):
            typing.get_type_hints(one)
            for member in vars(one).values():
                if callable(member):
                    typing.get_type_hints(member)
            if issubclass(one, BaseModel):
                one.model_rebuild(force=True)
                with contextlib.suppress(ValidationError):
                    one.model_validate({})


def main(folder: str, mark: str) -> int:
    sys.path.insert(0, folder)
    warnings.simplefilter("error")
    for package in sorted(Path(folder).iterdir()):
        if package.is_dir():
            try:
                use(package)
            except BaseException as error:
                print(f"{package.name}: {type(error).__name__}: {error}")
                return 1
    return 3 if mark in sys.modules else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
