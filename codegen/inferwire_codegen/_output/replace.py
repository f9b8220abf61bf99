"""Replace a folder by a new one, atomically where the system supports it.

Linux can exchange two folders atomically (renameat2(2), available to Python only through ctypes).
On other systems or file systems, the old folder is moved aside first, so that for a moment there is
no folder.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def replace_dir(folder: Path, new: Path, aside: Path) -> None:
    """Replace a folder, if it exists, by a new one.

    Args:
        folder: The path of the folder.
        new: The path of the new folder.
        aside: Where to move the old folder if the two cannot be exchanged atomically.

    Raises:
        OSError: The new folder cannot be moved; the old one is still in its place.

    """
    if not folder.exists():
        new.rename(folder)
    elif not _exchange_dirs(folder, new):
        folder.rename(aside)
        try:
            new.rename(folder)
        except BaseException:
            aside.rename(folder)
            raise


def _exchange_dirs(one: Path, other: Path) -> bool:
    """Exchange two folders atomically; return whether it succeeded."""
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if renameat2 is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    return bool(renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
