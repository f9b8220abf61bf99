"""Warn about what is valid but rarely meant: missing descriptions and types, unused definitions.

Performs no I/O.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import alternatives, definitions, kinds
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
)
from inferwire_codegen._specs.model import Specs, TypeFile

_USUALLY = re.compile(r"usage|created(_at)?|timings?|.*fingerprint|.*_tier|.*_tokens")
"""Names that APIs usually give to properties that are not needed to use a response."""
_THIS_COMPUTER = frozenset({"localhost", "127.0.0.1", "::1"})
_USUALLY_AT_THE_ROOT = re.compile(rf"id|object|model|{_USUALLY.pattern}")

_SCALARS = frozenset({"string", "number", "boolean", "null"})
_TYPES = _SCALARS | {"array", "object"}


def warnings(specs: Specs, faulty: set[str]) -> Iterator[Problem]:
    """Yield the warnings about tasks without errors.

    Args:
        specs: The usable parts of the specs.
        faulty: The names of tasks, shared files and folders that have errors.

    """
    sound = faulty.isdisjoint({"common.json"})
    for spec in specs.tasks:
        if spec.id in faulty or not sound:
            continue
        binding = Binding(spec)
        yield from _undescribed(binding)
        yield from _nested_files(binding)
        for file in spec.type_files:
            mentioned = {file.root} | {rule.schema for rule in binding.returns}
            if says_nothing := [*_says_nothing(file)]:
                yield from says_nothing
                continue
            yield from _unused(file, mentioned)
            yield from _of_any_type(file)
            if file is not spec.input:
                yield from _required_bookkeeping(file)
    if "endpoints" not in faulty:
        for endpoint in specs.endpoints:
            yield from _unsent_token(endpoint)
    if not faulty:
        yield from _unused_shared(specs)


def _undescribed(binding: Binding) -> Iterator[Problem]:
    for argument in binding.arguments:
        ref = argument.ref
        if not as_text(ref.schema.get("description")).strip():
            message = f"argument {argument.name!r} has no description"
            yield ref.owner.document.problem(ref.at, "missing-description", message, key=True)


def _says_nothing(file: TypeFile) -> Iterator[Problem]:
    """Warn about a file that only defines types."""
    root = file.find(file.root)
    if root is not None and file.whole_body:
        root = file.follow(as_object(root.properties[file.whole_body]))
    if root is None or not {*root.schema} <= {"description"} or root.document is not file.document:
        return
    names = [one.name for one in file.definitions() if one.name not in {root.name, file.root}]
    if names:
        message = f'any value is valid: add the reference to a type, such as "#/$defs/{names[0]}"'
        yield file.document.problem((), "missing-type", message)


def _of_any_type(file: TypeFile) -> Iterator[Problem]:
    """Warn about schemas that describe values of one type, and allow those of all others."""
    pending: list[tuple[Pointer, JsonValue]] = [(one.at, one.schema) for one in file.definitions()]
    for at, value in pending:
        pending += [((*at, key), one) for key, one in as_object(value).items()]
        pending += [((*at, str(index)), one) for index, one in enumerate(as_list(value))]
        options = alternatives(as_object(value))
        if len(options) < len(_TYPES) or not kinds(as_object(value)) >= _SCALARS:
            continue
        listed = any(as_object(one.get("items")) for one in options)
        kind = "array" if listed else "object"
        message = f'values of all other types are valid here, too: add "type": "{kind}"'
        yield file.document.problem(at, "missing-type", message)


def _nested_files(binding: Binding) -> Iterator[Problem]:
    """Warn about files in objects of a request, which are strings: only arguments take files."""
    refs = [one.ref for one in binding.arguments]
    taken = {(one.owner.document.path, one.at) for one in refs}
    request = binding.spec.input
    for definition in (*request.definitions(), *request.shared().values()):
        for name, value in definition.properties.items():
            at = (*definition.at, "properties", name)
            schema = as_object(value)
            found = {*schema, *as_object(schema.get("items"))}
            if "contentEncoding" in found and (definition.document.path, at) not in taken:
                message = f"{name!r} is a string of base64 for callers: only arguments take files"
                yield definition.document.problem(at, "nested-file", message, key=True)


def _unused(file: TypeFile, mentioned: set[str]) -> Iterator[Problem]:
    own = {definition.name: definition for definition in file.definitions()}
    pending, used = [*mentioned], set[str]()
    while pending:
        name = pending.pop()
        if name in own and name not in used:
            used.add(name)
            pending += _referred(own[name].schema)
    for definition in own.values():
        if definition.name not in used:
            message = f"nothing in this file refers to {definition.name!r}"
            yield file.document.problem(definition.at, "unused-definition", message, key=True)


def _required_bookkeeping(file: TypeFile) -> Iterator[Problem]:
    for definition in file.definitions():
        usual = _USUALLY_AT_THE_ROOT if definition.name == file.root else _USUALLY
        for index, name in enumerate(as_list(definition.schema.get("required"))):
            declared = as_object(definition.properties.get(as_text(name))).get("bookkeeping")
            if declared is True or (declared is None and usual.fullmatch(as_text(name))):
                message = (
                    f"{name!r} is required, but it is not needed to use the response; "
                    'mark it with "bookkeeping": true instead of requiring it'
                )
                at = (*definition.at, "required", str(index))
                yield file.document.problem(at, "required-bookkeeping", message)


def _unsent_token(endpoint: Document) -> Iterator[Problem]:
    """Warn about a stored token that no server may receive."""
    value = as_object(endpoint.value)
    sources = [key for key in ("token_variables", "token_files") if value.get(key)]
    url = urlsplit(as_text(value.get("base_url")))
    safe = url.scheme == "https" or url.hostname in _THIS_COMPUTER
    if sources and not value.get("token_hosts", safe):
        message = "no server receives the stored token: list its hosts in 'token_hosts'"
        yield endpoint.problem((sources[0],), "unsent-token", message, key=True)


def _unused_shared(specs: Specs) -> Iterator[Problem]:
    if specs.common is None:
        return
    used = {name for spec in specs.tasks for file in spec.type_files for name in file.shared()}
    for definition in definitions(specs.common):
        if definition.name not in used:
            message = f"no task refers to {definition.name!r}"
            yield specs.common.problem(definition.at, "unused-definition", message, key=True)


def _referred(value: JsonValue) -> set[str]:
    """Return the names of all definitions that a value refers to, at any depth."""
    match value:
        case dict():
            found = {as_text(value.get("$ref")).rpartition("/")[2]}
            return found.union(*(_referred(one) for one in value.values()))
        case list():
            return set[str]().union(*(_referred(one) for one in value))
        case _:
            return set()
