"""What must hold of the rules by which answers are read, and of what they depend on.

Whatever passes here has overloads that tell the truth: each call is read by the rule whose type
its overload declares. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Place, Problem
from inferwire_codegen._diagnostics.suggest import meant
from inferwire_codegen._rules.arguments import unknown
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.json import as_object, as_text, format_pointer
from inferwire_codegen._specs.model import Definition, TypeFile

SCALARS = frozenset({"string", "integer", "number", "boolean"})
_MOST_DECIDING = 6


def check_returns(binding: Binding) -> Iterator[Problem]:
    """Every problem of a task's rules."""
    document = binding.document
    if not binding.returns:
        message = "without an output.json, 'returns' must say what comes back"
        about = (f"{binding.spec.id}/output.json", ()), (document.path, ("returns",))
        yield document.problem((), "missing-key", message, about=about)
    yield from _check_sequence(binding)
    for rule in binding.returns:
        yield from _check_conditions(binding, rule)
        yield from _check_result(binding, rule)
    if any(rule.kind == "ok" for rule in binding.returns) and len(binding.returns) > 1:
        message = "a result that is a status is the only one"
        yield document.problem(("returns",), "unreachable-rule", message)
    yield from _check_count(binding)
    yield from _check_streams(binding)
    yield from _check_batch(binding)
    yield from _check_old_names(binding)


def _check_sequence(binding: Binding) -> Iterator[Problem]:
    """Each rule counts for some calls, and for every call one does: the last has no 'when'."""
    document, rules = binding.document, binding.returns
    for index, rule in enumerate(rules):
        about = (document.path, rule.place), (document.path, (*rule.place, "when"))
        before = [one for one in rules[:index] if dict(one.when).items() <= dict(rule.when).items()]
        if not rule.when and index + 1 < len(rules):
            message = "only the last rule has no 'when'; those behind this one never count"
            yield document.problem(rule.place, "unreachable-rule", message, about=about)
        elif rule.when and any(one.when for one in before):
            first = next(one for one in before if one.when)
            names = " and ".join(repr(name) for name, _ in first.when)
            message = f"a rule before it counts already whenever {names} is there; put it first"
            yield document.problem(rule.place, "unreachable-rule", message, about=about)
    if rules and all(rule.when for rule in rules):
        message = "the last rule has no 'when', so that one always counts"
        yield document.problem(rules[-1].place, "unreachable-rule", message)


def _check_conditions(binding: Binding, rule: ReturnRule) -> Iterator[Problem]:
    document = binding.document
    known = {bound.name: bound for bound in binding.bound()}
    for name, state in rule.when:
        place = (*rule.place, "when", name)
        if name not in known:
            yield unknown(binding, place, name, known, key=True)
        elif (state is True) != (name in binding.switches):
            wanted = "true" if name in binding.switches else '"given"'
            message = f"the state of {name!r} here is {wanted}"
            about: tuple[Place, ...] = (document.path, place), (document.path, ("switches",))
            yield document.problem(place, "invalid-value", message, about=about)
        elif state is not True and binding.is_required(known[name]):
            message = f"{name!r} is always given, so that this rule would always count"
            about = (document.path, place), *known[name].about
            yield document.problem(place, "unreachable-rule", message, key=True, about=about)


def _check_count(binding: Binding) -> Iterator[Problem]:
    """Each argument that decides doubles the overloads, and so does an old name that is needed."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    deciding |= {binding.text("batch")} - {""}
    renamed = {new for _, new in binding.pairs("deprecated")}
    required = {bound.name for bound in binding.bound() if binding.is_required(bound)}
    count = len(deciding) + len(renamed & required)
    if count > _MOST_DECIDING:
        message = f"{count} arguments decide how it is called; at most {_MOST_DECIDING} can"
        yield binding.document.problem(("returns",), "invalid-value", message)


def _check_streams(binding: Binding) -> Iterator[Problem]:
    """One switch alone decides whether the answer is a stream."""
    document = binding.document
    streams = [rule for rule in binding.returns if rule.kind == "stream"]
    if not streams:
        return
    if binding.stream_switch is None:
        message = "all rules of streams, and no others, have one and the same switch"
        names = dict.fromkeys(name for rule in binding.returns for name, _ in rule.when)
        unsure = [streams[0].place, ("switches",), *(("arguments", name) for name in names)]
        unsure += [(*rule.place, "when") for rule in binding.returns]
        about = tuple((document.path, place) for place in unsure)
        yield document.problem(streams[0].place, "unreachable-rule", message, about=about)
    elif len(streams[-1].when) != 1:
        message = f"the last rule of a stream has no condition but {binding.stream_switch!r}"
        yield document.problem(streams[-1].place, "unreachable-rule", message)
    if any(rule.kind != "stream" for rule in binding.returns[: len(streams)]):
        message = "the rules of streams come before the others"
        yield document.problem(streams[-1].place, "unreachable-rule", message)


def _check_batch(binding: Binding) -> Iterator[Problem]:
    """A batch is a list of what is always given once; nothing else depends on it."""
    name = binding.text("batch")
    for bound in binding.bound():
        if bound.name != name or bound.ref is None:
            continue
        schema = bound.ref.schema
        single = schema.get("type") != "array" and bound.ref.media_type is None
        if not single or bound.switch or not binding.is_required(bound):
            message = f"{name!r} is not a required argument whose schema describes one"
            about = (binding.document.path, ("batch",)), *bound.about
            yield binding.document.problem(("batch",), "invalid-value", message, about=about)
        if any(name in dict(rule.when) for rule in binding.returns):
            message = f"a rule depends on whether {name!r} is given"
            yield binding.document.problem(("batch",), "invalid-value", message)


def _check_old_names(binding: Binding) -> Iterator[Problem]:
    """An old name can stand for its successor in every overload."""
    deciding = {name for rule in binding.returns for name, _ in rule.when}
    required = {bound.name for bound in binding.bound() if binding.is_required(bound)}
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
    document = binding.document
    if not rule.kind:
        return  # The schema asks for one.
    if rule.kind not in {"schema", "stream"}:
        for key in ("pick", "zip"):
            if key in rule.keys:
                message = f"{key!r} reads a JSON document, and this result is a file or an array"
                yield document.problem((*rule.place, key), "invalid-value", message, key=True)
        return
    file = binding.spec.output if rule.kind == "schema" else binding.spec.stream_output
    name = "output.json" if rule.kind == "schema" else "stream_output.json"
    path, place = f"{binding.spec.id}/{name}", (*rule.place, rule.kind)
    definition = file.find(rule.schema) if file else None
    if file is None or definition is None:
        known = [one.name for one in file.definitions()] if file else []
        message = f"{rule.schema!r} is no definition of {name}{meant(rule.schema, known)}"
        rests = file.missing(f"#/$defs/{rule.schema}") if file else ((path, ()),)
        about = (*rests, (path, ("$ref",)), (document.path, place))
        yield document.problem(place, "unknown-name", message, about=about)
        return
    if not _has_class(file, definition):
        message = f"{rule.schema!r} is no object, list or plain value, which a method could return"
        home, at = (document, place) if rule.place else (file.document, ("$ref",))
        about = (definition.document.path, definition.at), *_unresolved(file, definition)
        yield home.problem(at, "no-python-form", message, about=about)
    yield from _check_pick(binding, rule, file)
    yield from _check_zip(binding, rule, file, definition)


def _check_zip(
    binding: Binding, rule: ReturnRule, file: TypeFile, definition: Definition
) -> Iterator[Problem]:
    """Each parallel list is for a property of the answer's items."""
    element = file.follow(as_object(definition.schema.get("items")))
    properties = as_object(element.schema.get("properties")) if element else {}
    home, at = definition.document.path, definition.at
    around = [(home, at), (home, (*at, "items")), *_unresolved(file, definition)]
    for field, _ in rule.zip:
        if field in properties:
            continue
        about = [(binding.document.path, (*rule.place, "zip", field)), *around]
        if element is not None:
            home, at = element.document.path, (*element.at, "properties")
            about += [(home, (*at, field)), (home, at), (home, element.at)]
        message = f"the answer's items have no property {field!r}{meant(field, properties)}"
        place = (*rule.place, "zip", field)
        yield binding.document.problem(place, "unknown-name", message, key=True, about=tuple(about))


def _unresolved(file: TypeFile, definition: Definition) -> tuple[Place, ...]:
    """The places on which it rests that a definition's own references lead somewhere."""
    schemas = definition.schema, as_object(definition.schema.get("items"))
    references = [as_text(one["$ref"]) for one in schemas if "$ref" in one]
    return tuple(place for one in references for place in file.missing(one))


def _has_class(file: TypeFile, definition: Definition) -> bool:
    """What the definition stands for is a class in Python, or a list of something."""
    seen: set[str] = set()
    found: Definition | None = definition
    while found is not None and found.name not in seen:
        seen.add(found.name)
        schema = found.schema
        if found.is_object or (schema.get("type") == "array" and "items" in schema):
            return True
        if as_text(schema.get("type")) in SCALARS and not schema.keys() & {"enum", "const"}:
            return "contentEncoding" not in schema
        found = file.follow(schema)
    return False


def _check_pick(binding: Binding, rule: ReturnRule, file: TypeFile) -> Iterator[Problem]:
    """The part that is picked is there, in every answer."""
    pointer = rule.pick or ()
    place = (*rule.place, "pick")
    refs = [
        file.property_at(pointer[:length], rule.schema) for length in range(1, len(pointer) + 1)
    ]
    if None in refs:
        text = format_pointer(pointer)
        message = f"{text} leads to no property of {rule.schema!r}"
        message += meant(text, file.pointers(rule.schema))
        about = file.loss(pointer, rule.schema)
        yield binding.document.problem(place, "unresolved-pointer", message, about=about)
    elif any(ref is not None and not ref.required for ref in refs[:-1]):
        message = f"an object on the way of {format_pointer(pointer)} is not required"
        yield binding.document.problem(place, "unresolved-pointer", message)
