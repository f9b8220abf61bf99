"""Check the key 'parse' of a binding. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._naming import parsed_class
from inferwire_codegen._rules.binding.accepted import names_of_items
from inferwire_codegen._rules.binding.templates import check_template, strings
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition, alternatives, definitions
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_object,
    format_pointer,
)
from inferwire_codegen._specs.model import Specs, TypeFile
from inferwire_codegen._specs.parsing import NAME, SCHEMA, Location, ParseKey, has_lost_target, item
from inferwire_codegen._specs.validator import pattern_fault

_TAKEN = frozenset({"completion", "parsed", "values"})
"""The attributes of every result."""


def check_parse(binding: Binding) -> Iterator[Problem]:
    """Yield every problem of the key 'parse', except those of names."""
    if "parse" not in binding.members:
        return
    key = ParseKey(binding)
    yield from [*_check_argument(key)] or _check_send(key)
    yield from _check_call(key)
    yield from _check_response(key)


def check_parsed_classes(specs: Specs) -> Iterator[Problem]:
    """Check that no definition has the name of a class of results."""
    files = [file.document for spec in specs.tasks for file in spec.type_files]
    documents = [*([specs.common] if specs.common else []), *files]
    for spec in specs.tasks:
        prefix = parsed_class(spec.id)
        if "parse" not in as_object(spec.binding.value):
            continue
        message = f"names that begin with {prefix!r} are those of results of 'parse'"
        for document in documents:
            for one in definitions(document):
                if one.name.startswith(prefix):
                    yield document.problem(one.at, "name-clash", message, key=True)
        for document, at, name in names_of_items(specs):
            if name.startswith(prefix):
                yield document.problem(at, "name-clash", message)


def check_dialect(protocol: Document) -> Iterator[Problem]:
    """Check the regular expressions of a protocol's dialect of JSON Schema."""
    keywords = as_object(as_object(as_object(protocol.value).get("dialect")).get("keywords"))
    for name, pattern in keywords.items():
        if isinstance(pattern, str) and (fault := pattern_fault(pattern)):
            yield protocol.problem(("dialect", "keywords", name), "invalid-value", fault)


def _problem(key: ParseKey, at: Pointer, code: str, message: str, remedy: str = "") -> Problem:
    return key.binding.document.problem(("parse", *at), code, message, remedy=remedy)


def _check_argument(key: ParseKey) -> Iterator[Problem]:
    """Check that the argument is a parameter that can be left out."""
    for one in key.binding.arguments:
        if one.name == key.argument and (
            one.switch or one.is_required or one.ref.media_type or one in key.binding.positional
        ):
            message = (
                f"{key.argument!r} must be an optional keyword argument, not a switch or a file"
            )
            yield _problem(key, ("argument",), "invalid-value", message)


def _check_send(key: ParseKey) -> Iterator[Problem]:
    """Check that what is sent contains the schema and fits the argument."""
    if "send" in key.members and not any(SCHEMA in one for one in strings(key.send)):
        message = f"no value in 'send' is the string {SCHEMA!r}, so the schema would not be sent"
        yield _problem(key, ("send",), "invalid-value", message)
        return
    parts: dict[str, JsonValue] = {NAME: "Name", SCHEMA: {}}
    for one in key.binding.arguments:
        if one.name == key.argument:
            fits = ("$defs", one.ref.owner.name, "properties", one.ref.name)
            request = key.binding.spec.input
            yield from check_template(key.binding, ("parse", "send"), parts, request, fits)


def _check_call(key: ParseKey) -> Iterator[Problem]:
    """Check that the call has a single result in JSON, which no other argument affects."""
    binding = key.binding
    for name, wanted in (("batch", ""), ("http_method", "GET"), ("body", "raw")):
        value = binding.text(name)
        if value and value.startswith(wanted):
            message = f"'parse' is not possible with {name!r}: {value!r}"
            yield _problem(key, (), "invalid-value", message)
    for index, name in enumerate(key.texts("switches")):
        if name not in binding.switches and name in {one.name for one in binding.arguments}:
            message = f"{name!r} is not a switch"
            yield _problem(key, ("switches", str(index)), "invalid-value", message)
    given = {name for rule in binding.returns for name, state in rule.when if state == "given"}
    for name in sorted(given):
        message = f"'parse' is not possible if the result depends on {name!r}, which is no switch"
        yield _problem(key, (), "invalid-value", message)


def _check_response(key: ParseKey) -> Iterator[Problem]:
    """Check that the response is an object, and that the locations in it exist."""
    rule, file = key.rule, key.binding.spec.output
    if rule is None or not rule.kind or key.binding.sequence is None:
        return
    root = file.find(rule.schema) if file and rule.kind == "schema" else None
    if rule.kind != "schema" or rule.pick is not None or rule.zip or (root and not root.is_object):
        message = "the response of 'parse' must be an object that is returned as a whole"
        yield _problem(key, (), "invalid-value", message)
        return
    if file is None or root is None or not key.binding.document.is_sound(("parse", "items")):
        return
    holder: Definition | None = root
    if items := key.items(file, root):
        yield from _check_location(key.binding, file, items)
        yield from _check_attributes(key, items)
        holder = item(file, items.refs[-1].schema) if items.resolves else None
        sound = items.resolves and not has_lost_target(file, items.refs[-1].schema)
        if sound and holder is None:
            message = f"{format_pointer(items.pointer)} is not a list of objects"
            yield _problem(key, ("items",), "invalid-value", message)
    for one in key.locations(file, holder) if holder else ():
        yield from check_text(key.binding, file, one)
        yield from _check_attributes(key, one)


def check_text(binding: Binding, file: TypeFile, one: Location) -> Iterator[Problem]:
    """Check that a path leads to a string."""
    yield from _check_location(binding, file, one)
    if one.resolves and not _is_text(file, one.refs[-1].schema):
        message = f"{format_pointer(one.pointer)} is not a string"
        yield binding.document.problem(one.place, "invalid-value", message)


def _check_location(binding: Binding, file: TypeFile, one: Location) -> Iterator[Problem]:
    """Check that a path exists."""
    if one.resolves or (not one.end and has_lost_target(file, one.refs[-1].schema)):
        return
    missing = one.pointer[len(one.refs)]
    known = one.end.properties if one.end else ()
    cause = one.end.missing_at(missing) if one.end else (binding.document.path, one.place)
    if cause is not None:
        message = f"{format_pointer(one.pointer)} is not a property of the response"
        message += did_you_mean(missing, known)
        yield binding.document.problem(one.place, "unresolved-pointer", message, cause=cause)


def _check_attributes(key: ParseKey, one: Location) -> Iterator[Problem]:
    """Check that the attributes that lead to the text do not hide those of every result."""
    for name in one.pointer[: len(one.pointer) - (one.place[-1] == "text")]:
        if name in _TAKEN and one.place[-1] in {"items", "text"}:
            message = f"{name!r} is reserved for an attribute of every result of 'parse'"
            remedy = "Choose a location without this property, or delete 'parse'."
            yield _problem(key, one.place[1:], "bad-name", message, remedy)


def _is_text(file: TypeFile, schema: dict[str, JsonValue]) -> bool:
    """Return whether a value can be a string."""
    targets = [(one, file.follow(one)) for one in alternatives(schema)]
    return any("string" in _types(found.schema if found else one) for one, found in targets)


def _types(schema: dict[str, JsonValue]) -> list[JsonValue]:
    kinds = schema.get("type")
    return kinds if isinstance(kinds, list) else [kinds]
