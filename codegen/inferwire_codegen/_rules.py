"""What must hold of specs beyond their schemas. Performs no I/O.

Each rule takes what it judges and yields the problems it finds; none stops another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._binding import Binding, Bound, Returning
from ._json import Document, JsonValue, Pointer, as_list, as_object, as_text, format_pointer
from ._names import argument_fault, definition_fault, method_fault
from ._problems import Problem
from ._rules_types import check_type_file
from ._specs import Specs, TaskSpec, TypeFile, definitions


def check(specs: Specs) -> Iterator[Problem]:
    """Every problem of every file that its schema could not find."""
    yield from _check_named(specs.protocols)
    yield from _check_named(specs.endpoints)
    for endpoint in specs.endpoints:
        yield from _check_pattern(endpoint, "loading")
    if specs.common:
        yield from check_type_file(TypeFile(specs.common, specs.common))
    yield from _check_clashes(specs)
    for spec in specs.tasks:
        yield from _check_task(spec, specs)


def _check_named(documents: tuple[Document, ...]) -> Iterator[Problem]:
    """The name inside a file is the file's name."""
    for document in documents:
        name = as_text(as_object(document.value).get("name"))
        stem = document.path.rpartition("/")[2].removesuffix(".json")
        if name != stem:
            yield document.problem(("name",), "wrong-name", f"{name!r} in a file named {stem!r}")


def _check_clashes(specs: Specs) -> Iterator[Problem]:
    """A class name stands for one definition of the whole package, a protocol for one file."""
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
    yield from _check_arguments(binding)
    yield from _check_places(binding)
    yield from _check_raw(binding)
    yield from _check_mentions(binding)
    yield from _check_choices(binding, specs)
    yield from _check_pattern(document, "fallback", groups=1)
    yield from _check_returns(binding)


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
    for index, old in enumerate(dict(binding.pairs("deprecated"))):
        if fault := argument_fault(old):
            place = ("deprecated", old)
            message = f"the argument's name {old!r} {fault}"
            yield binding.document.problem(place, "bad-name", message, key=True)
        elif old in seen:
            message = f"{old!r} is an argument already, number {index + 1} of this list"
            yield binding.document.problem(("deprecated", old), "name-clash", message, key=True)


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
    model_at = binding.pointer("model_at")
    if model_at is not None and request.slot(model_at) is None:
        message = f"{format_pointer(model_at)} leads to no property of the request"
        yield document.problem(("model_at",), "unresolved-pointer", message)
    for index, text in enumerate(binding.texts("flatten")):
        if request.object_at(tuple(text.split("/")[1:])) is None:
            message = f"{text} is no object of the request"
            yield document.problem(("flatten", str(index)), "unresolved-pointer", message)


def _check_raw(binding: Binding) -> Iterator[Problem]:
    """A body that is always the file itself has room for one argument."""
    arguments = list(binding.bound())
    files = [one for one in arguments if one.slot and one.slot.media_type]
    if binding.text("body", "json") != "json" and len(files) != 1:
        message = f"such a body is one file, and {len(files)} arguments are files"
        yield binding.document.problem(("body",), "invalid-value", message)
    if binding.text("body") == "raw" and len(arguments) > len(files):
        lost = ", ".join(one.name for one in arguments if one not in files)
        message = f"such a body has no place for {lost}: it is 'raw-when-bare', or 'params' is null"
        yield binding.document.problem(("body",), "invalid-value", message)


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
    if "route" in binding.members and routes and binding.text("route") not in routes:
        message = (
            f"no endpoint has a route {binding.text('route')!r}; known: {', '.join(sorted(routes))}"
        )
        yield document.problem(("route",), "unknown-name", message)
    if any(rule.kind == "stream" for rule in binding.returns) and not binding.text("protocol"):
        message = "a task that streams names the protocol of its streams ('protocol')"
        yield document.problem((), "missing-key", message)


def _check_pattern(document: Document, key: str, groups: int | None = None) -> Iterator[Problem]:
    """A regular expression can be compiled, and has the groups that are read."""
    pattern = as_object(as_object(document.value).get(key)).get("pattern")
    place = (key, "pattern")
    if not isinstance(pattern, str):
        return
    try:
        found = re.compile(pattern).groups
    except re.error as error:
        message = f"no regular expression: {error}"
        yield document.problem(place, "invalid-value", message)
        return
    if groups is not None and found != groups:
        message = f"it has {found} groups, and needs {groups}"
        yield document.problem(place, "invalid-value", message)


def _check_returns(binding: Binding) -> Iterator[Problem]:
    """Each rule can apply, and what it names is there."""
    document = binding.document
    if not binding.returns:
        message = "without an output.json, 'returns' must say what comes back"
        yield document.problem((), "missing-key", message)
    known = {bound.name for bound in binding.bound()}
    for index, rule in enumerate(binding.returns):
        last = index == len(binding.returns) - 1
        if last == bool(rule.when):
            message = "the last rule has no 'when'" if last else "only the last rule has no 'when'"
            yield document.problem(rule.place, "unreachable-rule", message)
        for name, state in rule.when:
            if name not in known:
                message = f"there is no argument {name!r}; there are: {', '.join(sorted(known))}"
                place = (*rule.place, "when", name)
                yield document.problem(place, "unknown-name", message, key=True)
            elif (state is True) != (name in binding.switches):
                wanted = "true" if name in binding.switches else '"given"'
                message = f"the state of {name!r} here is {wanted}"
                yield document.problem((*rule.place, "when", name), "invalid-value", message)
        yield from _check_result(binding, rule)


def _check_result(binding: Binding, rule: Returning) -> Iterator[Problem]:
    if rule.kind not in {"schema", "stream"}:
        return
    document = binding.document
    file = binding.spec.output if rule.kind == "schema" else binding.spec.stream_output
    name = "output.json" if rule.kind == "schema" else "stream_output.json"
    definition = file.find(rule.schema) if file else None
    if file is None or definition is None:
        message = f"{rule.schema!r} is no definition of {name}"
        yield document.problem((*rule.place, rule.kind), "unknown-name", message)
        return
    if rule.pick is not None and file.slot(rule.pick, rule.schema) is None:
        message = f"{format_pointer(rule.pick)} leads to no property of {rule.schema}"
        yield document.problem((*rule.place, "pick"), "unresolved-pointer", message)
    element = _element(file, definition.schema)
    for field, _ in rule.zip:
        if field not in element:
            message = f"the answer's items have no property {field!r}"
            yield document.problem((*rule.place, "zip", field), "unknown-name", message, key=True)


def _element(file: TypeFile, schema: dict[str, JsonValue]) -> dict[str, JsonValue]:
    items = file.follow(as_object(schema.get("items")))
    return as_object(items.schema.get("properties")) if items else {}
