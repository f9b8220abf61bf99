"""A tree is replaced as a whole or not at all, by processes that are killed, and by several."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from inferwire_codegen import ForeignFolderError, replace_tree

from tests.codegen.output.hostile import killed

SPECS = Path(__file__).parents[1] / "pipeline" / "golden" / "json_in_json_out" / "specs"
COMMAND = [sys.executable, "-m", "inferwire_codegen"]


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("way", "gap"), [("exchange", 0), ("move", 1)])
def test_killed_before_any_step_it_leaves_the_old_or_the_new(
    way: str, gap: int, tmp_path: Path
) -> None:
    command = [sys.executable, killed.__file__, str(tmp_path / "made"), way]
    (tmp_path / "made").mkdir()
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    steps = [line.split(" ", 3) for line in result.stdout.splitlines()]
    found = Counter(state for died, state, _, _ in steps if died == "True")
    assert len(steps) > 15
    assert steps[-1][0] == "False"
    assert set(found) == {"old", "new", *(["absent"] * gap)}
    assert found["absent"] == gap  # Between the two renames, if the folders cannot be exchanged.
    assert {(state, left) for _, _, state, left in steps} == {("new", "['tales']")}


def test_several_at_once_leave_one_whole_tree(tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    replace_tree(killed.tree("old"), folder)
    code = (
        "import sys; from pathlib import Path; from inferwire_codegen import replace_tree; "
        "from tests.codegen.output.hostile.killed import tree\n"
        "for _ in range(30): replace_tree(tree(sys.argv[1]), Path(sys.argv[2]))"
    )
    root = Path(__file__).parents[3]
    started = [
        subprocess.Popen([sys.executable, "-c", code, word, str(folder)], cwd=root)
        for word in ("old", "new", "new")
    ]
    assert [one.wait() for one in started] == [0, 0, 0]
    assert killed.state(folder) in {"old", "new"}
    assert [one.name for one in tmp_path.iterdir()] == ["tales"]


def test_a_full_disk_leaves_the_old(tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    replace_tree(killed.tree("old"), folder)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            replace_tree({**killed.tree("new"), "types/big.py": "#" * 5000}, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert killed.state(folder) == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["tales"]


FOREIGN = {
    "by hand": {"work.py": "precious = True\n"},
    "another manifest": {"_manifest.json": '{"name": "mine"}', "x.py": ""},
    "a manifest that is none": {"_manifest.json": "{", "x.py": ""},
    "a file added": {**killed.tree("old"), "types/mine.py": "precious = True\n"},
    "a method added": {**killed.tree("old"), "_manifest/mine.json": "{}"},
    "data added": {**killed.tree("old"), "notes.txt": "precious"},
}


@pytest.mark.parametrize("files", FOREIGN.values(), ids=FOREIGN)
def test_files_of_ones_own_are_not_lost(files: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    with pytest.raises(ForeignFolderError, match=r"--force deletes them\): .*\w"):
        replace_tree(killed.tree("new"), folder)
    assert {name: (folder / name).read_text() for name in files} == files
    replace_tree(killed.tree("new"), folder, force=True)
    assert killed.state(folder) == "new"


def test_a_package_with_the_manifest_of_an_older_generator_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    replace_tree(killed.tree("old"), folder)
    shutil.rmtree(folder / "_manifest")
    manifest = {"manifest": 1, "generator": "0", "methods": [{"name": "old"}]}
    (folder / "_manifest.json").write_text(json.dumps(manifest))
    replace_tree(killed.tree("new"), folder)
    assert killed.state(folder) == "new"


def test_generated_files_that_were_edited_or_removed_are_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    replace_tree(killed.tree("old"), folder)
    (folder / "types/old.py").write_text((folder / "types/old.py").read_text() + "x = 1\n")
    (folder / "_client.py").unlink()
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/x.pyc").write_bytes(b"x")
    replace_tree(killed.tree("new"), folder)
    assert killed.state(folder) == "new"


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "tales").symlink_to("real")
    for force in (False, True):
        with pytest.raises(ForeignFolderError, match="is not a folder"):
            replace_tree(killed.tree("new"), tmp_path / "tales", force=force)
    replace_tree(killed.tree("old"), tmp_path / "real")
    (tmp_path / "real/types/linked.py").symlink_to(__file__)
    with pytest.raises(ForeignFolderError, match=r"types/linked\.py"):
        replace_tree(killed.tree("new"), tmp_path / "real")
    replace_tree(killed.tree("new"), tmp_path / "real", force=True)
    assert Path(__file__).exists()


def test_a_missing_parent_is_made(tmp_path: Path) -> None:
    replace_tree(killed.tree("new"), tmp_path / "a/b/tales")
    assert killed.state(tmp_path / "a/b/tales") == "new"


@pytest.mark.parametrize("out", ["specs/tales", "specs", "."])
def test_specs_and_package_are_apart(out: str, tmp_path: Path) -> None:
    folder = tmp_path / "tales"
    shutil.copytree(SPECS, folder / "specs")
    before = sorted(path for path in folder.rglob("*"))
    result = run("generate", "--out", out, "--package", "tales", "--force", cwd=folder)
    assert (result.returncode, result.stdout) == (1, "")
    assert "nothing was written" in result.stderr
    assert sorted(path for path in folder.rglob("*")) == before


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run("generate", "--specs", SPECS, "--out", "file/tales", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "nothing was written" in result.stderr


def test_specs_that_are_no_plain_files_are_not_read(tmp_path: Path) -> None:
    specs = Path(shutil.copytree(SPECS, tmp_path / "specs"))
    outside = tmp_path / "outside.json"
    outside.write_text('"secret"')
    (specs / "common.json").symlink_to(outside)
    os.mkfifo(specs / "sort-mail/output.json.json")
    (specs / "sort-mail/stream_output.json").symlink_to("/dev/zero")
    result = run("generate", "--out", "tales", cwd=tmp_path)
    assert result.returncode == 1
    assert "secret" not in result.stderr
    assert result.stderr.count("unreadable-file: ") == 3
    assert not (tmp_path / "tales").exists()


def test_names_of_files_do_not_reach_the_terminal_as_they_are(tmp_path: Path) -> None:
    specs = Path(shutil.copytree(SPECS, tmp_path / "specs"))
    for name in (b"a\x1b[2J.json", b"b\xff.json", "c\u202e.json".encode(), b"d\n.json"):
        Path(os.fsdecode(os.fsencode(specs) + b"/sort-mail/" + name)).write_text("{}")
    result = run("generate", "--out", "tales", cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr.count("unknown-file: ") == 4
    assert all(line.isprintable() for line in result.stderr.splitlines())
