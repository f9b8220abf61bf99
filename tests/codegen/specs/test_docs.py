"""The complete example of docs/specs.md: its files, its commands and its program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import lint, read
from inferwire_codegen.__main__ import main

TEXT = (Path(__file__).parents[3] / "docs" / "specs.md").read_text(encoding="utf-8")
EXAMPLE = TEXT.partition("## A complete example\n")[2].partition("\n## ")[0]
FILES = re.findall(r"`specs/([\w/-]+\.json)`[^`]*:\n\n```json\n(.*?)```", EXAMPLE, re.DOTALL)
SCRIPT = """
import inferwire_testing
with inferwire_testing.LocalServer(inferwire_testing.load_manifest("jokes")) as server:
    import os
    os.environ["STAGE_URL"] = server.url
    exec({program!r})
"""


def test_the_complete_example_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(FILES) == EXAMPLE.count("```json") == 7
    for name, text in FILES:
        path = tmp_path / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert lint(read(tmp_path / "specs")) == ()
    monkeypatch.chdir(tmp_path)
    assert main(["generate", "--specs", "specs", "--out", "jokes"]) == 0
    (program,) = re.findall(r"```python\n(.*?)```", EXAMPLE, re.DOTALL)
    for command in (
        (Path(sys.executable).with_name("inferwire"), "demo", "--package", "jokes"),
        (sys.executable, "-c", SCRIPT.format(program=program)),
    ):
        done = subprocess.run(
            command, env=dict(os.environ), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    joke = "Why is tea late? It steeps in."
    assert done.stdout == f"{joke}{joke}\n"
