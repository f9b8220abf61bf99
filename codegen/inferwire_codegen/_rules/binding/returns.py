"""Check the rules for reading responses, and the arguments that they depend on.

Specs that pass these checks have correct overloads: the rule that reads a response returns the type
that the overload declares. Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding, ReturnRule, State
from inferwire_codegen._specs.definitions import Definition
from inferwire_codegen._specs.json import (
    Document,
    Pointer,
    as_object,
    format_pointer,
)
from inferwire_codegen._specs.locations import strings_at
from inferwire_codegen._specs.model import TypeFile

SCALARS = frozenset({"string", "integer", "number", "boolean"})
_MOST_DECIDING = 6


def check_returns(binding: Binding) -> Iterator[Problem]:
    """Yield every problem of a task's rules."""
    if not binding.spec.output and "returns" not in binding.members:
        message = "'returns' is required if there is no output.json"
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
    """Check that each rule can apply, and that one always does: the last one has no 'when'."""
    for index, rule in enumerate(rules):
        before = [one for one in rules[:index] if dict(one.when).items() <= dict(rule.when).items()]
        if not rule.when and index + 1 < len(rules):
            message = "only the last rule can have no 'when'; the rules after this one never apply"
            remedy = "Move it to the end, or give it a condition."
            yield document.problem(rule.place, "unreachable-rule", message, remedy=remedy)
        elif rule.when and any(one.when for one in before):
            first = next(one for one in before if one.when)
            names = " and ".join(repr(name) for name, _ in first.when)
            message = f"an earlier rule already applies whenever {names} is set; put this one first"
            remedy = "Put it before that rule, or delete it."
            yield document.problem(rule.place, "unreachable-rule", message, remedy=remedy)
    if rules and all(rule.when for rule in rules):
        message = "the last rule must have no 'when', so that a rule always applies"
        remedy = "Add a rule without 'when', or delete that of the last one."
        yield document.problem(rules[-1].place, "unreachable-rule", message, remedy=remedy)
    if any(rule.kind == "ok" for rule in rules) and len(rules) > 1:
        message = "'ok' must be the only rule"
        remedy = "Delete the other rules."
        yield document.problem(("returns",), "unreachable-rule", message, remedy=remedy)


def _check_conditions(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    """Check that each condition of a rule can be true, and is not always true."""
    document = binding.document
    known = {one.name: one for one in binding.arguments}
    for name, state in rule.when:
        place = (*rule.place, "when", name)
        if (state is True) != (name in binding.switches):
            wanted = "true" if name in binding.switches else '"given" or a list of values'
            message = f"the condition on {name!r} must be {wanted}"
            yield document.problem(place, "invalid-value", message)
        elif isinstance(state, tuple):
            if name in known:
                yield from _check_values(binding, rule, known[name], state)
        elif state is not True and name in known and known[name].is_required:
            message = f"{name!r} is required, so this rule would always apply"
            remedy = "Delete the condition."
            yield document.problem(place, "unreachable-rule", message, key=True, remedy=remedy)


def _check_values(
    binding: Binding, rule: ReturnRule, argument: BoundArgument, values: tuple[str, ...]
) -> Iterator[Problem]:
    """Check a condition on the value of an argument.

    Checkers tell the values apart only if no other value is possible, and if no value meets two
    different conditions.
    """
    document, name, file = binding.document, argument.name, binding.spec.input
    place = (*rule.place, "when", name)
    known = strings_at(file, file.root, argument.at)
    if known is None:
        message = (
            f"a rule can depend on the value of {name!r} only if it is an enumeration of strings"
        )
        yield document.problem(place, "invalid-value", message)
        return
    for index, one in enumerate(values):
        if one not in known:
            message = f"{one!r} is not a value of {name!r}{did_you_mean(one, known)}"
            yield document.problem((*place, str(index)), "unknown-name", message)
    others = [dict(one.when)[name] for one in binding.returns if name in dict(one.when)]
    mixed = next((one for one in others if one != values and _overlap(one, values)), None)
    if mixed is not None:
        message = f"a value of {name!r} can also meet the condition {json.dumps(mixed)}"
        message += ": use lists without a common value"
        yield document.problem(place, "invalid-value", message)
    elif known and {*known} <= {value for one in others if isinstance(one, tuple) for value in one}:
        message = f"the rules list all values of {name!r}: leave out those of the last rule"
        yield document.problem(place, "unreachable-rule", message, key=True)


def _overlap(one: State, other: tuple[str, ...]) -> bool:
    return not isinstance(one, tuple) or not {*one}.isdisjoint(other)


def _check_count(binding: Binding) -> Iterator[Problem]:
    """Limit the number of overloads, which doubles with each argument that affects them."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    deciding |= {binding.text("batch")} - {""}
    renamed = {new for _, new in binding.pairs("deprecated")}
    required = {one.name for one in binding.arguments if one.is_required}
    count = len(deciding) + len(renamed & required)
    if count > _MOST_DECIDING:
        message = f"{count} arguments affect the overloads; the maximum is {_MOST_DECIDING}"
        yield binding.document.problem(("returns",), "invalid-value", message)


def _check_streams(binding: Binding, rules: tuple[ReturnRule, ...]) -> Iterator[Problem]:
    """Check that a single switch decides whether the response is a stream, or that it always is."""
    document, streams = binding.document, [rule for rule in rules if rule.streams]
    if not streams or len(streams) == len(rules):
        return
    if binding.stream_switch is None:
        message = "all rules for streams, and no others, must depend on the same switch"
        remedy = "Give each rule for a stream, and no other, a condition on one switch."
        yield document.problem(streams[0].place, "unreachable-rule", message, remedy=remedy)
    elif len(streams[-1].when) != 1:
        message = f"the last rule for a stream must depend on {binding.stream_switch!r} only"
        remedy = "Delete its other conditions, or add a rule for all other streams."
        yield document.problem(streams[-1].place, "unreachable-rule", message, remedy=remedy)
    elif any(not rule.streams for rule in rules[: len(streams)]):
        message = "rules for streams must come before the others"
        remedy = "Move it before the rules without a stream."
        yield document.problem(streams[-1].place, "unreachable-rule", message, remedy=remedy)


def _check_batch(binding: Binding) -> Iterator[Problem]:
    """Check that a batch is a required single value that no rule depends on."""
    name, place = binding.text("batch"), ("batch",)
    for argument in binding.arguments:
        if argument.name != name:
            continue
        ref = argument.ref
        single = ref.schema.get("type") != "array" and ref.media_type is None
        if not single or not argument.is_required:
            message = f"{name!r} must be a required argument, and its schema a single value"
            yield binding.document.problem(place, "invalid-value", message)
        elif any(name in dict(rule.when) for rule in binding.returns):
            message = f"no rule can depend on {name!r}, since it is the batch"
            yield binding.document.problem(place, "invalid-value", message)


def _check_old_names(binding: Binding) -> Iterator[Problem]:
    """Check that a deprecated name can replace its successor in every overload."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    required = {one.name for one in binding.arguments if one.is_required}
    seen: set[str] = set()
    for old, new in binding.pairs("deprecated"):
        place = ("deprecated", old)
        if new in deciding:
            message = f"{new!r} affects the return type, so it cannot have a deprecated name"
            yield binding.document.problem(place, "invalid-value", message)
        elif new in seen & required:
            message = f"the required argument {new!r} can have only one deprecated name"
            yield binding.document.problem(place, "invalid-value", message)
        seen.add(new)


def _check_result(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    if not rule.kind:
        return  # Reported by the schema.
    if rule.kind not in {"schema", "stream"}:
        for key in ("pick", "zip"):
            if key in rule.keys:
                place = (*rule.place, key)
                message = f"{key!r} applies to JSON responses only, not to files or arrays"
                yield binding.document.problem(place, "invalid-value", message, key=True)
        return
    whole = rule.kind == "schema"
    file = binding.spec.output if whole else binding.spec.stream_output
    if rule.place:
        name = "output.json" if whole else "stream_output.json"
        yield from check_schema(binding, (*rule.place, rule.kind), rule.schema, file, name)
    definition = file.find(rule.schema) if file else None
    if file is None or definition is None:
        return
    yield from _check_pick(binding, rule, file)
    yield from _check_zip(binding, rule, file, definition)


def check_schema(
    binding: Binding, place: Pointer, schema: str, file: TypeFile | None, name: str = "output.json"
) -> Iterator[Problem]:
    """Check that a definition that the binding names exists in the file with this name."""
    homes = f"#/$defs/{schema}", f"../common.json#/$defs/{schema}"
    absent = f"{binding.spec.id}/{name}", ()
    causes = [file.missing_definition(one) if file else absent for one in homes]
    if all(causes):
        known = [one.name for one in file.definitions()] if file else []
        message = f"{name} has no definition {schema!r}{did_you_mean(schema, known)}"
        remedy = "Add the definition, or name one that exists."
        yield binding.document.problem(
            place, "unknown-name", message, cause=causes[0], remedy=remedy
        )


def _check_zip(
    binding: Binding, rule: ReturnRule, file: TypeFile, definition: Definition
) -> Iterator[Problem]:
    """Check that each parallel list has a property in the items of the response."""
    items = as_object(definition.schema.get("items"))
    element = file.follow(items)
    if element is None and {"$ref"} & (items.keys() | definition.schema.keys()):
        return
    properties = element.properties if element else {}
    for field, _ in rule.zip:
        place = (*rule.place, "zip", field)
        cause = element.missing_at(field) if element else (binding.document.path, place)
        if cause is not None:
            message = f"the items of the response have no property {field!r}"
            message += did_you_mean(field, properties)
            yield binding.document.problem(place, "unknown-name", message, key=True, cause=cause)


def _check_pick(binding: Binding, rule: ReturnRule, file: TypeFile) -> Iterator[Problem]:
    """Check that the picked part exists in every response."""
    pointer, place = rule.pick or (), (*rule.place, "pick")
    text, refs = format_pointer(pointer), file.along(pointer, rule.schema)
    if cause := file.missing_at(pointer, rule.schema):
        message = f"{text} is not a property of {rule.schema!r}"
        message += did_you_mean(text, file.pointers(rule.schema))
        yield binding.document.problem(place, "unresolved-pointer", message, cause=cause)
    elif any(not ref.required for ref in refs[:-1]):
        message = f"an object on the path {text} is not required"
        remedy = "Add the object to 'required' of the response, or delete 'pick'."
        yield binding.document.problem(place, "unresolved-pointer", message, remedy=remedy)
