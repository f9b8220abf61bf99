"""Build the overloads of a method: which arguments give which return type. Performs no I/O.

An argument that changes the return type is a dimension with two states, off and on. Each
combination of states is an overload. One more overload, in which every dimension is open, accepts a
``bool`` whose value is only known at run time. Arguments that do not change the return type are
not dimensions.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._lowering.ir import Argument, FileResult, Result, ResultRule, Task
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.parsing import TYPE_GIVEN
from inferwire_codegen._rendering.types import TypeTexts

State: TypeAlias = Literal["off", "on", "any"]

_FREE = "Mapping[str, runtime.JsonValue]"
_MEDIA = {False: "runtime.Media", True: "list[runtime.Media] | tuple[runtime.Media, ...]"}
"""The type of a file, and of several."""
MODEL = "model: str | None = None"
OPTIONS = {
    "timeout": "float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN",
    "extra_headers": "Mapping[str, str] | None = None",
    "extra_body": "Mapping[str, runtime.JsonValue] | None = None",
}


def options(task: Task) -> tuple[str, ...]:
    """Return the names of the call options of a task's method, without the model."""
    return tuple(name for name in OPTIONS if name != "extra_body" or task.has_body)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature of a method: the declared arguments and the return type."""

    positional: tuple[str, ...]
    keyword: tuple[str, ...]
    returns: str
    shared: str | None = None
    """The TypedDict of the other keyword arguments."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """A method's implementation signature and its overloads."""

    implementation: Signature
    overloads: tuple[Signature, ...]
    is_covered: bool = True
    """Whether one of the overloads accepts everything that the implementation accepts."""


def signatures(task: Task, types: TypeTexts, flavor: Flavor) -> Signatures:
    """Return all signatures of a task's method."""
    return _Method(task, types, flavor).signatures()


class _Method:
    def __init__(self, task: Task, types: TypeTexts, flavor: Flavor) -> None:
        self.task = task
        self.types = types
        self.flavor = flavor
        names = [one.name for one in task.arguments if one.streams and task.events]
        names += [c.argument for rule in (*task.returns, *task.events) for c in rule.when]
        names += [task.batch] if task.batch else []
        self.dimensions = tuple(name for name in dict.fromkeys(names) if self.matters(name, names))
        self.moved = {
            pair.new: pair.old
            for pair in task.deprecated
            for one in task.arguments
            if one.name == pair.new and one.required
        }

    def matters(self, name: str, names: list[str]) -> bool:
        others = [one for one in dict.fromkeys(names) if one != name]
        for states in itertools.product((False, True), repeat=len(others)):
            facts = dict(zip(others, states, strict=True))
            if self.returned(facts | {name: False}) != self.returned(facts | {name: True}):
                return True
        return False

    def signatures(self) -> Signatures:
        opened: dict[str, State] = dict.fromkeys(self.dimensions, "any")
        implementation = self.signature(opened, dict.fromkeys(self.moved, "any"))
        overloads: list[Signature] = []
        for moved in _combinations(tuple(self.moved)):
            overloads += (
                self.signature(states, moved) for states in _combinations(self.dimensions)
            )
            if self.dimensions:
                overloads.append(self.signature(opened, moved))
        if len(overloads) == 1:
            return Signatures(implementation, ())
        return Signatures(implementation, tuple(overloads), is_covered=not self.moved)

    def signature(self, states: Mapping[str, State], moved: Mapping[str, State]) -> Signature:
        cut = self.cut(states, moved)
        remaining = [one for one in self.task.positional[cut:] if moved.get(one.name) != "on"]
        positional = tuple(self.declare(one, states, moved) for one in self.task.positional[:cut])
        by_name = (*remaining, *self.task.keyword)
        keyword = [self.declare(one, states, moved) for one in by_name]
        if self.task.positional_model and cut == len(self.task.positional):
            positional = (*positional, MODEL)
        else:
            keyword.insert(0, MODEL)
        keyword += self.old_names(states, moved)
        if self.task.deprecated_params is not None:
            keyword.append(f"{self.task.deprecated_params}: {_FREE} | None = None")
        if self.task.open_params is not None:
            keyword.append(f"extra_parameters: {_FREE} | None = None")
        keyword += (f"{name}: {OPTIONS[name]}" for name in options(self.task))
        return Signature(positional, tuple(keyword), self.returns(states))

    def cut(self, states: Mapping[str, State], moved: Mapping[str, State]) -> int:
        """Return the number of positional arguments; those after it are keyword-only.

        Arguments are keyword-only after one that is passed by its deprecated name, and from a
        required argument on that follows an optional one.
        """
        optional = False
        for index, one in enumerate(self.task.positional):
            needed = self.is_needed(one, states, moved)
            if moved.get(one.name) == "on" or (needed and optional):
                return index
            optional = not needed
        return len(self.task.positional)

    def is_needed(
        self, one: Argument, states: Mapping[str, State], moved: Mapping[str, State]
    ) -> bool:
        """Return whether the argument has no default.

        Every argument after one that may be passed by its deprecated name has a default.
        """
        if one.name in self.dimensions and one.name != self.task.batch:
            return states.get(one.name) == "on"
        places = self.task.positional
        before = places[: places.index(one)] if one in places else ()
        names = (one.name, *(other.name for other in before))
        opened = any(moved.get(name) == "any" for name in names)
        return one.required and not opened and moved.get(one.name, "off") == "off"

    def returns(self, states: Mapping[str, State]) -> str:
        """Return the union of all possible return types; streams are merged into one."""
        several = [*_facts(states)]
        found = dict.fromkeys(self.returned(facts) for facts in several)
        whole = [text for text, streams in found if not streams]
        events = " | ".join(text for text, streams in found if streams)
        if not events:
            return " | ".join(whole)
        if not self.task.is_assembled:
            return " | ".join([*whole, f"{self.flavor.stream}[{events}]"])
        off = dict.fromkeys((one.name for one in self.task.arguments if one.streams), False)
        streamed = (facts for facts in several if self.returned(facts)[1])
        sums = dict.fromkeys(self.returned(facts | off)[0] for facts in streamed)
        return " | ".join([*whole, f"{self.flavor.assembled}[{events}, {' | '.join(sums)}]"])

    def old_names(self, states: Mapping[str, State], moved: Mapping[str, State]) -> Iterator[str]:
        """Yield the deprecated arguments: required, left out or optional, as `moved` says."""
        arguments = {one.name: one for one in self.task.arguments}
        for pair in self.task.deprecated:
            text = self.given(arguments[pair.new], states.get(pair.new, "any"))
            match moved.get(pair.new, "any"):
                case "on":
                    yield f"{pair.old}: {text}"
                case "any":
                    yield f"{pair.old}: {_or_none(text)} = None"
                case "off":
                    pass

    def declare(
        self, one: Argument, states: Mapping[str, State], moved: Mapping[str, State]
    ) -> str:
        state = states.get(one.name, "any")
        if one.switch:
            return switch(one.name, state, streams=one.streams)
        text = self.given(one, state)
        is_dimension = one.name in self.dimensions and one.name != self.task.batch
        if is_dimension and state == "off":
            return f"{one.name}: None = None"
        if self.is_needed(one, states, moved):
            return f"{one.name}: {text}"
        return f"{one.name}: {_or_none(text)} = None"

    def given(self, one: Argument, state: State) -> str:
        """Return the type of an argument, without None."""
        if one.typed:
            return TYPE_GIVEN
        text = _MEDIA[one.many] if one.media else self.types.argument(one)
        if one.name != self.task.batch:
            return text
        if one.name not in self.dimensions:
            state = "any"
        many = f"list[{text}] | tuple[{text}, ...]"
        return {"off": text, "on": many, "any": f"{text} | {many}"}[state]

    def returned(self, facts: Mapping[str, bool]) -> tuple[str, bool]:
        """Return the return type with exactly these dimensions on, and whether it is streamed."""
        streams = [one.name for one in self.task.arguments if one.streams]
        if self.task.always_streams or any(facts.get(name) for name in streams):
            return self.types.result(_first(self.task.events, facts)), True
        result = _first(self.task.returns, facts)
        text = self.types.result(result)
        many = self.task.batch is not None and facts.get(self.task.batch, False)
        return (f"list[{text}]" if many and not is_array(result) else text), False


def _or_none(text: str) -> str:
    """Return a type that includes None, which a type of nothing else does already."""
    return text if text == "None" else f"{text} | None"


def _combinations(names: tuple[str, ...]) -> Iterator[dict[str, State]]:
    """Yield every combination of states of the dimensions."""
    states: tuple[State, ...] = ("off", "on")
    for combination in itertools.product(states, repeat=len(names)):
        yield dict(zip(names, combination, strict=True))


def is_array(result: Result) -> bool:
    """Return whether the result is a single array, for one text as well as for many."""
    return isinstance(result, FileResult) and result.kind == "ndarray"


def _first(rules: tuple[ResultRule, ...], facts: Mapping[str, bool]) -> Result:
    """Return the result of the first rule whose conditions hold; the last rule has none."""
    return next(rule.result for rule in rules if all(facts.get(c.argument) for c in rule.when))


def _facts(states: Mapping[str, State]) -> Iterator[dict[str, bool]]:
    """Yield every combination of values that the states allow."""
    choices = [
        {"off": (False,), "on": (True,), "any": (False, True)}[one] for one in states.values()
    ]
    for outcome in itertools.product(*choices):
        yield dict(zip(states, outcome, strict=True))


def switch(name: str, state: State, *, streams: bool) -> str:
    """Return the declaration of a boolean argument; one that selects a stream is never None."""
    off, default = ("Literal[False]", "False") if streams else ("Literal[False] | None", "None")
    wide = "bool" if streams else "bool | None"
    return {
        "off": f"{name}: {off} = {default}",
        "on": f"{name}: Literal[True]",
        "any": f"{name}: {wide} = {default}",
    }[state]
