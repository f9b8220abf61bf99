"""The packages of all APIs and the code of their users: strict checks, lint, and the demo."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import lint, read

from tests.apis.support import APIS, FOLDER, write_package
from tests.support.memo import MEMO

CACHE = FOLDER.parents[1] / ".cache" / "mypy-sdk"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("apis")
    for api in APIS:
        write_package(api, made)
        shutil.copy(FOLDER / api / "user.py", made / f"{api}_user.py")
    (made / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return made


@pytest.mark.parametrize("api", APIS)
def test_the_specs_have_no_problem(api: str) -> None:
    assert lint(read(FOLDER / api / "specs"), MEMO) == ()


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_and_users_are_strictly_typed(folder: Path, checker: str) -> None:
    options = {
        "mypy": ("--strict", f"--cache-dir={CACHE}"),
        "pyright": ("--pythonpath", sys.executable),
    }
    paths = sorted(path.name for path in folder.iterdir() if "_" in path.name)
    command = [sys.executable, "-m", checker, *options[checker], *paths]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
    assert re.search(r"Success: no issues|0 errors", said.stdout)


@pytest.mark.parametrize("api", APIS)
def test_the_demo_of_the_package_runs(folder: Path, api: str) -> None:
    command = [sys.executable, "-m", "inferwire_testing", "demo", "--package", f"{api}_sdk"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
