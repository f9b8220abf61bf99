"""Lower the rules for reading responses. Performs no I/O."""

from __future__ import annotations

from inferwire_codegen._lowering.ir import (
    AudioResult,
    Condition,
    FileResult,
    JsonResult,
    Property,
    Result,
    ResultRule,
    Success,
)
from inferwire_codegen._specs.binding import Binding, ReturnRule, State
from inferwire_codegen._specs.definitions import PropertyRef
from inferwire_codegen._specs.model import TaskSpec, TypeFile


def rules(binding: Binding, *, streams: bool) -> tuple[ResultRule, ...]:
    """Return the rules for a whole response or, if `streams`, for the events of a stream."""
    return tuple(
        ResultRule(_conditions(binding, rule), result_of(binding.spec, rule))
        for rule in binding.returns
        if rule.streams == streams
    )


def _conditions(binding: Binding, rule: ReturnRule) -> tuple[Condition, ...]:
    """Return the conditions of a rule, without the one on the argument for streaming."""
    return tuple(
        _condition(name, state) for name, state in rule.when if name != binding.stream_switch
    )


def _condition(name: str, state: State) -> Condition:
    match state:
        case tuple():
            return Condition(name, "in", state)
        case True:
            return Condition(name, "true")
        case _:
            return Condition(name, "given")


def result_of(spec: TaskSpec, rule: ReturnRule) -> Result:
    """Return the result of a rule."""
    match rule.kind:
        case "image" | "bytes" | "chunks" | "ndarray" | "string" | "none":
            return FileResult(rule.kind)
        case "ok":
            return Success()
        case "audio":
            return AudioResult(rule.audio["samples"], rule.audio["rate"])
        case _:
            file = spec.stream_output if rule.kind == "stream" else spec.output
            assert file is not None, "specs with problems are not lowered"
            found = file.find(rule.schema)
            assert found is not None, "specs with problems are not lowered"
            images = file.holds_images(found)
            return JsonResult(found.type_name, _path(file, rule), rule.zip, images)


def _path(file: TypeFile, rule: ReturnRule) -> tuple[Property, ...]:
    """Return the path of properties to the picked part of the result."""
    return properties_of(file.along(rule.pick or (), rule.schema))


def properties_of(refs: tuple[PropertyRef, ...]) -> tuple[Property, ...]:
    """Return properties without their schemas."""
    return tuple(Property(ref.owner.type_name, ref.name) for ref in refs)
