"""Passes that need all nodes: cycles, files, discriminators, defaults and null.

Each pass changes the nodes of all definitions. Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from inferwire_codegen._importing import quirks
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.nodes import (
    AnyJson,
    AnyObject,
    Choice,
    Constant,
    Definitions,
    Entries,
    File,
    Fixed,
    Form,
    Items,
    Named,
    Node,
    Object,
    Reference,
    Scalar,
    Values,
    children,
    nodes_below,
)
from inferwire_codegen._specs.json import JsonValue


def settle(definitions: Definitions, findings: Findings) -> None:
    """Run all passes, in the order of their dependencies."""
    for named in definitions.values():
        _break_cycle(named, definitions, findings)
    _keep_parameters(definitions)
    _inline_plain(definitions)
    for node in _all_nodes(definitions):
        _check_tag(node, definitions)
        _settle_default(node, definitions, findings)
    for named in definitions.values():
        _settle_files(named.node, findings)


def _all_nodes(definitions: Definitions) -> Iterator[Node]:
    for named in list(definitions.values()):
        yield from nodes_below(named.node)


def _break_cycle(named: Named, definitions: Definitions, findings: Findings) -> None:
    """Break cycles without an object, which would make the type endless."""
    if isinstance(named.node.form, Object):
        return
    pending, seen = [named.node], {named.key}
    while pending:
        for node in _without_objects(pending.pop()):
            if not isinstance(node.form, Reference):
                continue
            if node.form.key == named.key:
                message = f"{named.wanted!r} contains itself without an object in between"
                findings.add(node.place, "endless-type", f"{message}: any JSON is accepted")
                node.form, node.todo = AnyJson(), "It contained itself without an object between."
            elif node.form.key not in seen:
                seen.add(node.form.key)
                pending.append(definitions[node.form.key].node)


def _without_objects(node: Node) -> Iterator[Node]:
    if isinstance(node.form, Object):
        return
    yield node
    for _, one in children(node):
        yield from _without_objects(one)


def _keep_parameters(definitions: Definitions) -> None:
    """Keep parameters without known members as an object, so that callers can add members."""
    for named in definitions.values():
        if not named.is_root or named.node.place.is_response:
            continue
        form = named.node.form
        node = form.properties.get("parameters") if isinstance(form, Object) else None
        while node is not None and isinstance(node.form, Reference):
            node = definitions[node.form.key].node
        if node is not None and isinstance(node.form, AnyObject):
            node.form = Object({}, ())


def _inline_plain(definitions: Definitions) -> None:
    """Replace references to plain types by the types, since these need no names."""
    for node in _all_nodes(definitions):
        while isinstance(node.form, Reference):
            target = definitions[node.form.key].node
            if not isinstance(
                target.form, Scalar | Constant | File | AnyJson | AnyObject | Reference
            ):
                break
            node.form = target.form
            node.nullable |= target.nullable
            node.description = node.description or target.description
            node.limits = target.limits | node.limits
            node.default = node.default or target.default
            node.todo = node.todo or target.todo


def _check_tag(node: Node, definitions: Definitions) -> None:
    """Remove a tag unless all objects have it with distinct values."""
    form = node.form
    if isinstance(form, Choice) and form.tag and not kinds(form, form.tag, definitions):
        node.form = Choice(form.members)


def kinds(form: Choice, tag: str, definitions: Definitions) -> tuple[str, ...]:
    """Return the distinct values of a tag in all objects of a choice; empty if it has none."""
    values = [_tag_value(followed(one, definitions), tag) for one in form.members]
    found = tuple(one for one in values if one is not None)
    return found if len({*found}) == len(values) else ()


def _tag_value(form: Form, tag: str) -> str | None:
    if not isinstance(form, Object) or tag not in form.required:
        return None
    return constant(form.properties[tag].form)


def constant(form: Form) -> str | None:
    """Return the string that is the only valid value, or None."""
    match form:
        case Constant(str() as value) | Values((str() as value,)):
            return value
        case _:
            return None


def followed(node: Node, definitions: Definitions) -> Form:
    """Return the form that a reference leads to."""
    seen: set[str] = set()
    while isinstance(node.form, Reference) and node.form.key not in seen:
        seen.add(node.form.key)
        node = definitions[node.form.key].node
    return node.form


def _settle_files(node: Node, findings: Findings) -> None:
    """Turn files that are not properties of objects into strings."""
    is_object = isinstance(node.form, Object)
    for _, one in children(node):
        if isinstance(one.form, File):
            one.default = ()
            one.limits = {}
        if isinstance(one.form, File) and not is_object:
            message = "a file must be a property of an object: it is a base64 string here"
            findings.add(one.place, "guessed-file", message)
            one.form = Scalar(("string",))
        _settle_files(one, findings)


def _settle_default(node: Node, definitions: Definitions, findings: Findings) -> None:
    """Correct or drop a default of the wrong type: the dialect often writes them as strings."""
    if not node.default:
        return
    (default,) = node.default
    form = followed(node, definitions)
    if default is None:
        node.default = ()
    elif not _fits(default, form, definitions) or (default == "null" and node.nullable):
        corrected = quirks.retyped(default)
        if corrected is not None and corrected != default and _fits(corrected, form, definitions):
            message = f"the default {json.dumps(default)} is read as {json.dumps(corrected)}"
            findings.add(node.place, "default-retyped", message, "default")
            node.default = (corrected,)
        else:
            message = (
                f"the default {json.dumps(default)[:60]} does not match the type and is left out"
            )
            if corrected is None:
                message = 'the default "null" means that there is none and is left out'
            findings.add(node.place, "default-dropped", message, "default")
            node.default = ()


def _fits(value: JsonValue, form: Form, definitions: Definitions, depth: int = 20) -> bool:
    """Return whether a value has the type, without checking members of lists and objects."""
    match form:
        case AnyJson():
            return True
        case Scalar(kinds):
            return _is_scalar(value, kinds)
        case Values(values):
            return value in values
        case Constant(only):
            return value == only and isinstance(value, type(only))
        case Items() | Fixed():
            return isinstance(value, list)
        case Object() | AnyObject() | Entries():
            return isinstance(value, dict)
        case Choice(members):
            found = (followed(one, definitions) for one in members)
            return depth > 0 and any(_fits(value, one, definitions, depth - 1) for one in found)
        case File() | Reference():
            return False


def _is_scalar(value: JsonValue, kinds: tuple[str, ...]) -> bool:
    match value:
        case bool():
            return "boolean" in kinds
        case int():
            return bool({"integer", "number"} & set(kinds))
        case float():
            return "number" in kinds
        case str():
            return "string" in kinds
        case _:
            return False
