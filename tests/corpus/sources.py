"""The schemas of other projects, read from the archives that `nox -s corpus` downloads."""

from __future__ import annotations

import json
import random
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import jsonschema
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from referencing import Registry

from . import instances

_DRAFTS = ("draft7", "draft2019-09", "draft2020-12")
_GENERATED = 12


@dataclass(slots=True)
class Case:
    """A schema, as its text, with instances."""

    name: str
    text: str
    valid: list[Any] = field(default_factory=list[Any])
    invalid: list[Any] = field(default_factory=list[Any])


def generator_tests(folder: Path) -> Iterator[Case]:
    """Yield the top-level JSON Schemas in the tests of datamodel-code-generator."""
    for name, text in _texts(folder, "datamodel_code_generator-*", "/tests/data/jsonschema/*.json"):
        yield with_instances(Case(name, text))


def tasks(folder: Path) -> Iterator[Case]:
    """Yield the schemas of the tasks of huggingface.js."""
    for name, text in _texts(folder, "huggingface-tasks-*", "/src/tasks/*/spec/*.json"):
        yield with_instances(Case(name, text))


def suite(folder: Path) -> Iterator[Case]:
    """Yield the cases of the JSON-Schema-Test-Suite, with its own instances."""
    for draft in _DRAFTS:
        for name, text in _texts(folder, "jsonschema-*", f"/json/tests/{draft}/*.json"):
            for number, group in enumerate(json.loads(text)):
                case = Case(
                    f"{draft}/{name.rpartition('/')[2]}#{number}", json.dumps(group["schema"])
                )
                for one in group["tests"]:
                    (case.valid if one["valid"] else case.invalid).append(one["data"])
                yield case


def with_instances(case: Case) -> Case:
    """Add generated instances to a case, sorted by the library jsonschema."""
    chance = random.Random(case.name)
    try:
        schema = json.loads(case.text)
        validator = validator_of(schema)
        resolver = validator._resolver  # pyright: ignore[reportCallIssue]

        def resolve(reference: str) -> Any:
            return resolver.lookup(reference).contents

        for one in instances.made(schema, resolve, chance, _GENERATED):
            for instance in (one, instances.changed(one, chance), instances.changed(one, chance)):
                side = case.valid if validator.is_valid(instance) else case.invalid
                if instance not in side:
                    side.append(instance)
    except Exception:  # Not a schema, or one that the library rejects.
        pass
    return case


def validator_of(schema: Any) -> Validator:
    """Return a validator of the schema's draft; 2020-12 if it does not say."""
    kind = validator_for(schema, default=jsonschema.Draft202012Validator)
    return kind(schema, registry=Registry(retrieve=_no_network))  # pyright: ignore[reportCallIssue]


def _no_network(uri: str) -> Any:
    raise KeyError(uri)


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
