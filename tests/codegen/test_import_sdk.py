"""A whole folder in the other dialect becomes a package that imports and is strictly typed."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from inferwire_codegen import build, load, read, replace_tree
from inferwire_codegen._import import Imported, import_specs

FOREIGN = Path(__file__).with_name("foreign")
CACHE = Path(__file__).parents[2] / ".cache" / "mypy-stall"
"""Kept between runs: most of the time goes into the libraries, which do not change."""


@pytest.fixture(scope="module")
def imported() -> Imported:
    return import_specs(read(FOREIGN))


@pytest.fixture(scope="module")
def sdk(imported: Imported, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("stall")
    specs = {name: text for name, text in imported.files.items() if name.endswith(".json")}
    replace_tree(build(specs, "stall_sdk"), folder / "stall_sdk")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


def test_all_tasks_but_the_template_are_there_and_lint(imported: Imported) -> None:
    folders = {path.name for path in FOREIGN.iterdir() if path.is_dir()} - {"placeholder"}
    specs = load({name: text for name, text in imported.files.items() if name.endswith(".json")})
    assert len(imported.tasks) == len(folders) >= 30
    assert {spec.id for spec in specs.tasks} == set(imported.tasks)


def test_every_module_of_the_package_can_be_imported(sdk: Path, imported: Imported) -> None:
    package = importlib.import_module("stall_sdk")
    for module in pkgutil.walk_packages(package.__path__, "stall_sdk."):
        importlib.import_module(module.name)
    for task in imported.tasks:
        for client in (package.InferenceClient, package.AsyncInferenceClient):
            assert inspect.isfunction(getattr(client, task.replace("-", "_")))
    with package.InferenceClient(base_url="http://127.0.0.1:9") as client:
        assert client is not None


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_package_is_strictly_typed(sdk: Path, checker: str) -> None:
    options = {
        "mypy": ("--strict", f"--cache-dir={CACHE}", "stall_sdk"),
        "pyright": ("--pythonpath", sys.executable, "stall_sdk"),
    }
    (sdk / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    result = subprocess.run(
        [sys.executable, "-m", checker, *options[checker]],
        cwd=sdk,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
