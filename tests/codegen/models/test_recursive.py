"""Types other than objects that contain themselves."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from inferwire_codegen import build, replace_tree
from pydantic import TypeAdapter, ValidationError

TASK: dict[str, Any] = {"task": "plant-tree", "summary": "Plant a tree.", "args": [], "params": ""}
TEXT: dict[str, Any] = {"type": "string"}
DEFINITIONS: dict[str, Any] = {
    "Tree": {"anyOf": [TEXT, {"type": "array", "items": {"$ref": "#/$defs/Tree"}}]},
    "Nest": {"type": "array", "items": {"anyOf": [{"$ref": "#/$defs/Nest"}, {"type": "integer"}]}},
    "Hollow": {"type": "array", "items": {"$ref": "#/$defs/Hollow"}},
    "Shelf": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Shelf"}},
    "Chain": {
        "type": ["array", "null"],
        "prefixItems": [TEXT, {"$ref": "#/$defs/Chain"}],
        "minItems": 2,
        "maxItems": 2,
        "items": False,
    },
    "Even": {"type": "array", "items": {"$ref": "#/$defs/Odd"}, "minItems": 1},
    "Odd": {"anyOf": [{"$ref": "#/$defs/Even"}, {"$ref": "#/$defs/Leaf"}]},
    "Leaf": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": TEXT, "twigs": {"$ref": "#/$defs/Even"}},
    },
}
WRITTEN = {
    "Tree": "str | list[Tree]",
    "Nest": "list[Nest | int]",
    "Hollow": "list[Hollow]",
    "Shelf": "dict[str, Shelf]",
    "TreeParam": "str | Sequence[TreeParam]",
    "EvenParam": "Sequence[OddParam]",
}


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The types of a package with such definitions, in requests and responses."""
    properties = {name.lower(): {"$ref": f"#/$defs/{name}"} for name in DEFINITIONS}
    both = {"type": "object", "properties": properties, "$defs": DEFINITIONS}
    texts = json.dumps(both).replace("#/$defs/", "../common.json#/$defs/")
    files = {"common.json": json.dumps({"$defs": DEFINITIONS})}
    files |= {"plant-tree/task.json": json.dumps(TASK)}
    one = {**json.loads(texts)}
    del one["$defs"]
    files |= {f"plant-tree/{side}.json": json.dumps(one) for side in ("input", "output")}
    folder = tmp_path_factory.mktemp("trees")
    replace_tree(build(files, "trees_sdk"), folder / "trees_sdk")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("trees_sdk.types.common")
    sys.path.remove(str(folder))


@pytest.mark.parametrize(("name", "written"), WRITTEN.items())
def test_its_alias_refers_to_itself(trees: ModuleType, name: str, written: str) -> None:
    assert Path(str(trees.__file__)).read_text().count(f'"{written}"') == 2


VALUES: list[Any] = [
    ("Tree", ["a", [["b"], []]], ["a", [1]]),
    ("Nest", [1, [2, []]], [1, ["a"]]),
    ("Hollow", [[], [[]]], [[], [1]]),
    ("Shelf", {"a": {"b": {}}}, {"a": {"b": []}}),
    ("Chain", ["a", ["b", None]], ["a", ["b", "c"]]),
    ("Even", [{"name": "a", "twigs": [[{"name": "b"}]]}], [{"name": "a", "twigs": [[1]]}]),
]


@pytest.mark.parametrize(("name", "right", "wrong"), VALUES)
def test_values_of_any_depth_are_read(trees: ModuleType, name: str, right: Any, wrong: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(trees, name))
    value = adapter.validate_json(json.dumps(right))
    assert json.loads(adapter.dump_json(value, exclude_unset=True)) == right
    with pytest.raises(ValidationError):
        adapter.validate_json(json.dumps(wrong))
