"""A comparison reads schemas as the model generator does: held together, field by field."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pytest
from inferwire_codegen import build, load, read
from inferwire_codegen._diff.definitions import named_types
from inferwire_codegen._diff.methods import method, returned
from inferwire_codegen._diff.schemas import field_type
from inferwire_codegen._diff.type_values import (
    JSON,
    JSON_OBJECT,
    NONE,
    Many,
    Plain,
    Relation,
    Row,
    Table,
    Type,
    Value,
    relation,
    text,
    without_none,
)
from inferwire_codegen._lowering.ir import Condition
from inferwire_codegen._lowering.lower import lower
from inferwire_codegen._naming import UNKNOWN
from inferwire_codegen._specs.json import as_object
from inferwire_codegen._specs.model import Specs

ROOT = Path(__file__).parents[3]
GOLDEN = Path(__file__).parents[1] / "pipeline" / "golden"
FOLDERS = [
    Path(__file__).with_name("base"),
    Path(__file__).parents[1] / "pipeline" / "acme",
    GOLDEN / "types_of_every_kind" / "specs",
    GOLDEN / "checks_and_old_names" / "specs",
]
OURS = {
    "Base64Image": "Image",
    "Base64Bytes": "bytes",
    "Float32Array": "FloatArray",
    "JsonText": "str",
}

Form: TypeAlias = "frozenset[object]"
"""A union, whatever the order of its members and of their spelling."""


@pytest.fixture(scope="module", params=[ROOT / "specs", *FOLDERS], ids=lambda one: one.parent.name)
def package(request: pytest.FixtureRequest) -> tuple[Specs, dict[str, str]]:
    """A folder of specs, and the files that it gives."""
    folder: Path = request.param
    texts = read(folder)
    if folder == ROOT / "specs":
        made = ROOT / "generated" / "inferwire"
        files = {
            path.relative_to(made).as_posix(): path.read_text(encoding="utf-8")
            for path in made.rglob("*")
            if path.suffix in {".py", ".json"}
        }
        return load(texts), files
    return load(texts), build(texts, "held")


class Reader:
    """Texts of types, with aliases written out."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.classes: dict[str, ast.ClassDef] = {}
        self.aliases: dict[str, ast.expr] = {}
        self.fields: dict[str, dict[str, ast.expr]] = {}
        for name, content in files.items():
            if name.startswith("types/") and not name.endswith("__init__.py"):
                self._take(ast.parse(content))

    def _take(self, tree: ast.Module) -> None:
        for node in tree.body:
            match node:
                case ast.ClassDef(name=name, body=body):
                    self.fields[name] = dict(_annotations(body))
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Call(args=[_, ast.Dict() as members])
                ):
                    self.fields[name] = dict(_members(members))
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, second])):
                    self.aliases[name] = second
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self.aliases[name] = value
                case _:
                    pass

    def form(self, node: ast.expr) -> Form:
        # Each open union has a member for unknown objects, so `diff` does not compare it.
        return frozenset(one for one in self._atoms(node) if not str(one).startswith(UNKNOWN))

    def _atoms(self, node: ast.expr) -> Iterator[object]:
        match node:
            case ast.BinOp(left=left, right=right):
                yield from self._atoms(left)
                yield from self._atoms(right)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                items = values.elts if isinstance(values, ast.Tuple) else [values]
                yield from (("Literal", ast.unparse(one)) for one in items)
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
                yield from self._atoms(first)
            case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
                yield from self._atoms(inner)
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                yield (name, *map(self.form, items))
            case ast.Name(id=name) if name in self.aliases:
                yield from self._atoms(self.aliases[name])
            case ast.Name(id=name):
                yield OURS.get(name, name.removesuffix("Param"))
            case ast.Constant(value=str(quoted)):
                yield from self._atoms(ast.parse(quoted, mode="eval").body)
            case ast.Constant(value=value):
                yield repr(value)
            case _:
                raise AssertionError(ast.unparse(node))

    def read(self, written: str) -> Form:
        return self.form(ast.parse(written, mode="eval").body)


def _annotations(body: list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for node in body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                yield name, annotation
            case _:
                pass


def _members(members: ast.Dict) -> Iterator[tuple[str, ast.expr]]:
    for key, value in zip(members.keys, members.values, strict=True):
        if isinstance(key, ast.Constant):
            yield str(key.value), value


def test_arguments_and_results_have_the_types_of_the_manifest(
    package: tuple[Specs, dict[str, str]],
) -> None:
    specs, files = package
    reader = Reader(files)
    methods = [json.loads(text) for name, text in files.items() if name.startswith("_manifest/")]
    declared = {one["task"]: one for one in methods if "task" in one}
    for task, spec in zip(lower(specs), specs.tasks, strict=True):
        found = method(task, spec)
        for argument in declared[task.id].get("arguments", ()):
            union = found.parameters[argument["name"]].type
            if argument["name"] == task.batch:
                union = union[:-2]
            declares = argument["type"].replace(
                " | ToolFunction]", "]"
            )  # `diff` compares these apart.
            assert reader.read(text(union)) == reader.read(declares), argument
        for rule in declared[task.id]["returns"]:
            call = {condition(*one) for one in rule.get("when", {}).items()}
            streams = [one.name for one in task.arguments if one.streams and "stream" in rule]
            call |= {condition(name, True) for name in streams}
            shown = text(returned(found, frozenset(call)).type)
            assert reader.read(shown) == reader.read(rule["type"]), rule


def condition(argument: str, state: Any) -> Condition:
    """What the manifest says of an argument; of several values, the first is one."""
    if state in (True, "given"):
        return Condition(argument, "true" if state is True else "given")
    return Condition(argument, "in", (state[0],))


_MADE = ("/__init__.py", "/arguments.py", "/events.py", "/parsed.py")
"""The modules of types that are not those of definitions."""


def test_named_types_are_those_of_the_package(package: tuple[Specs, dict[str, str]]) -> None:
    specs, files = package
    names = {
        name
        for path, text in files.items()
        if path.startswith("types/") and not path.endswith(_MADE)
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for name in ast.literal_eval(node.value)
    }
    assert names
    found = {name for one in named_types(specs).values() for name in one.names}
    arguments = (one for task in lower(specs) for one in task.arguments)
    found |= {one.output.name.name for one in arguments if one.output}
    assert found <= names
    aliases = Reader(files).aliases
    for name in {
        one for one in names - found if not one.startswith(UNKNOWN)
    }:  # The model generator names tuples inside of lists.
        assert "tuple[" in ast.unparse(aliases[name])


def test_members_have_the_types_of_the_package(package: tuple[Specs, dict[str, str]]) -> None:
    specs, files = package
    reader = Reader(files)
    # A twin takes any sequence of models; a model, which is judged too, takes a list.
    twins = Reader({name: one.replace("Sequence[", "list[") for name, one in files.items()})
    for name, one in named_types(specs).items():
        for member in as_object(one.definition.schema.get("properties")):
            if one.given:
                given = text(field_type(one.file, one.definition, member, "member"))
                twin = twins.fields[f"{name}Param"][member]
                assert twins.read(given) == twins.form(twin), (name, member)
            if one.read:
                read_as = text(field_type(one.file, one.definition, member, "read"))
                fields = reader.fields[name]
                field = fields.get(member) or fields.get(f"{member}_") or fields[_snake(member)]
                assert reader.read(read_as) == reader.form(field), (name, member)


def _snake(member: str) -> str:
    return member.replace("-", "_")


STR, INT, FLOAT, BOOL = (Plain(one) for one in ("str", "int", "float", "bool"))
Kind: TypeAlias = Literal["list", "Sequence", "tuple"]


def many(*atoms: Plain | Value, kind: Kind = "list") -> Type:
    return (Many(atoms, kind),)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((STR,), (STR,), "equal"),
        ((STR, INT), (INT, STR), "equal"),
        ((INT,), (FLOAT,), "wider"),
        ((BOOL,), (INT,), "wider"),
        ((INT,), (INT, BOOL), "equal"),
        ((STR,), (STR, NONE), "wider"),
        ((STR, NONE), (STR,), "narrower"),
        ((STR,), (INT,), "other"),
        ((Value("a"),), (Value("a"), Value("b")), "wider"),
        ((Value("a"), STR), (Value("b"), STR), "equal"),
        ((Value("a"),), (STR,), "wider"),
        ((Value(True),), (BOOL,), "wider"),
        ((Value(3),), (FLOAT,), "wider"),
        (many(STR), many(STR, INT), "other"),
        (many(INT), many(INT, BOOL), "equal"),
        (many(STR, kind="Sequence"), many(STR, INT, kind="Sequence"), "wider"),
        (many(STR), many(STR, kind="Sequence"), "wider"),
        (many(STR), many(STR, kind="tuple"), "other"),
        ((Row(((STR,), (INT,))),), (Row(((STR,), (FLOAT,))),), "wider"),
        ((Row(((STR,), (INT,))),), (Row(((STR,),)),), "other"),
        ((Row(((STR,), (STR,))),), many(STR, kind="Sequence"), "wider"),
        ((Table((INT,), "dict"),), (Table((FLOAT,), "dict"),), "other"),
        ((Table((INT,), "Mapping"),), (Table((FLOAT,), "Mapping"),), "wider"),
        ((Table((INT,), "dict"),), (JSON_OBJECT,), "wider"),
        ((JSON_OBJECT,), (Table((JSON,), "Mapping"),), "equal"),
        ((JSON_OBJECT,), (JSON,), "wider"),
        (many(STR), (JSON,), "wider"),
        ((STR, NONE, FLOAT, Value("a")), (JSON,), "wider"),
        ((Plain("bytes"),), (JSON,), "other"),
        ((Plain("Image"),), (Plain("bytes"),), "other"),
        ((Plain("Media"),), (STR,), "narrower"),
        ((Table((JSON,), "dict"),), (Table((Plain("object"),), "dict"),), "other"),
        ((JSON,), (Plain("object"),), "wider"),
    ],
)
def test_type_checkers_relation_of_two_types(old: Type, new: Type, expected: Relation) -> None:
    opposite: dict[Relation, Relation] = {"wider": "narrower", "narrower": "wider"}
    assert relation(old, new) == expected
    assert relation(new, old) == opposite.get(expected, expected)


def test_none_is_left_out() -> None:
    assert without_none((STR, NONE)) == (STR,)
    assert text(()) == "None"
