"""What operating systems, editors and git do to the files of a package and of its specs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from inferwire_codegen import build, lint, read
from inferwire_codegen.__main__ import main
from inferwire_codegen._filenames import folded, name_fault

from tests.support.memo import MEMO

SPECS = Path(__file__).parents[1] / "pipeline" / "golden" / "streams_and_switches" / "specs"

Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdk")
    shutil.copytree(SPECS, folder / "specs")
    assert main(["generate", "--specs", str(folder / "specs"), "--out", str(folder / "tales")]) == 0
    return folder


@pytest.fixture
def sdk(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "sdk")


@pytest.fixture
def run(sdk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(sdk)

    def run(command: str, *words: str) -> tuple[int, str]:
        capsys.readouterr()
        status = main([command, "--specs", "specs", *words])
        out, err = capsys.readouterr()
        return status, out + err

    return run


TALES = ("--out", "tales")


def with_crlf(folder: Path, pattern: str = "*") -> None:
    for path in folder.rglob(pattern):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


# Line endings.


@pytest.mark.parametrize("pattern", ["*", "*.py", "*.json", "_manifest.json", "_client.py"])
def test_a_checkout_with_crlf_of_unchanged_files_is_fresh(
    sdk: Path, run: Run, pattern: str
) -> None:
    with_crlf(sdk / "tales", pattern)
    status, said = run("check", *TALES)
    assert (status, "is up to date" in said) == (0, True), said
    status, said = run("generate", *TALES)
    assert (status, "already up to date" in said) == (0, True), said


def test_a_change_in_a_checkout_with_crlf_is_named(sdk: Path, run: Run) -> None:
    with_crlf(sdk / "tales")
    client = sdk / "tales" / "_client.py"
    client.write_bytes(client.read_bytes() + b"x = 1\r\n")
    status, said = run("check", *TALES)
    assert status == 1
    assert said.splitlines()[0] == "tales/_client.py: edited"
    assert "1 stale file" in said
    assert "-x = 1" in said
    assert run("generate", *TALES)[0] == 0
    assert b"\r" not in client.read_bytes()


@pytest.mark.parametrize("edit", [b"\r", b"\n\r", b"\n\n", b" "])
def test_other_white_space_is_a_change(sdk: Path, run: Run, edit: bytes) -> None:
    client = sdk / "tales" / "_client.py"
    client.write_bytes(client.read_bytes() + edit)
    assert run("check", *TALES)[0] == 1


def test_specs_with_crlf_give_the_same_package(sdk: Path, run: Run) -> None:
    before = build(read(sdk / "specs"), "tales", MEMO)
    with_crlf(sdk / "specs")
    assert build(read(sdk / "specs"), "tales", MEMO) == before
    assert run("check", *TALES)[0] == 0


def test_problems_in_specs_with_crlf_have_the_same_places(sdk: Path, run: Run) -> None:
    task = next(sdk.joinpath("specs").glob("*/task.json"))
    task.write_text(task.read_text().replace('"args"', '"argz"'))
    _, before = run("lint", "--format", "json")
    with_crlf(sdk / "specs")
    _, after = run("lint", "--format", "json")
    assert before == after
    assert json.loads(after)[0]["line"] > 1


def test_no_generated_file_has_line_endings_of_its_own(sdk: Path) -> None:
    request = next(sdk.joinpath("specs").glob("*/input.json"))
    text = request.read_text()
    assert '"description": "' in text
    request.write_text(
        text.replace('"description": "', '"description": "One.\\r\\nTwo.\\r Three. ')
    )
    files = build(read(sdk / "specs"), "tales")
    assert not [name for name, text in files.items() if "\r" in text]


# Files that nobody wrote by hand.

INCIDENTAL = [
    ".DS_Store",
    "types/.DS_Store",
    "._client.py",
    "_manifest/._tell_story.json",
    "Thumbs.db",
    "THUMBS.DB",
    "Desktop.ini",
    "_client.py~",
    "types/.common.py.swp",
    "_client.py.swp",
    "#_client.py#",
    ".idea/workspace.xml",
    ".vscode/settings.json",
    ".directory",
    ".gitattributes",
    ".nfs0000000012",
]
CACHES = [
    "__pycache__/_client.cpython-311.pyc",
    "types/__pycache__/x.pyc",
    ".mypy_cache/3.11/x.json",
    ".ruff_cache/x",
    ".pytest_cache/x",
]


def put(folder: Path, name: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x00\xff theirs")
    return path


def change(sdk: Path) -> None:
    """Change the specs, so that the package is to be written again."""
    task = next(sdk.joinpath("specs").glob("*/task.json"))
    document = json.loads(task.read_text())
    document["summary"] = "Tell another story."
    task.write_text(json.dumps(document, indent=2))


@pytest.mark.parametrize("name", [*INCIDENTAL, *CACHES])
def test_files_of_systems_and_editors_block_nothing(sdk: Path, run: Run, name: str) -> None:
    there = put(sdk / "tales", name)
    assert run("check", *TALES)[0] == 0
    assert "already up to date" in run("generate", *TALES)[1]
    change(sdk)
    status, said = run("check", *TALES)
    assert status == 1
    assert name not in said
    status, said = run("generate", *TALES)
    assert status == 0, said
    assert there.exists() == (name in INCIDENTAL)
    assert run("check", *TALES)[0] == 0


@pytest.mark.parametrize("name", INCIDENTAL)
def test_they_block_no_new_package_and_are_kept(sdk: Path, run: Run, name: str) -> None:
    there = put(sdk / "fresh", name)
    assert run("generate", "--out", "fresh")[0] == 0
    assert there.read_bytes() == b"\x00\xff theirs"
    assert (sdk / "fresh" / "_client.py").exists()
    change(sdk)
    assert run("generate", "--out", "fresh", "--force")[0] == 0
    assert there.read_bytes() == b"\x00\xff theirs"


def test_all_of_them_at_once_with_a_lock_of_an_editor(sdk: Path, run: Run) -> None:
    for name in [*INCIDENTAL, *CACHES]:
        put(sdk / "tales", name)
    (sdk / "tales" / ".#_client.py").symlink_to("someone@somewhere.1234")
    change(sdk)
    assert run("generate", *TALES)[0] == 0
    assert (sdk / "tales" / ".#_client.py").is_symlink()
    assert run("check", *TALES)[0] == 0


@pytest.mark.parametrize(
    "name", ["mine.py", "types/mine.py", "notes.txt", "thumbs.py", "swp", "tests/.hidden/../a.py"]
)
def test_a_file_of_the_user_still_blocks_and_is_named(sdk: Path, run: Run, name: str) -> None:
    there = put(sdk / "tales", name)
    put(sdk / "tales", ".DS_Store")
    shown = os.path.normpath(name)
    status, said = run("check", *TALES)
    assert status == 1
    assert f"tales/{shown}: extra" in said
    change(sdk)
    status, said = run("generate", *TALES)
    assert status == 1
    assert shown in said
    assert ".DS_Store" not in said
    assert there.read_bytes() == b"\x00\xff theirs"


@pytest.mark.parametrize(
    "name", [".DS_Store", "._common.json", "endpoints/._a.json", ".vscode/settings.json"]
)
def test_files_of_systems_and_editors_are_no_specs(sdk: Path, run: Run, name: str) -> None:
    put(sdk / "specs", name)
    assert run("lint")[0] == 0
    assert run("check", *TALES)[0] == 0


# Names that some systems cannot hold.


def test_names_that_every_system_can_hold_are_accepted() -> None:
    for name in ("a.json", "con-trol.json", "com.json", "com10.json", "caf\u00e9.json", "a b.json"):
        assert name_fault(name) is None, name


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("con", "device"),
        ("CON.json", "device"),
        ("Aux.txt.json", "device"),
        ("com\u00b9.json", "device"),
        ("lpt9", "device"),
        ("a?.json", "'?'"),
        ("a\\b.json", "'\\\\'"),
        ('a"b.json', "'\"'"),
        ("a|b.json", "'|'"),
        ("a\tb.json", "'\\t'"),
        ("a.", "dot or a space"),
        ("a ", "dot or a space"),
        ("a" * 251 + ".json", "255 bytes"),
        ("\u00e9" * 126 + ".json", "255 bytes"),
        ("cafe\u0301.json", "NFC"),
    ],
)
def test_names_that_some_systems_cannot_hold_have_a_reason(name: str, says: str) -> None:
    assert says in (name_fault(name) or "")


@given(st.text(min_size=1, max_size=300))
@example("\ud800")
def test_every_name_has_an_answer_and_a_key(name: str) -> None:
    assert name_fault(name) is None or name_fault(name)
    if name_fault(name) is None:
        assert folded(name) == folded(folded(name))


@pytest.mark.parametrize("task", ["con", "aux", "prn", "nul", "com1", "lpt9"])
def test_no_task_is_a_device(sdk: Path, run: Run, task: str) -> None:
    files = read(sdk / "specs")
    old = next(name for name in files if name.endswith("/task.json")).partition("/")[0]
    renamed = {
        name.replace(f"{old}/", f"{task}/"): text.replace(f'"{old}"', f'"{task}"')
        for name, text in files.items()
    }
    (one,) = [problem for problem in lint(renamed) if problem.code == "bad-name"]
    assert (one.file, "device on Windows" in one.message) == (f"{task}/task.json", True)
    result = subprocess.run(
        [sys.executable, "-m", "inferwire_codegen", "new", task, "--specs", "specs"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode != 0
    assert "device on Windows" in result.stderr


def test_no_package_is_a_device(sdk: Path, run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("generate", "--out", "aux")
    assert caught.value.code == 2
    assert not (sdk / "aux").exists()
