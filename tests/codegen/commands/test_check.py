"""`inferwire-codegen generate` and `check`, in a process of their own where that matters."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from inferwire_codegen.__main__ import main

SPECS = Path(__file__).parents[1] / "pipeline" / "golden" / "streams_and_switches" / "specs"


def start(*arguments: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    command = [sys.executable, "-m", "inferwire_codegen", *map(str, arguments)]
    environment = os.environ | env
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdk")
    shutil.copytree(SPECS, folder / "specs")
    result = start("generate", "--out", "made/tales", cwd=folder)
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture
def sdk(made: Path, tmp_path: Path) -> Path:
    """A folder of one's own with specs and the package they give."""
    return shutil.copytree(made, tmp_path / "sdk")


Run = Callable[..., tuple[int, str, str]]
Check = Callable[[], tuple[int, str]]


@pytest.fixture
def run(sdk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in this process, in the folder; its status and what it prints."""
    monkeypatch.chdir(sdk)

    def run(*words: str) -> tuple[int, str, str]:
        status = main([*words])
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def check(run: Run) -> Check:
    def check() -> tuple[int, str]:
        status, said, complaint = run("check", "--out", "made/tales")
        assert not complaint
        return status, said

    return check


def test_a_fresh_package_is_not_stale(sdk: Path) -> None:
    result = start("check", "--out", "made/tales", cwd=sdk)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[0] == "made/tales is up to date with specs: 15 files"


def test_an_edited_file_is_stale(sdk: Path, check: Check) -> None:
    path = sdk / "made/tales/types/tell_story.py"
    path.write_text(path.read_text() + "\n")
    status, said = check()
    assert (status, said.splitlines()[0]) == (1, "made/tales/types/tell_story.py: edited")


def test_a_missing_file_is_stale(sdk: Path, check: Check) -> None:
    (sdk / "made/tales/py.typed").unlink()
    status, said = check()
    assert (status, said.splitlines()[0]) == (1, "made/tales/py.typed: missing")


def test_an_extra_file_is_stale(sdk: Path, check: Check) -> None:
    (sdk / "made/tales/mine.py").write_text("")
    status, said = check()
    assert (status, said.splitlines()[0]) == (1, "made/tales/mine.py: extra")


def test_a_changed_spec_names_the_files_it_changes(sdk: Path, check: Check) -> None:
    path = sdk / "specs/tell-story/task.json"
    path.write_text(path.read_text().replace("Tell a story.", "Tell a tale."))
    status, said = check()
    stale = {line for line in said.splitlines() if line.endswith(": edited")}
    manifest = ("_manifest.json", "_manifest/tell_story.json")
    names = ("_async_client.py", "_client.py", *manifest)
    assert (status, stale) == (1, {f"made/tales/{name}: edited" for name in names})


def test_a_removed_task_leaves_nothing_behind(sdk: Path, run: Run) -> None:
    shutil.copytree(sdk / "specs/tell-story", sdk / "more")
    text = (sdk / "more/task.json").read_text()
    for name in ("input", "output", "stream_output"):
        types = (sdk / f"more/{name}.json").read_text().replace("TellStory", "RetellStory")
        (sdk / f"more/{name}.json").write_text(types)
    text = text.replace("TellStory", "RetellStory").replace("tell-story", "retell-story")
    text = text.replace('"narrate"', '"renarrate"').replace(
        "stories.long.tell", "stories.long.retell"
    )
    (sdk / "more/task.json").write_text(text)
    (sdk / "more").rename(sdk / "specs/retell-story")
    assert run("generate", "--out", "made/tales")[0] == 0
    assert (sdk / "made/tales/types/retell_story.py").exists()
    shutil.rmtree(sdk / "specs/retell-story")
    assert run("generate", "--out", "made/tales")[0] == 0
    assert not list((sdk / "made").rglob("*retell*"))
    assert [path.name for path in (sdk / "made").iterdir()] == ["tales"]


def test_a_folder_of_somebody_elses_is_left_alone(sdk: Path, run: Run) -> None:
    (sdk / "mine").mkdir()
    (sdk / "mine/work.py").write_text("precious = True\n")
    status, _, complaint = run("generate", "--out", "mine")
    assert status == 1
    assert "did not write" in complaint
    assert [path.name for path in (sdk / "mine").iterdir()] == ["work.py"]


def test_the_same_bytes_wherever_and_however(sdk: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    first = {
        path.relative_to(sdk / "made/tales"): path.read_bytes()
        for path in (sdk / "made/tales").rglob("*")
        if path.is_file()
    }
    for path in (sdk / "specs").rglob("*.json"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    out = elsewhere / "tales"
    surroundings = {"PYTHONHASHSEED": "77", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "LANG": "C"}
    surroundings["XDG_CACHE_HOME"] = str(elsewhere / "cache")  # Nothing is remembered there.
    (elsewhere / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\nindent-width = 2\n")
    made = start("generate", "--specs", sdk / "specs", "--out", out, cwd=elsewhere, **surroundings)
    assert made.returncode == 0, made.stderr
    second = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert first == second


def test_a_name_that_is_no_package_is_refused(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("generate", "--out", "made/x-y")
    assert ended.value.code == 2
    assert "is not a valid package name" in capsys.readouterr().err
