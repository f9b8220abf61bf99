"""Read, compare and replace trees of files on disk."""

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

from inferwire_codegen._filenames import is_cache, is_incidental
from inferwire_codegen._naming import MANIFEST as NAME
from inferwire_codegen._naming import NOTICE, method_file
from inferwire_codegen._output.replace import replace_dir
from inferwire_codegen._specs.json import as_list, as_object, as_text

_NAMED = 5
"""The maximum number of files listed in a message."""

_START = 4000
"""The number of bytes in which to look for the notice of a generated module."""


class ForeignFolderError(Exception):
    """The path is not a folder, or contains files that the generator did not write."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that differs from what the specs generate."""

    path: str
    kind: Literal["edited", "missing", "extra"]


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder by path, with LF line endings; a missing folder has none.

    Git may convert line endings to CRLF. Files of operating systems and editors are left out.
    """
    paths = ((path, path.relative_to(folder)) for path in sorted(folder.rglob("*")))
    return {
        inner.as_posix(): path.read_bytes().replace(b"\r\n", b"\n")
        for path, inner in paths
        if not is_incidental(inner.parts) and path.is_file()
    }


def differences(files: Mapping[str, str], folder: Path) -> tuple[Difference, ...]:
    """Return the differences between a folder and the generated files, ordered by path."""
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
    """Replace the content of a folder by these files.

    The new tree is written next to the old one, and the two are exchanged atomically, so the folder
    always contains one complete tree. Only Linux supports this. On other systems, the old tree is
    moved aside first; if the process is killed at this point, the folder is missing until the next
    call restores it. Calls for folders with the same parent wait for each other, and clean up after
    killed ones.

    Args:
        files: The texts of the files, by path.
        folder: The path of the folder.
        force: Whether to replace a folder that contains files the generator did not write. Files of
            operating systems and editors are kept in any case.

    Raises:
        ForeignFolderError: The path is not a folder, or contains files that the generator did not
            write.
        OSError: A file cannot be written; the old tree is unchanged.

    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise ForeignFolderError(f"{folder} is not a folder")
    folder = folder.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _exclusive_lock(folder.parent):
        _recover(folder)
        foreign = [] if force or not folder.exists() else _foreign(folder)
        if foreign:
            named = ", ".join(foreign[:_NAMED]) + (", …" if len(foreign) > _NAMED else "")
            message = f"{folder} contains files that the generator did not write"
            raise ForeignFolderError(f"{message} (--force deletes them): {named}")
        scratch = Path(tempfile.mkdtemp(prefix=_scratch_prefix(folder), dir=folder.parent))
        try:
            _write(files, scratch / "new")
            _keep_incidental(folder, scratch / "new")
            replace_dir(folder, scratch / "new", scratch / "old")
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


def _keep_incidental(folder: Path, new: Path) -> None:
    """Copy the files of operating systems and editors, such as settings, but no caches."""
    for path in folder.rglob("*"):
        inner = path.relative_to(folder)
        kept = is_incidental(inner.parts) and not is_cache(inner.parts)
        if kept and (path.is_symlink() or path.is_file()):
            (new / inner).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, new / inner, follow_symlinks=False)


def _foreign(folder: Path) -> list[str]:
    """Return the files that are neither in the manifest nor marked as generated."""
    inside = ((path, path.relative_to(folder)) for path in sorted(folder.rglob("*")))
    visible = [(path, inner) for path, inner in inside if not is_incidental(inner.parts)]
    links = {inner.as_posix() for path, inner in visible if path.is_symlink()}
    there = read_tree(folder)
    names = sorted({name.partition("/")[0] for name in {*there} | links})
    if NAME not in names:
        return names
    ours = _ours(there)
    if NAME not in ours:
        return names
    return sorted({*there} - ours | links)


def _ours(there: Mapping[str, bytes]) -> set[str]:
    """Return the files that are listed in a valid manifest or marked as generated."""
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
    """Clean up after killed calls, and restore an old tree that was not replaced."""
    for scratch in sorted(folder.parent.glob(f"{glob.escape(_scratch_prefix(folder))}*")):
        if (scratch / "old").exists() and not folder.exists():
            (scratch / "old").rename(folder)
        shutil.rmtree(scratch, ignore_errors=True)


@contextlib.contextmanager
def _exclusive_lock(parent: Path) -> Generator[None, None, None]:
    """Hold a lock on a folder; the system releases it if the process dies."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    held = os.open(parent, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # Not every file system supports locks.
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
