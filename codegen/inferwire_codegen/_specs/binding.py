"""A task's binding (task.json) as values, and the arguments it makes of the request's schema.

Reads leniently: what does not fit the schema of task.json has been reported by then, and here
only must not get in the way of reporting the rest. Performs no I/O.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Place, Problem
from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    as_text,
    parse_pointer,
)
from inferwire_codegen._specs.model import Definition, PropertyRef, TaskSpec

RESULTS = ("schema", "stream", "image", "bytes", "audio", "ndarray", "ok")


@dataclass(frozen=True, slots=True)
class BoundArgument:
    """An argument, where it goes in the request, and where the specs say so."""

    name: str
    at: Pointer
    ref: PropertyRef | None
    document: Document
    place: Pointer
    """Where in the document the argument comes from."""
    switch: bool = False

    @property
    def about(self) -> tuple[Place, ...]:
        """The places that decide what it is."""
        here = (self.document.path, self.place), (self.document.path, self.place[:-1])
        return (*here, *(self.ref.about if self.ref else ()))

    def problem(self, code: str, message: str, *about: Place) -> Problem:
        """A problem with the argument, where the specs make it one."""
        in_types = self.place[0] == "$defs"
        return self.document.problem(self.place, code, message, key=in_types, about=about)


@dataclass(frozen=True, slots=True)
class ReturnRule:
    """One rule of how to read the answer."""

    place: Pointer
    when: tuple[tuple[str, JsonValue], ...]
    kind: str
    schema: str
    keys: frozenset[str]
    pick: Pointer | None
    zip: tuple[tuple[str, Pointer], ...]
    audio: dict[str, Pointer]
    """Where an answer in JSON holds a sound."""


class Binding:
    """The keys of one task.json."""

    def __init__(self, spec: TaskSpec) -> None:
        self.spec: TaskSpec = spec
        self.document: Document = spec.binding
        self.members: dict[str, JsonValue] = as_object(spec.binding.value)

    def text(self, key: str, default: str = "") -> str:
        """A key that holds a string."""
        return as_text(self.members.get(key)) or default

    def texts(self, key: str) -> tuple[str, ...]:
        """A key that holds a list of strings."""
        return tuple(map(as_text, as_list(self.members.get(key))))

    def pointer(self, key: str, default: str | None = None) -> Pointer | None:
        """A key that holds a JSON pointer or null."""
        value = self.members.get(key, default)
        return parse_pointer(value) if isinstance(value, str) else None

    def holds(self, key: str) -> bool:
        """A key that is true or, by default, false."""
        return self.members.get(key) is True

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A key that holds an object of strings."""
        return tuple(
            (name, as_text(value)) for name, value in as_object(self.members.get(key)).items()
        )

    def lost(self) -> tuple[Place, ...]:
        """The places on which it rests that an argument is not there."""
        path, request = self.document.path, self.spec.input
        keys: list[Pointer] = [
            ("args",),
            ("params",),
            ("switches",),
            ("flatten",),
            ("http_method",),
        ]
        keys += [(key, str(n)) for key in ("args", "flatten") for n in self._indices(key)]
        keys += [("switches", name) for name in as_object(self.members.get("switches"))]
        found: list[Place] = [(path, key) for key in keys]
        holders = [
            self.pointer("params", "/parameters"),
            *map(parse_pointer, self.texts("flatten")),
        ]
        lost = [bound.at for bound in self.positional() if bound.ref is None]
        for pointer in (*holders, *lost):
            found += request.loss(pointer) if pointer is not None else ()
        return tuple(found)

    def _indices(self, key: str) -> range:
        return range(len(as_list(self.members.get(key))))

    @property
    def method(self) -> str:
        """The name of the method."""
        return snake(self.spec.id)

    @property
    def switches(self) -> dict[str, Pointer]:
        """The arguments that change the return type, and their places."""
        return {name: parse_pointer(at) for name, at in self.pairs("switches")}

    @property
    def stream_switch(self) -> str | None:
        """The switch that turns the answer into a stream: on for each stream, and nothing else."""
        streams = [dict(rule.when) for rule in self.returns if rule.kind == "stream"]
        others = [dict(rule.when) for rule in self.returns if rule.kind != "stream"]
        found = [
            name
            for name in self.switches
            if streams
            and all(when.get(name) is True for when in streams)
            and not any(when.get(name) is True for when in others)
        ]
        return found[0] if len(found) == 1 else None

    def is_required(self, bound: BoundArgument) -> bool:
        """The call makes no sense without it: it and every object around it are required."""
        request = self.spec.input
        refs = [request.property_at(bound.at[:length]) for length in range(1, len(bound.at) + 1)]
        return not bound.switch and all(ref.required for ref in refs if ref)

    @property
    def returns(self) -> tuple[ReturnRule, ...]:
        """The rules of reading; without any, the answer is what the output schema is about."""
        rules = as_list(self.members.get("returns"))
        if not rules and self.spec.output:
            return (ReturnRule((), (), "schema", self.spec.output.root, frozenset(), None, (), {}),)
        return tuple(_return_rule(index, as_object(rule)) for index, rule in enumerate(rules))

    def positional(self) -> Iterator[BoundArgument]:
        """The positional arguments, in order."""
        for index, argument in enumerate(as_list(self.members.get("args"))):
            members = as_object(argument)
            at = parse_pointer(as_text(members.get("at")))
            ref = self.spec.input.property_at(at) if at else None
            place = ("args", str(index), "at")
            yield BoundArgument(as_text(members.get("name")), at, ref, self.document, place)
        promoted = {bound.name: bound for bound in self._parameters}
        for name in self.texts("promote"):
            if name in promoted:
                yield promoted[name]

    def keyword(self) -> Iterator[BoundArgument]:
        """The keyword arguments, in order: switches first, then the parameters."""
        for name, at in self.switches.items():
            ref = self.spec.input.property_at(at)
            yield BoundArgument(name, at, ref, self.document, ("switches", name), switch=True)
        promoted = self.texts("promote")
        for bound in self._parameters:
            if bound.name not in promoted:
                yield bound

    def bound(self) -> Iterator[BoundArgument]:
        """All arguments that have a place in the request."""
        yield from self.positional()
        yield from self.keyword()

    @functools.cached_property
    def _parameters(self) -> tuple[BoundArgument, ...]:
        """The properties of the parameters' object that nothing else has bound."""
        base = self.pointer("params", "/parameters")
        if base is None:
            return ()
        taken = {
            parse_pointer(as_text(as_object(one).get("at")))
            for one in as_list(self.members.get("args"))
        }
        taken |= set(self.switches.values())
        taken |= {at for at in (self.pointer("model_at"),) if at}
        return tuple(self._spread(base, taken))

    def _spread(self, base: Pointer, taken: set[Pointer]) -> Iterator[BoundArgument]:
        holder = self.spec.input.object_at(base)
        flattened = {parse_pointer(at) for at in self.texts("flatten")}
        for name in as_object(holder.schema.get("properties")) if holder else ():
            at = (*base, name)
            if name in self.texts("exclude") or any(at == one[: len(at)] for one in taken):
                continue
            if at in flattened:
                yield from self._spread(at, taken)
            elif holder:
                yield _parameter(holder, name, at)


def _parameter(holder: Definition, name: str, at: Pointer) -> BoundArgument:
    schema = as_object(as_object(holder.schema["properties"])[name])
    place = (*holder.at, "properties", name)
    return BoundArgument(snake(name), at, PropertyRef(holder, name, schema), holder.document, place)


def _return_rule(index: int, rule: dict[str, JsonValue]) -> ReturnRule:
    pick = rule.get("pick")
    kind = next((kind for kind in RESULTS if kind in rule), "")
    return ReturnRule(
        place=("returns", str(index)),
        when=tuple(as_object(rule.get("when")).items()),
        kind=kind,
        schema=as_text(rule.get(kind)),
        keys=frozenset(rule),
        pick=parse_pointer(pick) if isinstance(pick, str) else None,
        zip=tuple(
            (name, parse_pointer(as_text(at))) for name, at in as_object(rule.get("zip")).items()
        ),
        audio={
            name: parse_pointer(as_text(at)) for name, at in as_object(rule.get("audio")).items()
        },
    )
