"""The table of methods, and keeping a document up to date with it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from inferwire_testing.__main__ import main
from inferwire_testing._manifest import Manifest
from inferwire_testing._methods import BEGIN, END, placed, table

METHODS: list[dict[str, Any]] = [
    {
        "name": "name_boat",
        "task": "name-boat",
        "summary": "Name a boat | from\n its `look`.",
        "aliases": ["boats.name"],
        "route": "model",
        "batch": "look",
        "arguments": [{"name": "look", "at": "/inputs", "positional": True}],
        "returns": [{"type": "list[Name | None]"}],
        "input_schema": {},
    },
    {
        "name": "sail",
        "task": "sail",
        "summary": "Sail.",
        "route": "model",
        "batch": "course",
        "open_params": "/parameters",
        "arguments": [
            {"name": "course", "at": "/inputs", "positional": True},
            {"name": "log", "at": "/log"},
        ],
        "returns": [
            {"stream": True, "when": {"log": True}, "type": "Entry"},
            {"stream": True, "type": "str"},
            {"when": {"log": True, "wind": "given"}, "type": "Log"},
            {"type": "FloatArray"},
        ],
        "input_schema": {},
    },
    {
        "name": "anchor",
        "task": "anchor",
        "summary": "Anchor.",
        "route": "model",
        "arguments": [{"name": name * 12, "at": f"/{name}"} for name in "abcdef"],
        "returns": [{"type": "bool"}],
        "input_schema": {},
    },
]


def manifest_of(methods: list[dict[str, Any]]) -> Manifest:
    known = {"manifest": 2, "package": "p", "client": "C", "async_client": "A"}
    return Manifest.model_validate({**known, "methods": methods})


@pytest.fixture(autouse=True)
def _same_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command adds to the path on which packages are found."""
    monkeypatch.setattr(sys, "path", [*sys.path])


def test_a_row_says_how_a_method_is_called_and_what_comes_back() -> None:
    _, _, named, sailed, anchored = table(manifest_of(METHODS)).splitlines()
    assert named == (
        r"| `name_boat(look)` | Name a boat \| from its \`look\`. Also `boats.name`. "
        r"| `list[Name \| None]`; for a list of `look`, a list of these |"
    )
    assert sailed == (
        "| `sail(course, *, log, extra_parameters)` | Sail. | `FloatArray`; with `log` and `wind` "
        "`Log`; streamed `Stream[str]`; streamed with `log` `Stream[Entry]`; for a list of "
        "`course`, a list of these |"
    )
    assert anchored == (
        "| `anchor(*, aaaaaaaaaaaa, bbbbbbbbbbbb, cccccccccccc, …)` | Anchor. | `bool` |"
    )


def test_one_array_holds_the_answers_to_a_list() -> None:
    method = {**METHODS[1], "returns": [{"type": "FloatArray"}]}
    assert table(manifest_of([method])).endswith("| `FloatArray` |\n")


def test_a_document_is_kept_but_for_what_is_between_the_marks() -> None:
    document = f"a\n{BEGIN}\nold\n{END}\nb"
    assert placed(document, "new\n") == f"a\n{BEGIN}\nnew\n{END}\nb"


@pytest.mark.parametrize(
    "document", ["", BEGIN, END, END + BEGIN, BEGIN + BEGIN + END, BEGIN + END + END]
)
def test_a_document_without_its_marks_is_refused(document: str) -> None:
    with pytest.raises(ValueError, match="two lines"):
        placed(document, "new")


def test_the_command_prints_writes_and_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "README.md"
    document.write_text(f"{BEGIN}\n{END}\n", "utf-8")
    assert main(["methods"]) == 0
    printed = capsys.readouterr().out
    assert "| `fill_mask(text, *, targets, top_k)` |" in printed
    assert main(["methods", "--check", str(document)]) == 1
    assert "README.md: the table of methods is not up to date" in capsys.readouterr().err
    assert main(["methods", "--into", str(document)]) == 0
    assert document.read_text("utf-8") == f"{BEGIN}\n{printed}{END}\n"
    assert main(["methods", "--check", str(document)]) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--package", "no_such_boat"], "PYTHONPATH"),
        (["--into", "no/such/file"], "No such file"),
        (["--check", __file__], "two lines"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["methods", *arguments]) == 2
    assert said in capsys.readouterr().err
