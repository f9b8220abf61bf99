"""The command in an environment without the extra ``testing``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

MISSING = ["jsonschema", "PIL", "rich", "starlette", "uvicorn"]
BLOCKER = f"""
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {MISSING}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
"""


@pytest.fixture
def bare(environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    (tmp_path / "sitecustomize.py").write_text(BLOCKER, "utf-8")
    path = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    return {**environment, "PYTHONPATH": path}


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inferwire_testing", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", MISSING)
def test_the_extra_cannot_be_imported(bare: dict[str, str], name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"import {name}"], env=bare, capture_output=True, check=False
    )
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["methods"], "| `summarization("),
        (["--version"], "inferwire "),
        (["--help"], "pip install 'inferwire[testing]'"),
        (["serve", "--help"], "--strict"),
        (["demo", "--help"], "--package"),
    ],
)
def test_what_works_without_the_extra(
    bare: dict[str, str], arguments: list[str], printed: str
) -> None:
    done = run(bare, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert printed in done.stdout


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_what_needs_the_extra_says_what_to_install(bare: dict[str, str], command: str) -> None:
    done = run(bare, command)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"inferwire: {command} needs ")
    assert "pip install 'inferwire[testing]'" in done.stderr
    assert "Traceback" not in done.stderr
