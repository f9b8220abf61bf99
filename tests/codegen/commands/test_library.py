"""The generator as a library: typed, documented, and one page about all of it."""

from __future__ import annotations

import inspect
import json
import os
import pickle
import re
import subprocess
import sys
from pathlib import Path

import inferwire_codegen
import pytest
from inferwire_codegen import (
    Change,
    Problem,
    SpecError,
    build,
    compare,
    import_specs,
    lint,
    next_version,
    read,
    report,
)

from tests.codegen.rules.planted_errors import SPECS

PAGE = Path(__file__).parents[3] / "docs" / "library.md"
TASK = "bake-bread/task.json"


def edited(old: str, new: str, file: str = TASK) -> dict[str, str]:
    files = read(SPECS)
    assert old in files[file]
    return {**files, file: files[file].replace(old, new)}


def test_every_name_is_there_and_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in inferwire_codegen.__all__:
        thing = getattr(inferwire_codegen, name)
        assert inspect.getdoc(thing), name
        if inspect.isfunction(thing):
            assert re.search(rf"\b{name}\b", page), name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(inferwire_codegen, "nothing")  # noqa: B009  # type checkers know that it is not there


def test_every_public_type_is_known() -> None:
    words = ["-m", "pyright", "--verifytypes", "inferwire_codegen", "--ignoreexternal"]
    # The packages that this process has, of which an editable install has a part elsewhere.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stdout
    assert re.search(r'Symbols exported by "inferwire_codegen": [1-9]', done.stdout)
    assert "Functions without docstring: 0" in done.stdout
    assert "Classes without docstring: 0" in done.stdout


def test_warnings_and_errors_are_told_apart() -> None:
    (warning,) = lint(
        edited('"description": "Grams of salt."', '"title": "S"', "bake-bread/input.json")
    )
    assert (warning.severity, warning.code) == ("warning", "missing-description")
    with pytest.raises(SpecError) as caught:
        build(edited('"/water"', '"/wine"'))
    (error,) = caught.value.problems
    assert error.severity == "error"
    assert str(caught.value) == str(error)
    assert pickle.loads(pickle.dumps(error)) == error
    assert error == Problem(error.file, error.line, error.column, error.code, error.message)


def test_a_report_for_people_and_for_machines() -> None:
    texts = edited('"/water"', '"/wine"')
    problems = lint(texts)
    said = report(problems, texts, "acme/specs").splitlines()
    assert said[0].startswith(f"acme/specs/{TASK}:7:30: unresolved-pointer: ")
    assert said[1].endswith("| " + texts[TASK].splitlines()[6])
    assert said[2].index("^") == said[1].index('"/wine"')
    (row,) = json.loads(report(problems, texts, form="json"))
    assert row["file"] == f"specs/{TASK}"
    assert report((), texts) == ""


def test_two_states_are_compared() -> None:
    old = read(SPECS)
    changes = compare(old, edited('"name": "water"', '"name": "millilitres"'))
    assert {one.level for one in changes} == {"breaking"}
    assert all(isinstance(one, Change) for one in changes)
    assert next_version("1.4.0", changes) == "2.0.0"
    assert compare(old, old) == ()
    with pytest.raises(SpecError):
        compare(old, edited('"/water"', '"/wine"'))


def test_another_dialect_is_imported() -> None:
    imported = import_specs({"sort/input.json": '{"type": "object", "properties": {}}'})
    assert imported.files
    assert build({name: text for name, text in imported.files.items() if name != "TODO.md"})
    broken = import_specs({"sort/input.json": '{"type": "object",}'})
    assert not broken.files
    assert [one.code for one in broken.findings if one.weight == "error"] == ["json-syntax"]
