"""Convert specs without problems to the intermediate representation. Performs no I/O."""

from __future__ import annotations

from dataclasses import astuple

from inferwire_codegen._lowering.constraints import constraints
from inferwire_codegen._lowering.ir import (
    AcceptedOutput,
    Argument,
    Checks,
    Deprecated,
    EventKind,
    Events,
    Fallback,
    JsonResult,
    Parse,
    Piece,
    Property,
    Task,
    Tools,
)
from inferwire_codegen._lowering.results import properties_of, result_of, rules
from inferwire_codegen._specs.accepted import AcceptedOutput as AcceptedOutputKey
from inferwire_codegen._specs.accepted import accepted_outputs, only_in_output
from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding, ReturnRule
from inferwire_codegen._specs.definitions import TypeName, is_open, kinds
from inferwire_codegen._specs.events import EventsKey, TextKind
from inferwire_codegen._specs.json import Pointer, as_list, as_object, as_text, parse_pointer
from inferwire_codegen._specs.locations import strings_at
from inferwire_codegen._specs.marks import Mark
from inferwire_codegen._specs.model import Specs, TaskSpec
from inferwire_codegen._specs.parsing import ParseKey, item
from inferwire_codegen._specs.pieces import Piece as PiecePair
from inferwire_codegen._specs.pieces import pieces, text_marks
from inferwire_codegen._specs.sent import in_body, place_of, sent
from inferwire_codegen._specs.tools import ToolsKey


def lower(specs: Specs) -> tuple[Task, ...]:
    """Return the representation of every task, ordered by id."""
    return tuple(_task(Binding(spec), specs) for spec in specs.tasks)


def _task(binding: Binding, specs: Specs) -> Task:
    spec = binding.spec
    root = spec.input.find(spec.input.root)
    fallback = as_object(binding.members.get("fallback"))
    status = fallback.get("status")
    told = next((rule for rule in binding.returns if rule.text is not None), None)
    return Task(
        id=spec.id,
        name=binding.method,
        summary=binding.text("summary", f"Call the task {spec.id}."),
        description=binding.text("description"),
        positional=tuple(_argument(binding, bound) for bound in binding.positional),
        keyword=tuple(_argument(binding, bound) for bound in binding.keyword),
        deprecated=tuple(Deprecated(old, new) for old, new in binding.pairs("deprecated")),
        deprecated_params=binding.text("deprecated_params") or None,
        params=binding.pointer("params", "/parameters"),
        open_params=_open_params(binding),
        input=root.type_name if root else None,
        constraints=constraints(spec.input) if root else None,
        returns=rules(binding, streams=False),
        events=rules(binding, streams=True),
        pieces=_pieces(binding),
        text=told.text if told else None,
        text_in=_text_in(spec, told) if told else (),
        checks=_checks(binding),
        http_method=binding.text("http_method", "POST"),
        locations=tuple(astuple(one) for one in sent(binding).values()),
        has_body=bool(in_body(binding)),
        body=binding.text("body", "json"),
        route=binding.text("route", "model"),
        path=binding.text("path") or None,
        endpoint=binding.text("endpoint") or None,
        has_model=_has_model(binding, specs),
        by_id=binding.holds("by_id"),
        positional_model=binding.holds("positional_model"),
        accept=binding.text("accept") or None,
        model_at=binding.pointer("model_at"),
        model_required=_requires_model(binding),
        send_defaults=tuple(
            (parse_pointer(at), value)
            for at, value in as_object(binding.members.get("send_defaults")).items()
        ),
        batch=binding.text("batch") or None,
        protocol=binding.text("protocol") or None,
        operation_name=binding.text("operation_name") or None,
        recommended_as=as_text(binding.members.get("recommended_as", spec.id)) or None,
        fallback=Fallback(status, as_text(fallback["pattern"]))
        if isinstance(status, int)
        else None,
        aliases=binding.texts("aliases"),
        parse=_parse(binding),
        tools=_tools(binding),
        tells=_events(binding),
    )


def _events(binding: Binding) -> Events | None:
    key = EventsKey(binding)
    if key.rule is None:
        return None
    assert key.whole is not None, "specs with problems are not lowered"
    chunk, whole = result_of(binding.spec, key.rule), result_of(binding.spec, key.whole)
    assert isinstance(chunk, JsonResult), "specs with problems are not lowered"
    assert isinstance(whole, JsonResult), "specs with problems are not lowered"
    return Events(
        name=key.method,
        switches=key.switches,
        chunk=chunk,
        whole=whole,
        holder=key.holder,
        kinds=tuple(map(_kind, key.kinds())),
        aliases=key.rule.aliases,
    )


def _kind(one: TextKind) -> EventKind:
    item = one.item.type_name if one.item else None
    if one.merged is None:
        return EventKind(one.name, one.at, None, None, (), item)
    return EventKind(one.name, one.at, one.merged.by, one.merged.id, one.merged.first, item)


def _parse(binding: Binding) -> Parse | None:
    if "parse" not in binding.members:
        return None
    key, file = ParseKey(binding), binding.spec.output
    rule = key.rule
    assert file is not None, "specs with problems are not lowered"
    assert rule is not None, "specs with problems are not lowered"
    root = file.find(rule.schema)
    assert root is not None, "specs with problems are not lowered"
    items = key.items(file, root)
    holder = item(file, items.refs[-1].schema) if items else root
    assert holder is not None, "specs with problems are not lowered"
    paths = {one.place[1]: properties_of(one.refs) for one in key.locations(file, holder)}
    result = result_of(binding.spec, rule)
    assert isinstance(result, JsonResult), "specs with problems are not lowered"
    return Parse(
        name=key.method,
        argument=key.argument,
        send=key.send,
        result=result,
        switches=key.texts("switches"),
        items=properties_of(items.refs) if items else (),
        text=paths["text"],
        refusal=paths.get("refusal", ()),
        finish=paths.get("finish", ()),
        cut=key.cut,
        aliases=key.texts("aliases"),
    )


def _tools(binding: Binding) -> Tools | None:
    if "tools" not in binding.members:
        return None
    key, file = ToolsKey(binding), binding.spec.output
    assert file is not None, "specs with problems are not lowered"
    call, message = file.find(key.schema("call")), binding.spec.input.find(key.schema("reply"))
    assert call is not None, "specs with problems are not lowered"
    assert message is not None, "specs with problems are not lowered"
    paths = {one.place[-1]: properties_of(one.refs) for one in key.locations(file, call)}
    return Tools(
        name=key.method,
        argument=key.argument,
        send=key.send,
        call=call.type_name,
        id=paths.get("id", ()),
        called=paths["name"],
        arguments=paths["arguments"],
        message=message.type_name,
        reply=key.reply,
        aliases=key.aliases,
    )


def _has_model(binding: Binding, specs: Specs) -> bool:
    """Return whether a request to an endpoint has a model, in its path or its body."""
    routes = [as_object(as_object(one.value).get("routes")) for one in specs.endpoints]
    name = binding.text("route", "model")
    found = [as_text(one[name]) for one in routes if name in one]
    return not found or "model_at" in binding.members or any("{model}" in one for one in found)


def _requires_model(binding: Binding) -> bool:
    path = binding.spec.input.along(binding.pointer("model_at") or ())
    return bool(path) and all(ref.required for ref in path)


def _argument(binding: Binding, bound: BoundArgument) -> Argument:
    ref = bound.ref
    outputs = (one for one in accepted_outputs(binding) if one.argument is bound)
    return Argument(
        name=bound.name,
        at=bound.at,
        property=Property(ref.owner.type_name, ref.name),
        description=as_text(ref.schema.get("description")),
        required=bound.is_required,
        media=(ref.media_type or "").partition("/")[0],
        many=bool(ref.media_type) and ref.is_list,
        switch=bound.switch,
        streams=bound.name == binding.stream_switch,
        functions=bound.name == ToolsKey(binding).argument,
        values=_values(binding, bound),
        output=next((_accepted(binding, one) for one in outputs), None),
        nullable=_is_nullable(binding, bound),
    )


def _is_nullable(binding: Binding, bound: BoundArgument) -> bool:
    """Return whether null is a value of an argument that must be given.

    It is in no body but JSON. An argument with an old name is missing if it is None.
    """
    in_json = binding.text("body", "json") == "json" and place_of(binding, bound.at[0]) == "body"
    others = {binding.text("batch"), *dict(binding.pairs("deprecated")).values()}
    others |= {name for rule in binding.returns for name, _ in rule.when}
    if not bound.is_required or not in_json or bound.name in others or bound.ref.media_type:
        return False
    schema = binding.spec.input.resolved(bound.ref.schema)
    return "null" in kinds(schema) or (is_open(schema) and "type" not in schema)


def _values(binding: Binding, bound: BoundArgument) -> tuple[str, ...]:
    """Return all values of an argument, if a rule depends on which of them it is."""
    chosen = any(isinstance(dict(rule.when).get(bound.name), tuple) for rule in binding.returns)
    file = binding.spec.input
    return strings_at(file, file.root, bound.at) or () if chosen else ()


def _accepted(binding: Binding, one: AcceptedOutputKey) -> AcceptedOutput:
    request, response = binding.spec.input, binding.spec.output
    assert one.item is not None, "specs with problems are not lowered"
    assert one.output is not None, "specs with problems are not lowered"
    assert response is not None, "specs with problems are not lowered"
    return AcceptedOutput(
        name=TypeName(binding.method, one.name),
        item=one.item.type_name,
        output=one.output.type_name,
        unsent=only_in_output(request, one.item, response, one.output),
    )


def _open_params(binding: Binding) -> Pointer | None:
    if not binding.holds("open_params"):
        return None
    return binding.pointer("params", "/parameters")


def _pieces(binding: Binding) -> tuple[Piece, ...]:
    """Return how events add up to the response that the last rule without a stream reads."""
    events = [rule.schema for rule in binding.returns if rule.kind == "stream"]
    whole = [rule.schema for rule in binding.returns if rule.kind == "schema"]
    if not events or not whole or binding.text("batch"):
        return ()
    return tuple(map(_piece, pieces(binding.spec, events[-1], whole[-1])))


def _piece(one: PiecePair) -> Piece:
    members = tuple(map(_piece, one.members)) if one.how == "merge" else ()
    told_apart = one.by, one.id, one.first
    how = one.at, one.how, *told_apart, one.keep_by, one.value
    return Piece(one.ref.name, *how, members, one.when)


def _text_in(spec: TaskSpec, rule: ReturnRule) -> tuple[Mark, ...]:
    """Return the kinds of the objects on the way to the text of a rule."""
    found = text_marks(spec.stream_output, rule) if spec.stream_output else None
    assert found is not None, "specs with problems are not lowered"
    return found


def _checks(binding: Binding) -> Checks:
    rules = [as_object(rule) for rule in as_list(binding.members.get("checks"))]
    implies = [as_object(rule) for rule in as_list(binding.members.get("implies"))]
    return Checks(
        together=tuple(
            tuple(map(as_text, as_list(rule["together"]))) for rule in rules if "together" in rule
        ),
        at_least=tuple(
            (name, count)
            for rule in rules
            for name, count in as_object(rule.get("at_least")).items()
            if isinstance(count, int)
        ),
        implies=tuple((as_text(rule.get("if")), as_text(rule.get("needs"))) for rule in implies),
    )
