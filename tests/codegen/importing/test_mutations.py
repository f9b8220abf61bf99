"""Whatever is wrong with a folder, it is said, and what comes out of it obeys the rules."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inferwire_codegen import load, read
from inferwire_codegen._importing.importer import import_specs
from inferwire_codegen._specs.json import JsonValue

from tests.support.scale import times

FOREIGN = Path(__file__).with_name("foreign")
SOURCES: dict[str, Any] = {
    name: json.loads(text)
    for name, text in read(FOREIGN).items()
    if name.partition("/")[0]
    in {"common-definitions.json", "hold-council", "continue-tale", "count-coins", "plan-trip"}
    | {"mend-grammar", "ask-map", "read-aloud", "hum-tune", "tag-film"}
}
JUNK: list[Any] = [
    *(None, True, False, 0, -1, 2.5, "", "null", "x", [], [None, "a"], {}, 10**25, "A" * 300),
    *({"$ref": "#"}, {"$ref": "#/$defs"}, {"$ref": "#/$defs/Nowhere"}, {"type": "array"}),
    *({"enum": [1, "a", None, True]}, {"const": {}}, {"type": ["array", "string", "null"]}),
    {"allOf": [{"$ref": "#"}, {"properties": {"a": {}}}]},
    {"anyOf": [{"$ref": "#"}, {"type": "array", "items": {"$ref": "#"}}]},
    {"type": "object", "properties": {"A-b": {}, "A_b": {}, "é": {}, "class": {}}},
    {"type": "string", "comment": "type=binary"},
]
KEYS = ("$ref", "oneOf", "type", "title", "required", "enum", "model", "stream", "inputs", "x y")


def places(value: JsonValue, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [at]
    match value:
        case dict():
            for key, one in value.items():
                found += places(one, (*at, key))
        case list():
            for index, one in enumerate(value):
                found += places(one, (*at, index))
        case _:
            pass
    return found


def change(draw: st.DrawFn, document: Any) -> None:
    """Drop, replace or add something somewhere."""
    *way, last = draw(st.sampled_from(places(document)[1:]))
    owner = document
    for key in way:
        owner = owner[key]
    match draw(st.sampled_from(["drop", "replace", "add"])):
        case "drop":
            del owner[last]
        case "add" if isinstance(owner, dict):
            owner[draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(JUNK)))
        case _:
            owner[last] = copy.deepcopy(draw(st.sampled_from(JUNK)))


@st.composite
def changed_folders(draw: st.DrawFn) -> dict[str, str]:
    documents = copy.deepcopy(SOURCES)
    for name in draw(st.lists(st.sampled_from(sorted(SOURCES)), min_size=1, max_size=4)):
        change(draw, documents[name])
    return {name: json.dumps(document) for name, document in documents.items()}


@settings(max_examples=times(200), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changed_folders())
def test_a_changed_folder_is_imported_or_reported(texts: dict[str, str]) -> None:
    imported = import_specs(texts)
    errors = [one for one in imported.findings if one.weight == "error"]
    assert bool(imported.files) != bool(errors)
    assert all(one.line >= 1 and one.column >= 1 for one in imported.findings)
    if imported.files:
        load({name: text for name, text in imported.files.items() if name.endswith(".json")})


@given(st.text(max_size=60))
def test_a_file_that_is_no_json_is_an_error(text: str) -> None:
    imported = import_specs({"tell-tale/input.json": text})
    if not imported.files:
        assert any(one.weight == "error" for one in imported.findings)


def test_references_that_multiply_come_to_an_end() -> None:
    """Two references to the next, forty times: written out it would be 2 to the 40th."""
    chain = {
        f"T{n}": {"allOf": [{"$ref": f"#/$defs/T{n + 1}"}, {"$ref": f"#/$defs/T{n + 1}"}]}
        for n in range(40)
    }
    last = {"type": "object", "properties": {"a": {"type": "string"}}}
    schema = {
        "type": "object",
        "properties": {"inputs": {"$ref": "#/$defs/T0"}},
        "$defs": {**chain, "T40": last},
    }
    imported = import_specs({"tell-tale/input.json": json.dumps(schema)})
    assert imported.findings
