"""Compare named types: their names, and the members of classes.

Objects whose members are a method's arguments, such as the request itself, are compared as
arguments. Users never pass such objects, so only their names must remain. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from inferwire_codegen._diff.changes import Finding, Side
from inferwire_codegen._diff.schemas import Use, aliases_in, field_type, type_of
from inferwire_codegen._diff.texts import documents, values
from inferwire_codegen._diff.type_values import Type, relation, text
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition, Schema, definitions
from inferwire_codegen._specs.json import JsonValue, as_list, as_object
from inferwire_codegen._specs.model import Specs, TypeFile


@dataclass(frozen=True, slots=True)
class NamedType:
    """A definition that has a name in the package."""

    definition: Definition
    file: TypeFile
    """The file that its references are relative to."""
    task: str
    """The task whose folder contains it; empty for shared types."""
    given: bool
    """Whether requests may contain it, so that it has a TypedDict."""
    read: bool
    """Whether responses may contain it."""
    taken: frozenset[str] | None
    """Its members that are arguments of a method, if it is used for nothing else."""

    @property
    def name(self) -> str:
        """The name of the class or alias."""
        return self.definition.name

    @property
    def names(self) -> tuple[str, ...]:
        """The names that can be imported."""
        return (self.name, f"{self.name}Param") if self.given else (self.name,)

    @property
    def uses(self) -> tuple[Use, ...]:
        """The ways in which users use it."""
        sides: list[tuple[Use, bool]] = [
            ("member", self.given and self.taken is None),
            ("read", self.read),
        ]
        return tuple(use for use, holds in sides if holds)


def named_types(specs: Specs) -> dict[str, NamedType]:
    """Return all named types of a package, by name."""
    given: set[str] = set()
    read: set[str] = set()
    spread: dict[str, set[str]] = {}
    for spec in specs.tasks:
        for file in spec.type_files:
            names = {*file.shared(), *(one.name for one in file.definitions())}
            (given if file is spec.input else read).update(names)
        spread |= _spread(Binding(spec))
    found: dict[str, NamedType] = {}
    for task, file in _files(specs):
        for one in definitions(file.document):
            if not one.is_open:
                taken = frozenset(spread[one.name]) if one.name in spread else None
                sides = one.name in given, one.name in read
                found[one.name] = NamedType(one, file, task, *sides, taken)
    return found


def _files(specs: Specs) -> Iterator[tuple[str, TypeFile]]:
    if specs.common is not None:
        yield "", TypeFile(specs.common, specs.common)
    for spec in specs.tasks:
        for file in spec.type_files:
            yield spec.id, file


def _spread(binding: Binding) -> dict[str, set[str]]:
    """Return the objects on the paths to arguments, except those that are part of an argument."""
    request = binding.spec.input
    on_the_way: dict[str, set[str]] = {request.root: set()}
    arguments: list[JsonValue] = []
    for argument in binding.arguments:
        for ref in argument.path:
            on_the_way.setdefault(ref.owner.name, set())
        on_the_way[argument.ref.owner.name].add(argument.ref.name)
        arguments.append(argument.ref.schema)
    held = _held(request, arguments)
    return {name: taken for name, taken in on_the_way.items() if name not in held}


def _held(file: TypeFile, pending: list[JsonValue]) -> set[str]:
    """Return the definitions that schemas refer to, directly or indirectly."""
    found: set[str] = set()
    while pending:
        value = pending.pop()
        target = file.follow(value) if isinstance(value, dict) else None
        if target is not None and target.name not in found:
            found.add(target.name)
            pending.append(target.schema)
        pending += as_object(value).values()
        pending += as_list(value)
    return found


def compare_types(
    old: Mapping[str, NamedType], new: Mapping[str, NamedType]
) -> Iterator[tuple[NamedType, Finding]]:
    """Compare all named types; yield each finding with its type."""
    for name, before in old.items():
        after = new.get(name)
        if after is None:
            yield before, _finding("type-removed", before, "was removed", _side(before))
            continue
        yield from ((after, one) for one in _compare(before, after))
    for name, after in new.items():
        if name not in old:
            yield after, _finding("type-added", after, "was added", _side(after))


def _side(one: NamedType) -> Use:
    return "member" if one.given else "read"


def _compare(before: NamedType, after: NamedType) -> Iterator[Finding]:
    if before.given and not after.given:
        message = f"no longer has a TypedDict `{before.name}Param`"
        yield _finding("type-removed", after, message, "member")
    elif after.given and not before.given:
        message = f"now has a TypedDict `{after.name}Param`"
        yield _finding("type-added", after, message, "member")
    if before.definition.is_object != after.definition.is_object:
        word = "is now a class" if after.definition.is_object else "is no longer a class"
        yield _finding("class-changed", after, word, _side(before))
    elif before.definition.is_object:
        for use in before.uses:
            if use in after.uses:
                yield from _members(before, after, use)
        yield from _untaken(before, after)
    classes = before.definition.is_object or after.definition.is_object
    aliases = [] if classes else [*_alias(before, after)]
    yield from aliases
    about = _finding("schema", after, "", _side(after))
    old, new = before.definition.schema, after.definition.schema
    retyped = bool(aliases) or before.definition.is_object != after.definition.is_object
    yield from documents(old, new, about, retyped=retyped)


def _finding(
    code: str, one: NamedType, clause: str, use: Use, member: str | None = None
) -> Finding:
    subject = one.name if member is None else f"{one.name}.{member}"
    at = one.definition.at if member is None else (*one.definition.at, "properties", member)
    side: Side = "response" if use == "read" else "request"
    message = f"`{subject}` {clause}"
    return Finding(code, side, subject, message, one.definition.document.path, at)


def _alias(before: NamedType, after: NamedType) -> Iterator[Finding]:
    """Compare a named type that is not a class; its uses are compared as well."""
    for use in before.uses:
        if use not in after.uses:
            continue
        old = type_of(before.file, before.definition.schema, use)
        new = type_of(after.file, after.definition.schema, use)
        change = f"is now `{text(new)}` instead of `{text(old)}`"
        kept = {"member": "wider", "read": "narrower"}[use]
        match relation(old, new):
            case "equal":
                about = _finding("schema", after, "", use)
                yield from values(old, new, about)
            case found:
                code = "type-extended" if found == kept else "type-changed"
                yield _finding(code, after, change, use)


def _members(before: NamedType, after: NamedType, use: Use) -> Iterator[Finding]:
    old, new = (_properties(one.definition, use) for one in (before, after))
    for name in old:
        if name not in new:
            code = "field-removed" if use == "read" else "member-removed"
            yield _finding(code, after, f"was removed: `{_type(before, name, use)}`", use, name)
        else:
            yield from _member(before, after, name, use)
    for name in new:
        if name not in old:
            yield _added(after, name, use)
    if list(old) != list(new) and set(old) == set(new):
        yield _finding("order", after, "has its members in a different order", use)


def _properties(one: Definition, use: Use) -> dict[str, Schema]:
    """Return the members of a class; one that is read also has those that hold parts."""
    properties = one.properties | (one.parts if use == "read" else {})
    return {name: as_object(schema) for name, schema in properties.items()}


def _type(one: NamedType, name: str, use: Use) -> str:
    return text(_union(one, name, use))


def _union(one: NamedType, name: str, use: Use) -> Type:
    return field_type(one.file, one.definition, name, use)


def _added(after: NamedType, name: str, use: Use) -> Finding:
    shown = _type(after, name, use)
    if use == "read":
        return _finding("field-added", after, f"was added: `{shown}`", use, name)
    if _required(after, name):
        clause = f"was added and is required: `{shown}`"
        return _finding("member-required", after, clause, use, name)
    return _finding("member-added", after, f"was added: `{shown}`", use, name)


def _required(one: NamedType, name: str) -> bool:
    return name in as_list(one.definition.schema.get("required"))


def _member(before: NamedType, after: NamedType, name: str, use: Use) -> Iterator[Finding]:
    if use == "member" and _required(after, name) and not _required(before, name):
        yield _finding("member-required", after, "is now required", use, name)
    elif use == "member" and _required(before, name) and not _required(after, name):
        yield _finding("member-optional", after, "is now optional", use, name)
    types = [*_retyped(before, after, name, use)]
    yield from types
    if use == "read" and not types and _required(before, name) != _required(after, name):
        yield _finding("schema", after, "is None if it is absent or null", use, name)
    about = _finding("schema", after, "", use, name)
    old, new = (_properties(one.definition, use)[name] for one in (before, after))
    yield from documents(old, new, about, retyped=bool(types))


def _untaken(before: NamedType, after: NamedType) -> Iterator[Finding]:
    """Compare members of an object of arguments that are not arguments themselves."""
    if before.taken is None or after.taken is None:
        return
    old, new = (_properties(one.definition, "member") for one in (before, after))
    for name in {**old, **new}:
        about = _finding("schema", after, "", "member", name)
        if name in before.taken | after.taken:
            continue
        if name in old and name in new:
            yield from documents(old[name], new[name], about)
        else:
            clause = (
                "was added, but is not an argument" if name in new else "was removed; it was unused"
            )
            yield _finding("schema", after, clause, "member", name)


_CODES: Mapping[tuple[Use, str], str] = {
    ("member", "wider"): "member-widened",
    ("member", "narrower"): "member-narrowed",
    ("member", "other"): "member-retyped",
    ("read", "wider"): "field-widened",
    ("read", "narrower"): "field-narrowed",
    ("read", "other"): "field-retyped",
}


def _retyped(before: NamedType, after: NamedType, name: str, use: Use) -> Iterator[Finding]:
    old, new = _union(before, name, use), _union(after, name, use)
    through = aliases_in(after.file, _properties(after.definition, use)[name])
    match relation(old, new):
        case "equal":
            about = replace(_finding("schema", after, "", use, name), through=through)
            yield from values(old, new, about)
        case found:
            clause = f"is now `{text(new)}` instead of `{text(old)}`"
            finding = _finding(_CODES[use, found], after, clause, use, name)
            yield replace(finding, through=through)
