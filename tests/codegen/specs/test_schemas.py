"""Any JSON Schema is a spec: what it says is kept, or refused with a place."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inferwire_codegen import SpecError, build, compare, lint

from tests.corpus.leniency import Side
from tests.corpus.sources import Case, with_instances
from tests.corpus.trial import Bench
from tests.support.scale import times

TASK: dict[str, Any] = {"task": "adopt-pet", "summary": "Adopt a pet.", "args": [], "params": None}
NOTHING: dict[str, Any] = {"type": "object", "properties": {}}
CAT: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "cat"}},
}
DOG: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "dog"}},
}


def specs(output: Any, request: Any = NOTHING, **others: Any) -> dict[str, str]:
    """Specs of one task, and the outputs of others."""
    files: dict[str, Any] = {"adopt-pet/task.json": TASK, "adopt-pet/input.json": request}
    files["adopt-pet/output.json"] = output
    for name, schema in others.items():
        files[f"{name}/task.json"] = {**TASK, "task": name}
        files[f"{name}/input.json"] = NOTHING
        files[f"{name}/output.json"] = schema
    return {name: json.dumps(one, indent=1) for name, one in files.items()}


def types(files: dict[str, str], task: str = "adopt_pet") -> str:
    return build(files)[f"types/{task}.py"]


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("tried"))


# Names.


def test_an_object_is_named_by_its_title_or_else_by_its_owner_and_property() -> None:
    home = {**an_object(street={"type": "string"}), "title": "Home Address"}
    text = types(specs({**an_object(home=home, work=an_object()), "title": "Keeper"}))
    assert all(f"class {name}(Model)" in text for name in ("Keeper", "HomeAddress", "KeeperWork"))


def test_a_title_that_two_types_have_names_neither_of_them() -> None:
    place = {**an_object(x={"type": "integer"}), "title": "Place"}
    files = specs(an_object(a=place, b={**place, "required": ["x"]}))
    assert "class AdoptPetOutputA(" in types(files)
    assert "class AdoptPetOutputB(" in types(files)
    other = specs(an_object(a=place), **{"feed-pet": an_object(c=place)})
    assert "class AdoptPetOutputA(" in types(other)
    assert "class FeedPetOutputC(" in types(other, "feed_pet")


def test_the_order_of_what_is_written_changes_no_name() -> None:
    parts = {name: {**an_object(x={}), "title": "Part"} for name in "abcd"}
    turned = dict(reversed(parts.items()))
    assert {*types(specs(an_object(**parts))).split()} == {
        *types(specs(an_object(**turned))).split()
    }


def test_one_key_in_several_files_is_told_apart_by_them() -> None:
    one = {**an_object(pet={"$ref": "#/$defs/Pet"}), "$defs": {"Pet": an_object(home=an_object())}}
    text = types(specs(one, one))
    assert {"AdoptPetInputPet", "AdoptPetOutputPet"} <= {*re.findall(r"class (\w+)\(", text)}
    assert "class Pet(" not in text
    assert "class Pet(Model)" in types(specs(one))
    assert {*re.findall(r"class (\w+Home)\(", text)} == {
        "AdoptPetInputPetHome",
        "AdoptPetOutputPetHome",
    }
    named = {**one, "$defs": {"Pet": {**one["$defs"]["Pet"], "typeName": "Pet"}}}
    with pytest.raises(SpecError, match="already defined"):
        build(specs(one, named))


def test_a_key_changes_a_name_and_diff_reports_it() -> None:
    before = specs(an_object(home=an_object(x={})))
    after = specs(an_object(home={**an_object(x={}), "typeName": "Home"}))
    assert "class Home(Model)" in types(after)
    assert "breaking" in {one.level for one in compare(before, after)}


# What is refused, and where.


@pytest.mark.parametrize(
    ("schema", "line", "says"),
    [
        ({"type": "string", "const": 1}, 6, "no value has the type"),
        ({"type": "array", "unevaluatedItems": False}, 6, "not enforced in requests"),
        ({"type": "string", "pattern": "(?=a)(b+)*"}, 6, "not enforced in requests"),
        ({"$ref": "https://example.org/x.json"}, 5, "common.json"),
        ({"allOf": [{"type": "string"}, {"type": "integer"}]}, 4, "exclude each other"),
        ({"type": "string", "minLenght": 1}, 6, "did you mean 'minLength'?"),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_place(
    schema: dict[str, Any], line: int, says: str
) -> None:
    request = {"type": "object", "properties": {"name": schema}}
    (found,) = [one for one in lint(specs(NOTHING, request)) if one.severity == "error"]
    assert (found.file, found.line) == ("adopt-pet/input.json", line), str(found)
    assert says in found.message


def test_a_property_that_no_value_is_valid_for_is_not_sent(bench: Bench) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "string"}, "old": False}}
    case = Case("absent", json.dumps(schema), valid=[{"name": "a"}], invalid=[{"old": 1}])
    assert bench.verdict(case, "input").instances == {"valid": 1, "invalid": 1}
    assert bench.verdict(case, "output").instances == {"valid": 1, "lenient": 1}


def test_what_is_always_null_keeps_its_name(bench: Bench) -> None:
    null: dict[str, Any] = {"type": "null"}
    values = {"patternProperties": {"^n": null}, "additionalProperties": null, "type": "object"}
    several: dict[str, Any] = {"type": "array", "prefixItems": [null, null], "items": null}
    schema = an_object(**{"a-b": null, "of": values, "in": several})
    right: Any = {"a-b": None, "of": {"n": None}, "in": [None]}
    wrong: list[Any] = [{"a-b": 1}, {"of": {"n": 1}}, {"in": [1]}]
    case = Case("null", json.dumps(schema), valid=[right], invalid=wrong)
    sides: tuple[Side, ...] = ("input", "output")
    for side in sides:
        assert bench.verdict(case, side).instances == {"valid": 1, "invalid": 3}


@pytest.mark.parametrize(
    ("root", "definition", "reference"),
    [
        ("urn:example:pets", {}, "#/$defs/Word"),
        ("https://pets.example/all.json", {"$id": "word.json"}, "https://pets.example/word.json"),
        ("https://pets.example/all.json", {"$anchor": "word"}, "all.json#word"),
        ("urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed", {"$dynamicAnchor": "word"}, "#word"),
        ("urn:example:pets", {"$id": "urn:example:word"}, "urn:example:word"),
    ],
)
def test_references_by_id_and_anchor_lead_to_the_same_file(
    root: str, definition: dict[str, Any], reference: str
) -> None:
    word = {"Word": {**definition, "enum": ["a", "b"]}}
    whole = {"$id": root, **an_object(name={"$ref": reference}), "$defs": word}
    assert "name: Word | None" in types(specs(NOTHING, whole))


def test_an_array_with_first_items_is_a_list() -> None:
    text = types(specs(an_object(a={"type": "array", "prefixItems": [{"type": "string"}]})))
    assert "a: list[JsonValue] | None" in text
    assert "a: Literal" not in types(specs(an_object(a={"const": {"b": 1}})))


def test_a_file_that_says_nothing_about_its_root_takes_anything_with_a_warning() -> None:
    files = specs({"$defs": {"Cat": CAT}}, {"$defs": {"Dog": DOG}})
    assert [one.code for one in lint(files) if one.code != "missing-description"] == [
        "missing-type"
    ] * 2
    client = build(files)["_client.py"]
    assert "body: runtime.JsonValue" in client
    assert "-> runtime.JsonValue" in client


def test_properties_without_a_type_say_nothing_about_other_values() -> None:
    files = specs(an_object(name={"properties": {"first": {"type": "string"}}}))
    (found,) = lint(files)
    assert (found.code, found.line) == ("missing-type", 4)
    wanted = "name: str | float | bool | list[JsonValue] | AdoptPetOutputName | None = None"
    assert wanted in types(files)


# What random schemas say.

NAMES = st.sampled_from(
    ["name", "a-b", "a_b", "class", "class_", "$x", "field_x", "9", "é", "list"]
)
BOUNDS: list[Any] = [
    {"type": "string", "minLength": 1, "maxLength": 5},
    {"type": "string", "pattern": "^[a-z0-9]*$"},
    {"type": "integer", "minimum": 0},
    {"type": "number", "exclusiveMaximum": 7},
    {"type": ["string", "integer", "null"]},
    {"type": "boolean"},
    {"type": "null"},
    {"const": 1},
    {"const": True},
    {"const": 1.5},
    {"enum": ["a", "b"]},
    {"enum": [1, "a", None, False]},
    {"$ref": "#/$defs/Node"},
    {"$ref": "#/$defs/word"},
    {"$ref": "#/$defs/tree"},
    {"const": {"a": [1]}},
    {"enum": ["a", 1.5, [], {"b": 1}]},
    {"not": {"type": "string"}},
    {"type": "string", "pattern": "^(?!a)"},
    {"minimum": 3, "maxLength": 1},
    {"if": {"type": "string"}, "then": {"maxLength": 1}, "else": {"type": "null"}},
    {"type": "object", "dependentRequired": {"name": ["list"]}, "maxProperties": 2},
    {"type": "object", "propertyNames": {"maxLength": 4}, "minProperties": 1},
    True,
]
Strategy = st.SearchStrategy[Any]


@st.composite
def objects(draw: st.DrawFn, inner: Strategy) -> Any:
    properties: dict[str, Any] = draw(st.dictionaries(NAMES, inner, max_size=3))
    required = [name for name in properties if draw(st.booleans())]
    return {"type": "object", "properties": properties, "required": required}


@st.composite
def larger(draw: st.DrawFn, inner: Strategy) -> Any:
    """A schema with others in it."""
    several: list[Any] = draw(st.lists(inner, min_size=1, max_size=3))
    first, last, size = several[0], several[-1], len(several)
    forms: list[Any] = [
        {"type": "array", "items": first},
        {"type": "array", "prefixItems": several, "minItems": size, "maxItems": size},
        {"type": "array", "prefixItems": several},
        {"type": "array", "items": True, "contains": first, "uniqueItems": True},
        {"type": "object", "additionalProperties": first},
        {"type": "object", "patternProperties": {"^n": first, "t$": last}},
        {"type": "object", "patternProperties": {"^n": first}, "additionalProperties": last},
        {"properties": {"name": first}},
        {"anyOf": several},
        {"oneOf": [CAT, DOG]},
    ]
    match draw(st.integers(-2, len(forms) - 1)):
        case -2:
            return draw(objects(inner))
        case -1:
            return {"allOf": [draw(objects(inner)), draw(objects(inner))]}
        case number:
            return forms[number]


SCHEMAS: Strategy = st.recursive(st.sampled_from(BOUNDS), larger, max_leaves=6)
DEFINITIONS = {
    "Node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}},
    "word": {"type": "string", "maxLength": 9},
    "tree": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/tree"}}]},
}


@settings(
    max_examples=times(60),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(schema=objects(SCHEMAS) | SCHEMAS, side=st.sampled_from(["input", "output"]))
def test_a_random_schema_is_kept_or_refused(bench: Bench, schema: Any, side: Any) -> None:
    whole: dict[str, Any] = {} if schema is True else schema
    text = json.dumps({**whole, "$defs": DEFINITIONS})
    verdict = bench.verdict(with_instances(Case("random", text)), side)
    assert verdict.outcome in {"true", "refused"}, f"{verdict.reason}: {text}"
