"""Trees of files on disk: what is there, what differs, and replacing it as a whole."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inferwire_codegen._naming import MANIFEST as NAME
from inferwire_codegen._naming import NOTICE, method_file
from inferwire_codegen._output.replace import replace_dir
from inferwire_codegen._specs.json import as_list, as_object, as_text

_IGNORED = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache")
_NAMED = 5
"""Files that a message names."""

_START = 4000
"""Bytes within which a module says that it was generated: its docstring."""


class ForeignFolderError(Exception):
    """It is no folder, or holds files of which nothing says that the generator made them."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file of the tree that is not what the specs give."""

    path: str
    kind: Literal["edited", "missing", "extra"]


def read_tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder, by path; caches of tools left out. No folder has none."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not set(path.relative_to(folder).parts) & set(_IGNORED)
    }


def differences(files: Mapping[str, str], folder: Path) -> tuple[Difference, ...]:
    """Where a folder differs from what was generated, in order of path."""
    there = read_tree(folder) if folder.is_dir() else {}
    found: list[Difference] = []
    for path in sorted({*files, *there}):
        if path not in there:
            found.append(Difference(path, "missing"))
        elif path not in files:
            found.append(Difference(path, "extra"))
        elif there[path] != files[path].encode():
            found.append(Difference(path, "edited"))
    return tuple(found)


def replace_tree(files: Mapping[str, str], folder: Path, *, force: bool = False) -> None:
    """Make the folder hold exactly these files.

    The new tree is written beside the old one, and the two are exchanged in one step: whatever
    happens, one of them is there, whole. Only Linux has such a step. Elsewhere the old tree is
    moved aside first; if the process is killed just then, the folder is missing until the next call
    restores it. Calls for folders with one parent wait for each other, and clear away what killed
    ones left behind.

    Args:
        files: The texts of the files, by path.
        folder: Where they go.
        force: Replace a folder even if it holds files that the generator did not make.

    Raises:
        ForeignFolderError: It is no folder, or holds files that the generator did not make.
        OSError: Something cannot be written; the old tree is as it was.

    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise ForeignFolderError(f"{folder} is no folder")
    folder = folder.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _exclusive_lock(folder.parent):
        _recover(folder)
        foreign = [] if force or not folder.exists() else _foreign(folder)
        if foreign:
            named = ", ".join(foreign[:_NAMED]) + (", …" if len(foreign) > _NAMED else "")
            message = f"{folder} holds files that the generator did not make"
            raise ForeignFolderError(f"{message} (--force deletes them): {named}")
        scratch = Path(tempfile.mkdtemp(prefix=_scratch_prefix(folder), dir=folder.parent))
        try:
            _write(files, scratch / "new")
            replace_dir(folder, scratch / "new", scratch / "old")
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


def _foreign(folder: Path) -> list[str]:
    """Files that the generator did not make: those that do not say so themselves."""
    names = [one.name for one in folder.iterdir()]
    if NAME not in names:
        return names
    there = read_tree(folder)
    links = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink()]
    ours = _ours(there)
    if NAME not in ours:
        return names
    return sorted({*there} - {*ours} | {*links})


def _ours(there: Mapping[str, bytes]) -> set[str]:
    """The files that the manifest lists, if it is one, and those that say who made them."""
    ours = {name for name, data in there.items() if NOTICE.encode() in data[:_START]} | {"py.typed"}
    try:
        manifest = as_object(json.loads(there[NAME]))
    except ValueError:
        return ours
    if isinstance(manifest.get("manifest"), int) and "generator" in manifest:
        ours |= {NAME, *map(method_file, map(as_text, as_list(manifest.get("methods"))))}
    return ours


def _write(files: Mapping[str, str], folder: Path) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _scratch_prefix(folder: Path) -> str:
    return f".{folder.name}.inferwire-codegen."


def _recover(folder: Path) -> None:
    """Clear away what killed calls left behind, and restore an old tree that nothing replaced."""
    for scratch in sorted(folder.parent.glob(f"{glob.escape(_scratch_prefix(folder))}*")):
        if (scratch / "old").exists() and not folder.exists():
            (scratch / "old").rename(folder)
        shutil.rmtree(scratch, ignore_errors=True)


@contextlib.contextmanager
def _exclusive_lock(parent: Path) -> Generator[None, None, None]:
    """Hold the lock of a folder, which the system releases if the process dies."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    held = os.open(parent, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # Not every file system knows locks.
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
