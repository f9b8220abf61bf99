"""Puts a new folder in the place of an old one, in one step where the system can.

Linux can exchange two folders in one step (renameat2(2), which Python calls only through ctypes).
Where the system or the file system cannot, the old folder is moved aside before the new one takes
its place, and for a moment there is none.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def replace_dir(folder: Path, new: Path, aside: Path) -> None:
    """Put the new folder in the place of one that may be there.

    Args:
        folder: The place.
        new: The folder to put there.
        aside: Where the old folder is moved to, if the two cannot be exchanged in one step.

    Raises:
        OSError: The new folder cannot be moved; the old one is in its place.

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
    """Exchange two folders in one step; false if it cannot be done."""
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if renameat2 is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    return bool(renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
