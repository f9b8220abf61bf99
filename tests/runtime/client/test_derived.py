"""The sync client is what the script makes of the async one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "runtime" / "derive_sync.py"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the script, with the modules that it reads and writes."""
    folder = tmp_path / "inferwire_runtime" / "_client"
    folder.mkdir(parents=True)
    for name in ("aio.py", "sync.py"):
        source = SCRIPT.parent / "inferwire_runtime" / "_client" / name
        (folder / name).write_bytes(source.read_bytes())
    (tmp_path / SCRIPT.name).write_bytes(SCRIPT.read_bytes())
    return tmp_path


def derive(root: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, str(root / SCRIPT.name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_committed_module_is_current(copy: Path) -> None:
    assert derive(copy, "--check") == (0, "")


def test_a_change_of_the_async_module_is_noticed_and_made(copy: Path) -> None:
    folder = copy / "inferwire_runtime" / "_client"
    edit(folder / "aio.py", "async def _run(", "async def _run_service(")
    code, message = derive(copy, "--check")
    assert code == 1
    assert "_client/sync.py is not what" in message
    assert derive(copy) == (0, "")
    assert "    def _run_service(" in (folder / "sync.py").read_text(encoding="utf-8")
    assert derive(copy, "--check") == (0, "")


def test_a_substitution_that_changes_nothing_is_an_error(copy: Path) -> None:
    edit(copy / "inferwire_runtime" / "_client" / "aio.py", "__aenter__", "enter")
    edit(copy / "inferwire_runtime" / "_client" / "aio.py", "__aexit__", "exit")
    code, message = derive(copy, "--check")
    assert code == 1
    assert "a substitution changes nothing" in message
