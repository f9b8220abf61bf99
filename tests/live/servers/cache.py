"""Installations that outlive a run: each folder is made once, and counts only once it is whole."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.live.servers.processes import UnavailableError, last_line


def home() -> Path:
    """Where installations are kept."""
    named = os.environ.get("INFERWIRE_LIVE_CACHE")
    return Path(named).absolute() if named else Path.home() / ".cache" / "inferwire-live"


def made(name: str, make: Callable[[Path], None]) -> Path:
    """The folder of this name, made if it is not there yet.

    The name holds all that the content depends on. A folder that was left half made is made
    afresh, and two runs do not make one at once.
    """
    folder = home() / name
    home().mkdir(parents=True, exist_ok=True)
    with (home() / f"{name}.lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        whole = folder / ".complete"
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            whole.touch()
    return folder


def fresh_log(name: str) -> Path:
    """An empty file beside the folder of this name, for what its making says."""
    log = home() / f"{name}.log"
    log.write_bytes(b"")
    return log


def run(
    command: Sequence[str | Path],
    *,
    log: Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> None:
    """Run a step of an installation, gently: others use the machine too."""
    if shutil.which(command[0]) is None:
        raise UnavailableError(f"there is no {command[0]}")
    with log.open("ab") as output:
        code = subprocess.run(
            ["nice", *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            check=False,
        ).returncode
    if code:
        raise UnavailableError(f"{Path(command[0]).name} ended with {code}: {last_line(log)}")


def virtualenv(name: str, *steps: Sequence[str]) -> Path:
    """A virtual environment: each step holds the arguments of a `pip install`, in order."""

    def make(folder: Path) -> None:
        log = fresh_log(name)
        run([sys.executable, "-m", "venv", folder], log=log)
        for step in steps:
            run([folder / "bin" / "pip", "install", "-q", *step], log=log)

    return made(name, make)
