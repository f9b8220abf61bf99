"""Every file of specs is valid, resolves and is described.

All is found by looking into the folders, so that a new task is covered without an edit here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pydantic import JsonValue
from referencing import Registry

from .reading import (
    BASE,
    FILES,
    OUR_FILES,
    SCHEMAS,
    TASKS,
    TYPE_FILES,
    faults,
    items,
    kind_of,
    members,
    name_of,
    read,
    registry_of,
    root_of,
    text,
    walk,
)


@pytest.mark.parametrize("kind", [*OUR_FILES, "types"])
def test_each_file_fits_its_schema(kind: str) -> None:
    schema = read(SCHEMAS / f"{kind}.schema.json")
    paths = [path for path in FILES if kind_of(path) == kind]
    assert paths
    found = {name_of(path): faults(read(path), schema, Registry()) for path in paths}
    assert {name: several for name, several in found.items() if several} == {}


@pytest.mark.parametrize("kind", [*OUR_FILES, "types"])
def test_the_schema_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(read(SCHEMAS / f"{kind}.schema.json"))


@pytest.mark.parametrize("kind", OUR_FILES)
def test_each_key_is_described_and_examples_fit(kind: str) -> None:
    schema = read(SCHEMAS / f"{kind}.schema.json")
    for node in walk(schema):
        for key, one in members(node.get("properties", {})).items():
            local = {"$defs": schema["$defs"], **members(one)}
            assert "description" in local, key
            for example in items(local.get("examples", [])):
                assert faults(example, local, Registry()) == [], key


@pytest.mark.parametrize("path", TYPE_FILES, ids=name_of)
def test_references_stay_in_the_folder(path: Path) -> None:
    root = root_of(path)
    resolver = registry_of(root).resolver(BASE + path.relative_to(root).as_posix())
    for node in walk(read(path)):
        if isinstance(node.get("$ref"), str):
            resolver.lookup(text(node["$ref"]))


def test_everything_is_described() -> None:
    silent = [
        f"{name_of(path)}: {name}"
        for path in TYPE_FILES
        for name, one in described(path)
        if not members(one).get("description")
    ]
    assert silent == []


def described(path: Path) -> Iterator[tuple[str, JsonValue]]:
    """Each definition of a file, and each property of one."""
    for name, definition in members(read(path).get("$defs", {})).items():
        yield name, definition
        for key, one in members(members(definition).get("properties", {})).items():
            yield f"{name}.{key}", one


def test_folders_are_named_after_their_tasks() -> None:
    names = {folder: read(folder / "task.json")["task"] for folder in TASKS}
    assert {folder: name for folder, name in names.items() if name != folder.name} == {}
