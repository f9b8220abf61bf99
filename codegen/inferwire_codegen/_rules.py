"""What must hold of specs beyond their schemas. Performs no I/O.

Each rule takes what it judges and yields the problems it finds; none stops another.
"""

from __future__ import annotations

from collections.abc import Iterator

from ._binding import Binding, Bound
from ._json import (
    Document,
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
    parse_pointer,
)
from ._names import argument_fault, constant, definition_fault, method_fault
from ._problems import Problem
from ._rules_aliases import check_aliases
from ._rules_patterns import check_pattern
from ._rules_returns import SCALARS, check_returns
from ._rules_types import check_type_file
from ._specs import Specs, TaskSpec, TypeFile, definitions

_MOST_ARGUMENTS = 250


def check(specs: Specs) -> Iterator[Problem]:
    """Every problem of every file that its schema could not find."""
    yield from _check_named(specs.protocols)
    yield from _check_named(specs.endpoints)
    for endpoint in specs.endpoints:
        yield from check_pattern(endpoint, "loading")
    if specs.common:
        yield from check_type_file(TypeFile(specs.common, specs.common))
    yield from _check_clashes(specs)
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


def _check_named(documents: tuple[Document, ...]) -> Iterator[Problem]:
    """The name inside a file is the file's name, and no other file's constant."""
    constants: dict[str, str] = {}
    for document in documents:
        name = as_text(as_object(document.value).get("name"))
        stem = document.path.rpartition("/")[2].removesuffix(".json")
        if name != stem:
            yield document.problem(("name",), "wrong-name", f"{name!r} in a file named {stem!r}")
        if constant(name) in constants:
            message = f"{constants[constant(name)]} has the same name in Python, {constant(name)}"
            yield document.problem(("name",), "name-clash", message)
        constants.setdefault(constant(name), document.path)


def _check_clashes(specs: Specs) -> Iterator[Problem]:
    """A class name stands for one definition of the whole package."""
    homes: dict[str, str] = {}
    documents = [specs.common] if specs.common else []
    documents += [file.document for spec in specs.tasks for file in spec.type_files]
    for document in documents:
        for definition in definitions(document):
            if fault := definition_fault(definition.name):
                message = f"the definition's name {definition.name!r} {fault}"
                yield document.problem(definition.at, "bad-name", message, key=True)
            if definition.name in homes:
                message = f"{definition.name!r} is defined in {homes[definition.name]} too"
                yield document.problem(definition.at, "name-clash", message, key=True)
            homes.setdefault(definition.name, document.path)


def _check_task(spec: TaskSpec, specs: Specs) -> Iterator[Problem]:
    binding = Binding(spec)
    document = spec.binding
    if binding.text("task") != spec.id:
        message = f"{binding.text('task')!r} in a folder named {spec.id!r}"
        yield document.problem(("task",), "wrong-name", message)
    if fault := method_fault(spec.id):
        yield document.problem(("task",), "bad-name", f"the task's name {spec.id!r} {fault}")
    for file in spec.type_files:
        yield from check_type_file(file)
    root = spec.input.find(spec.input.root)
    if root is not None and not root.is_object:
        message = "a request is an object with properties"
        yield spec.input.document.problem(("$ref",), "no-python-form", message)
    count = sum(1 for _ in binding.bound())
    if count > _MOST_ARGUMENTS:
        message = f"a method takes at most {_MOST_ARGUMENTS} arguments, and this one {count}"
        yield document.problem((), "invalid-value", message)
        return
    yield from _check_arguments(binding)
    yield from _check_places(binding)
    yield from _check_raw(binding)
    yield from _check_query(binding)
    yield from _check_mentions(binding)
    yield from _check_choices(binding, specs)
    yield from check_pattern(document, "fallback", groups=1)
    yield from check_returns(binding)


def _check_arguments(binding: Binding) -> Iterator[Problem]:
    """Each argument lands in the request, under a name of its own."""
    seen: dict[str, Pointer] = {}
    for bound in binding.bound():
        if bound.slot is None:
            message = (
                f"{format_pointer(bound.at) or 'the root'} leads to no property of the request"
            )
            yield bound.document.problem(bound.place, "unresolved-pointer", message)
        yield from _check_argument_name(bound, seen)
    yield from _check_order(binding)
    yield from _check_places_apart(binding)
    for index, old in enumerate(dict(binding.pairs("deprecated"))):
        if fault := argument_fault(old):
            place = ("deprecated", old)
            message = f"the argument's name {old!r} {fault}"
            yield binding.document.problem(place, "bad-name", message, key=True)
        elif old in seen:
            message = f"{old!r} is an argument already, number {index + 1} of this list"
            yield binding.document.problem(("deprecated", old), "name-clash", message, key=True)
    yield from _check_deprecated_params(binding, seen)


def _check_deprecated_params(binding: Binding, seen: dict[str, Pointer]) -> Iterator[Problem]:
    """The old mapping of parameters has a name of its own, and parameters to hold."""
    name, place = binding.text("deprecated_params"), ("deprecated_params",)
    if not name:
        return
    if fault := argument_fault(name):
        message = f"the argument's name {name!r} {fault}"
        yield binding.document.problem(place, "bad-name", message)
    elif name in seen or name in dict(binding.pairs("deprecated")):
        yield binding.document.problem(place, "name-clash", f"{name!r} is an argument already")
    if binding.pointer("params", "/parameters") is None:
        message = "without 'params' there are no parameters that it could hold"
        yield binding.document.problem(place, "unresolved-pointer", message)


def _check_order(binding: Binding) -> Iterator[Problem]:
    """Python wants what must be given before what may be left out."""
    optional: Bound | None = None
    for bound in binding.positional():
        if not binding.is_required(bound):
            optional = optional or bound
        elif optional is not None:
            message = f"{bound.name!r} must be given, and {optional.name!r} before it need not be"
            yield bound.document.problem(bound.place, "bad-order", message)


def _check_places_apart(binding: Binding) -> Iterator[Problem]:
    """No two arguments write to one place; a switch is a boolean."""
    seen: dict[Pointer, str] = {}
    for bound in binding.bound():
        for at, name in seen.items():
            if at == bound.at[: len(at)] or bound.at == at[: len(bound.at)]:
                message = f"{name!r} is at {format_pointer(at)} already"
                yield bound.document.problem(bound.place, "name-clash", message)
        seen[bound.at] = bound.name
        if bound.switch and bound.slot and bound.slot.schema.get("type") != "boolean":
            message = f"a switch is a boolean, and {format_pointer(bound.at)} is not"
            yield bound.document.problem(bound.place, "invalid-value", message)


def _check_argument_name(bound: Bound, seen: dict[str, Pointer]) -> Iterator[Problem]:
    named_here = bound.document.path.endswith("task.json") and bound.place[0] == "args"
    place = (*bound.place[:-1], "name") if named_here else bound.place
    if fault := argument_fault(bound.name):
        message = f"the argument's name {bound.name!r} {fault}"
        yield bound.document.problem(place, "bad-name", message, key=not named_here)
    elif bound.name in seen:
        message = f"{bound.name!r} is already the argument for {format_pointer(seen[bound.name])}"
        yield bound.document.problem(place, "name-clash", message, key=not named_here)
    seen.setdefault(bound.name, bound.at)


def _check_places(binding: Binding) -> Iterator[Problem]:
    """Pointers of the binding lead where they say."""
    document, request = binding.document, binding.spec.input
    params = binding.pointer("params", "/parameters")
    if params is not None and "params" in binding.members and not request.object_at(params):
        message = f"{format_pointer(params) or 'the root'} is no object of the request"
        yield document.problem(("params",), "unresolved-pointer", message)
    if binding.members.get("open_params") is True and not request.object_at(params or ("",)):
        message = "there is no object in the request that further parameters could go into"
        if params != ():
            yield document.problem(("open_params",), "unresolved-pointer", message)
    model_at = binding.pointer("model_at")
    if model_at is not None and request.slot(model_at) is None:
        message = f"{format_pointer(model_at)} leads to no property of the request"
        yield document.problem(("model_at",), "unresolved-pointer", message)
    for index, text in enumerate(binding.texts("flatten")):
        if request.object_at(parse_pointer(text)) is None:
            message = f"{text} is no object of the request"
            yield document.problem(("flatten", str(index)), "unresolved-pointer", message)


def _check_raw(binding: Binding) -> Iterator[Problem]:
    """A body that is always the file itself has room for one argument."""
    arguments = list(binding.bound())
    files = [one for one in arguments if one.slot and one.slot.media_type]
    if binding.text("body", "json") != "json" and len(files) != 1:
        message = f"such a body is one file, and {len(files)} arguments are files"
        yield binding.document.problem(("body",), "invalid-value", message)
    elif binding.text("body", "json") != "json" and not binding.is_required(files[0]):
        message = f"such a body is the file {files[0].name!r}, which need not be given"
        yield binding.document.problem(("body",), "invalid-value", message)
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
        schema = bound.slot.schema if bound.slot else {}
        plain = as_text(schema.get("type")) in SCALARS and "contentEncoding" not in schema
        if bound.slot and (len(bound.at) != 1 or not plain):
            message = f"{bound.name!r} is no plain value at the root, which a query could hold"
            yield bound.document.problem(bound.place, "invalid-value", message)


def _check_mentions(binding: Binding) -> Iterator[Problem]:
    """Arguments that the binding speaks of exist."""
    document = binding.document
    known = {bound.name for bound in binding.bound()}
    mentions: list[tuple[Pointer, str]] = [
        (("promote", str(index)), name) for index, name in enumerate(binding.texts("promote"))
    ]
    mentions += [(("deprecated", pair[0]), pair[1]) for pair in binding.pairs("deprecated")]
    for index, rule in enumerate(as_list(binding.members.get("implies"))):
        mentions += [
            (("implies", str(index), key), as_text(as_object(rule).get(key)))
            for key in ("if", "needs")
        ]
    for index, rule in enumerate(as_list(binding.members.get("checks"))):
        place = ("checks", str(index))
        together = as_list(as_object(rule).get("together"))
        mentions += [
            ((*place, "together", str(n)), as_text(name)) for n, name in enumerate(together)
        ]
        at_least = as_object(as_object(rule).get("at_least"))
        mentions += [((*place, "at_least", name), name) for name in at_least]
    if "batch" in binding.members:
        mentions.append((("batch",), binding.text("batch")))
    for at, name in mentions:
        if name not in known:
            message = f"there is no argument {name!r}; there are: {', '.join(sorted(known))}"
            yield document.problem(at, "unknown-name", message)


def _check_choices(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Routes and protocols that the binding names exist."""
    document = binding.document
    protocols = {as_text(as_object(one.value).get("name")) for one in specs.protocols}
    if "protocol" in binding.members and binding.text("protocol") not in protocols:
        message = f"there is no protocols/{binding.text('protocol')}.json"
        yield document.problem(("protocol",), "unknown-name", message)
    routes = {
        route for one in specs.endpoints for route in as_object(as_object(one.value).get("routes"))
    }
    route = binding.text("route", "model")
    if routes and route not in routes:
        message = f"no endpoint has a route {route!r}; known: {', '.join(sorted(routes))}"
        yield document.problem(("route",), "unknown-name", message)
    if any(rule.kind == "stream" for rule in binding.returns) and not binding.text("protocol"):
        message = "a task that streams names the protocol of its streams ('protocol')"
        yield document.problem((), "missing-key", message)
