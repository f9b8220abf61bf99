"""The commands as people and machines use them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import build, lint, read
from inferwire_codegen.__main__ import main
from inferwire_codegen._diagnostics.codes import CODES, page

ROOT = Path(__file__).parents[3]
SPECS = Path(__file__).parents[1] / "pipeline" / "golden" / "json_in_json_out" / "specs"
TASK = "sort-mail"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return shutil.copytree(SPECS, tmp_path / "specs")


def edit(path: Path, old: str, new: str) -> tuple[int, int]:
    """Exchange a piece of a file, and return its line and column."""
    text = path.read_text()
    before, found, after = text.partition(old)
    assert found
    path.write_text(before + new + after)
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def test_a_problem_is_shown_at_its_line_with_a_caret_and_what_to_do(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = specs / TASK / "task.json"
    line, column = edit(path, '"/inputs', '"/imputs')
    assert main(["lint", "--specs", str(specs)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"{path}:{line}:{column}: unresolved-pointer: ")
    assert said[1].split("|")[1][column] == '"'
    assert said[2].split("|")[1].index("^") == column
    assert said[3].endswith(CODES["unresolved-pointer"].remedy)
    assert said[-1] == f"{specs}: 1 error, in {len(read(specs))} files"


def test_problems_for_machines(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = specs / TASK / "task.json"
    line, column = edit(path, '"/inputs', '"/im,puts:%')
    assert main(["lint", "--specs", str(specs), "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["file"], problem["line"], problem["column"]) == (str(path), line, column)
    assert (problem["severity"], problem["code"]) == ("error", "unresolved-pointer")
    for command in (["lint"], ["generate", "--out", str(specs.parent / "sdk")]):
        assert main([*command, "--specs", str(specs), "--format", "github"]) == 1
        out, err = capsys.readouterr()
        said = (out or err).splitlines()
        start = f"::error file={path},line={line},col={column},title=unresolved-pointer::"
        assert said == [said[0]]
        assert said[0].startswith(start)
        assert "%25" in said[0].removeprefix(start)


def test_warnings_do_not_fail(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = specs / TASK / "input.json"
    text = path.read_text()
    document = json.loads(text)
    root = document["$ref"].rpartition("/")[2]
    argument = next(iter(document["$defs"][root]["properties"].values()))
    argument.pop("description", None)
    document["$defs"]["NobodyNeedsThis"] = {"type": "string", "description": "A text."}
    path.write_text(json.dumps(document, indent=2))
    found = {(one.code, one.file) for one in lint(read(specs))}
    assert ("unused-definition", f"{TASK}/input.json") in found
    assert main(["lint", "--specs", str(specs)]) == 0
    said = capsys.readouterr().out
    assert "NobodyNeedsThis" in said
    assert "warning" in said.splitlines()[-1]
    assert build(read(specs))


def test_our_own_specs_are_free_of_errors_and_warnings() -> None:
    assert lint(read(ROOT / "specs")) == ()


def test_a_new_task_lints_clean_and_generates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "mine"
    assert main(["new", "fold-map", "--specs", str(folder)]) == 0
    assert lint(read(folder)) == ()
    assert "def fold_map(" in build(read(folder))["_client.py"]
    before = read(folder)
    assert main(["new", "fold-map", "--specs", str(folder)]) == 1
    assert read(folder) == before
    assert main(["new", "Fold Map", "--specs", str(folder)]) == 2
    assert main(["new", "close", "--specs", str(folder)]) == 2
    assert "already exists" in capsys.readouterr().err
    assert "endpoints/local.json" in before
    schemas = {path.name: path.read_text() for path in folder.glob("*.schema.json")}
    assert schemas == {
        path.name: path.read_text() for path in (ROOT / "specs").glob("*.schema.json")
    }
    for path in folder.glob("*/**/*.json"):
        schema = json.loads(path.read_text())["$schema"]
        assert schema.startswith("https://") or (path.parent / schema).is_file()
    assert main(["new", "mend-map", "--specs", str(folder)]) == 0
    assert len([*(folder / "endpoints").iterdir()]) == 1


def test_show_ignores_the_errors_of_other_tasks(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (specs / "other").mkdir()
    (specs / "other" / "task.json").write_text("{")
    assert main(["show", TASK, "--specs", str(specs)]) == 0
    assert main(["show", TASK.replace("-", "_"), "--specs", str(specs)]) == 0
    assert main(["show", "other", "--specs", str(specs)]) == 1
    assert "other/task.json:1:2" in capsys.readouterr().err


def test_generate_says_how_to_go_on(
    specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--specs", str(specs), "--out", "acme_sdk"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == [
        "next: from acme_sdk import InferenceClient, AsyncInferenceClient",
        "      inferwire demo --package acme_sdk",
    ]
    assert main(["generate", "--specs", str(specs), "--out", "my src/acme_sdk"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        last, shell=True, capture_output=True, text=True, check=False, env={"PATH": paths}
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_show_prints_what_is_generated(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", TASK, "--specs", str(specs)]) == 0
    said = capsys.readouterr().out
    assert "def sort_mail(" in said
    signature = re.search(r"def sort_mail\(.*?\) -> [^\n]*:", said, re.DOTALL)
    assert signature
    generated = build(read(specs))["_client.py"]
    indented = "\n".join(f"    {line}".rstrip() for line in signature[0].splitlines())
    assert indented in generated
    assert main(["show", "sort_mail", "--specs", str(specs), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["task"] == TASK
    assert main(["show", "sort-male", "--specs", str(specs)]) == 2
    assert TASK in capsys.readouterr().err


def test_show_tells_the_endpoint_of_a_task_and_arrays(capsys: pytest.CaptureFixture[str]) -> None:
    apis = ROOT / "tests" / "apis"
    assert main(["show", "track-parcel", "--specs", str(apis / "services" / "specs")]) == 0
    said = capsys.readouterr().out
    routes = [line for line in said.splitlines() if ": {base}" in line]
    assert [line.split(":")[0].strip() for line in routes] == ["parcels"]
    assert main(["show", "embed", "--specs", str(apis / "embeddings" / "specs")]) == 0
    assert "embedding: array of float32" in capsys.readouterr().out


def test_unchanged_specs_are_not_generated_again(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = specs.parent / "made" / "sdk"
    words = ["--specs", str(specs), "--out", str(out)]
    assert main(["generate", *words]) == 0
    assert capsys.readouterr().out.startswith("wrote ")
    assert main(["generate", *words]) == 0
    assert "already" in capsys.readouterr().out
    client = out / "_client.py"
    whole = client.read_bytes()
    client.write_bytes(whole + b"# mine\n")
    assert main(["check", *words]) == 1
    said = capsys.readouterr().out
    assert f"{client}: edited" in said
    assert "    -# mine" in said
    assert main(["generate", *words]) == 0
    assert client.read_bytes() == whole
    assert main(["check", *words]) == 0
    edit(specs / TASK / "task.json", '"summary": "', '"summary": "Now: ')
    assert main(["check", *words]) == 1
    assert main(["generate", *words]) == 0
    assert b"Now: " in client.read_bytes()


def test_a_foreign_folder_is_replaced_by_force_alone(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = specs.parent / "mine"
    out.mkdir()
    (out / "diary.txt").write_text("dear")
    words = ["generate", "--specs", str(specs), "--out", str(out)]
    assert main(words) == 1
    assert "--force" in capsys.readouterr().err
    assert [one.name for one in out.iterdir()] == ["diary.txt"]
    assert main([*words, "--force"]) == 0
    assert not (out / "diary.txt").exists()


def test_the_reference_is_that_of_the_schemas(capsys: pytest.CaptureFixture[str]) -> None:
    """``inferwire-codegen words > docs/spec-reference.md`` writes it."""
    assert main(["words"]) == 0
    told = capsys.readouterr().out
    assert (ROOT / "docs" / "spec-reference.md").read_text() == told
    assert main(["words", "returns[].stream"]) == 0
    assert "returns[].stream, in task.json: " in capsys.readouterr().out
    assert main(["words", "modl_at"]) == 2
    assert "did you mean 'model_at'?" in capsys.readouterr().err


def test_the_page_of_codes_is_that_of_the_rules() -> None:
    assert (ROOT / "docs" / "problems.md").read_text(encoding="utf-8") == page()
    sources = "".join(
        path.read_text() for path in (ROOT / "codegen" / "inferwire_codegen").rglob("*.py")
    )
    for code in CODES:
        assert sources.count(f'"{code}"') >= 2, f"nothing reports {code}"


def test_new_tells_machines_what_it_wrote(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "json"
    assert main(["new", "fold-map", "--specs", str(folder), "--format", "json"]) == 0
    told = [one["file"] for one in json.loads(capsys.readouterr().out)]
    assert told
    assert {*told} == {one.as_posix() for one in folder.glob("*/**/*.json")}
    folder = tmp_path / "github"
    assert main(["new", "fold-map", "--specs", str(folder), "--format", "github"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(told)
    assert all(line.startswith(f"::notice file={folder.as_posix()}/") for line in lines)


@pytest.mark.parametrize(
    "command", ["init", "generate", "check", "lint", "show", "new", "import", "diff"]
)
def test_help_teaches(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    _, told, statuses = said.partition("exit status:")
    assert told
    assert re.findall(r"^  ([0-9])  ", statuses, re.MULTILINE) == ["0", "1", "2"]
    assert f"inferwire-codegen {command}" in said
