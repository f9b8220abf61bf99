"""What can only be said of nodes once all are read: cycles, files, tags, defaults, null.

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
    """Every pass, in the order in which they depend on each other."""
    for named in definitions.values():
        _break_cycle(named, definitions, findings)
    _keep_parameters(definitions)
    _inline_plain(definitions)
    _null_at_references(definitions)
    for node in _all_nodes(definitions):
        _check_tag(node, definitions)
        _settle_default(node, definitions, findings)
    for named in definitions.values():
        _settle_files(named.node, findings)


def _all_nodes(definitions: Definitions) -> Iterator[Node]:
    for named in list(definitions.values()):
        yield from nodes_below(named.node)


def _break_cycle(named: Named, definitions: Definitions, findings: Findings) -> None:
    """Only an object can contain itself: elsewhere the type would have no end."""
    if isinstance(named.node.form, Object):
        return
    pending, seen = [named.node], {named.key}
    while pending:
        for node in _without_objects(pending.pop()):
            if not isinstance(node.form, Reference):
                continue
            if node.form.key == named.key:
                message = f"{named.wanted!r} contains itself without an object between"
                findings.add(node.place, "endless-type", f"{message}: any JSON fits here")
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
    """Parameters without a known member are an object still: callers may add members to it."""
    for named in definitions.values():
        if not named.is_root or named.node.place.is_answer:
            continue
        form = named.node.form
        node = form.properties.get("parameters") if isinstance(form, Object) else None
        while node is not None and isinstance(node.form, Reference):
            node = definitions[node.form.key].node
        if node is not None and isinstance(node.form, AnyObject):
            node.form = Object({}, ())


def _inline_plain(definitions: Definitions) -> None:
    """What needs no name has none: a reference to a plain type becomes that type."""
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


def _null_at_references(definitions: Definitions) -> None:
    """A definition that may be null is null where it is referred to, so that it keeps its class."""
    nullable = {
        key for key, named in definitions.items() if named.node.nullable and not named.is_root
    }
    for node in _all_nodes(definitions):
        if isinstance(node.form, Reference) and node.form.key in nullable:
            node.nullable = True
    for named in definitions.values():
        named.node.nullable = False


def _check_tag(node: Node, definitions: Definitions) -> None:
    """A tag tells objects apart only if each has it, with one value of its own."""
    form = node.form
    if not isinstance(form, Choice) or not form.tag:
        return
    values = [_tag_value(_followed(one, definitions), form.tag) for one in form.members]
    if None in values or len(set(values)) < len(values):
        node.form = Choice(form.members)


def _tag_value(form: Form, tag: str) -> str | None:
    if not isinstance(form, Object) or tag not in form.required:
        return None
    return constant(form.properties[tag].form)


def constant(form: Form) -> str | None:
    """The string that alone fits, if there is one."""
    match form:
        case Constant(str() as value) | Values((value,)):
            return value
        case _:
            return None


def _followed(node: Node, definitions: Definitions) -> Form:
    seen: set[str] = set()
    while isinstance(node.form, Reference) and node.form.key not in seen:
        seen.add(node.form.key)
        node = definitions[node.form.key].node
    return node.form


def _settle_files(node: Node, findings: Findings) -> None:
    """A file is a property of its own; elsewhere its base64 is a string like any other."""
    is_object = isinstance(node.form, Object)
    for _, one in children(node):
        if isinstance(one.form, File):
            one.default = ()
            one.limits = {}
        if isinstance(one.form, File) and not is_object:
            message = "a file is a property of its own: here it is a string, as base64"
            findings.add(one.place, "guessed-file", message)
            one.form = Scalar(("string",))
        _settle_files(one, findings)


def _settle_default(node: Node, definitions: Definitions, findings: Findings) -> None:
    """A default of the type that it belongs to, or none: importers write all as strings."""
    if not node.default:
        return
    (default,) = node.default
    form = _followed(node, definitions)
    if default is None:
        node.default = ()
    elif not _fits(default, form, definitions) or (default == "null" and node.nullable):
        corrected = quirks.retyped(default)
        if corrected is not None and corrected != default and _fits(corrected, form, definitions):
            message = f"the default {json.dumps(default)} is {json.dumps(corrected)}"
            findings.add(node.place, "default-retyped", message, "default")
            node.default = (corrected,)
        else:
            message = (
                f"the default {json.dumps(default)[:60]} does not fit the type: it is left out"
            )
            if corrected is None:
                message = 'the default "null" is left out: it says that there is none'
            findings.add(node.place, "default-dropped", message, "default")
            node.default = ()


def _fits(value: JsonValue, form: Form, definitions: Definitions, depth: int = 20) -> bool:
    """The value is of the type; members of lists and objects are not looked at."""
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
            found = (_followed(one, definitions) for one in members)
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
