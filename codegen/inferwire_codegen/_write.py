"""Trees of files on disk: what is there, what differs, and replacing it as a whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ._names import MANIFEST as NAME

_IGNORED = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache")


class ForeignFolderError(Exception):
    """The folder holds files, and nothing says that the generator made it."""


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

    The new tree is written beside the old one and takes its place by renaming: a failure leaves
    one of the two, never a mixture. (A machine that stops between the two renames leaves the old
    tree in a folder beside, whose name begins with a dot.)

    Args:
        files: The texts of the files, by path.
        folder: Where they go.
        force: Replace a folder even if nothing says that the generator made it.

    Raises:
        ForeignFolderError: It is no folder, or holds files but no manifest of the generator's.

    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise ForeignFolderError(f"{folder} is no folder")
    ours = not folder.is_dir() or not any(folder.iterdir()) or (folder / NAME).is_file()
    if not ours and not force:
        message = f"{folder} holds files that the generator did not make (--force replaces them)"
        raise ForeignFolderError(message)
    folder = folder.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        fresh, old = scratch / "new", scratch / "old"
        for name, text in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        _exchange(folder, fresh, old)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _exchange(folder: Path, fresh: Path, old: Path) -> None:
    """Put the fresh tree into the old one's place, or leave the old one there."""
    if not folder.exists():
        fresh.rename(folder)
        return
    folder.rename(old)
    try:
        fresh.rename(folder)
    except BaseException:
        old.rename(folder)
        raise
