"""What must hold of the rules by which answers are read, and of what they depend on.

Whatever passes here has overloads that tell the truth: each call is read by the rule whose type
its overload declares. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import Definition
from inferwire_codegen._specs.json import Document, as_object, as_text, format_pointer
from inferwire_codegen._specs.model import TypeFile

SCALARS = frozenset({"string", "integer", "number", "boolean"})
_MOST_DECIDING = 6


def check_returns(binding: Binding) -> Iterator[Problem]:
    """Every problem of a task's rules."""
    if not binding.spec.output and "returns" not in binding.members:
        message = "without an output.json, 'returns' must say what comes back"
        yield binding.document.problem(("returns",), "missing-key", message)
    for rule in binding.returns:
        yield from _check_conditions(binding, rule)
        yield from _check_result(binding, rule)
    if binding.sequence is not None:
        yield from _check_sequence(binding.document, binding.sequence)
        yield from _check_streams(binding, binding.sequence)
    yield from _check_count(binding)
    yield from _check_batch(binding)
    yield from _check_old_names(binding)


def _check_sequence(document: Document, rules: tuple[ReturnRule, ...]) -> Iterator[Problem]:
    """Each rule counts for some calls, and for every call one does: the last has no 'when'."""
    for index, rule in enumerate(rules):
        before = [one for one in rules[:index] if dict(one.when).items() <= dict(rule.when).items()]
        if not rule.when and index + 1 < len(rules):
            message = "only the last rule has no 'when'; those behind this one never count"
            yield document.problem(rule.place, "unreachable-rule", message)
        elif rule.when and any(one.when for one in before):
            first = next(one for one in before if one.when)
            names = " and ".join(repr(name) for name, _ in first.when)
            message = f"a rule before it counts already whenever {names} is there; put it first"
            yield document.problem(rule.place, "unreachable-rule", message)
    if rules and all(rule.when for rule in rules):
        message = "the last rule has no 'when', so that one always counts"
        yield document.problem(rules[-1].place, "unreachable-rule", message)
    if any(rule.kind == "ok" for rule in rules) and len(rules) > 1:
        message = "a result that is a status is the only one"
        yield document.problem(("returns",), "unreachable-rule", message)


def _check_conditions(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    """Each argument that a rule depends on can be in the state, and not always is."""
    document = binding.document
    known = {one.name: one for one in binding.arguments}
    for name, state in rule.when:
        place = (*rule.place, "when", name)
        if (state is True) != (name in binding.switches):
            wanted = "true" if name in binding.switches else '"given"'
            message = f"the state of {name!r} here is {wanted}"
            yield document.problem(place, "invalid-value", message)
        elif state is not True and name in known and known[name].is_required:
            message = f"{name!r} is always given, so that this rule would always count"
            yield document.problem(place, "unreachable-rule", message, key=True)


def _check_count(binding: Binding) -> Iterator[Problem]:
    """Each argument that decides doubles the overloads, and so does an old name that is needed."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    deciding |= {binding.text("batch")} - {""}
    renamed = {new for _, new in binding.pairs("deprecated")}
    required = {one.name for one in binding.arguments if one.is_required}
    count = len(deciding) + len(renamed & required)
    if count > _MOST_DECIDING:
        message = f"{count} arguments decide how it is called; at most {_MOST_DECIDING} can"
        yield binding.document.problem(("returns",), "invalid-value", message)


def _check_streams(binding: Binding, rules: tuple[ReturnRule, ...]) -> Iterator[Problem]:
    """One switch alone decides whether the response is a stream."""
    document, streams = binding.document, [rule for rule in rules if rule.kind == "stream"]
    if not streams:
        return
    if binding.stream_switch is None:
        message = "all rules of streams, and no others, have one and the same switch"
        yield document.problem(streams[0].place, "unreachable-rule", message)
    elif len(streams[-1].when) != 1:
        message = f"the last rule of a stream has no condition but {binding.stream_switch!r}"
        yield document.problem(streams[-1].place, "unreachable-rule", message)
    elif any(rule.kind != "stream" for rule in rules[: len(streams)]):
        message = "the rules of streams come before the others"
        yield document.problem(streams[-1].place, "unreachable-rule", message)


def _check_batch(binding: Binding) -> Iterator[Problem]:
    """A batch is a list of what is always given once; nothing else depends on it."""
    name, place = binding.text("batch"), ("batch",)
    for argument in binding.arguments:
        if argument.name != name:
            continue
        ref = argument.ref
        single = ref.schema.get("type") != "array" and ref.media_type is None
        if not single or not argument.is_required:
            message = f"{name!r} is not a required argument whose schema describes one"
            yield binding.document.problem(place, "invalid-value", message)
        elif any(name in dict(rule.when) for rule in binding.returns):
            message = f"a rule depends on whether {name!r} is given"
            yield binding.document.problem(place, "invalid-value", message)


def _check_old_names(binding: Binding) -> Iterator[Problem]:
    """An old name can stand for its successor in every overload."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    required = {one.name for one in binding.arguments if one.is_required}
    seen: set[str] = set()
    for old, new in binding.pairs("deprecated"):
        place = ("deprecated", old)
        if new in deciding:
            message = f"{new!r} decides what comes back, so that it can have no second name"
            yield binding.document.problem(place, "invalid-value", message)
        elif new in seen & required:
            message = f"{new!r} must be given, and has an old name already"
            yield binding.document.problem(place, "invalid-value", message)
        seen.add(new)


def _check_result(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    if not rule.kind:
        return  # The schema asks for one.
    if rule.kind not in {"schema", "stream"}:
        for key in ("pick", "zip"):
            if key in rule.keys:
                place = (*rule.place, key)
                message = f"{key!r} reads a JSON document, and this result is a file or an array"
                yield binding.document.problem(place, "invalid-value", message, key=True)
        return
    file = binding.spec.output if rule.kind == "schema" else binding.spec.stream_output
    if rule.place:
        yield from _check_schema(binding, rule, file)
    definition = file.find(rule.schema) if file else None
    if file is None or definition is None:
        return
    if not _has_class(file, definition):
        message = f"{rule.schema!r} is no object, list or plain value, which a method could return"
        in_task = binding.document, (*rule.place, rule.kind)
        home, at = in_task if rule.place else (file.document, ("$ref",))
        cause = definition.document.path, definition.at
        yield home.problem(at, "no-python-form", message, cause=cause)
        return
    yield from _check_pick(binding, rule, file)
    yield from _check_zip(binding, rule, file, definition)


def _check_schema(binding: Binding, rule: ReturnRule, file: TypeFile | None) -> Iterator[Problem]:
    """The schema that a rule names is defined."""
    name = "output.json" if rule.kind == "schema" else "stream_output.json"
    homes = f"#/$defs/{rule.schema}", f"../common.json#/$defs/{rule.schema}"
    absent = f"{binding.spec.id}/{name}", ()
    causes = [file.missing_definition(one) if file else absent for one in homes]
    if all(causes):
        known = [one.name for one in file.definitions()] if file else []
        message = f"{rule.schema!r} is no definition of {name}{did_you_mean(rule.schema, known)}"
        place = (*rule.place, rule.kind)
        yield binding.document.problem(place, "unknown-name", message, cause=causes[0])


def _check_zip(
    binding: Binding, rule: ReturnRule, file: TypeFile, definition: Definition
) -> Iterator[Problem]:
    """Each parallel list is for a property of the response's items."""
    items = as_object(definition.schema.get("items"))
    element = file.follow(items)
    if element is None and {"$ref"} & (items.keys() | definition.schema.keys()):
        return
    properties = element.properties if element else {}
    for field, _ in rule.zip:
        place = (*rule.place, "zip", field)
        cause = element.missing_at(field) if element else (binding.document.path, place)
        if cause is not None:
            message = f"the answer's items have no property {field!r}"
            message += did_you_mean(field, properties)
            yield binding.document.problem(place, "unknown-name", message, key=True, cause=cause)


def _has_class(file: TypeFile, definition: Definition) -> bool:
    """What the definition stands for is a class in Python, or a list of something."""
    seen: set[str] = set()
    found = definition
    while found.name not in seen:
        seen.add(found.name)
        schema = found.schema
        if found.is_object or (schema.get("type") == "array" and "items" in schema):
            return True
        if as_text(schema.get("type")) in SCALARS and not schema.keys() & {"enum", "const"}:
            return "contentEncoding" not in schema
        if "$ref" not in schema:
            return False
        target = file.follow(schema)
        if target is None:
            return True  # A problem with it has been reported.
        found = target
    return False


def _check_pick(binding: Binding, rule: ReturnRule, file: TypeFile) -> Iterator[Problem]:
    """The part that is picked is there, in every response."""
    pointer, place = rule.pick or (), (*rule.place, "pick")
    text, refs = format_pointer(pointer), file.along(pointer, rule.schema)
    if cause := file.missing_at(pointer, rule.schema):
        message = f"{text} leads to no property of {rule.schema!r}"
        message += did_you_mean(text, file.pointers(rule.schema))
        yield binding.document.problem(place, "unresolved-pointer", message, cause=cause)
    elif any(not ref.required for ref in refs[:-1]):
        message = f"an object on the way of {text} is not required"
        yield binding.document.problem(place, "unresolved-pointer", message)
