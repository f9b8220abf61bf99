"""A task's binding (task.json), and the arguments that it derives from the request's schema.

Reads leniently, since violations of the schema of task.json are already reported. Performs no I/O.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from inferwire_codegen._naming import argument_name, snake
from inferwire_codegen._specs.arguments import BoundArgument, DeclaredArgument
from inferwire_codegen._specs.definitions import BODY, Definition
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    format_pointer,
    parse_pointer,
)
from inferwire_codegen._specs.model import TaskSpec

RESULTS = (
    "schema",
    "stream",
    "chunks",
    "image",
    "bytes",
    "audio",
    "ndarray",
    "string",
    "none",
    "ok",
)


State: TypeAlias = bool | str | tuple[str, ...]
"""A condition on an argument: true, ``given``, or the values that meet it."""


@dataclass(frozen=True, slots=True)
class ReturnRule:
    """A rule for reading the response."""

    place: Pointer
    when: tuple[tuple[str, State], ...]
    kind: str
    schema: str
    keys: frozenset[str]
    pick: Pointer | None
    text: Pointer | None
    """The location of the next part of the text in an event."""
    text_event: str
    """The kind of the events with the text; empty if there is one kind only."""
    aliases: tuple[str, ...]
    """Other names of the method for events."""
    zip: tuple[tuple[str, Pointer], ...]
    audio: dict[str, Pointer]
    """The locations of samples and sampling rate in a JSON response."""

    @property
    def streams(self) -> bool:
        """Whether the response is a stream: of events, or of the chunks of a file."""
        return self.kind in {"stream", "chunks"}


class Binding:
    """The keys of a task.json.

    Arguments and rules of `returns` that have a problem are left out, so that other rules skip
    them. A value that depends on all of them is None if one is left out.
    """

    def __init__(self, spec: TaskSpec) -> None:
        self.spec: TaskSpec = spec
        self.document: Document = spec.binding
        self.members: dict[str, JsonValue] = as_object(spec.binding.value)

    def text(self, key: str, default: str = "") -> str:
        """Return the value of a string key."""
        return as_text(self.members.get(key)) or default

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the value of a key that contains a list of strings."""
        return tuple(map(as_text, as_list(self.members.get(key))))

    def pointer(self, key: str, default: str | None = None) -> Pointer | None:
        """Return the value of a key that contains a JSON pointer or null."""
        value = self.members.get(key, default)
        return parse_pointer(value) if isinstance(value, str) else None

    def holds(self, key: str) -> bool:
        """Return the value of a boolean key, by default false."""
        return self.members.get(key) is True

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return the items of a key that contains an object of strings."""
        return tuple(
            (name, as_text(value)) for name, value in as_object(self.members.get(key)).items()
        )

    @property
    def method(self) -> str:
        """The name of the method."""
        return snake(self.spec.id)

    @property
    def switches(self) -> dict[str, Pointer]:
        """The arguments that change the return type, with their locations."""
        return {name: parse_pointer(at) for name, at in self.pairs("switches")}

    @property
    def stream_switch(self) -> str | None:
        """The switch that selects a streamed response: set for all stream rules and no others.

        None if the response is always a stream.
        """
        streams = [dict(rule.when) for rule in self.returns if rule.streams]
        others = [dict(rule.when) for rule in self.returns if not rule.streams]
        found = [
            name
            for name in self.switches
            if streams
            and others
            and all(when.get(name) is True for when in streams)
            and not any(when.get(name) is True for when in others)
        ]
        return found[0] if len(found) == 1 else None

    @functools.cached_property
    def returns(self) -> tuple[ReturnRule, ...]:
        """The rules for reading responses; by default, one that returns the output schema."""
        return tuple(filter(self._is_sound_rule, self._rules))

    @property
    def sequence(self) -> tuple[ReturnRule, ...] | None:
        """All rules for reading responses; None if one of them has a problem."""
        return self.returns if len(self.returns) == len(self._rules) else None

    @functools.cached_property
    def positional(self) -> tuple[BoundArgument, ...]:
        """The positional arguments, in order."""
        return tuple(self._bound(self._positional))

    @functools.cached_property
    def keyword(self) -> tuple[BoundArgument, ...]:
        """The keyword arguments, in order: switches first, then the parameters."""
        return tuple(self._bound(self._keyword))

    @property
    def arguments(self) -> tuple[BoundArgument, ...]:
        """All arguments that have a location in the request."""
        return (*self.positional, *self.keyword)

    @property
    def signature(self) -> tuple[BoundArgument, ...] | None:
        """All arguments; None if one has a problem, or if a problem makes the list incomplete."""
        found, parameters = self.arguments, self.parameters or frozenset[str]()
        known = self.names is not None and parameters.issuperset(self.texts("exclude"))
        sound = known and self._is_sound("exclude") and len(found) == len(self.declared)
        return found if sound else None

    @property
    def declared(self) -> tuple[DeclaredArgument, ...]:
        """All arguments, including those whose location in the request does not exist."""
        return (*self._positional, *self._keyword)

    @functools.cached_property
    def names(self) -> frozenset[str] | None:
        """The names of all arguments; None if a problem makes the list incomplete."""
        if self._holders is None or not self._is_sound("args", "switches", "model_at"):
            return None
        for at in filter(None, self._taken):
            holder = self._holders.get(at[:-1])
            if holder is not None and at[-1] not in holder.properties:
                return None  # The pointer may be a typo for any of the properties.
        return frozenset(one.name for one in self.declared)

    @property
    def parameters(self) -> frozenset[str] | None:
        """The properties that can be parameters; None if a problem makes the list incomplete."""
        if self._holders is None:
            return None
        return frozenset(name for one in self._holders.values() for name in one.properties)

    @functools.cached_property
    def _holders(self) -> dict[Pointer, Definition] | None:
        """The objects that contain parameters; None if one of them does not exist."""
        request, base = self.spec.input, self.pointer("params", "/parameters")
        bases = [*map(parse_pointer, self.texts("flatten"))]
        if base is not None and (self._is_named(base) or not request.missing_object_at(base)):
            bases.append(base)
        found = {at: request.object_at(at) for at in bases}
        holders = {at: one for at, one in found.items() if one and not one.is_tainted}
        sound = self._is_sound("params", "flatten") and len(holders) == len(found)
        return holders if sound else None

    def _is_named(self, base: Pointer) -> bool:
        """Return whether the binding refers to the parameters or to one of them."""
        return "params" in self.members or any(at[: len(base)] == base for at in self._taken)

    def _is_sound(self, *keys: str) -> bool:
        return all(self.document.is_sound((key,)) for key in keys)

    @functools.cached_property
    def _rules(self) -> tuple[ReturnRule, ...]:
        rules = as_list(self.members.get("returns"))
        if not rules and self.spec.output:
            return (
                ReturnRule(
                    (), (), "schema", self.spec.output.root, frozenset(), None, None, "", (), (), {}
                ),
            )
        return tuple(_return_rule(index, as_object(rule)) for index, rule in enumerate(rules))

    def _is_sound_rule(self, rule: ReturnRule) -> bool:
        known, names = {one.name for one in self.declared}, dict(rule.when)
        return self.document.is_sound(rule.place or ("returns",)) and known.issuperset(names)

    def _bound(self, declared: tuple[DeclaredArgument, ...]) -> Iterator[BoundArgument]:
        for one in declared:
            path = self.spec.input.along(one.at)
            sound = one.document is not self.document or self.document.is_sound(one.place[:2])
            if path and sound:
                yield BoundArgument(one.name, one.at, one.document, one.place, one.switch, path)

    @functools.cached_property
    def _positional(self) -> tuple[DeclaredArgument, ...]:
        named = (
            DeclaredArgument(
                name=as_text(one.get("name")),
                at=parse_pointer(as_text(one.get("at"))),
                document=self.document,
                place=("args", str(index), "at"),
                switch=False,
            )
            for index, one in enumerate(map(as_object, as_list(self.members.get("args"))))
        )
        parameters = {one.name: one for one in self._parameters}
        body = self._body()
        promoted = (parameters[name] for name in self.texts("promote") if name in parameters)
        return (*body, *named, *promoted)

    def _body(self) -> Iterator[DeclaredArgument]:
        """Yield the argument for the whole body, unless the binding gives it another name."""
        request, at = self.spec.input, (BODY,)
        listed = [as_object(one).get("at") for one in as_list(self.members.get("args"))]
        if request.whole_body and format_pointer(at) not in listed:
            place = ("$defs", request.root, "properties", BODY)
            yield DeclaredArgument(BODY, at, request.document, place, switch=False)

    @functools.cached_property
    def _keyword(self) -> tuple[DeclaredArgument, ...]:
        switches = (
            DeclaredArgument(name, at, self.document, ("switches", name), switch=True)
            for name, at in self.switches.items()
        )
        promoted = self.texts("promote")
        return (*switches, *(one for one in self._parameters if one.name not in promoted))

    @functools.cached_property
    def _taken(self) -> frozenset[Pointer]:
        """The locations in the request that no parameter can have."""
        arguments = map(as_object, as_list(self.members.get("args")))
        places = {parse_pointer(as_text(one.get("at"))) for one in arguments}
        places |= {(BODY,)} if self.spec.input.whole_body else set[Pointer]()
        return frozenset({*places, *self.switches.values(), self.pointer("model_at") or ()})

    @functools.cached_property
    def _parameters(self) -> tuple[DeclaredArgument, ...]:
        """The properties of the parameters' object that are not bound otherwise."""
        base = self.pointer("params", "/parameters")
        return () if base is None else tuple(self._spread(base))

    def _spread(self, base: Pointer) -> Iterator[DeclaredArgument]:
        holder = self.spec.input.object_at(base)
        flattened = {parse_pointer(at) for at in self.texts("flatten")}
        for name in holder.properties if holder else ():
            at = (*base, name)
            if name in self.texts("exclude") or any(at == one[: len(at)] for one in self._taken):
                continue
            if at in flattened:
                yield from self._spread(at)
            elif holder:
                place = (*holder.at, "properties", name)
                yield DeclaredArgument(
                    argument_name(name), at, holder.document, place, switch=False
                )


def _state(condition: JsonValue) -> State:
    if isinstance(condition, list):
        return tuple(map(as_text, condition))
    return True if condition is True else as_text(condition)


def _return_rule(index: int, rule: dict[str, JsonValue]) -> ReturnRule:
    pick, text = rule.get("pick"), rule.get("text")
    of_kind = as_object(text)
    text = of_kind.get("at", text)
    kind = next((kind for kind in RESULTS if kind in rule), "")
    return ReturnRule(
        place=("returns", str(index)),
        when=tuple((name, _state(one)) for name, one in as_object(rule.get("when")).items()),
        kind=kind,
        schema=as_text(rule.get(kind)),
        keys=frozenset(rule),
        pick=parse_pointer(pick) if isinstance(pick, str) else None,
        text=parse_pointer(text) if isinstance(text, str) else None,
        text_event=as_text(of_kind.get("event")),
        aliases=tuple(map(as_text, as_list(as_object(rule.get("events")).get("aliases")))),
        zip=tuple(
            (name, parse_pointer(as_text(at))) for name, at in as_object(rule.get("zip")).items()
        ),
        audio={
            name: parse_pointer(as_text(at)) for name, at in as_object(rule.get("audio")).items()
        },
    )
