"""Every file of specs is valid, resolves and is described.

All is found by looking into the folders, so that a new task is covered without an edit here.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
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


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_file_fits_its_schema(path: Path) -> None:
    schema = read(SCHEMAS / f"{kind_of(path)}.schema.json")
    assert faults(read(path), schema, Registry()) == []


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


@pytest.mark.parametrize("path", TYPE_FILES, ids=name_of)
def test_everything_is_described(path: Path) -> None:
    definitions = members(read(path)["$defs"])
    described = dict(definitions)
    for name, definition in definitions.items():
        properties = members(members(definition).get("properties", {}))
        described |= {f"{name}.{key}": one for key, one in properties.items()}
    silent = [name for name, one in described.items() if not members(one).get("description")]
    assert silent == []


@pytest.mark.parametrize("folder", TASKS, ids=name_of)
def test_the_folder_is_named_after_the_task(folder: Path) -> None:
    assert read(folder / "task.json")["task"] == folder.name
