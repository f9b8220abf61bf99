"""Check where the properties of a request are sent: the key 'locations'. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._rules.binding.returns import SCALARS
from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Schema, kinds
from inferwire_codegen._specs.json import Document, as_object, as_text
from inferwire_codegen._specs.model import Specs, TypeFile
from inferwire_codegen._specs.sent import (
    KEY,
    OWN_HEADERS,
    WHOLE_BODY,
    in_body,
    place_of,
    placeholders,
    sent,
    token_header,
    token_parameter,
    whole_body,
)

_BODY_ONLY = ("body", "model_at", "open_params", "send_defaults", "batch", "deprecated_params")


_IN_BODY = ("body", WHOLE_BODY)


def check_sent(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Yield every problem of where the properties of a request are sent."""
    yield from _check_names(binding)
    yield from _check_headers(binding, specs)
    yield from _check_path(binding, specs)
    yield from _check_query(binding, specs)
    yield from _check_bodiless(binding)
    yield from _check_whole_body(binding)
    for argument in binding.arguments:
        yield from _check_value(binding, argument)


def check_placeholders(specs: Specs) -> Iterator[Problem]:
    """Check that each placeholder of a route is sent in the path by a task with this route."""
    bindings = [Binding(spec) for spec in specs.tasks]
    routed = [any(_route(one, binding) for one in specs.endpoints) for binding in bindings]
    sound = [_is_sound(one.document, "route", "path", KEY) for one in bindings]
    if not all(routed + sound):
        return  # The task with the problem may be the one that sends it.
    for endpoint in specs.endpoints:
        for route, template in as_object(as_object(endpoint.value).get("routes")).items():
            tasks = [one for one in bindings if one.text("route", "model") == route]
            known = {name for one in tasks for name in _in_path(one)}
            known |= {name for other, name in specs.sent_elsewhere if other == route}
            for name in placeholders(as_text(template)):
                if name not in known:
                    hint = did_you_mean(name, {*known, "base", "model", "task"})
                    message = f"no task with this route sends {name!r} in the path{hint}"
                    remedy = "Correct the name, or let a task send a property with it in the path."
                    at = ("routes", route)
                    yield endpoint.problem(at, "unknown-name", message, remedy=remedy)


def _in_path(binding: Binding) -> list[str]:
    return [name for name, one in sent(binding).items() if one.place == "path"]


def _check_names(binding: Binding) -> Iterator[Problem]:
    """Check that the key names properties, and only those that no other key needs in the body."""
    document, request = binding.document, binding.spec.input
    root = request.object_at(())
    for name, one in sent(binding).items():
        listed = name in as_object(binding.members.get(KEY))
        place = (KEY, name) if listed else ("http_method",)
        if cause := request.missing_at((name,)):
            message = f"{name!r} is not a property of the request"
            message += did_you_mean(name, root.properties if root else ())
            yield document.problem(place, "unknown-name", message, key=True, cause=cause)
        elif one.place in _IN_BODY and binding.text("http_method") == "GET":
            message = f"a GET request has no body for {name!r}"
            yield document.problem(place, "invalid-value", message)
        elif one.place == "none" and not _decides(binding, name):
            message = f"{name!r} is not sent, and no rule in 'returns' depends on it"
            yield document.problem(place, "invalid-value", message)
    needed = {
        "model_at": binding.pointer("model_at"),
        "open_params": binding.pointer("params", "/parameters"),
    }
    for key, pointer in needed.items():
        name = pointer[0] if pointer and key in binding.members else ""
        if name in sent(binding) and place_of(binding, name) not in _IN_BODY:
            message = f"{name!r} must be sent in the body, because {key!r} refers to it"
            yield document.problem((KEY, name), "invalid-value", message)


def _decides(binding: Binding, name: str) -> bool:
    """Return whether a rule for reading responses depends on the argument for a property."""
    deciding = {one for rule in binding.returns for one, _ in rule.when}
    owners = {one.name for one in binding.arguments if one.at == (name,)}
    return binding.sequence is None or not owners.isdisjoint(deciding)


def _check_headers(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Check that no header is set twice, and none that the client sets itself."""
    owners: dict[str, str] = {}
    tokens = {token_header(one) for one in specs.endpoints}
    for name, one in sent(binding).items():
        header = one.header.lower()
        owner = owners.setdefault(header, name)
        place = (KEY, name, "header")
        if header in OWN_HEADERS:
            message = f"the header {one.header!r} is set by the client"
            yield binding.document.problem(place, "invalid-value", message)
        elif header and header in tokens:
            message = f"the header {one.header!r} holds the token"
            yield binding.document.problem(place, "invalid-value", message)
        elif header and owner != name:
            message = f"{owner!r} is already sent in the header {one.header!r}"
            remedy = "Send one of the two in another header."
            yield binding.document.problem(place, "name-clash", message, remedy=remedy)


def _check_query(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Check that no argument is sent where the query holds the token."""
    tokens = {token_parameter(one) for one in specs.endpoints}
    for argument in binding.arguments:
        name = argument.at[0]
        if name in tokens and place_of(binding, name) == "query":
            message = f"the parameter {name!r} of the query holds the token"
            yield argument.problem("invalid-value", message)


def _check_path(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Check that the path and what is sent in it fit together."""
    document, listed = binding.document, _in_path(binding)
    named = [*placeholders(binding.text("path"))]
    for name in named:
        if name not in listed and document.is_sound((KEY,)):
            hint = did_you_mean(name, listed)
            message = f"{{{name}}} needs {name!r} to be sent in the path: add it to {KEY!r}{hint}"
            remedy = f"Correct the name, or add it to {KEY!r}."
            yield document.problem(("path",), "unknown-name", message, remedy=remedy)
            return
    routes = [_route(endpoint, binding) for endpoint in specs.endpoints]
    if routes and not any(routes):
        return  # That no endpoint has the route is a problem of its own.
    for name in listed:
        if name not in named and not any(name in placeholders(one) for one in routes):
            message = f"{{{name}}} is neither in 'path' nor in the route"
            if _is_sound(document, "path", "route") and _are_sound(specs):
                remedy = (
                    f"Add {{{name}}} to 'path' or to the route, or send the property elsewhere."
                )
                yield document.problem((KEY, name), "unknown-name", message, remedy=remedy)
        elif not any(one.at == (name,) and one.is_required for one in binding.arguments):
            message = f"{name!r} must be a required argument to be sent in the path"
            if binding.signature is not None:
                yield document.problem((KEY, name), "invalid-value", message)


def _is_sound(document: Document, *keys: str) -> bool:
    return all(document.is_sound((key,)) for key in keys)


def _are_sound(specs: Specs) -> bool:
    return all(one.is_sound(("routes",)) for one in specs.endpoints)


def _route(endpoint: Document, binding: Binding) -> str:
    routes = as_object(as_object(endpoint.value).get("routes"))
    return as_text(routes.get(binding.text("route", "model")))


def _check_bodiless(binding: Binding) -> Iterator[Problem]:
    """Check the keys of a task whose request has no body."""
    get = binding.text("http_method") == "GET"
    request = binding.spec.input
    absent = not request.is_there and not request.document.is_tainted(())
    known = absent or request.object_at(()) is not None
    if not get and (in_body(binding) or not known or not _is_sound(binding.document, KEY)):
        return
    for key in _BODY_ONLY:
        if key in binding.members:
            which = "a GET request" if get else "the request"
            message = f"{key!r} is not allowed, because {which} has no body"
            yield binding.document.problem((key,), "invalid-value", message, key=True)


def _check_whole_body(binding: Binding) -> Iterator[Problem]:
    """Check that a value that is the whole body is always given, and that there is no other."""
    document, whole = binding.document, whole_body(binding)
    root = binding.spec.input.object_at(())
    if whole is None or root is None or whole not in root.properties:
        return
    place, others = (KEY, whole), [name for name in in_body(binding) if name != whole]
    body, signature = binding.text("body", "json"), binding.signature
    if others:
        message = f"{whole!r} cannot be the whole body, because {others[0]!r} is sent in it, too"
        yield document.problem(place, "invalid-value", message)
    elif body != "json":
        message = f"the body cannot be {body!r}, because it is the value of {whole!r} as JSON"
        yield document.problem(("body",), "invalid-value", message)
    elif signature and not any(one.at[0] == whole and one.is_required for one in signature):
        message = f"{whole!r} must be a required argument, or contain one, to be the whole body"
        yield document.problem(place, "invalid-value", message)


def _check_value(binding: Binding, argument: BoundArgument) -> Iterator[Problem]:
    """Check that a path, a query or a header can hold the value of an argument."""
    place = place_of(binding, argument.at[0])
    if place in _IN_BODY:
        if binding.text("body") != "form" or (len(argument.at) == 1 and argument.ref.media_type):
            return
        place = "form"
    request, schema = binding.spec.input, argument.ref.schema
    listed = place != "path" and _lists_scalars(request, schema)
    if len(argument.at) != 1 or not (listed or _is_scalar(request, schema)):
        kind = "a plain value" if place == "path" else "a plain value or a list of them"
        message = f"{argument.name!r} must be {kind} at the root to be sent in a {place}"
        yield argument.problem("invalid-value", message)


def _lists_scalars(file: TypeFile, schema: Schema) -> bool:
    schema = file.resolved(schema)
    items = schema.get("items")
    return "array" in kinds(schema) and isinstance(items, dict) and _is_scalar(file, items)


def _is_scalar(file: TypeFile, schema: Schema) -> bool:
    """Return whether a value is a string, a number or a boolean, and not a file."""
    schema = file.resolved(schema)
    found = kinds(schema) - {"null"}
    return bool(found) and found <= SCALARS and "contentEncoding" not in schema
