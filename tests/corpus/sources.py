"""The schemas of other projects, read from the archives that `nox -s corpus` downloads."""

from __future__ import annotations

import json
import random
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import cast

import jsonschema
from inferwire_codegen._specs.json import JsonValue, as_object
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from referencing import Registry, Resource
from referencing._core import Resolver
from referencing.jsonschema import specification_with

from . import instances

_DRAFTS = {
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}
_GENERATED = 12


@dataclass(slots=True)
class Case:
    """A schema, as its text, with instances."""

    name: str
    text: str
    shared: str = ""
    """The file of definitions that it refers to by its `$id`, if there is one."""
    valid: list[JsonValue] = field(default_factory=list["JsonValue"])
    invalid: list[JsonValue] = field(default_factory=list["JsonValue"])


def generator_tests(folder: Path) -> Iterator[Case]:
    """Yield the top-level JSON Schemas in the tests of datamodel-code-generator."""
    for name, text in _texts(folder, "datamodel_code_generator-*", "/tests/data/jsonschema/*.json"):
        yield with_instances(Case(name, text))


def tasks(folder: Path) -> Iterator[Case]:
    """Yield the schemas of the tasks of huggingface.js."""
    archive, shared = "huggingface-tasks-*", "/src/tasks/common-definitions.json"
    (_, definitions), *_ = _texts(folder, archive, shared)
    for name, text in _texts(folder, archive, "/src/tasks/*/spec/*.json"):
        is_used = shared.rpartition("/")[2] in text
        yield with_instances(Case(name, text, definitions if is_used else ""))


def suite(folder: Path) -> Iterator[Case]:
    """Yield the cases of the JSON-Schema-Test-Suite, with its own instances."""
    for draft, uri in _DRAFTS.items():
        for name, text in _texts(folder, "jsonschema-*", f"/json/tests/{draft}/*.json"):
            for number, group in enumerate(json.loads(text)):
                schema: JsonValue = group["schema"]
                if isinstance(schema, dict):  # The folder says which draft it is.
                    schema = {"$schema": uri, **schema}
                case = Case(f"{draft}/{name.rpartition('/')[2]}#{number}", json.dumps(schema))
                for one in group["tests"]:
                    (case.valid if one["valid"] else case.invalid).append(one["data"])
                yield case


def with_instances(case: Case) -> Case:
    """Add generated instances to a case, sorted by the library jsonschema."""
    chance = random.Random(case.name)
    try:
        schema: JsonValue = json.loads(case.text)
        shared: JsonValue = json.loads(case.shared or "null")
        validator = validator_of(schema, shared)
        resolver = validator_registry(schema, shared)

        def resolve(reference: str) -> JsonValue:
            found: JsonValue = resolver.lookup(reference).contents
            return found

        for one in instances.made(schema, resolve, chance, _GENERATED):
            others = [] if "contentEncoding" in case.text else [one, one]
            for instance in (one, *(instances.changed(other, chance) for other in others)):
                side = case.valid if validator.is_valid(instance) else case.invalid
                if instance not in side:
                    side.append(instance)
    except Exception:
        return case  # It is not a schema, or one that the library rejects.
    return case


def validator_of(schema: JsonValue, shared: JsonValue = None) -> Validator:
    """Return a validator of the schema's draft, 2020-12 if it does not say; it loads nothing.

    References can also lead to `shared`, another schema.
    """
    make = cast("Callable[..., Validator]", _draft(schema))
    return make(schema, registry=_registry(shared))


def validator_registry(schema: JsonValue, shared: JsonValue) -> Resolver[JsonValue]:
    """Return the resolver of the references in a schema."""
    return _registry(shared).resolver_with_root(_resource(schema))


def _registry(shared: JsonValue) -> Registry[JsonValue]:
    if not isinstance(shared, dict):
        return _REGISTRY
    found: Registry[JsonValue] = _REGISTRY.with_resource(str(shared["$id"]), _resource(shared))
    return found


def _resource(schema: JsonValue) -> Resource[JsonValue]:
    kind = specification_with(str(_draft(schema).META_SCHEMA["$schema"]))
    return cast("Resource[JsonValue]", kind.create_resource(schema))


def _draft(schema: JsonValue) -> type[Validator]:
    return validator_for(as_object(schema), default=jsonschema.Draft202012Validator)


_REGISTRY: Registry[JsonValue] = Registry()
"""A registry that loads nothing from the network."""


def _texts(folder: Path, archive: str, pattern: str) -> Iterator[tuple[str, str]]:
    (path,) = folder.glob(f"{archive}.t*gz")
    with tarfile.open(path) as archived:
        for member in sorted(archived.getmembers(), key=lambda one: one.name):
            name = PurePosixPath(member.name)
            if (
                member.isfile()
                and name.match(f"*{pattern}")
                and len(name.parts) == pattern.count("/") + 1
            ):
                file = archived.extractfile(member)
                assert file is not None
                yield "/".join(name.parts[1:]), file.read().decode("utf-8", "replace")
