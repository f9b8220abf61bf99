"""Types are joined by module and definition, and each public name is a definition of the specs."""

from __future__ import annotations

import importlib
import itertools
import json
import random
import sys
import typing
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from inferwire_codegen import build, lint, replace_tree
from inferwire_codegen._diff.compare import compare
from inferwire_codegen._models.bundles import Bundles
from inferwire_codegen._models.datamodel import generate_modules
from pydantic import ValidationError

from tests.support.scale import SEED, times

Json = dict[str, Any]
Files = Mapping[str, str]
Sdk = Callable[[Files], Any]
"""Builds a package and imports it."""

NUMBERS = itertools.count()

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}


def fixed(*items: Json) -> Json:
    length = len(items)
    return {"type": "array", "prefixItems": [*items], "minItems": length, "maxItems": length}


PLACE: Json = {**fixed({"type": "integer"}, {"type": "integer"}), "description": "Where."}
POINT: Json = {**fixed(NUMBER, NUMBER, NUMBER), "description": "Where."}


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sdk:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def imported(files: Files) -> Any:
        name = f"sdk_{next(NUMBERS)}"
        replace_tree(build(files, name), tmp_path / name)
        return importlib.import_module(name)

    return imported


def ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def many(items: Json) -> Json:
    return {"type": "array", "items": items, "description": "Several."}


def one(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def task(name: str, request: Json, response: Json, **binding: object) -> dict[str, str]:
    """The files of a task; the first definition of a file is what the file is about."""
    files: Json = {"task.json": {"task": name, "args": [], "params": "", **binding}}
    for file, definitions in (("input", request), ("output", response)):
        files[f"{file}.json"] = {**ref(next(iter(definitions))), "$defs": definitions}
    return {f"{name}/{file}": json.dumps(content) for file, content in files.items()}


def finding(name: str, items: Json, **definitions: Json) -> dict[str, str]:
    """A task whose method returns a list, the property `coordinates` of the response."""
    output = f"{name.capitalize()}Output"
    response = one(coordinates=many(items)) | {"required": ["coordinates"]}
    return task(
        f"{name}-it",
        {f"{name.capitalize()}Input": one(text=TEXT)},
        {output: response, **definitions},
        returns=[{"schema": output, "pick": "/coordinates"}],
    )


def public(package: Any) -> set[str]:
    """The names of a package's types."""
    return {*package.types.__all__}


def returned(package: Any, method: str) -> list[object]:
    """What both clients declare that a method returns."""
    clients = (package.InferenceClient, package.AsyncInferenceClient)
    return [typing.get_type_hints(getattr(client, method))["return"] for client in clients]


def test_an_inline_tuple_takes_no_name_from_an_object_of_another_task(sdk: Sdk) -> None:
    aiming = task(
        "aim-it",
        {"AimInput": one(at=ref("Coordinate")), "Coordinate": one(x=NUMBER)},
        {"AimOutput": one(at=TEXT)},
    )
    package = sdk(finding("find", PLACE) | aiming)
    assert public(package) == {
        *("FindInput", "FindInputParam", "FindOutput", "AimInput", "AimInputParam"),
        *("AimOutput", "Coordinate", "CoordinateParam"),
    }
    assert package.Coordinate is package.types.aim_it.Coordinate
    assert package.Coordinate(x=1.5).x == 1.5


def test_equal_properties_of_two_tasks_keep_their_own_types(sdk: Sdk) -> None:
    package = sdk(finding("find", PLACE) | finding("seek", POINT))
    assert returned(package, "find_it") == [list[tuple[int, int]]] * 2
    assert returned(package, "seek_it") == [list[tuple[float, float, float]]] * 2


def test_what_is_only_null_is_null_also_where_it_is_optional(sdk: Sdk) -> None:
    nothing = many({"anyOf": [ref("Nothing"), {"type": "null"}]})
    response = {"Found": nothing, "Nothing": {"type": "null", "description": "Nothing."}}
    package = sdk(
        task("find-it", {"Asked": one(text=ref("Gone")), "Gone": {"type": "null"}}, response)
    )
    assert returned(package, "find_it") == [list[None]] * 2
    argument = typing.get_type_hints(package.InferenceClient.find_it)["text"]
    assert argument is type(None)


def test_an_inline_tuple_renames_no_object_of_its_own_file(sdk: Sdk) -> None:
    package = sdk(finding("find", PLACE, Coordinate=one(x=NUMBER)))
    assert public(package) == {"FindInput", "FindInputParam", "FindOutput", "Coordinate"}
    assert issubclass(package.Coordinate, package.Model)


def test_a_tuple_that_becomes_a_definition_loses_no_name_and_diff_says_so(sdk: Sdk) -> None:
    inline, lifted = finding("find", PLACE), finding("find", ref("Cell"), Cell=PLACE)
    before, after = public(sdk(inline)), public(sdk(lifted))
    assert (before - after, after - before) == (set(), {"Cell"})
    told = {(change.code, change.subject, change.level) for change in compare(inline, lifted)}
    assert ("type-added", "Cell", "addition") in told
    assert {level for _, _, level in told} == {"addition", "fix"}
    told = {(change.code, change.subject, change.level) for change in compare(lifted, inline)}
    assert ("type-removed", "Cell", "breaking") in told
    for files in (inline, lifted):
        assert returned(sdk(files), "find_it") == [list[tuple[int, int]]] * 2


def test_keys_that_cannot_be_names_of_classes_are_resolved_like_titles(sdk: Sdk) -> None:
    keys = ["Model", "Media", "Field", "Any", "Stream", "Exception", "RowParam", "foo-bar", "1x"]
    response = one(**{f"p{n}": ref(key) for n, key in enumerate(keys)})
    parts = {key: one(**{f"f{n}": TEXT}) for n, key in enumerate(keys)}
    files = task("find-it", {"FindInput": one(text=TEXT)}, {"FindOutput": response, **parts})
    package = sdk(files)
    names = ["ModelValue", "MediaValue", "FieldValue", "AnyValue", "StreamValue"]
    names += ["ExceptionValue", "RowParamValue", "FooBar", "X"]
    assert public(package) == {"FindInput", "FindInputParam", "FindOutput", *names}
    found = package.FindOutput.model_validate({f"p{n}": {f"f{n}": "a"} for n in range(len(keys))})
    kinds = [type(getattr(found, f"p{n}")).__name__ for n in range(len(keys))]
    assert kinds == names


@pytest.mark.parametrize("count", [51, 300])
def test_a_union_can_have_many_members(sdk: Sdk, count: int) -> None:
    kinds = [{"const": f"k{n}"} for n in range(count)]
    union = {"title": "Note", "oneOf": [one(type=kind) | {"required": ["type"]} for kind in kinds]}
    files = task("find-it", {"FindInput": one(text=TEXT)}, {"FindOutput": one(note=union)})
    package = sdk(files)
    for kind, name in ((f"k{count - 1}", f"NoteK{count - 1}"), ("later", "UnknownNote")):
        found = package.FindOutput.model_validate({"note": {"type": kind}})
        assert type(found.note).__name__ == name


def test_a_union_with_too_many_members_says_how_many_it_can_have() -> None:
    union = {"oneOf": [one(**{f"f{n}": TEXT}) for n in range(301)]}
    files = task("find-it", {"FindInput": one(text=TEXT)}, {"FindOutput": one(note=union)})
    (problem,) = lint(files)
    assert problem.message == "the number of items is 301; the maximum is 300"


def test_names_that_python_reads_otherwise_are_refused() -> None:
    response = {"type": "object", "properties": {"fi": TEXT, "\ufb01": TEXT}}
    request = one(x=one(**{"": TEXT}))
    files = task("find-it", {"FindInput": request}, {"FindOutput": response})
    found = {problem.message for problem in lint(files) if problem.code == "no-python-type"}
    assert found == {
        "Python reads the name '\ufb01' as 'fi': leave the property out",
        "a dict that callers pass cannot have the key '' in Python: leave it out",
    }


TAGGED: Json = {
    "oneOf": [ref("Old"), ref("New")],
    "discriminator": {"propertyName": "kind"},
}
ALTERNATIVES: Json = {
    "Old": one(kind={"const": "old"}) | {"required": ["kind"]},
    "New": one(kind={"enum": ["new", "newer"]}) | {"required": ["kind"]},
}


def test_an_inline_union_is_decided_by_its_tag_and_has_no_name(sdk: Sdk) -> None:
    request = {"DoInput": one(steps=many(TAGGED)), **ALTERNATIVES}
    package = sdk(task("do-it", request, {"DoOutput": one(x=TEXT)}))
    assert public(package) == {
        *("DoInput", "DoInputParam", "DoOutput", "Old", "OldParam", "New", "NewParam")
    }
    steps = package.DoInput(steps=[{"kind": "newer"}]).steps
    assert steps == [package.New(kind="newer")]
    with pytest.raises(ValidationError, match="union_tag_invalid"):
        package.DoInput(steps=[{"kind": "odd"}])


def test_a_tag_that_responses_may_extend_does_not_decide(sdk: Sdk) -> None:
    """A shared enumeration is open, since a response may hold values that no spec lists."""
    local = json.loads(json.dumps(TAGGED).replace("#", "../common.json#"))
    response = {"DoOutput": one(last={"$ref": "../common.json#/$defs/New"})}
    files = task("do-it", {"DoInput": one(step=local)}, response)
    package = sdk(files | {"common.json": json.dumps({"$defs": ALTERNATIVES})})
    assert package.DoInput(step={"kind": "newer"}).step == package.New(kind="newer")
    assert package.DoOutput(last={"kind": "newest"}).last.kind == "newest"


def test_a_field_may_hide_the_name_of_a_type_inside_an_inline_tuple(sdk: Sdk) -> None:
    properties = {"list": TEXT, "Old": TEXT, "rows": many(POINT | fixed(many(TEXT)))}
    properties["olds"] = many(POINT | fixed(ref("Old")))
    request = {"DoInput": one(both=ref("Both")), "Both": one(**properties), **ALTERNATIVES}
    package = sdk(task("do-it", request, {"DoOutput": one(x=TEXT)}))
    both = package.Both(list="x", Old="y", rows=[(["a"],)], olds=[({"kind": "old"},)])
    assert (both.rows, both.olds) == ([(["a"],)], [(package.Old(kind="old"),)])
    assert public(package) >= {"Both", "BothParam", "Old", "OldParam"}
    assert "_Both_1" not in public(package)


def test_keys_that_are_no_names_may_lead_back_to_their_object(sdk: Sdk) -> None:
    node = one(**{"top-k": {"type": "integer"}, "up": ref("Flat"), "next": ref("Node")})
    flat = {"anyOf": [TEXT, many(ref("Node"))], "description": "Text or nodes."}
    request = {"DoInput": one(node=ref("Node")), "Node": node, "Flat": flat}
    package = sdk(task("do-it", request, {"DoOutput": one(x=TEXT)}))
    hints = typing.get_type_hints(package.NodeParam)
    assert [*hints] == ["top-k", "up", "next"]
    assert hints["next"] == package.Node | package.NodeParam
    assert package.Node.model_validate({"top-k": 1, "up": [{"top-k": 2}]}).up[0].top_k == 2


def test_the_generator_stops_where_a_type_has_no_definition() -> None:
    """What is nested gets no name: were it to get one, nothing would be written."""
    nested = PLACE | {"minItems": 2, "maxItems": 2}
    bundles: Bundles = {"find_it": {"FindOutput": one(coordinates=many(nested))}}
    with pytest.raises(ValueError, match=r"'coordinate'.*not a definition"):
        generate_modules(bundles, {})


WORDS: tuple[str, ...] = (
    "cells",
    "class",
    "top-k",
    "schema",
    "list",
    "bytes",
    "Literal",
    "tuple",
    "str",
    "Field",
)


class Chance:
    """Makes schemas of every form that has a type, as deep as they may be."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)
        self.names = ["One", "Two", "Three", "Four"]

    def schema(self, depth: int = 3) -> Json:
        forms = (self.plain, self.reference, self.items, self.row, self.table, self.union)
        return self.random.choice(forms if depth else forms[:2])(depth - 1)

    def plain(self, _: int) -> Json:
        kinds = ("string", "integer", "boolean", ["string", "null"])
        found: list[Json] = [{"type": kind} for kind in kinds]
        return self.random.choice([*found, {"enum": ["a", "b"]}, {"const": "c"}])

    def reference(self, _: int) -> Json:
        return ref(self.random.choice([*self.names, "Old"]))

    def items(self, depth: int) -> Json:
        return many(self.schema(depth))

    def row(self, depth: int) -> Json:
        return fixed(*(self.schema(depth) for _ in range(2)))

    def table(self, depth: int) -> Json:
        return {"type": "object", "additionalProperties": self.schema(depth)}

    def union(self, depth: int) -> Json:
        if self.random.random() < 0.3:
            return TAGGED
        return {"anyOf": [self.schema(depth), self.plain(depth)]}

    def definitions(self, root: str) -> Json:
        """A root object, and definitions of any form that it may refer to."""
        names, self.names = self.names, [f"{root}{name}" for name in self.names]
        words = self.random.sample(WORDS, 5)
        # Not all may be no more than references: pydantic fails on some circles of such aliases.
        forms = (self.plain, self.items, self.row, self.table, self.union)
        rest = {name: self.random.choice(forms)(2) for name in self.names[2:]}
        objects = {name: self.object(words) for name in self.names[:2]}
        found = {root: self.object(["cells", "leaf"]), **objects, **rest}
        self.names = names
        tags = {name: {**schema} for name, schema in ALTERNATIVES.items()}
        text = json.dumps({**found, **tags}).replace('/Old"', f'/{root}Old"')
        renamed: Json = json.loads(text.replace('/New"', f'/{root}New"'))
        return {f"{root}{name}" if name in tags else name: one for name, one in renamed.items()}

    def object(self, words: Sequence[str]) -> Json:
        return one(**{word: self.schema() for word in words})


@pytest.mark.parametrize("number", range(times(100)))
def test_no_form_of_a_schema_makes_a_name(number: int, sdk: Sdk) -> None:
    """Each name is a definition, each model can be built, and the hints of all types resolve."""
    chance = Chance(f"{SEED} {number}")
    request, response = chance.definitions("Ask"), chance.definitions("Tell")
    while is_refused(task("do-it", request, response)):
        request, response = chance.definitions("Ask"), chance.definitions("Tell")
    package = sdk(task("do-it", request, response))
    given, read = (
        {name for name, one in side.items() if not is_open(one)} for side in (request, response)
    )
    expected = given | read | {f"{name}Param" for name in given}
    unions = {name.removeprefix("Unknown") for name in public(package) if name[:7] == "Unknown"}
    assert public(package) == expected | unions | {f"Unknown{name}" for name in unions}
    for name in sorted(public(package)):
        found: Any = getattr(package, name)
        if hasattr(found, "model_rebuild"):
            found.model_rebuild()
        elif hasattr(found, "__required_keys__"):
            typing.get_type_hints(found)
    assert returned(package, "do_it") == [package.Tell] * 2


def is_refused(files: Files) -> bool:
    """An alias contains itself, which no spec may do."""
    codes = {problem.code for problem in lint(files) if problem.severity == "error"}
    assert codes <= {"no-python-type"}
    return bool(codes)


def is_open(schema: Json) -> bool:
    """The definition is an object of any members, which has no class."""
    return schema.get("type") == "object" and not {"properties", "additionalProperties"} & {*schema}
