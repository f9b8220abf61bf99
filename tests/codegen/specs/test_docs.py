"""The examples of docs/specs.md: whole files are linted, and the complete one is run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

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


def _alone() -> dict[str, Any]:
    """The examples outside of the complete one that are whole files, by what they begin with."""
    found: dict[str, Any] = {}
    for text in re.findall(r"```json\n(\{\n.*?)```", TEXT.replace(EXAMPLE, ""), re.DOTALL):
        value = json.loads(text)
        if not {"$schema", "task", "title"}.isdisjoint(value):
            found[value.get("task") or value.get("name") or value["title"]] = value
    return found


FIELD = {"type": "string", "description": "A text."}


def _around(value: Any) -> dict[str, Any]:
    """The least folder of specs in which a file makes sense."""
    if "base_url" in value:
        return {f"endpoints/{value['name']}.json": value, **_task({}, {})}
    if "framing" in value:
        rules = {"protocol": value["name"], "returns": [{"stream": "DoItStreamOutput"}]}
        kinds = {"kind": FIELD, "fault": {"type": "object", "properties": {"type": FIELD}}}
        events = {"do-it/stream_output.json": {"type": "object", "properties": kinds}}
        return {f"protocols/{value['name']}.json": value, **_task(rules, {}), **events}
    if "task" in value:
        names = [one["at"][1:] for one in value["args"]]
        properties = dict.fromkeys((*names, *value["locations"]), FIELD)
        return _task(value, {"type": "object", "required": names, "properties": properties})
    if "oneOf" in value:
        return {**_task({"returns": [{"schema": value["title"]}]}, {}), "do-it/output.json": value}
    names = [{"name": name, "at": f"/{name}"} for name in value["required"]]
    return _task({"args": names}, value)


def _task(binding: dict[str, Any], request: dict[str, Any]) -> dict[str, Any]:
    name = binding.get("task", "do-it")
    task = {"task": name, "args": [], "params": "", "returns": [{"none": True}], **binding}
    task |= {} if "parameters" not in request.get("properties", {}) else {"params": "/parameters"}
    body = request or {"type": "object", "properties": {"text": FIELD}}
    return {f"{name}/task.json": task, f"{name}/input.json": body}


@pytest.mark.parametrize("name", _alone())
def test_an_example_that_is_a_whole_file_has_no_problems(name: str) -> None:
    files = {path: json.dumps(one) for path, one in _around(_alone()[name]).items()}
    assert lint(files) == ()


def test_the_whole_files_are_all_found() -> None:
    assert {*_alone()} == {"Letter", "Event", "keep-letter", "post-office", "ticker"}
