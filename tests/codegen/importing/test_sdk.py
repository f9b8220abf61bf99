"""A whole folder in the other dialect becomes a package that imports."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from inferwire_codegen import build, load, read, replace_tree
from inferwire_codegen._importing.importer import Imported, import_specs

FOREIGN = Path(__file__).with_name("foreign")


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
