"""The folders of specs and the means to judge them, for the tests beside this module."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from pydantic import JsonValue
from referencing import Registry
from referencing.jsonschema import DRAFT202012, Schema

TESTS = Path(__file__).parents[1]
SCHEMAS = TESTS.parent / "specs"
ROOTS = (SCHEMAS, TESTS / "codegen" / "pipeline" / "acme")
OUR_FILES = ("task", "example", "endpoint", "protocol")
BASE = "https://specs.invalid/"

FILES = [
    path
    for root in ROOTS
    for path in sorted(root.rglob("*.json"))
    if not path.name.endswith(".schema.json")
]
TASKS = [path.parent for path in FILES if path.name == "task.json"]
EXAMPLES = [path for path in FILES if path.parent.name == "examples"]


class Validates(Protocol):
    """What is used of a validator, whose own signatures are not fully typed."""

    def iter_errors(self, instance: JsonValue) -> Iterable[ValidationError]: ...


def name_of(path: Path) -> str:
    return path.relative_to(TESTS.parent).as_posix()


def read(path: Path) -> dict[str, JsonValue]:
    value: JsonValue = json.loads(path.read_text(encoding="utf-8"))
    return members(value)


def members(value: JsonValue) -> dict[str, JsonValue]:
    assert isinstance(value, dict)
    return value


def items(value: JsonValue) -> list[JsonValue]:
    assert isinstance(value, list)
    return value


def text(value: JsonValue) -> str:
    assert isinstance(value, str)
    return value


def root_of(path: Path) -> Path:
    return next(root for root in ROOTS if path.is_relative_to(root))


def kind_of(path: Path) -> str:
    match path.relative_to(root_of(path)).parts:
        case ("endpoints", _):
            return "endpoint"
        case ("protocols", _):
            return "protocol"
        case (_, "task.json"):
            return "task"
        case (_, "examples", _):
            return "example"
        case ("common.json",) | (_, "input.json" | "output.json" | "stream_output.json"):
            return "types"
        case parts:
            raise AssertionError(f"no file belongs at {'/'.join(parts)}")


TYPE_FILES = [path for path in FILES if kind_of(path) == "types"]


@functools.cache
def registry_of(root: Path) -> Registry[Schema]:
    """The type files of a folder, and nothing else, so that no reference leads out of it."""
    registry: Registry[Schema] = Registry()
    return registry.with_resources(
        (BASE + path.relative_to(root).as_posix(), DRAFT202012.create_resource(read(path)))
        for path in TYPE_FILES
        if path.is_relative_to(root)
    )


def faults(value: JsonValue, schema: dict[str, JsonValue], registry: Registry[Schema]) -> list[str]:
    validator = validator_of(schema, registry)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def validator_of(schema: dict[str, JsonValue], registry: Registry[Schema]) -> Validates:
    return Draft202012Validator(schema, registry=registry)


def walk(value: JsonValue) -> Iterator[dict[str, JsonValue]]:
    """Every object inside a JSON value, itself included."""
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from walk(one)
    if isinstance(value, list):
        for one in value:
            yield from walk(one)
