"""A project that `init` makes: what its README says to run succeeds as it was made."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from inferwire_codegen.__main__ import main

BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("init") / "acme-mail"
    done = run(
        "inferwire-codegen", "init", folder.name, "--task", "sort-mail", folder=folder.parent
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].startswith("next: cd acme-mail && inferwire demo")
    return folder


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(BIN), os.environ["PATH"]])
    environment = {**os.environ, "PATH": paths, "XDG_CACHE_HOME": str(folder / ".cache")}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        "inferwire demo --package acme_mail",
        "inferwire-codegen lint",
        "inferwire-codegen check --out acme_mail",
        "pytest -q",
        "mypy",
        "pyright",
    ],
)
def test_what_the_readme_says_succeeds(project: Path, command: str) -> None:
    done = run(*command.split(), folder=project)
    assert done.returncode == 0, done.stdout + done.stderr
    readme = (project / "README.md").read_text()
    assert command.split(maxsplit=1)[0] in readme


def test_the_sample_of_the_readme_runs(project: Path) -> None:
    sample = (project / "README.md").read_text().split("```python\n")[1].partition("```")[0]
    program = f"""
import inferwire_testing
with inferwire_testing.LocalServer(
    inferwire_testing.load_manifest("acme_mail"), port=8000, strict=False
):
    exec({sample!r})
"""
    done = run(sys.executable, "-c", program, folder=project)
    assert done.returncode == 0, done.stderr
    assert "label='a label', score=0.75" in done.stdout


def test_the_readme_installs_an_extra_that_the_project_has(project: Path) -> None:
    """Every pip of the last years can install extras; groups take one of 2025."""
    extras = tomllib.loads((project / "pyproject.toml").read_text())["project"]
    (found,) = re.findall(r'pip install -e "\.\[(\w+)\]"', (project / "README.md").read_text())
    names = [re.split(r"\W", one)[0] for one in extras["optional-dependencies"][found]]
    assert names == ["inferwire", "mypy", "pyright", "pytest"]


def test_a_folder_with_files_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "kept.txt").write_text("kept")
    assert main(["init", str(tmp_path / "mine")]) == 1
    assert "is not an empty folder" in capsys.readouterr().err
    assert [one.name for one in (tmp_path / "mine").iterdir()] == ["kept.txt"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["json"], "would hide an installed module of the same name: choose another folder"),
        (["inferwire"], "would hide an installed module of the same name: choose another folder"),
        (["pytest"], "would hide an installed module of the same name: choose another folder"),
        (["specs"], "the project has another folder 'specs': choose another folder"),
        (["Tests"], "the project has another folder 'tests': choose another folder"),
        (["class"], "'class' is not a valid package name"),
        (["9lives"], "'9lives' is not a valid package name"),
        (["nul"], "'nul' is not a valid package name"),
        (["fine", "--task", "Sort Mail"], "task 'Sort Mail': the name must be"),
    ],
)
def test_names_are_checked_first(
    tmp_path: Path,
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", *words]) == 2
    assert said in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []
