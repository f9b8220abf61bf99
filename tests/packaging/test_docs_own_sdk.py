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
from tests.support.memo import MEMO

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
    replace_tree(build(read(SPECS), "acme_sdk", MEMO), tmp_path / "acme_sdk")
    for document in DOCUMENTS:
        (tmp_path / f"{Path(document).stem}.py").write_text(program(document), encoding="utf-8")
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


@pytest.mark.parametrize("checker", ["pyright", "mypy"])
def test_type_checkers_take_the_samples_until_an_override_no_longer_fits(
    folder: Path, checker: str
) -> None:
    """One run judges the samples, and the same override of a package whose argument is renamed."""
    renamed = {name: text.replace('"decimals"', '"digits"') for name, text in read(SPECS).items()}
    for name in ("with-options", "bare"):
        del renamed[f"read-meter/examples/{name}.json"]
    replace_tree(build(renamed, "next_sdk", MEMO), folder / "next_sdk")
    override = (folder / "customising.py").read_text(encoding="utf-8")
    (folder / "outdated.py").write_text(override.replace("acme_sdk", "next_sdk"), encoding="utf-8")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    options = {
        "mypy": ["--strict", f"--cache-dir={CACHE}"],
        "pyright": ["--pythonpath", sys.executable],
    }
    modules = ["library.py", "customising.py", "outdated.py"]
    done = run("-m", checker, *options[checker], *modules, cwd=folder)
    complaints = re.findall(r"(\S+\.py):\d+.* error", done.stdout)
    assert {Path(one).name for one in complaints} == {"outdated.py"}, done.stdout
    assert "read_meter" in done.stdout
