"""What goes wrong around the commands: each says what and where, and nobody sees a traceback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import lint, read
from inferwire_codegen.__main__ import main
from inferwire_codegen._commands import cli as _cli

from tests.codegen.rules.planted_errors import SPECS

COMMANDS = {
    "generate": ["--out", "sdk"],
    "check": ["--out", "sdk"],
    "lint": [],
    "show": ["bake-bread"],
}
"""The commands that read specs, and what they need."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with specs, a file, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(SPECS, tmp_path / "specs")
    (tmp_path / "file").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def start(*words: str, stdout: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "inferwire_codegen", *words]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE)


def test_no_command_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    said = capsys.readouterr()
    assert not said.out
    assert "COMMAND --help" in said.err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("inferwire-codegen 0.")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("specs", ["nowhere", "file"])
def test_specs_that_are_no_folder(
    command: str, specs: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [command, *COMMANDS[command], "--specs", specs]
    assert main(words) == 1
    said = capsys.readouterr()
    assert f"{specs}:1:1: missing-folder: " in said.out + said.err
    assert main([*words, "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["code"], problem["file"]) == ("missing-folder", specs)
    assert not (folder / "sdk").exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_cannot_be_opened(
    command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "specs" / "bake-bread" / "output.json"
    path.unlink()
    path.symlink_to("nowhere.json")
    assert main([command, *COMMANDS[command], "--specs", "specs", "--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert problem["file"] == "specs/bake-bread/output.json"
    assert problem["code"] == "unreadable-file"
    assert problem["message"] == "no such file or directory"


@pytest.mark.parametrize("out", ["file", "file/sdk"])
def test_a_package_that_cannot_be_written(
    out: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--package", "sdk", "--out", out]) == 1
    said = capsys.readouterr().err
    assert said.startswith("inferwire-codegen: ")
    assert "file" in said
    assert said.endswith("; nothing was written\n")
    assert (folder / "file").read_text() == ""
    assert main(["check", "--package", "sdk", "--out", out]) == 1
    assert "run `inferwire-codegen generate" in capsys.readouterr().out


@pytest.mark.parametrize("out", ["specs", ".", "../.."])
def test_specs_and_the_folder_one_stands_in_are_never_replaced(
    out: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = read(folder / "specs")
    assert main(["generate", "--package", "sdk", "--out", out, "--force"]) == 1
    assert "would be deleted" in capsys.readouterr().err
    assert read(folder / "specs") == before


def test_machines_get_what_they_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("generate", "check", "lint", "generate"):
        assert main([command, *COMMANDS[command], "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == []
        assert main([command, *COMMANDS[command], "--format", "github"]) == 0
        assert not capsys.readouterr().out
    (folder / "sdk/_client.py").write_text("# mine\n")
    (folder / "sdk/py.typed").unlink()
    assert main(["check", "--out", "sdk", "--format", "json"]) == 1
    client, marker = json.loads(capsys.readouterr().out)
    assert (client["file"], client["kind"], client["code"]) == ("sdk/_client.py", "edited", "stale")
    assert "-# mine" in client["diff"]
    assert len(client["diff"]) == 13
    assert client["diff"][-1].endswith(" more lines")
    assert (marker["file"], marker["kind"], marker["diff"]) == ("sdk/py.typed", "missing", [])
    assert main(["check", "--out", "sdk", "--format", "github"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("::error file=sdk/_client.py,title=stale::")
    assert "%0A-# mine" in first
    assert second.startswith("::error file=sdk/py.typed,title=stale::missing")


def test_the_diff_is_short(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--out", "sdk"]) == 0
    for path in (folder / "sdk").rglob("*.py"):
        path.write_text("# mine\n")
    capsys.readouterr()
    assert main(["check", "--out", "sdk"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert sum(line.endswith(": edited") for line in said) == 19
    assert sum(line.strip() == "-# mine" for line in said) == 10
    assert said[-1].startswith("19 stale files: run `inferwire-codegen generate ")
    shutil.rmtree(folder / "sdk")
    assert main(["check", "--out", "sdk"]) == 1
    assert capsys.readouterr().out.startswith("sdk does not exist: run `")


def test_a_reader_that_goes_away_is_no_failure(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = start("lint", "--codes", stdout=writer)
    os.close(writer)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (141, b"")


SLOW = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # A shell's background job ignores it.
from inferwire_codegen import __main__
from inferwire_codegen._commands import generate
generate.read = lambda _: (print("reading", flush=True), time.sleep(60))
sys.exit(__main__.main(["generate", "--out", "sdk"]))
"""
"""A disk that takes its time."""


def test_ctrl_c_stops_without_a_word_too_many(folder: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=60)
    assert (process.returncode, out, said) == (130, b"", b"inferwire-codegen: interrupted\n")
    assert not (folder / "sdk").exists()


def test_an_internal_error_is_reported_as_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise KeyError("oops")

    monkeypatch.setattr(_cli, "run", broken)
    assert main(["lint"]) == 3
    said = capsys.readouterr().err
    assert "internal error: KeyError: 'oops'" in said
    assert "Traceback" not in said
    monkeypatch.setenv("INFERWIRE_TRACEBACK", "1")
    with pytest.raises(KeyError):
        main(["lint"])


def test_any_terminal_can_show_any_specs(folder: Path) -> None:
    path = folder / "specs" / "bake-bread" / "task.json"
    text = path.read_text(encoding="utf-8").replace(
        '"batch": "flour"', '"batch": "mehl\\u001b[2Jß"'
    )
    path.write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "inferwire_codegen", "lint"]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    assert not done.stderr
    assert b"\x1b" not in done.stdout
    assert b"specs/bake-bread/task.json:26:12: invalid-value: " in done.stdout


def test_a_new_task_lints_clean_among_others_or_is_not_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = folder / "specs"
    (specs / "endpoints" / "stall.json").unlink()
    endpoint = specs / "endpoints" / "bakery.json"
    endpoint.write_text(endpoint.read_text().replace('"model": "{base}/run/{task}/{model}", ', ""))
    for task in ("bake-bread", "judge-crust", "name-loaf"):
        path = specs / task / "task.json"
        path.write_text(path.read_text().replace('"args"', '"route": "oven", "args"', 1))
    assert lint(read(specs)) == ()
    assert main(["new", "slice-bread"]) == 0
    assert lint(read(specs)) == ()
    assert main(["new", "bread"]) == 1
    assert (
        "the alias 'bread.bake' conflicts with 'bread', the method of bread"
        in capsys.readouterr().err
    )
    assert not (specs / "bread").exists()
    assert main(["new", "slice-cake", "--specs", "file"]) == 1
    assert main(["new", "slice-cake", "--specs", "file/specs"]) == 1


def test_show_tells_shapes_and_what_comes_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(folder / "specs" / "bake-bread" / "examples")
    assert main(["show", "bake-bread"]) == 0
    said = capsys.readouterr().out
    assert said.count("def bake_bread(") == 1
    for piece in (
        "returns\n  streamed: str\n  notes=True: BakeBreadOutput\n",
        "routes\n  POST to the server whose URL is given; otherwise to a route of an endpoint:\n",
        "  bakery: {base}/run/{task}/{model}\n  stall: {base}\n",
        "shape of the request\n  BakeBreadInput\n    flour: string\n    water: number\n",
        "      crust?: 'thin' | 'thick'\n      shape?: BakeBreadTin | string\n",
        "          inner?: BakeBreadTin\n",
        "shape of the response\n  BakeBreadOutput\n    loaves: list of BakeBreadLoaf\n",
    ):
        assert piece in said, piece
    assert main(["show", "bake-breed"]) == 2
    assert "did you mean 'bake-bread'?" in capsys.readouterr().err
