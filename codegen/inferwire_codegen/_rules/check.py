"""What must hold of specs beyond their schemas. Performs no I/O.

Each rule takes what it judges and yields the problems it finds; none stops another.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Place, Problem
from inferwire_codegen._diagnostics.suggest import meant
from inferwire_codegen._naming import constant, definition_fault, method_fault
from inferwire_codegen._rules.aliases import check_aliases
from inferwire_codegen._rules.arguments import check_arguments, check_mentions, nowhere
from inferwire_codegen._rules.patterns import check_pattern
from inferwire_codegen._rules.returns import SCALARS, check_returns
from inferwire_codegen._rules.types import check_type_file
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_object,
    as_text,
    format_pointer,
    parse_pointer,
)
from inferwire_codegen._specs.model import PropertyRef, Specs, TaskSpec, TypeFile, definitions
from inferwire_codegen._specs.schemas import complaints, plain

_MOST_ARGUMENTS = 250


def check(specs: Specs) -> Iterator[Problem]:
    """Every problem of every file that its schema could not find."""
    yield from _check_named(specs.protocols)
    yield from _check_named(specs.endpoints)
    for endpoint in specs.endpoints:
        yield from check_pattern(endpoint, "loading")
        yield from _check_hub(endpoint)
    yield from _check_clashes(specs)
    if specs.common:
        yield from check_type_file(TypeFile(specs.common, specs.common))
    for file in specs.loose:
        yield from check_type_file(file)
    yield from check_aliases(specs)
    yield from _check_defaults(specs.endpoints)
    for spec in specs.tasks:
        yield from _check_task(spec, specs)


def _check_defaults(endpoints: tuple[Document, ...]) -> Iterator[Problem]:
    """One endpoint at most is the one that is used unless another is chosen."""
    chosen = [one for one in endpoints if as_object(one.value).get("default") is True]
    for one in chosen[1:]:
        message = f"{chosen[0].path} is the default already"
        yield one.problem(("default",), "name-clash", message)


def _check_hub(endpoint: Document) -> Iterator[Problem]:
    """An endpoint whose URLs begin with {hub} says where that is."""
    value = as_object(endpoint.value)
    if "hub_url" in value:
        return
    for key in ("recommended", "deployed"):
        if as_text(as_object(value.get(key)).get("url")).startswith("{hub}"):
            about: tuple[Place, ...] = ((endpoint.path, ("hub_url",)),)
            message = "{hub} stands for 'hub_url', which is not there"
            yield endpoint.problem((key, "url"), "missing-key", message, about=about)


def _check_named(documents: tuple[Document, ...]) -> Iterator[Problem]:
    """The name inside a file is the file's name, and no other file's constant."""
    constants: dict[str, str] = {}
    for document in documents:
        name = as_text(as_object(document.value).get("name"))
        stem = _stem(document.path)
        if name != stem:
            message = f"{name!r} in a file named {stem!r}: write {stem!r}, or rename the file"
            about: tuple[Place, ...] = ((document.path, ("name",)),)
            yield document.problem(("name",), "wrong-name", message, about=about)
        if constant(name) in constants:
            message = f"{constants[constant(name)]} has the same name in Python, {constant(name)}"
            yield document.problem(("name",), "name-clash", message)
        constants.setdefault(constant(name), document.path)


def _check_clashes(specs: Specs) -> Iterator[Problem]:
    """A class name stands for one definition of the whole package."""
    homes: dict[str, str] = {}
    """By name, the place of the first definition."""
    documents = [specs.common] if specs.common else []
    documents += [file.document for spec in specs.tasks for file in spec.type_files]
    documents += [file.document for file in specs.loose]
    for document in documents:
        for definition in definitions(document):
            if fault := definition_fault(definition.name):
                message = f"the definition's name {definition.name!r} {fault}"
                about = ((document.path, definition.at),)
                yield document.problem(definition.at, "bad-name", message, key=True, about=about)
            if definition.name in homes:
                message = f"{definition.name!r} is defined at {homes[definition.name]} too"
                yield document.problem(definition.at, "name-clash", message, key=True)
            homes.setdefault(definition.name, document.place_of_key(definition.at))


def _check_task(spec: TaskSpec, specs: Specs) -> Iterator[Problem]:
    binding = Binding(spec)
    document = spec.binding
    if binding.text("task") != spec.id:
        message = f"{binding.text('task')!r} in a folder named {spec.id!r}: make them the same"
        about: tuple[Place, ...] = ((document.path, ("task",)),)
        yield document.problem(("task",), "wrong-name", message, about=about)
    if fault := method_fault(spec.id):
        yield document.problem(("task",), "bad-name", f"the task's name {spec.id!r} {fault}")
    for file in spec.type_files:
        yield from check_type_file(file)
    root = spec.input.find(spec.input.root)
    if root is not None and not root.is_object:
        message = f"a request is an object with properties, and {root.name!r} is none"
        about = ((spec.input.document.path, root.at),)
        yield spec.input.document.problem(("$ref",), "no-python-form", message, about=about)
    count = sum(1 for _ in binding.bound())
    if count > _MOST_ARGUMENTS:
        message = f"a method takes at most {_MOST_ARGUMENTS} arguments, and this one {count}"
        yield document.problem((), "invalid-value", message)
        return
    yield from check_arguments(binding)
    yield from _check_places(binding)
    yield from _check_raw(binding)
    yield from _check_query(binding)
    yield from check_mentions(binding)
    yield from _check_choices(binding, specs)
    yield from check_pattern(document, "fallback", groups=1)
    yield from check_returns(binding)


def _check_places(binding: Binding) -> Iterator[Problem]:
    """Pointers of the binding lead where they say."""
    document, request = binding.document, binding.spec.input
    params = binding.pointer("params", "/parameters")
    if params is not None and "params" in binding.members and not request.object_at(params):
        yield _no_object(binding, ("params",), params)
    if binding.holds("open_params") and not request.object_at(params or ("",)) and params != ():
        message = "there is no object in the request that further parameters could go into"
        place = ("open_params",)
        about = (document.path, place), *request.loss(params or ())
        yield document.problem(place, "unresolved-pointer", message, about=about)
    model_at = binding.pointer("model_at")
    if model_at is not None and request.property_at(model_at) is None:
        yield nowhere(binding, ("model_at",), model_at)
    for index, text in enumerate(binding.texts("flatten")):
        if request.object_at(parse_pointer(text)) is None:
            yield _no_object(binding, ("flatten", str(index)), parse_pointer(text))
    for text, value in as_object(binding.members.get("send_defaults")).items():
        ref = request.property_at(parse_pointer(text))
        if ref is None:
            yield nowhere(binding, ("send_defaults", text), parse_pointer(text))
        elif fault := _misfit(value, request, ref):
            at: Pointer = ("send_defaults", text)
            about = (document.path, at), *ref.about
            yield document.problem(at, "invalid-value", fault, about=about)


def _misfit(value: JsonValue, file: TypeFile, ref: PropertyRef) -> str | None:
    """Why a value cannot be that of a property, or of what it refers to."""
    target = file.follow(ref.schema)
    faults = complaints(value, plain(target.schema if target else ref.schema))
    return next((message for _, message in faults), None)


def _no_object(binding: Binding, at: Pointer, pointer: Pointer) -> Problem:
    request = binding.spec.input
    objects = [one for one in request.pointers() if request.object_at(parse_pointer(one))]
    text = format_pointer(pointer)
    message = f"{text or 'the root'} is no object of the request{meant(text, objects)}"
    about = request.loss(pointer)
    return binding.document.problem(at, "unresolved-pointer", message, about=about)


def _check_raw(binding: Binding) -> Iterator[Problem]:
    """A body that is always the file itself has room for one argument."""
    arguments = list(binding.bound())
    own: Place = (binding.document.path, ("body",))
    about = (own, *binding.lost(), *(place for one in arguments for place in one.about))
    files = [one for one in arguments if one.ref and one.ref.media_type]
    if binding.text("body", "json") != "json" and len(files) != 1:
        message = f"such a body is one file, and {len(files)} arguments are files"
        yield binding.document.problem(("body",), "invalid-value", message, about=about)
    elif binding.text("body", "json") != "json" and not binding.is_required(files[0]):
        message = f"such a body is the file {files[0].name!r}, which need not be given"
        yield binding.document.problem(("body",), "invalid-value", message, about=about)
    if binding.text("body") == "raw" and len(arguments) > len(files):
        lost = ", ".join(one.name for one in arguments if one not in files)
        message = f"such a body has no place for {lost}: it is 'raw-when-bare', or 'params' is null"
        yield binding.document.problem(("body",), "invalid-value", message)


def _check_query(binding: Binding) -> Iterator[Problem]:
    """A query holds plain values; what needs a body is not for a GET."""
    if binding.text("http_method") != "GET":
        return
    for key in ("body", "model_at", "open_params", "send_defaults", "batch", "deprecated_params"):
        if key in binding.members:
            message = f"a GET has no body, which {key!r} is about"
            yield binding.document.problem((key,), "invalid-value", message, key=True)
    for bound in binding.bound():
        schema = bound.ref.schema if bound.ref else {}
        plain = as_text(schema.get("type")) in SCALARS and "contentEncoding" not in schema
        if bound.ref and (len(bound.at) != 1 or not plain):
            message = f"{bound.name!r} is no plain value at the root, which a query could hold"
            yield bound.problem("invalid-value", message, *bound.about)


def _check_choices(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """The protocol that the binding names exists, and so does the route that it takes."""
    document, name = binding.document, binding.text("protocol")
    protocols = {_stem(one.path) for one in specs.protocols}
    if "protocol" in binding.members and name not in protocols:
        message = f"there is no protocols/{name}.json{meant(name, protocols)}"
        about: tuple[Place, ...] = ((f"protocols/{name}.json", ()),)
        yield document.problem(("protocol",), "unknown-name", message, about=about)
    if any(rule.kind == "stream" for rule in binding.returns) and "protocol" not in binding.members:
        message = "a task that streams names the protocol of its streams: 'protocol'"
        about = ((document.path, ("protocol",)),)
        yield document.problem((), "missing-key", message, about=about)
    yield from _check_route(binding, specs)


def _check_route(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """An endpoint has the route: that of the task, or the one that all take that name none."""
    values = [as_object(as_object(one.value).get("routes")) for one in specs.endpoints]
    routes, route = {name for one in values for name in one}, binding.text("route", "model")
    if not routes or route in routes:
        return
    broken: list[Place] = [(name, ()) for name in specs.broken if name.startswith("endpoints/")]
    lists: list[Place] = [(one.path, ("routes",)) for one in specs.endpoints]
    about = (("endpoints", (route,)), *lists, *broken)
    named = "route" in binding.members
    document, place = (binding.document, "route") if named else (specs.endpoints[0], "routes")
    message = f"no endpoint has a route {route!r}{meant(route, routes)}"
    if not named:
        message += f" {binding.spec.id!r} names no other"
    yield document.problem((place,), "unknown-name", message, about=about)


def _stem(path: str) -> str:
    """The name of a file of specs without its folder and ending."""
    return path.rpartition("/")[2].removesuffix(".json")
