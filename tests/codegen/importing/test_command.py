"""The command `import`: what it prints, what it writes, and when it writes nothing."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import read
from inferwire_codegen._commands import import_ as command
from inferwire_codegen._importing.findings import KINDS
from inferwire_codegen._importing.importer import import_specs

FOREIGN = Path(__file__).with_name("foreign")


def run(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    command.configure(parser)
    return command.run(parser.parse_args([str(word) for word in words]))


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of one's own with three tasks."""
    for name in ("tag-sound", "tag-letter", "print"):
        shutil.copytree(FOREIGN / name, tmp_path / "tasks" / name)
    shutil.copy(FOREIGN / "common-definitions.json", tmp_path / "tasks")
    return tmp_path / "tasks"


def test_what_it_prints_and_writes(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(source, "--out", tmp_path / "specs") == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[:2] == [
        f"{source}/print/input.json:1:1: guessed-binding: "
        "the binding is guessed: print_task(text, *, copies)",
        f"{source}/print/input.json:1:1: no-response: "
        "there is no output.json: the response is guessed to be a file, and JSON is refused",
    ]
    assert lines[-3] == f"wrote 3 tasks to {tmp_path / 'specs'}"
    assert not said.err
    files = tree(tmp_path / "specs")
    assert {"TODO.md", "common.json", "endpoints/server.json", "print-task/task.json"} <= set(files)
    listed = [line for line in files["TODO.md"].splitlines() if line.startswith("- [ ]")]
    assert len(listed) == len(lines) - 3 + 1, "each decision, and the endpoint"
    assert {path.name for path in tmp_path.iterdir()} == {"specs", "tasks"}


def test_places_are_those_of_the_source(source: Path) -> None:
    path = source / "tag-sound" / "input.json"
    imported = import_specs(read(source))
    found = next(one for one in imported.findings if one.code == "guessed-file")
    line = path.read_text().splitlines()[found.line - 1]
    assert found.file == "tag-sound/input.json"
    assert line[: found.column - 1].strip() == '"inputs":'


def test_as_json(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(source, "--out", tmp_path / "specs", "--format", "json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["kind"] for row in rows} == {"decide", "fixed"}
    assert set(rows[0]) == {
        *("file", "line", "column", "severity", "kind", "code", "message", "remedy", "task")
    }


def test_as_workflow_commands(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(source, "--out", tmp_path / "specs", "--format", "github") == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(("::warning file=", "::notice file=")) for line in lines)
    assert (
        f"::warning file={source}/tag-sound/input.json,line=8,col=13,title=guessed-file::"
        "'inputs' is guessed to be a base64 file (audio/*) from its description"
    ) in lines


def test_a_broken_file_leaves_nothing_behind(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (source / "tag-sound" / "input.json").write_text('{"type": "object",')
    assert run(source, "--out", tmp_path / "specs") == 1
    said = capsys.readouterr()
    assert f"{source}/tag-sound/input.json:1:19: json-syntax: " in said.out
    assert said.err.endswith("nothing was written\n")
    assert [path.name for path in tmp_path.iterdir()] == ["tasks"]
    assert run(source, "--out", tmp_path / "specs", "--skip", "tag-sound") == 0
    assert not (tmp_path / "specs" / "tag-sound").exists()


def test_a_folder_that_holds_anything_is_replaced_only_by_force(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "specs"
    out.mkdir()
    (out / "mine.txt").write_text("precious")
    assert run(source, "--out", out) == 1
    assert "is not empty (--force replaces it); nothing was written" in capsys.readouterr().err
    assert tree(out) == {"mine.txt": "precious"}
    assert run(source, "--out", out, "--force") == 0
    assert "mine.txt" not in tree(out)


def test_the_source_is_never_replaced(source: Path, tmp_path: Path) -> None:
    before = tree(source)
    assert run(source, "--out", source, "--force") == 1
    assert run(source, "--out", tmp_path, "--force") == 1
    assert tree(source) == before


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_tasks(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert run(tmp_path / name, "--out", tmp_path / "specs") == 1
    said = capsys.readouterr()
    assert (
        "the folder does not exist" in said.out or "no subfolder contains an input.json" in said.out
    )
    assert said.err.endswith("1 error; nothing was written\n")
    assert not (tmp_path / "specs").exists()


def test_the_same_files_wherever_and_however() -> None:
    """Two processes, two seeds of hashes."""
    script = (
        "import sys; from pathlib import Path\n"
        "from inferwire_codegen import import_specs, read\n"
        "done = import_specs(read(Path(sys.argv[1])))\n"
        "print(sorted(done.files.items()), done.findings)\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script, str(FOREIGN)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(outputs) == 1


def test_every_kind_of_finding_has_a_fixture() -> None:
    """Errors aside, whatever can be said is said of the fixtures."""
    said = {one.code for one in import_specs(read(FOREIGN)).findings}
    kinds = {code for code, kind in KINDS.items() if kind.weight != "error"}
    assert kinds - said <= {"guessed-endpoint", "ignored-file"}
