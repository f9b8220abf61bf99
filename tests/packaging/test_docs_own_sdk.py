"""The samples about an SDK of one's own: they run, are strictly typed, and outlive regeneration."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from inferwire_codegen import build, read, replace_tree
from inferwire_codegen.__main__ import main
from inferwire_testing import load_manifest, render

from tests.packaging.test_docs import ROOT, samples

DOCUMENTS = ["docs/library.md", "docs/customising.md"]
SPECS = ROOT / "tests" / "codegen" / "pipeline" / "acme"
CACHE = ROOT / ".cache" / "mypy-own-sdk"
"""Kept between runs: most of the time goes into the libraries, which do not change."""


def program(document: str) -> str:
    """All samples of a document: what one defines, those after it may use."""
    blocks = [code for _, code in samples(document)]
    assert blocks
    return "\n".join(blocks)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with specs, the package they give, and the samples as modules."""
    shutil.copytree(SPECS, tmp_path / "specs")
    replace_tree(build(read(SPECS), "acme_sdk"), tmp_path / "acme_sdk")
    for document in DOCUMENTS:
        (tmp_path / f"{Path(document).stem}.py").write_text(program(document), encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return tmp_path


def run(*words: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(cwd), **variables}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def server(folder: Path) -> Iterator[str]:
    """The URL of a server that answers as the examples say."""
    words = ["-m", "inferwire_testing", "serve", "--package", "acme_sdk", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [sys.executable, *words], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            found = (re.search(r"http://127.0.0.1:[0-9]+", line) for line in process.stdout)
            yield next(one[0] for one in found if one)
        finally:
            process.terminate()


def check(folder: Path) -> dict[str, str]:
    """What the type checkers say of the modules, by checker; nothing if all is well."""
    modules = [f"{Path(document).stem}.py" for document in DOCUMENTS]
    commands = {
        "pyright": ["-m", "pyright", "--pythonpath", sys.executable, *modules],
        "mypy": ["-m", "mypy", "--strict", f"--cache-dir={CACHE}", *modules],
    }
    done = {name: run(*words, cwd=folder) for name, words in commands.items()}
    return {name: one.stdout for name, one in done.items() if one.returncode}


def test_the_samples_of_the_library_run(folder: Path) -> None:
    shutil.rmtree(folder / "acme_sdk")
    done = run("library.py", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "acme_sdk" / "_client.py").is_file()
    assert (folder / "imported" / "sort-mail" / "task.json").is_file()
    assert "addition write_poem" in done.stdout
    assert done.stdout.count("breaking write_poem") == 1
    assert "2.0.0" in done.stdout


def test_the_samples_of_customising_run(
    folder: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    photo = next(
        example.request.body
        for _, example in load_manifest("acme_sdk").examples()
        if example.name == "bare"
    )
    assert isinstance(photo, dict)
    (folder / "meter.png").write_bytes(render(photo))
    done = run("customising.py", cwd=folder, ACME_URL=server)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == ["Tea", "Tea"]
    assert "4711.5" in done.stdout.splitlines()[2]
    assert done.stdout.splitlines()[3:] == ["Tea"]


def test_regeneration_leaves_what_one_has_written_alone(folder: Path) -> None:
    assert check(folder) == {}
    mine = folder / "customising.py"
    before = mine.read_bytes()
    binding = folder / "specs" / "write-poem" / "task.json"
    binding.write_text(binding.read_text().replace("Write a poem.", "Write a good poem."))
    (folder / "acme_sdk" / "mine.py").write_text("")
    words = ["--specs", str(folder / "specs"), "--out", str(folder / "acme_sdk")]
    assert main(["check", *words]) == 1
    assert main(["generate", *words]) == 1
    assert (folder / "acme_sdk" / "mine.py").exists()
    assert main(["generate", *words, "--force"]) == 0
    assert main(["check", *words]) == 0
    assert mine.read_bytes() == before
    assert not (folder / "acme_sdk" / "mine.py").exists()
    assert check(folder) == {}


def test_an_override_that_no_longer_fits_is_told_by_type_checkers(folder: Path) -> None:
    types = folder / "specs" / "read-meter" / "input.json"
    types.write_text(types.read_text().replace('"decimals"', '"digits"'))
    for name in ("with-options.json", "bare.json"):
        (folder / "specs" / "read-meter" / "examples" / name).unlink()
    binding = folder / "specs" / "read-meter" / "task.json"
    binding.write_text(binding.read_text().replace('"decimals"', '"digits"'))
    replace_tree(build(read(folder / "specs"), "acme_sdk"), folder / "acme_sdk")
    said = check(folder)
    assert {*said} == {"mypy", "pyright"}
    assert all("read_meter" in one for one in said.values())
