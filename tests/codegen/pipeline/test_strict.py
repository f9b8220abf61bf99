"""Packages made of anybody's specs are strictly typed; one process of a checker judges them all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import build, read, replace_tree
from inferwire_codegen._importing.importer import import_specs

TESTS = Path(__file__).parents[1]
CACHE = TESTS.parents[1] / ".cache" / "mypy-sdk"
"""Kept between runs: most of the time goes into the libraries, which do not change."""


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package of specs written by hand, and one of specs in the other dialect."""
    folder = tmp_path_factory.mktemp("sdks")
    foreign = import_specs(read(TESTS / "importing" / "foreign")).files
    stall = {name: text for name, text in foreign.items() if name.endswith(".json")}
    replace_tree(build(read(TESTS / "pipeline" / "acme"), "acme_sdk"), folder / "acme_sdk")
    replace_tree(build(stall, "stall_sdk"), folder / "stall_sdk")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return folder


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_are_strictly_typed(sdks: Path, checker: str) -> None:
    options = {
        "mypy": ("--strict", f"--cache-dir={CACHE}"),
        "pyright": ("--pythonpath", sys.executable),
    }
    command = [sys.executable, "-m", checker, *options[checker], "acme_sdk", "stall_sdk"]
    result = subprocess.run(command, cwd=sdks, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
