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

PACKAGES = ("acme_sdk", "stall_sdk", "knock_sdk")
KNOCK = {
    "knock/task.json": """{
        "task": "knock",
        "summary": "Ask whether somebody is there.",
        "http_method": "GET",
        "args": [],
        "path": "/knock",
        "recommended_as": null,
        "returns": [{ "ok": true }]
    }""",
    "endpoints/door.json": """{
        "name": "door",
        "default": true,
        "base_url": null,
        "routes": { "model": "{base}" }
    }""",
}
"""Specs without a type."""


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with packages: of specs written by hand, of imported ones, and without types."""
    folder = tmp_path_factory.mktemp("sdks")
    foreign = import_specs(read(TESTS / "importing" / "foreign")).files
    stall = {name: text for name, text in foreign.items() if name.endswith(".json")}
    replace_tree(build(read(TESTS / "pipeline" / "acme"), "acme_sdk"), folder / "acme_sdk")
    replace_tree(build(stall, "stall_sdk"), folder / "stall_sdk")
    replace_tree(build(KNOCK, "knock_sdk"), folder / "knock_sdk")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return folder


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_are_strictly_typed(sdks: Path, checker: str) -> None:
    options = {
        "mypy": ("--strict", f"--cache-dir={CACHE}"),
        "pyright": ("--pythonpath", sys.executable),
    }
    command = [sys.executable, "-m", checker, *options[checker], *PACKAGES]
    result = subprocess.run(command, cwd=sdks, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("package", PACKAGES)
def test_a_star_imports_the_client(sdks: Path, package: str) -> None:
    code = f"from {package} import *; from {package}.types import *; print(InferenceClient)"
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=sdks, capture_output=True, text=True, check=True)
    assert f"{package}._client.InferenceClient" in result.stdout
