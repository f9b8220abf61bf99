"""Packages made of anybody's specs are strictly typed; one process of a checker judges them all."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import build, read, replace_tree
from inferwire_codegen._importing.importer import import_specs

from tests.codegen.pipeline.test_old_names import BAD, GOOD
from tests.codegen.pipeline.test_old_names import SPECS as PIANOS
from tests.codegen.rules.test_rules import words_as_names
from tests.support.memo import MEMO

TESTS = Path(__file__).parents[1]
CACHE = TESTS.parents[1] / ".cache" / "mypy-sdk"
"""Kept between runs: most of the time goes into the libraries, which do not change."""

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


def packages() -> dict[str, dict[str, str]]:
    """The specs of each package: by hand, imported, without types or with all, with odd names."""
    foreign = import_specs(read(TESTS / "importing" / "foreign")).files
    return {
        "acme_sdk": read(TESTS / "pipeline" / "acme"),
        "stall_sdk": {name: text for name, text in foreign.items() if name.endswith(".json")},
        "knock_sdk": KNOCK,
        "pianos": read(PIANOS),
        "odd": words_as_names(),
        "shapes": read(TESTS / "pipeline" / "golden" / "types_of_every_kind" / "specs"),
        "pets": read(TESTS / "pipeline" / "golden" / "schemas_as_they_are" / "specs"),
    }


NARROWED = """
import pets

pet = pets.InferenceClient("https://shelter.example").adopt_pet({"name": "Bo"}).pet
if pet.kind == "cat":
    lives: int = pet.lives
elif pet.kind == "dog":
    friends: list[pets.AdoptionPet | None] | None = pet.friends
else:
    unknown: pets.UnknownAdoptionPet = pet
    kind: None = pet.kind
"""
"""How users tell the members of a union apart."""


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages, and with calls that are right and wrong."""
    folder = tmp_path_factory.mktemp("sdks")
    for name, specs in packages().items():
        replace_tree(build(specs, name, MEMO), folder / name)
    (folder / "good.py").write_text(GOOD)
    (folder / "narrowed.py").write_text(NARROWED)
    (folder / "bad.py").write_text(BAD)
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return folder


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_and_right_calls_pass_and_wrong_calls_are_refused(
    sdks: Path, checker: str
) -> None:
    options = {
        "mypy": ("--strict", f"--cache-dir={CACHE}"),
        "pyright": ("--pythonpath", sys.executable),
    }
    command = [
        sys.executable,
        "-m",
        checker,
        *options[checker],
        *packages(),
        "good.py",
        "narrowed.py",
        "bad.py",
    ]
    said = subprocess.run(command, cwd=sdks, capture_output=True, text=True, check=False).stdout
    complaints = re.findall(r"(\S+\.py):(\d+).* error", said)
    assert {Path(file).name for file, _ in complaints} == {"bad.py"}, said
    assert {int(line) for _, line in complaints} == set(range(5, 10)), said


def test_a_star_imports_the_client(sdks: Path) -> None:
    code = "from {0} import *; from {0}.types import *; print(InferenceClient)\n"
    lines = "".join(map(code.format, packages()))
    command = [sys.executable, "-c", lines]
    result = subprocess.run(command, cwd=sdks, capture_output=True, text=True, check=True)
    said = result.stdout.splitlines()
    assert said == [f"<class '{name}._client.InferenceClient'>" for name in packages()]
