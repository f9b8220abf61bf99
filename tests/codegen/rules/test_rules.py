"""Specs that could not be generated truthfully are refused; odd but honest ones are generated."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from inferwire_codegen import SpecError, build, lint, replace_tree

from tests.codegen.output.hostile import killed
from tests.support.memo import MEMO

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT: Schema = {"type": "string", "description": "A text."}
FLAG: Schema = {"type": "boolean", "description": "A switch."}
FILE: Schema = {**TEXT, "contentEncoding": "base64"}


def one(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def types(root: str, **definitions: Any) -> dict[str, Any]:
    return {"$schema": DIALECT, "$ref": f"#/$defs/{root}", "$defs": definitions}


def specs(
    binding: dict[str, Any], asked: dict[str, Any], told: Any = None, **more: Any
) -> dict[str, str]:
    """A folder of one task: its request has these properties, its answer is this definition."""
    answer = one(("a",), a=TEXT) if told is None else told
    files: dict[str, Any] = {
        "do-it/task.json": {
            "task": "do-it",
            "args": [{"name": "text", "at": "/text"}],
            "params": "",
            **binding,
        },
        "do-it/input.json": types("Ask", Ask=one(("text",), text=TEXT, **asked)),
        "do-it/output.json": types("Out", Out=answer, Part=one(("b",), b=TEXT)),
        "do-it/stream_output.json": types("Event", Event=one((), e=TEXT)),
        "protocols/p.json": {"name": "p", "sentinel": "[END]"},
        **{
            name.replace("__", "/").replace("_json", ".json"): value for name, value in more.items()
        },
    }
    return {name: json.dumps(content) for name, content in files.items()}


def codes(files: dict[str, str]) -> set[str]:
    with pytest.raises(SpecError) as caught:
        build(files, "odd", MEMO)
    return {f"{problem.file}: {problem.code}" for problem in caught.value.problems}


STREAM = {"when": {"s": True}, "stream": "Event"}
OUT = {"schema": "Out"}
SWITCHES = {"switches": {"s": "/s", "r": "/r"}, "protocol": "p"}
TASK = "do-it/task.json"


@pytest.mark.parametrize(
    ("binding", "asked", "told", "code"),
    [
        ({"aliases": ["do_it"]}, {}, None, "bad-name"),
        ({"aliases": ["a.b", "a.b.c"]}, {}, None, "bad-name"),
        ({"aliases": ["a.if"]}, {}, None, "bad-name"),
        ({"aliases": ["mapping.x"]}, {}, None, "bad-name"),
        ({"aliases": ["close"]}, {}, None, "bad-name"),
        ({"aliases": ["a_b.x", "a.b.x"]}, {}, None, "bad-name"),
        ({"body": "raw"}, {}, None, "invalid-value"),
        ({"body": "raw-when-bare"}, {"q": TEXT}, None, "invalid-value"),
        ({"batch": "q"}, {"q": TEXT}, None, "invalid-value"),
        ({"batch": "r", "switches": {"r": "/r"}}, {"r": FLAG}, None, "invalid-value"),
        ({"switches": {"r": "/q"}}, {"q": TEXT}, None, "invalid-value"),
        ({"switches": {"r": "/r", "t": "/r"}}, {"r": FLAG}, None, "name-clash"),
        (
            {"returns": [{"when": {"text": "given"}, "schema": "Part"}, OUT]},
            {},
            None,
            "unreachable-rule",
        ),
        (
            {"returns": [{"schema": "Out", "pick": "/c/b"}]},
            {},
            one((), c={"$ref": "#/$defs/Part"}),
            "unresolved-pointer",
        ),
        ({"returns": [{"image": True, "pick": "/a"}]}, {}, None, "invalid-value"),
        (
            {"args": [{"name": "q", "at": "/q"}, {"name": "text", "at": "/text"}]},
            {"q": TEXT},
            None,
            "bad-order",
        ),
        ({"open_params": True, "params": None}, {}, None, "unresolved-pointer"),
        ({"deprecated": {"o1": "text", "o2": "text"}}, {}, None, "invalid-value"),
        (
            {
                "deprecated": {"old": "q"},
                "returns": [{"when": {"q": "given"}, "schema": "Part"}, OUT],
            },
            {"q": TEXT},
            None,
            "invalid-value",
        ),
        (
            {**SWITCHES, "returns": [{"when": {"s": True, "r": True}, "stream": "Event"}, OUT]},
            {"s": FLAG, "r": FLAG},
            None,
            "unreachable-rule",
        ),
        (
            {**SWITCHES, "returns": [{"when": {"r": True}, "schema": "Part"}, STREAM, OUT]},
            {"s": FLAG, "r": FLAG},
            None,
            "unreachable-rule",
        ),
        (
            {**SWITCHES, "returns": [STREAM, {"when": {"r": True}, "stream": "Event"}, OUT]},
            {"s": FLAG, "r": FLAG},
            None,
            "unreachable-rule",
        ),
        ({"body": "raw-when-bare", "args": []}, {"q": FILE}, None, "invalid-value"),
        ({"deprecated_params": "text"}, {}, None, "name-clash"),
        ({"deprecated_params": "self"}, {}, None, "bad-name"),
        ({"deprecated_params": "old", "params": None}, {}, None, "unresolved-pointer"),
        ({"http_method": "GET", "batch": "text"}, {}, None, "invalid-value"),
        ({"http_method": "GET", "open_params": True}, {}, None, "invalid-value"),
        (
            {"returns": [{"when": {"q": "given"}, "ok": True}, OUT]},
            {"q": TEXT},
            None,
            "unreachable-rule",
        ),
    ],
)
def test_a_binding_that_would_lie_is_refused(
    binding: dict[str, Any], asked: dict[str, Any], told: Any, code: str
) -> None:
    assert f"{TASK}: {code}" in codes(specs(binding, asked, told))


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"q": {"type": "array", "items": {"type": "array", "items": FILE}}}, "no-python-type"),
        ({"q": {"type": "integer", "default": "a"}}, "invalid-value"),
        ({"q": {"type": "string", "pattern": "(?=a)(b+)+"}}, "no-python-type"),
        ({"q": {"type": "array", "items": TEXT, "unevaluatedItems": False}}, "no-python-type"),
        ({"q": {"type": "string", "const": 1}}, "invalid-value"),
    ],
)
def test_a_type_that_would_lie_is_refused(asked: dict[str, Any], code: str) -> None:
    assert f"do-it/input.json: {code}" in codes(specs({}, asked))


def test_an_alternative_of_itself_is_refused() -> None:
    endless = {"anyOf": [{"$ref": "#/$defs/Out"}, TEXT]}
    assert "do-it/output.json: no-python-type" in codes(specs({}, {}, endless))


def test_two_protocols_of_one_constant_are_refused() -> None:
    files = specs(
        {}, {}, **{"protocols__a-b_json": {"name": "a-b"}, "protocols__a_b_json": {"name": "a_b"}}
    )
    files["protocols/a_b.json"] = json.dumps({"name": "a_b"})
    with pytest.raises(SpecError):
        build(files, "odd")


ANY: Schema = {"type": "object", "description": "Any object."}
JSON: Schema = {"description": "Any JSON."}
PARTS: Schema = {"type": "array", "items": {"$ref": "#/$defs/Piece"}, "description": "The parts."}
LOCATIONS: list[tuple[Schema, dict[str, Any], set[str]]] = [
    (TEXT, {"complete": "/e"}, set()),
    (TEXT, {"complete": "/e/done"}, {"complete"}),
    (TEXT, {"complete": "/*"}, set()),
    (TEXT, {"complete": "/*/*"}, {"complete"}),
    (TEXT, {"complete": "/e", "complete_by": "lane"}, {"complete_by"}),
    (TEXT, {"complete": "/f", "complete_by": "lane"}, {"complete"}),
    (TEXT, {"complete": None, "final": "/f", "content": "/f"}, {"final", "content"}),
    (PARTS, {"complete": "/e/*/done", "complete_by": "lane"}, set()),
    (PARTS, {"complete": "/e/0/done"}, set()),
    (PARTS, {"complete": "/e/done"}, {"complete"}),
    (PARTS, {"complete": "/e/*/more/done", "complete_by": "lame"}, {"complete_by"}),
    (PARTS, {"complete": "/e/*/parts/*/parts/*/done"}, set()),
    (PARTS, {"complete": "/e/*/parts/*/parts/*/dome"}, {"complete"}),
    ({"anyOf": [PARTS, {"type": "null"}]}, {"complete": "/e/*/done"}, set()),
    ({"anyOf": [{"$ref": "#/$defs/Piece"}, TEXT]}, {"complete": "/e/done"}, set()),
    # What the schemas leave open may be anything.
    ({"$ref": "#/$defs/Free"}, {"complete": "/e/done", "complete_by": "lane"}, {"complete_by"}),
    ({"$ref": "#/$defs/Free"}, {"complete": "/e/*/done", "complete_by": "lane"}, set()),
    ({"$ref": "#/$defs/Open"}, {"complete": "/e/*/done", "content": "/e/f"}, set()),
]


@pytest.mark.parametrize(("event", "protocol", "wrong"), LOCATIONS)
def test_the_locations_of_a_protocol_are_those_of_events(
    event: Schema, protocol: dict[str, Any], wrong: set[str]
) -> None:
    part = one((), done=FLAG, lane={"type": "integer"}, more={"$ref": "#/$defs/Free"}, parts=PARTS)
    events = types("Event", Event=one((), e=event), Piece=part, Free=ANY, Open=JSON)
    binding = {"switches": {"s": "/s"}, "protocol": "p", "returns": [STREAM, OUT]}
    members = {"name": "p", "sentinel": "[END]", **protocol}
    files = specs(binding, {"s": FLAG}, protocols__p_json=members)
    files["do-it/stream_output.json"] = json.dumps(events)
    found = [one for one in lint(files) if one.severity == "error"]
    assert {(one.file, one.code) for one in found} <= {("protocols/p.json", "unresolved-pointer")}
    text = files["protocols/p.json"]
    assert {one.column - 1 for one in found} == {
        text.index(json.dumps(value), text.index(f'"{key}": ') + len(key) + 3)
        for key, value in protocol.items()
        if key in wrong
    }


def test_a_query_holds_plain_values() -> None:
    asked = {"q": {"type": "array", "items": TEXT}, "p": FILE}
    assert codes(specs({"http_method": "GET"}, asked)) == {"do-it/input.json: invalid-value"}


def test_a_get_needs_no_file_for_its_request() -> None:
    files = specs({}, {})
    del files["do-it/input.json"]
    files["do-it/task.json"] = json.dumps({"task": "do-it", "args": [], "http_method": "GET"})
    assert "extra_body" not in build(files, "odd")["_client.py"]
    files["do-it/task.json"] = json.dumps({"task": "do-it", "args": []})
    assert codes(files) == {"do-it/input.json: missing-file"}


def test_names_that_are_none_in_python_may_stand_in_requests() -> None:
    inner = {"$ref": "#/$defs/Inner"}
    files = specs({}, {"class": TEXT, "max-size": {"type": "integer"}, "inner": inner})
    document = json.loads(files["do-it/input.json"])
    document["$defs"]["Inner"] = one((), **{"odd-name": TEXT, "in": TEXT})
    binding = json.loads(files["do-it/task.json"])
    binding["exclude"] = ["class"]
    files["do-it/input.json"] = json.dumps(document)
    files["do-it/task.json"] = json.dumps(binding)
    types_text = build(files, "odd")["types/do_it.py"]
    assert '"odd-name": NotRequired[str]' in types_text
    assert '"inner": NotRequired["Inner | InnerParam"]' in types_text


def test_an_empty_folder_is_refused() -> None:
    assert codes({}) == {": no-tasks"}


WORDS = (
    "id",
    "input",
    "format",
    "filter",
    "max",
    "list",
    "int",
    "bool",
    "str",
    "dict",
    "float",
    "bytes",
    "tuple",
    "object",
    "schema",
    "copy",
    "json",
    "type",
)
SCRIPT = """\
import sys, typing, inspect, odd, odd.types.do_it as types
for client in (odd.InferenceClient, odd.AsyncInferenceClient):
    assert typing.get_type_hints(client.do_it)
answer = types.Out.model_validate_json(
    '{"a": "x", "class": "eHk=", "list": ["b"], "int": 1, "tag": {"kind": "new"}}'
)
assert getattr(answer, "class_") == b"xy", answer
assert answer.list_ == ["b"] and answer.int_ == 1 and answer.tag.kind == "new"
"""


def words_as_names() -> dict[str, str]:
    """Specs whose properties have these names."""
    asked: Schema = {name: {"type": "string" if name != "int" else "integer"} for name in WORDS}
    asked |= {"none": {"type": "array", "items": {"type": "integer"}}}
    tag = {
        "oneOf": [{"$ref": "#/$defs/Old"}, {"$ref": "#/$defs/New"}],
        "discriminator": {"propertyName": "kind"},
    }
    told = one(
        ("a",),
        a=TEXT,
        tag={"$ref": "#/$defs/Tag"},
        list={"type": "array", "items": TEXT},
        int={"type": "integer"},
        **{"class": FILE},
    )
    files = specs({}, asked, told)
    output = json.loads(files["do-it/output.json"])
    output["$defs"] |= {
        "Tag": tag,
        "Old": one(("kind",), kind={"enum": ["old"]}),
        "New": one(("kind",), kind={"enum": ["new", "newer"]}),
    }
    return {**files, "do-it/output.json": json.dumps(output)}


def test_words_of_python_and_types_may_be_names(tmp_path: Path) -> None:
    replace_tree(build(words_as_names(), "odd"), tmp_path / "odd")
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", SCRIPT]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_a_task_that_would_hide_a_name_of_the_package_is_refused(tmp_path: Path) -> None:
    """The others can have the names of what the package is made of."""
    hiding = {"annotations", "operations", "runtime", "types", "property", "overload"}
    hiding |= {"arguments", "common", "events", "parsed"}
    others = {"typing", "mapping", "sequence", "literal", "json", "service", "client"}
    files: dict[str, str] = {}
    for name in hiding | others:
        task = {"task": name, "args": [], "params": "", "returns": [{"none": True}]}
        files[f"{name}/task.json"] = json.dumps(task)
        files[f"{name}/input.json"] = json.dumps({"title": f"{name} it", **one((), q=TEXT)})
    assert {problem.file for problem in lint(files)} == {f"{one}/task.json" for one in hiding}
    kept = {path: text for path, text in files.items() if path.partition("/")[0] in others}
    replace_tree(build(kept, "odd"), tmp_path / "odd")
    script = (
        "import odd, typing\nfor name in {0}:\n    typing.get_type_hints(getattr(odd.{1}, name))"
    )
    calls = (script.format(others, one) for one in ("InferenceClient", "AsyncInferenceClient"))
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", "\n".join(calls)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr


def test_the_working_directory_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = build(specs({}, {}), "odd")
    for name in ("inferwire_runtime", "pydantic", "typing_extensions", "types"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
    monkeypatch.chdir(tmp_path)
    assert build(specs({}, {}), "odd") == here


def test_a_failure_while_replacing_leaves_the_old_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = build(specs({}, {}), "odd")
    replace_tree(files, tmp_path / "odd")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError("no space left")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    monkeypatch.setattr("inferwire_codegen._output.replace._exchange_dirs", killed.no_exchange)
    with pytest.raises(OSError, match="no space left"):
        replace_tree(files | {"more.py": ""}, tmp_path / "odd")
    assert {path.name for path in tmp_path.iterdir()} == {"odd"}
    assert not (tmp_path / "odd" / "more.py").exists()
    assert (tmp_path / "odd" / "_client.py").is_file()
