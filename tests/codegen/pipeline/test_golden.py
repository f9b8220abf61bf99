"""What is generated, a folder a mechanism: `pytest tests/codegen --refresh-golden` writes it anew.

The tasks are invented: a key of the spec vocabulary that only worked for one of our own tasks
would be a task's name in disguise.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from inferwire_codegen import build, read

CASES = sorted(Path(__file__).with_name("golden").iterdir())
SCHEMA = Path(__file__).parents[3] / "specs" / "task.schema.json"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_generates_what_is_expected(case: Path, request: pytest.FixtureRequest) -> None:
    files = build(read(case / "specs"), "shapes")
    shown = {name: text for name, text in files.items() if name.endswith(".py")}
    expected = case / "expected"
    if request.config.getoption("--refresh-golden"):
        for path in expected.rglob("*.py"):
            path.unlink()
        for name, text in shown.items():
            (expected / name).parent.mkdir(parents=True, exist_ok=True)
            (expected / name).write_text(text, encoding="utf-8", newline="\n")
    there = {
        path.relative_to(expected).as_posix(): path.read_text(encoding="utf-8")
        for path in expected.rglob("*.py")
    }
    assert shown == there


def test_every_key_of_a_binding_has_a_case() -> None:
    known = set(json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]) - {"$schema"}
    used: set[str] = set()
    for path in (path for case in CASES for path in case.rglob("task.json")):
        used |= set(json.loads(path.read_text(encoding="utf-8")))
    assert known == used
