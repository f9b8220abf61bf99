"""The demo of packages whose results are streams of lines or of files, or have arrays."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from inferwire_codegen import build, read, replace_tree

from tests.testing.test_demo import run

GOLDEN = Path(__file__).parents[1] / "codegen" / "pipeline" / "golden"
CASES = {
    "arrays_in_json": ("2 x EmbedWordsRow", "8 of 8 calls"),
    "streams_of_lines": ('2 x ReadTapeStreamOutput: "hello"', " calls returned"),
    "streams_without_a_switch": ("1 x bytes: WAV at 8000 Hz", "14 of 14 calls"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_demo_runs(case: str, tmp_path: Path, environment: Mapping[str, str]) -> None:
    replace_tree(build(read(GOLDEN / case / "specs"), "shapes"), tmp_path / "shapes")
    path = f"{environment['PYTHONPATH']}:{tmp_path}"
    arguments = ("demo", "--package", "shapes")
    done = run(environment, *arguments, COLUMNS="140", PYTHONPATH=path)
    assert done.returncode == 0, done.stdout + done.stderr
    for shown in CASES[case]:
        assert shown in done.stdout
