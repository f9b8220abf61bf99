"""Check the key 'events' of a rule. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._naming import definition_fault
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import definitions
from inferwire_codegen._specs.events import EventsKey
from inferwire_codegen._specs.json import as_object, as_text, format_pointer
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._specs.parsing import ParseKey
from inferwire_codegen._specs.pieces import is_numbered


def check_events(binding: Binding, specs: Specs) -> Iterator[Problem]:
    """Yield every problem of the key 'events', except those of names."""
    key = EventsKey(binding)
    for other in key.rules[1:]:
        yield _problem(binding, other, "only one rule of a task can have 'events'")
    rule, whole = key.rule, key.whole
    if rule is None or binding.sequence is None:
        return
    if rule.kind != "stream" or rule.text is None or rule.pick is not None:
        message = "'events' requires a stream with 'text' and without 'pick'"
        yield _problem(binding, rule, message)
        return
    if rule.text_event:
        message = "'events' requires chunks of one kind, but these are events of several kinds"
        yield _problem(binding, rule, message)
        return
    if any(state != True for _, state in rule.when):  # noqa: E712  # the state may be a string
        message = "'events' requires that the rule depends on switches only"
        yield _problem(binding, rule, message)
        return
    if whole is None or whole.kind != "schema" or whole.pick is not None or whole.zip:
        message = "'events' requires that the response without a stream is returned as a whole"
        yield _problem(binding, rule, message)
        return
    if "parse" in binding.members and {*ParseKey(binding).texts("switches")} != (
        {*key.switches} - {binding.stream_switch}
    ):
        message = "the switches of 'parse' must be those of this rule, but for the stream"
        yield _problem(binding, rule, message)
    yield from _check_texts(key, rule, specs)


def _check_texts(key: EventsKey, rule: ReturnRule, specs: Specs) -> Iterator[Problem]:
    """Check that the text is appended, and that the lists on all paths are told apart."""
    binding = key.binding
    kinds, text = key.kinds(), rule.text or ()
    if text[-1:] not in [kind.at for kind in kinds]:
        message = f"'events' requires that {format_pointer(text)} is a string that is appended"
        yield _problem(binding, rule, message)
        return
    lists = key.lists()
    if len(lists) > 1 or len(lists) != text.count("*"):
        message = f"'events' requires that {format_pointer(text)} has one '*' for a merged list"
        yield _problem(binding, rule, message)
    by = _complete_by(binding, specs)
    if lists and by is not None and lists[0].by != by:
        message = "'events' requires that the results are merged by the protocol's 'complete_by'"
        message += f", which is {by!r}" if by else ", which is missing"
        yield _problem(binding, rule, message)
    merged = {id(kind.merged): kind.merged for kind in kinds if kind.merged}
    for one in (*lists, *merged.values()):
        if not is_numbered(one):
            message = f"'events' requires that the items of {one.ref.name!r} are merged by integers"
            yield _problem(binding, rule, message)


def _complete_by(binding: Binding, specs: Specs) -> str | None:
    named = (one for one in specs.protocols if one.stem == binding.text("protocol"))
    found = [as_text(as_object(one.value).get("complete_by")) for one in named]
    return found[0] if found else None


def check_event_classes(specs: Specs) -> Iterator[Problem]:
    """Check the names of the classes of events."""
    documents = [*([specs.common] if specs.common else [])]
    documents += [file.document for spec in specs.tasks for file in spec.type_files]
    homes = {one.name: document.path for document in documents for one in definitions(document)}
    for spec in specs.tasks:
        key = EventsKey(Binding(spec))
        if key.rule is None:
            continue
        taken = {**homes}
        for kind, name in key.classes():
            fault = definition_fault(name)
            if name in taken:
                fault = f"is already used in {taken[name]}"
            if fault:
                message = f"the class {name!r} of an event: the name {fault}"
                place = (*key.rule.place, "events")
                yield spec.binding.problem(place, "name-clash", message, key=True)
            taken.setdefault(name, f"the events, for {kind!r}")


def _problem(binding: Binding, rule: ReturnRule, message: str) -> Problem:
    place = (*rule.place, "events")
    return binding.document.problem(place, "invalid-value", message, key=True)
