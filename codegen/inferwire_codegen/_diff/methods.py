"""A task as users see it: a method, its arguments, and its return types.

Expects specs without problems. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inferwire_codegen._diff.schemas import aliases_in, field_type, type_of
from inferwire_codegen._diff.type_values import Many, Named, Plain, Type, without_none
from inferwire_codegen._lowering.conditions import Call, chosen, streamed
from inferwire_codegen._lowering.ir import (
    AcceptedOutput,
    Argument,
    AudioResult,
    FileResult,
    JsonResult,
    Result,
    Success,
    Task,
)
from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Schema
from inferwire_codegen._specs.json import JsonValue, Pointer
from inferwire_codegen._specs.model import TaskSpec, TypeFile

_MAPPING: Type = (Plain("Mapping[str, JsonValue]"),)


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of a method, as its signature declares it."""

    name: str
    type: Type
    """The type, without None."""
    required: bool
    takes_none: bool
    position: int | None
    path: str
    place: Pointer
    """The location in the specs."""
    at: Pointer | None = None
    """The location in the request, if it has its own."""
    schema: Schema = field(default_factory=dict[str, JsonValue])
    successor: str | None = None
    """The new name of the argument, if this one is deprecated."""
    through: frozenset[str] = frozenset()
    """The named types, other than classes, in its type."""


@dataclass(frozen=True, slots=True)
class Method:
    """The method of a task."""

    task: Task
    spec: TaskSpec
    parameters: Mapping[str, Parameter]
    """The arguments, in order."""

    @property
    def path(self) -> str:
        """The path of the binding."""
        return self.spec.binding.path


def method(task: Task, spec: TaskSpec) -> Method:
    """Return the method of a task."""
    binding = Binding(spec)
    found = [
        _declared(binding, one, bound, index)
        for index, (one, bound) in enumerate(zip(task.positional, binding.positional, strict=True))
    ]
    found.append(
        _option(spec, "model", (Plain("str"),), len(found) if task.positional_model else None)
    )
    found += (
        _declared(binding, one, bound, None)
        for one, bound in zip(task.keyword, binding.keyword, strict=True)
    )
    by_name = {one.name: one for one in found}
    for pair in task.deprecated:
        found.append(_old_name(by_name[pair.new], pair.old, spec))
    if task.deprecated_params is not None:
        found.append(_option(spec, task.deprecated_params, _MAPPING))
    if task.open_params is not None:
        found.append(_option(spec, "extra_parameters", _MAPPING))
    if task.has_body:
        found.append(_option(spec, "extra_body", _MAPPING))
    return Method(task, spec, {one.name: one for one in found})


def renamed(old: Method, new: Method) -> dict[str, str]:
    """Map the old argument names to the new ones, by deprecated name or location."""
    places = {one.at: one.name for one in new.parameters.values() if one.at and not one.successor}
    called: dict[str, str] = {}
    for name, one in old.parameters.items():
        now = new.parameters.get(name)
        heir = now.successor or name if now else places.get(one.at, name) if one.at else name
        called[name] = heir
    return called


def _declared(
    binding: Binding, one: Argument, bound: BoundArgument, position: int | None
) -> Parameter:
    schema = bound.ref.schema
    union = without_none(type_of(binding.spec.input, schema, "argument"))
    if one.many:
        file = (Plain("Media"),)
        union = (*file, Many(file, "Sequence"))
    if one.output is not None:
        union = _with_output(union, one.output)
    if one.name == binding.text("batch"):
        union = (*union, Many(union, "list"), Many(union, "tuple"))
    return Parameter(
        name=one.name,
        type=union,
        required=one.required,
        takes_none=one.nullable or (not one.required and not one.streams),
        position=position,
        path=bound.document.path,
        place=bound.place,
        at=one.at,
        schema=schema,
        through=aliases_in(binding.spec.input, schema),
    )


def _with_output(union: Type, output: AcceptedOutput) -> Type:
    """Return the type of a list whose items may also be a part of a response."""
    return tuple(
        Many((*one.items, Named(output.output.name)), one.kind) if isinstance(one, Many) else one
        for one in union
    )


def _option(spec: TaskSpec, name: str, union: Type, position: int | None = None) -> Parameter:
    return Parameter(name, union, False, True, position, spec.binding.path, ())


def _old_name(of: Parameter, name: str, spec: TaskSpec) -> Parameter:
    place = ("deprecated", name)
    path = spec.binding.path
    return Parameter(name, of.type, False, True, None, path, place, of.at, successor=of.name)


@dataclass(frozen=True, slots=True)
class Returned:
    """The return type of a call."""

    type: Type
    streams: bool
    source: tuple[object, ...]
    """The locations in the response that are read, if not all of it."""
    through: frozenset[str] = field(default=frozenset(), compare=False)
    """The named types, other than classes, in the type."""
    whole: Type | None = None
    """The type of the response that a stream can be put together to, if it can."""


def returned(method: Method, call: Call) -> Returned:
    """Return the return type of a call."""
    task = method.task
    if streamed(task, call):
        event, file = chosen(task.events, call), method.spec.stream_output
        added = task.pieces, task.text, task.text_in
        source, through = (*_source(event), *added), _through(event, file)
        whole = None
        if task.is_assembled:
            whole = _type(chosen(task.returns, call), method.spec.output)
        return Returned(_type(event, file), True, source, through, whole)
    result, file = chosen(task.returns, call), method.spec.output
    union = _type(result, file)
    many = any(one.state == "many" for one in call)
    if many and not (isinstance(result, FileResult) and result.kind == "ndarray"):
        union = (Many(union, "list"),)
    return Returned(union, False, _source(result), _through(result, file))


def _type(result: Result, file: TypeFile | None) -> Type:
    match result:
        case FileResult(kind="ndarray"):
            return (Plain("FloatArray"),)
        case FileResult(kind="none"):
            return (Plain("None"),)
        case FileResult(kind="string"):
            return (Plain("str"),)
        case FileResult(kind="image"):
            return (Plain("Image"),)
        case FileResult() | AudioResult():
            return (Plain("bytes"),)
        case Success():
            return (Plain("bool"),)
        case JsonResult(definition=definition, pick=path):
            assert file is not None, "specs with problems are not compared"
            return _whole(file, definition.name, tuple(one.name for one in path))


def _whole(file: TypeFile, name: str, path: Pointer) -> Type:
    if not path:
        return type_of(file, {"$ref": reference(file, name)}, "read")
    ref = file.property_at(path, name)
    assert ref is not None, "specs with problems are not compared"
    return field_type(file, ref.owner, ref.name, "read")


def _source(result: Result) -> tuple[object, ...]:
    match result:
        case JsonResult(pick=pick, zip=fields):
            return (*(one.name for one in pick), *fields)
        case AudioResult(samples=samples, rate=rate):
            return (samples, rate)
        case FileResult() | Success():
            return ()


def _through(result: Result, file: TypeFile | None) -> frozenset[str]:
    if not isinstance(result, JsonResult) or file is None:
        return frozenset()
    name = result.definition.name
    ref = file.property_at(tuple(one.name for one in result.pick), name)
    return aliases_in(file, ref.schema if ref else {"$ref": reference(file, name)})


def reference(file: TypeFile, name: str) -> str:
    """Return the reference from the file to a definition, its own or a shared one."""
    own = any(one.name == name for one in file.definitions())
    return f"#/$defs/{name}" if own else f"../common.json#/$defs/{name}"
