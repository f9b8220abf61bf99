"""Check a task's binding (task.json) as a whole. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._rules.binding.accepted import check_accepted_outputs
from inferwire_codegen._rules.binding.arguments import (
    check_arguments,
    check_mentions,
    check_pointer,
)
from inferwire_codegen._rules.binding.events import check_events
from inferwire_codegen._rules.binding.parsing import check_parse
from inferwire_codegen._rules.binding.pieces import check_pieces
from inferwire_codegen._rules.binding.returns import check_returns
from inferwire_codegen._rules.binding.sent import check_sent
from inferwire_codegen._rules.binding.tools import check_tools
from inferwire_codegen._rules.patterns import check_pattern
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import PropertyRef, is_open, kinds
from inferwire_codegen._specs.json import (
    JsonValue,
    Pointer,
    as_object,
    format_pointer,
    parse_pointer,
)
from inferwire_codegen._specs.model import Specs, TaskSpec, TypeFile
from inferwire_codegen._specs.schemas import mismatches, plain
from inferwire_codegen._specs.sent import place_of

_MOST_ARGUMENTS = 250


def check_binding(spec: TaskSpec, specs: Specs) -> Iterator[Problem]:
    """Yield every problem of a task's binding, except those of names."""
    binding = Binding(spec)
    count = len(binding.declared)
    if count > _MOST_ARGUMENTS:
        message = f"a method can have at most {_MOST_ARGUMENTS} arguments; this one has {count}"
        yield binding.document.problem((), "invalid-value", message)
        return
    yield from check_arguments(binding)
    yield from _check_places(binding)
    yield from _check_raw(binding)
    yield from check_sent(binding, specs)
    yield from check_mentions(binding)
    yield from _check_protocol(binding, specs)
    yield from _check_route(binding, specs)
    yield from check_pattern(binding.document, "fallback", groups=1)
    yield from check_returns(binding)
    yield from check_pieces(binding)
    yield from check_events(binding, specs)
    yield from check_parse(binding)
    yield from check_tools(binding)
    yield from check_accepted_outputs(binding)


def _check_places(binding: Binding) -> Iterator[Problem]:
    """Check the pointers of the binding."""
    document, request = binding.document, binding.spec.input
    params = binding.pointer("params", "/parameters")
    if params is not None and "params" in binding.members:
        yield from _check_object(binding, ("params",), params)
    if binding.holds("open_params") and params != ():
        place = ("open_params",)
        message = "'open_params' requires an object for parameters in the request"
        remedy = "Set 'params' to the location of an object, or delete this key."
        if cause := request.missing_object_at(params) if params else (document.path, place):
            yield document.problem(place, "unresolved-pointer", message, cause=cause, remedy=remedy)
    model_at = binding.pointer("model_at")
    if model_at is not None:
        yield from check_pointer(binding, ("model_at",), model_at)
        ref = request.property_at(model_at)
        if ref is not None and not _holds_string(request, ref):
            message = f"the model is a string, but {format_pointer(model_at)} is not"
            yield document.problem(("model_at",), "invalid-value", message)
    for index, text in enumerate(binding.texts("flatten")):
        yield from _check_object(binding, ("flatten", str(index)), parse_pointer(text))
    for text, value in as_object(binding.members.get("send_defaults")).items():
        at: Pointer = ("send_defaults", text)
        yield from check_pointer(binding, at, parse_pointer(text))
        ref = request.property_at(parse_pointer(text))
        if ref is not None and (fault := _misfit(value, request, ref)):
            yield document.problem(at, "invalid-value", fault)


def _misfit(value: JsonValue, file: TypeFile, ref: PropertyRef) -> str | None:
    """Return the reason why a property or its definition rejects a value, or None."""
    faults = mismatches(value, plain(file.resolved(ref.schema)))
    return next((message for _, message in faults), None)


def _holds_string(file: TypeFile, ref: PropertyRef) -> bool:
    schema = file.resolved(ref.schema)
    return is_open(schema) or not kinds(schema).isdisjoint({"string", ""})


def _check_object(binding: Binding, at: Pointer, pointer: Pointer) -> Iterator[Problem]:
    """Check that a pointer leads to an object in the request."""
    request, text = binding.spec.input, format_pointer(pointer)
    if cause := request.missing_object_at(pointer):
        objects = [one for one in request.pointers() if request.object_at(parse_pointer(one))]
        hint = did_you_mean(text, objects)
        message = f"{text or 'the root'} is not an object of the request{hint}"
        remedy = "Write the location of an object in the request, from the root."
        yield binding.document.problem(
            at, "unresolved-pointer", message, cause=cause, remedy=remedy
        )


def _check_raw(binding: Binding) -> Iterator[Problem]:
    """Check the arguments of a body that is, or can be, the file itself."""
    body, signature = binding.text("body", "json"), binding.signature
    if signature is None or body in {"json", "form"}:
        return
    arguments = [one for one in signature if place_of(binding, one.at[0]) == "body"]
    files = [one for one in arguments if one.ref.media_type and not one.ref.is_list]
    if len(files) != 1:
        message = f"a {body!r} body requires exactly one file argument, but there are {len(files)}"
        yield binding.document.problem(("body",), "invalid-value", message)
    elif not files[0].is_required:
        message = f"a {body!r} body requires its file argument {files[0].name!r} to be required"
        yield binding.document.problem(("body",), "invalid-value", message)
    elif body == "raw" and len(arguments) > 1:
        others = ", ".join(one.name for one in arguments if one not in files)
        message = (
            f"a 'raw' body has no place for {others}; use 'raw-when-bare', or set 'params' to null"
        )
        yield binding.document.problem(("body",), "invalid-value", message)


def _check_protocol(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Check that the protocol named in the binding exists."""
    document, name, place = binding.document, binding.text("protocol"), ("protocol",)
    protocols = {one.stem for one in specs.protocols}
    if "protocol" in binding.members and name not in protocols:
        message = f"protocols/{name}.json does not exist{did_you_mean(name, protocols)}"
        cause = f"protocols/{name}.json", ()
        remedy = "Add the file, or name one that exists."
        yield document.problem(place, "unknown-name", message, cause=cause, remedy=remedy)
    if any(rule.kind == "stream" for rule in binding.returns) and "protocol" not in binding.members:
        message = "'protocol' is required for a task that streams"
        yield document.problem(place, "missing-key", message)


def _check_route(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Check that the task's endpoint, or any, has the task's route, or the default route."""
    own = binding.text("endpoint")
    if own and own not in {one.stem for one in specs.endpoints}:
        known = [one.stem for one in specs.endpoints]
        message = f"endpoints/{own}.json does not exist{did_you_mean(own, known)}"
        absent = f"endpoints/{own}.json", ()
        remedy = "Add the file, or name one that exists."
        yield binding.document.problem(
            ("endpoint",), "unknown-name", message, cause=absent, remedy=remedy
        )
        return
    endpoints = [one for one in specs.endpoints if one.stem == own or not own]
    values = [as_object(as_object(one.value).get("routes")) for one in endpoints]
    routes, route = {name for one in values for name in one}, binding.text("route", "model")
    sound = all(one.is_sound(("routes",)) for one in specs.endpoints)
    sound = sound and binding.document.is_sound(("endpoint",))
    named = "route" in binding.members or not binding.document.is_sound(("route",))
    if route in routes or not sound or not (routes or named):
        return  # Without endpoints, callers pass the URL of a server.
    document, place = (binding.document, "route") if named else (endpoints[0], "routes")
    subject = f"the endpoint {own!r} does not have" if own else "no endpoint has"
    message = f"{subject} a route {route!r}{did_you_mean(route, routes)}"
    if not named:
        message += f" {binding.spec.id!r} does not name a route and uses this default"
    cause = "endpoints", (route,)
    remedy = "Add the route to 'routes' of the endpoint, or name one that it has."
    yield document.problem((place,), "unknown-name", message, cause=cause, remedy=remedy)
