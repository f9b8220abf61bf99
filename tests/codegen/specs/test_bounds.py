"""What could multiply is bounded, and what comes close to a bound still works."""

from __future__ import annotations

import json
from typing import Any

import pytest
from inferwire_codegen import SpecError, build, load

from tests.codegen.output.hostile.places import bases
from tests.codegen.rules.test_rules import FLAG, TEXT, codes, one, specs

TASK, ASK = "do-it/task.json", "do-it/input.json"


def asking(properties: dict[str, Any], **definitions: Any) -> dict[str, str]:
    """Specs whose request has these properties, beside these definitions."""
    files = specs({}, properties)
    document = json.loads(files[ASK])
    document["$defs"] |= definitions
    return {**files, ASK: json.dumps(document)}


def chain(count: int, form: Any) -> dict[str, Any]:
    """Definitions that each hold the next one, in a form."""
    links = {f"C{n}": form({"$ref": f"#/$defs/C{n + 1}"}) for n in range(count)}
    return {**links, f"C{count}": TEXT}


def a_list(inner: Any) -> Any:
    return {"type": "array", "items": inner}


def an_object(inner: Any) -> Any:
    return one((), x=inner)


def eight(inner: Any) -> Any:
    return {"type": "array", "prefixItems": [inner] * 8, "minItems": 8, "maxItems": 8}


FIRST = {"c": {"$ref": "#/$defs/C0"}}


def test_types_that_are_written_out_stay_small() -> None:
    assert build(asking(FIRST, **chain(8, a_list)))
    assert build(asking(FIRST, **chain(2, eight)))
    assert codes(asking(FIRST, **chain(400, a_list))) == {f"{ASK}: no-python-type"}
    assert codes(asking(FIRST, **chain(12, eight))) == {f"{ASK}: no-python-type"}
    deep: Any = TEXT
    for _ in range(24):
        deep = a_list(deep)
    assert codes(asking({"c": deep})) == {f"{ASK}: no-python-type"}


def test_objects_may_hold_each_other_to_any_depth() -> None:
    assert build(asking(FIRST, **chain(40, an_object)))


def test_definitions_that_all_refer_to_all_are_looked_through_once() -> None:
    every = [{"$ref": f"#/$defs/C{n}"} for n in range(150)]
    bomb = {f"C{n}": {"anyOf": every[n + 1 :][:50] or [TEXT]} for n in range(150)}
    assert codes(asking(FIRST, **bomb)) == {f"{ASK}: no-python-type"}


def test_arguments_that_decide_are_few() -> None:
    def deciding(count: int) -> dict[str, str]:
        rules = [{"when": {f"p{n}": "given"}, "bytes": True} for n in range(count)]
        properties = {f"p{n}": TEXT for n in range(count)}
        return specs({"returns": [*rules, {"schema": "Out"}]}, properties)

    assert build(deciding(6))
    assert codes(deciding(7)) == {f"{TASK}: invalid-value"}
    assert codes(deciding(19)) == {f"{TASK}: invalid-value"}


def test_a_method_has_not_thousands_of_arguments() -> None:
    wide = {f"W{n}": one((), **{f"w{n}x{m}": FLAG for m in range(100)}) for n in range(3)}
    files = asking({f"w{n}": {"$ref": f"#/$defs/W{n}"} for n in range(3)}, **wide)
    binding = json.loads(files[TASK]) | {"flatten": ["/w0", "/w1", "/w2"]}
    assert codes({**files, TASK: json.dumps(binding)}) == {f"{TASK}: invalid-value"}


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+b",
        "(a|b)*(c)",
        "((.*))",
        ".*.*.*.*(x)",
        "(" * 400,
        "a{99999999999}(x)",
        "[[a](x)",
        "(?P<",
    ],
)
def test_patterns_end_in_time(pattern: str) -> None:
    binding = {"fallback": {"status": 400, "pattern": pattern}}
    assert codes(specs(binding, {})) == {f"{TASK}: invalid-value"}


@pytest.mark.parametrize("pattern", ["unknown: (.*)", r"[(+*]{2} \)\+ (\w+), .*", "(?i)a(b)"])
def test_plain_patterns_are_taken(pattern: str) -> None:
    assert build(specs({"fallback": {"status": 400, "pattern": pattern}}, {}))


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/$defs/Ask", "const": "x"},
        {"type": "integer", "enum": ["x"]},
        {"anyOf": [False, False]},
        {"allOf": [TEXT, {"type": "integer"}]},
        {"$dynamicRef": "#x"},
        {"not": {"$dynamicRef": "#x"}},
        {"type": "array", "unevaluatedItems": False},
    ],
)
def test_schemas_without_a_type_in_python(schema: dict[str, Any]) -> None:
    assert codes(asking({"c": schema})) <= {f"{ASK}: no-python-type", f"{ASK}: invalid-value"}


def test_alternatives_with_one_tag_are_a_plain_union() -> None:
    def tagged(first: str, second: str) -> dict[str, str]:
        either = {"oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}
        either["discriminator"] = {"propertyName": "kind"}  # type: ignore[assignment]  # a schema
        a, b = (one(("kind",), kind={"const": tag}) for tag in (first, second))
        return asking({"c": either}, A=a, B=b)

    told_apart, alike = (build(tagged("x", tag))["types/do_it.py"] for tag in "yx")
    assert "discriminator='kind'" in told_apart.replace('"', "'")
    assert "discriminator" not in alike


def test_an_example_is_compared_with_its_schema_in_so_many_steps() -> None:
    files = bases()["write-poem"]
    name, types = "write-poem/examples/whole.json", "write-poem/input.json"
    document = json.loads(files[types])
    again = [{"$ref": "#/$defs/Tree"}] * 3
    document["$defs"]["Tree"] = one((), x={"anyOf": again})
    document["$defs"]["WritePoemInput"]["properties"]["tree"] = {"$ref": "#/$defs/Tree"}
    example = json.loads(files[name])
    leaf: Any = 3
    for _ in range(30):
        leaf = {"x": leaf}
    example["request"]["body"]["tree"] = leaf
    with pytest.raises(SpecError) as caught:
        load({**files, types: json.dumps(document), name: json.dumps(example)})
    assert {(found.file, found.code) for found in caught.value.problems} == {(name, "bad-example")}


def test_problems_of_one_file_are_shown_up_to_a_hundred() -> None:
    for text in (
        json.dumps({f"k{n}": n for n in range(20_000)}),
        "{" + ",".join(['"a":1'] * 20_000) + "}",
        json.dumps({"task": "do-it", "args": [n if n % 2 else str(n) for n in range(20_000)]}),
    ):
        with pytest.raises(SpecError) as caught:
            load({**specs({}, {}), TASK: text})
        assert 1 <= len(caught.value.problems) <= 100


def test_of_very_many_mistakes_in_types_and_calls_the_first_are_looked_for() -> None:
    lacking: dict[str, Any] = {
        "type": "object",
        "properties": {},
        "required": [f"wall{n}" for n in range(200)],
    }
    many = {f"B{n}": {**lacking, "properties": {f"well{n}": TEXT}} for n in range(100)}
    with pytest.raises(SpecError) as caught:
        load(asking({"c": TEXT}, **many))
    assert len(caught.value.problems) == 100
    files = bases()["write-poem"]
    name = "write-poem/examples/whole.json"
    example = json.loads(files[name])
    example["call"]["arguments"] = {f"wall{n}": 1 for n in range(20_000)}
    with pytest.raises(SpecError) as caught:
        load({**files, name: json.dumps(example)})
    assert len(caught.value.problems) == 100


@pytest.mark.parametrize("alias", ["property.x", "a.overload", "overload"])
def test_aliases_that_decorators_need(alias: str) -> None:
    assert f"{TASK}: bad-name" in codes(specs({"aliases": [alias]}, {}))


def test_what_a_list_and_an_object_say_of_each_other_can_be_loaded() -> None:
    files = asking(
        {"c": {"$ref": "#/$defs/Nodes"}},
        Nodes=a_list({"$ref": "#/$defs/Node"}),
        Node=one((), below={"$ref": "#/$defs/Nodes"}),
    )
    module = build(files)["types/do_it.py"]
    assert module.index("class NodeParam(") < module.index("NodesParam: TypeAlias = Sequence[Node")
    _, _, classes = module.partition("\n]\n")  # What follows `__all__`.
    assert '"Node' not in classes.replace('TypeAliasType("Nodes"', "")
