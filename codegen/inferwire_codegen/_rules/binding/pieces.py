"""Check how the events of a stream become the response without a stream. Performs no I/O."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import PropertyRef, Schema, alternatives, kinds
from inferwire_codegen._specs.json import Pointer, as_object, as_text, format_pointer
from inferwire_codegen._specs.marks import Mark
from inferwire_codegen._specs.model import TaskSpec, TypeFile
from inferwire_codegen._specs.pieces import (
    Piece,
    is_numbered,
    json_types,
    object_in,
    objects_by_kind,
    pieces,
    position_of,
    text_marks,
)


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
        yield from _check_reached(spec, found)
        for piece in found:
            yield from _check_piece(spec, piece)


def _check_unused(
    spec: TaskSpec, message: str, used: Collection[tuple[str, str]] = frozenset()
) -> Iterator[Problem]:
    if spec.stream_output is None:
        return
    for definition in spec.stream_output.definitions():
        for name, schema in definition.properties.items():
            if "whole" in as_object(schema) and (definition.name, name) not in used:
                at = (*definition.at, "properties", name, "whole")
                yield definition.document.problem(at, "invalid-value", message, key=True)


def _check_text(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    """Check that the location of the text leads to a string in the events."""
    file, place = binding.spec.stream_output, (*rule.place, "text")
    if rule.kind != "stream" or file is None:
        message = "'text' applies to the events of a stream only"
        yield binding.document.problem(place, "invalid-value", message, key=True)
        return
    marks = (when for _, when in objects_by_kind(file, {"$ref": f"#/$defs/{rule.schema}"}) if when)
    kinds = [as_text(value) for when in marks for value in when.values]
    if kinds and not rule.text_event:
        message = "'text' requires 'event', since there are events of several kinds"
        yield binding.document.problem(place, "invalid-value", message)
    elif rule.text_event and rule.text_event not in kinds:
        hint = did_you_mean(rule.text_event, kinds)
        message = f"{rule.schema!r} has no kind {rule.text_event!r}{hint}"
        yield binding.document.problem((*place, "event"), "unknown-name", message)
    elif text_marks(file, rule) is None:
        message = f"{format_pointer(rule.text or ())} is not a string in {rule.schema!r}"
        place = (*place, "at") if kinds else place
        remedy = "Write the path of a string in an event, from the root of the event."
        yield binding.document.problem(place, "unresolved-pointer", message, remedy=remedy)


def _check_piece(spec: TaskSpec, piece: Piece) -> Iterator[Problem]:
    events, responses = spec.stream_output, spec.output
    assert events is not None, "a task without events has no pieces"
    assert responses is not None, "a task without responses has no pieces"
    ref, document = piece.ref, piece.ref.owner.document
    at = (*ref.at, "whole")
    yield from _check_positions(piece, (*at, "at"))
    if "whole" in ref.schema and piece.at and piece.how != "drop" and piece.target is None:
        message = f"the response has no {format_pointer(piece.at)} at this point"
        yield document.problem(_place(ref), "unresolved-pointer", message)
        return
    if fault := _misfit(piece, events, responses):
        yield document.problem((*at, "how"), "invalid-value", fault)
    item = object_in(events, ref.schema)
    if piece.by is not None and (item is None or item.missing_at(piece.by)):
        hint = did_you_mean(piece.by, item.properties) if item else ""
        message = f"the items of {ref.name!r} have no property {piece.by!r}{hint}"
        yield document.problem((*at, "by"), "unknown-name", message)
    if piece.id is not None:
        yield from _check_id(piece, (*at, "id"))
    if piece.first:
        yield from _check_first(piece, (*at, "first"))
    for member in piece.members:
        yield from _check_piece(spec, member)


def _misfit(piece: Piece, events: TypeFile, responses: TypeFile) -> str | None:
    """Return why a value cannot be added in this way, if it cannot."""
    found = json_types(events, piece.ref.schema)
    target = piece.target.schema if piece.target else None
    if piece.how == "append" and not found & {"string", "array"}:
        return "only strings and arrays can be appended"
    if piece.how == "json" and "string" not in found:
        return "only strings can be the parts of a JSON text"
    if not piece.at and piece.how not in {"merge", "replace", "drop"}:
        return "the members of an object can only be merged or replaced"
    is_merged = _how(piece) == "merge" and piece.by is None
    if is_merged and not _is_object(events, piece.ref.schema):
        return "only objects, and arrays with 'by', can be merged"
    if piece.how == "item" and target and "array" not in json_types(responses, target):
        return f"{format_pointer(piece.at)} in the response is not an array"
    return None


def _check_positions(piece: Piece, at: Pointer) -> Iterator[Problem]:
    """Check that the positions of items of lists are integers of the event."""
    owner, document = piece.ref.owner, piece.ref.owner.document
    for token in piece.at:
        name = position_of(token)
        if name is None:
            continue
        ref = owner.find(name)
        if ref is None:
            hint = did_you_mean(name, owner.properties)
            message = f"{owner.name!r} has no property {name!r}{hint}"
            yield document.problem(at, "unknown-name", message)
        elif not json_types(piece.file, ref.schema) <= {"integer", "null"}:
            message = f"the property {name!r}, a position, is not an integer"
            yield document.problem(at, "invalid-value", message)


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


def _check_first(piece: Piece, at: Pointer) -> Iterator[Problem]:
    """Check the location of a value that only the first part of an object has."""
    document, file = piece.ref.owner.document, piece.file
    if piece.id is None:
        message = "'first' requires 'id'"
        yield document.problem(at, "invalid-value", message, key=True)
        return
    inside = object_in(file, piece.ref.schema)
    for token in piece.first:
        ref = inside.find(token) if inside else None
        if ref is None:
            hint = did_you_mean(token, inside.properties) if inside else ""
            message = f"{format_pointer(piece.first)}: there is no property {token!r}{hint}"
            yield document.problem(at, "unresolved-pointer", message)
            return
        inside = object_in(file, ref.schema)


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


def _check_reached(spec: TaskSpec, members: tuple[Piece, ...]) -> Iterator[Problem]:
    """Check that each property with the keyword is one of an event, or of an object in it."""
    reached = {(one.ref.owner.name, one.ref.name) for one in _merged(members)}
    message = "'whole' has no effect here, since no event becomes the response by this property"
    yield from _check_unused(spec, message, reached)


def _merged(members: tuple[Piece, ...]) -> Iterator[Piece]:
    for one in members:
        yield one
        if one.how == "merge":
            yield from _merged(one.members)


def _check_targets(members: tuple[Piece, ...]) -> Iterator[Problem]:
    """Check that the properties of an event become different properties of the response."""
    found: dict[tuple[Pointer, Mark | None], PropertyRef] = {}
    for at, ref, when in _targets(members):
        other = found.setdefault((at, when), ref)
        if other is not ref:
            given = ref if "whole" in ref.schema else other
            message = f"{other.name!r} and {ref.name!r} both become {format_pointer(at)}"
            yield given.owner.document.problem(_place(given), "invalid-value", message)
    for piece in _inside(members):
        yield from _check_targets(piece.members)


def _place(ref: PropertyRef) -> Pointer:
    """Return where the keyword says what a property becomes."""
    at = (*ref.at, "whole")
    return (*at, "at") if "at" in as_object(ref.schema["whole"]) else at


def _targets(
    members: tuple[Piece, ...],
) -> Iterator[tuple[Pointer, PropertyRef, Mark | None]]:
    """Yield where the properties of an object go, relative to the object that contains it."""
    for one in members:
        if one.at and one.how != "drop":
            yield one.at, one.ref, one.when
        elif one.how != "drop":
            yield from ((at, ref, one.when) for at, ref, _ in _targets(one.members))
    described = {one.ref.name for one in members}
    for owner in {one.ref.owner.name: one.ref.owner for one in members if not one.when}.values():
        for name in owner.properties:
            if name not in described and (ref := owner.find(name)):
                yield (name,), ref, None


def _inside(members: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield the properties whose members go to an object of their own."""
    for one in members:
        if one.at:
            yield one
        else:
            yield from _inside(one.members)
