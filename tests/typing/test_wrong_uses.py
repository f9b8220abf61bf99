"""What the type checkers must refuse: a type that takes everything would pass every other test."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CACHE = Path(__file__).parents[2] / ".cache" / "mypy-wrong-uses"
"""Kept between runs: most of the time goes into the libraries, which do not change."""

HEAD = """\
from inferwire import InferenceClient
client = InferenceClient()
"""
WRONG = [
    'client.chat_completion("hi")',
    'client.chat_completion([{"content": "no role"}])',
    'client.chat_completion([{"role": "user", "content": [{"type": "text"}]}])',
    'client.chat_completion([{"role": "user", "colour": "red"}])',
    'client.chat.completions.create([], temperature="hot")',
    'client.chat_completion([], tool_choice="perhaps")',
    'client.question_answering("who?")',
    'client.question_answering("who?", "she", top_k="3")',
    'client.question_answering("who?", "she", topk=3)',
    'client.zero_shot_classification("a text")',
    'client.zero_shot_classification("a text", "label")',
    "client.image_segmentation(3)",
    'client.image_segmentation("a.png", subtask="all")',
    'client.text_generation("x").generated_text',
    'client.text_generation("x", details=True).generated',
    'client.feature_extraction("x").no_such_attribute',
    'client.no_such_task("x")',
    "from inferwire import NoSuchName",
]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_wrong_uses_are_refused(checker: str, tmp_path: Path) -> None:
    script = tmp_path / "wrong.py"
    script.write_text(HEAD + "\n".join(WRONG) + "\n")
    options = {
        "mypy": ["--strict", f"--cache-dir={CACHE}", "--no-error-summary"],
        "pyright": ["--pythonpath", sys.executable],
    }
    command = [sys.executable, "-m", checker, *options[checker], "wrong.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 1, result.stderr
    refused = {int(line) for line in re.findall(r"wrong\.py:(\d+):.*error", result.stdout)}
    first = HEAD.count("\n") + 1
    assert [
        WRONG[line - first] for line in range(first, first + len(WRONG)) if line not in refused
    ] == []
