"""What a build does to the machine, seen by an audit hook: files it writes, programs it starts."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

_CHANGES = frozenset(
    {"os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir"}
    | {"os.symlink", "os.truncate", "os.utime", "shutil.copyfile", "shutil.move", "shutil.rmtree"}
)
_NEVER = frozenset(
    {"os.system", "os.exec", "os.fork", "os.spawn", "socket.connect"}
    | {"socket.getaddrinfo", "urllib.Request", "ctypes.dlopen", "os.putenv", "pty.spawn"}
)
_STARTING = frozenset({"subprocess.Popen", "os.posix_spawn"})
"""Since Python 3.13, `subprocess` starts programs by `os.posix_spawn`."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_scratch: list[Path] = []
_seen: list[str] = []
_hooked: list[bool] = []


@contextmanager
def watched(scratch: Path) -> Generator[list[str], None, None]:
    """Collect what is done outside a folder meanwhile, and programs that are not ruff."""
    if not _hooked:
        sys.addaudithook(_hook)  # It cannot be taken away again; without a folder it does nothing.
        _hooked.append(True)
    _seen.clear()
    _scratch.append(scratch)
    try:
        yield _seen
    finally:
        _scratch.clear()


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if not _scratch:
        return
    if event == "open":
        path, _, flags = arguments
        if isinstance(flags, int) and flags & _WRITING and _outside(path):
            _seen.append(f"{event} {path!r}")
    elif event in _CHANGES:
        if any(_outside(one, arguments[-1]) for one in arguments):
            _seen.append(f"{event} {arguments!r}")
    elif event in _NEVER:
        _seen.append(f"{event} {arguments!r}")
    elif event in _STARTING:
        command = arguments[1]
        if isinstance(command, str) or "ruff" not in map(_stem, command[:4]):
            _seen.append(f"{event} {command!r}")


def _stem(word: object) -> str:
    return Path(str(word)).stem


def _outside(path: Any, folder: object = -1) -> bool:
    """It is a path, if need be below an open folder, and leads out of the place for scratch."""
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    named = os.fsdecode(cast("str | bytes", path))
    if isinstance(folder, int) and folder >= 0 and not named.startswith(os.sep):
        named = f"{Path(f'/proc/self/fd/{folder}').readlink()}{os.sep}{named}"
    whole = os.path.abspath(named)  # noqa: PTH100  # a link is judged by its own place
    return whole != os.devnull and not f"{whole}{os.sep}".startswith(f"{_scratch[0]}{os.sep}")
