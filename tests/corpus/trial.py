"""Try a schema: generate a package with it as the input or the output of a task, and use that."""

from __future__ import annotations

import dataclasses
import importlib
import json
import re
import shutil
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from inferwire_codegen import Problem, SpecError, build, replace_tree
from inferwire_codegen._specs.json import JsonValue
from inferwire_runtime import Model, RequestValidationError, ResponseValidationError
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._operation.readers import Json, RequestFacts
from inferwire_runtime._request.parts import divided
from inferwire_runtime._request.prepare import prepare
from inferwire_runtime._response.decode import decode
from pydantic import TypeAdapter

from .leniency import Side, allowance, same, without_nulls, without_types_of_others
from .sources import Case, validator_of

Outcome = Literal["true", "refused", "untrue", "failed"]
_OBJECT: JsonValue = {"title": "Other Side", "type": "object", "properties": {}}
_UNKNOWN = "Unknown"
"""The start of the names of classes for unknown members of a union."""


@dataclass(slots=True)
class Verdict:
    """What became of a schema."""

    case: Case
    side: Side
    outcome: Outcome
    reason: str = ""
    instances: Counter[str] = field(default_factory=Counter[str])


class Bench:
    """Generates packages into a folder, one after the other, and imports them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.number = 0
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        sys.path.insert(0, str(folder))

    def verdict(self, case: Case, side: Side) -> Verdict:
        """Try a schema on one side of a task."""
        self.number += 1
        name = f"tried_{self.number}"
        try:
            files = build(_specs(case, side), name)
        except SpecError as error:
            first = error.problems[0]
            placed = any(one.file == f"probe/{side}.json" for one in error.problems)
            return Verdict(case, side, "refused" if placed else "failed", _reason(first))
        except Exception as error:  # What is counted here.
            return Verdict(case, side, "failed", f"{type(error).__name__}: {error}")
        replace_tree(files, self.folder / name)
        try:
            importlib.invalidate_caches()
            operation: Operation[object] = importlib.import_module(
                f"{name}._operations.probe"
            ).OPERATION
            return _tried(case, side, operation)
        except Exception as error:
            return Verdict(case, side, "failed", f"generated code: {type(error).__name__}: {error}")
        finally:
            for module in [one for one in sys.modules if one.partition(".")[0] == name]:
                del sys.modules[module]
            shutil.rmtree(self.folder / name)


def _specs(case: Case, side: Side) -> dict[str, str]:
    binding: JsonValue = {"task": "probe", "summary": "Try a schema.", "args": [], "params": None}
    files = {"probe/task.json": json.dumps(binding), f"probe/{side}.json": case.text}
    shared = {"common.json": case.shared} if case.shared else {}
    return {"probe/input.json": json.dumps(_OBJECT), **files, **shared} | (
        {} if side == "output" else {"probe/output.json": json.dumps(_OBJECT)}
    )


def _tried(case: Case, side: Side, operation: Operation[object]) -> Verdict:
    """Send or receive all instances."""
    merges = "allOf" in case.text
    allowed, shared = (
        allowance(without_types_of_others(one) if merges else one, side)
        for one in map(json.loads, (case.text, case.shared or "null"))
    )
    lenient = validator_of(allowed, shared)
    verdict = Verdict(case, side, "true")
    use = _sent if side == "input" else _received
    for instance in case.valid:
        problem = use(operation, instance, allowed=True)
        verdict.instances["valid" if problem is None else "untrue"] += 1
        if problem is not None:
            verdict.outcome, verdict.reason = "untrue", f"{json.dumps(instance)[:200]}: {problem}"
    for instance in case.invalid:
        problem = use(operation, instance, allowed=False)
        if problem is not None:
            verdict.instances["invalid"] += 1
        elif lenient.is_valid(instance):
            verdict.instances["lenient"] += 1
        else:
            verdict.instances["untrue"] += 1
            verdict.outcome = "untrue"
            verdict.reason = f"accepts {json.dumps(instance)[:200]}"
    return verdict


def _received(operation: Operation[object], instance: JsonValue, *, allowed: bool) -> str | None:
    """Return the reason why a response is rejected or changed."""
    reader = operation.returns[-1].reader
    assert isinstance(reader, Json)
    body = json.dumps(instance).encode()
    try:
        value = decode(operation.returns, RequestFacts(frozenset(), None), body, "application/json")
    except ResponseValidationError as error:
        return str(error)
    adapter = TypeAdapter(reader.type())
    back = json.loads(adapter.dump_json(value, exclude_unset=True, by_alias=True))
    if not allowed and _UNKNOWN in repr(value):
        return "an unknown member of a union, which is kept"
    forms = type(instance), type(value)
    if not allowed and (forms == (dict, list) or (forms[0] is list and isinstance(value, Model))):
        return "an object in a list, or a list as one object, which is read as the other"
    if not allowed and isinstance(instance, list) and any(isinstance(v, list) for v in instance):
        return "lists in a list of objects, which are read as one list"
    return f"becomes {json.dumps(back)[:200]}" if allowed and not same(back, instance) else None


def _sent(operation: Operation[object], instance: JsonValue, *, allowed: bool) -> str | None:
    """Return the reason why a request is rejected or changed."""
    whole = [one.property for one in operation.locations if one.place == "whole-body"]
    if instance is None or (isinstance(instance, dict) and not whole and None in instance.values()):
        return None if allowed else "an argument that is None is not sent"
    opened = dataclasses.replace(operation, open_params=())
    given = {whole[0]: instance} if whole else {"extra_parameters": instance}
    try:
        document = divided(opened, prepare(opened, given).document).content
    except RequestValidationError as error:
        return str(error)
    sent: JsonValue = json.loads(json.dumps(document))
    equal = same(without_nulls(sent), without_nulls(instance))
    return f"becomes {json.dumps(sent)[:200]}" if allowed and not equal else None


def _reason(problem: Problem) -> str:
    """Return a problem without what differs from schema to schema."""
    text = re.sub(r"'[^']*'|\"[^\"]*\"|\d+", "…", problem.message)
    return f"{problem.code}: {text[:110]}"
