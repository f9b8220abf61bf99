"""Check how the events of a stream become the response without a stream. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import PropertyRef, Schema, alternatives, kinds
from inferwire_codegen._specs.json import Pointer, as_object, as_text, format_pointer
from inferwire_codegen._specs.model import TaskSpec, TypeFile
from inferwire_codegen._specs.pieces import Piece, is_numbered, json_types, object_in, pieces


def check_pieces(binding: Binding) -> Iterator[Problem]:
    """Check the keyword `whole` in the events of a task, and the key `text` of its rules."""
    spec = binding.spec
    events = [rule for rule in binding.returns if rule.kind == "stream"]
    whole = [rule for rule in binding.returns if rule.kind == "schema"]
    for rule in binding.returns:
        if rule.text is not None:
            yield from _check_text(binding, rule)
    if binding.text("batch"):
        yield from _check_unused(spec, "'whole' is not supported in a task with a 'batch'")
    elif not events or not whole:
        message = "'whole' requires a rule for the JSON response without a stream"
        yield from _check_unused(spec, message)
    else:
        found = pieces(spec, events[-1].schema, whole[-1].schema)
        yield from _check_targets(found)
        for piece in found:
            yield from _check_piece(spec, piece)


def _check_unused(spec: TaskSpec, message: str) -> Iterator[Problem]:
    if spec.stream_output is None:
        return
    for definition in spec.stream_output.definitions():
        for name, schema in definition.properties.items():
            if "whole" in as_object(schema):
                at = (*definition.at, "properties", name, "whole")
                yield definition.document.problem(at, "invalid-value", message, key=True)


def _check_text(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    """Check that the location of the text leads to a string in the events."""
    file, place = binding.spec.stream_output, (*rule.place, "text")
    if rule.kind != "stream" or file is None:
        message = "'text' applies to the events of a stream only"
        yield binding.document.problem(place, "invalid-value", message, key=True)
        return
    owner = file.find(rule.schema)
    *path, last = [token for token in rule.text or () if token != "*"]
    for token in path:
        ref = owner.find(token) if owner else None
        owner = object_in(file, ref.schema) if ref else None
    ref = owner.find(last) if owner else None
    if ref is None or "string" not in json_types(file, ref.schema):
        message = f"{format_pointer(rule.text or ())} is not a string in {rule.schema!r}"
        yield binding.document.problem(place, "unresolved-pointer", message)


def _check_piece(spec: TaskSpec, piece: Piece) -> Iterator[Problem]:
    events, responses = spec.stream_output, spec.output
    assert events is not None, "a task without events has no pieces"
    assert responses is not None, "a task without responses has no pieces"
    ref, document = piece.ref, piece.ref.owner.document
    at = (*ref.at, "whole")
    where = format_pointer(piece.at)
    if "whole" in ref.schema and piece.at and piece.how != "drop" and piece.target is None:
        message = f"the response has no {where} at this point"
        yield document.problem(at, "unresolved-pointer", message)
        return
    if piece.how == "append" and not json_types(events, ref.schema) & {"string", "array"}:
        message = "only strings and arrays can be appended"
        yield document.problem((*at, "how"), "invalid-value", message)
    if _how(piece) == "merge" and piece.by is None and not _is_object(events, ref.schema):
        message = "only objects, and arrays with 'by', can be merged"
        yield document.problem((*at, "how"), "invalid-value", message)
    target = piece.target.schema if piece.target else None
    if piece.how == "item" and target and "array" not in json_types(responses, target):
        message = f"{where} in the response is not an array"
        yield document.problem((*at, "how"), "invalid-value", message)
    item = object_in(events, ref.schema)
    if piece.by is not None and (item is None or item.missing_at(piece.by)):
        hint = did_you_mean(piece.by, item.properties) if item else ""
        message = f"the items of {ref.name!r} have no property {piece.by!r}{hint}"
        yield document.problem((*at, "by"), "unknown-name", message)
    if piece.id is not None:
        yield from _check_id(piece, (*at, "id"))
    for member in piece.members:
        yield from _check_piece(spec, member)


def _check_id(piece: Piece, at: Pointer) -> Iterator[Problem]:
    """Check the member that tells objects apart whose parts are numbered alike."""
    document, name = piece.ref.owner.document, piece.id or ""
    item = object_in(piece.file, piece.ref.schema)
    ref = item.find(name) if item else None
    if piece.by is None or not is_numbered(piece):
        message = f"'id' requires that the items of {piece.ref.name!r} are merged by integers"
        yield document.problem(at, "invalid-value", message, key=True)
    elif ref is None:
        hint = did_you_mean(name, item.properties) if item else ""
        message = f"the items of {piece.ref.name!r} have no property {name!r}{hint}"
        yield document.problem(at, "unknown-name", message)
    elif not json_types(piece.file, ref.schema) <= {"string", "integer", "null"}:
        message = f"the property {name!r} is not a string or an integer"
        yield document.problem(at, "invalid-value", message)


def _how(piece: Piece) -> str:
    """Return what the schema says, without the default."""
    return as_text(as_object(piece.ref.schema.get("whole")).get("how"))


def _is_object(file: TypeFile, schema: Schema) -> bool:
    """Return whether a value may be an object."""
    for one in alternatives(schema):
        target = file.follow(one)
        if target is None and "object" in kinds(one):
            return True
        if target and (target.is_object or target.is_open or _is_object(file, target.schema)):
            return True
    return False


def _check_targets(members: tuple[Piece, ...]) -> Iterator[Problem]:
    """Check that the properties of an event become different properties of the response."""
    found: dict[Pointer, PropertyRef] = {}
    for at, ref in _targets(members):
        other = found.setdefault(at, ref)
        if other is not ref:
            given = ref if "whole" in ref.schema else other
            place = (
                *given.at,
                "whole",
                *(["at"] if "at" in as_object(given.schema["whole"]) else []),
            )
            message = f"{other.name!r} and {ref.name!r} both become {format_pointer(at)}"
            yield given.owner.document.problem(place, "invalid-value", message)
    for piece in _inside(members):
        yield from _check_targets(piece.members)


def _targets(members: tuple[Piece, ...]) -> Iterator[tuple[Pointer, PropertyRef]]:
    """Yield where the properties of an object go, relative to the object that contains it."""
    for one in members:
        if one.at and one.how != "drop":
            yield one.at, one.ref
        elif one.how != "drop":
            yield from _targets(one.members)
    described = {one.ref.name for one in members}
    for owner in {one.ref.owner.name: one.ref.owner for one in members}.values():
        for name in owner.properties:
            if name not in described and (ref := owner.find(name)):
                yield (name,), ref


def _inside(members: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield the properties whose members go to an object of their own."""
    for one in members:
        if one.at:
            yield one
        else:
            yield from _inside(one.members)
