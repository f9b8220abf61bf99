"""Build the overloads of a method: which arguments give which return type. Performs no I/O.

An argument that changes the return type is a dimension: it meets none of its conditions, or one of
them. Each combination is an overload. One more overload, in which every dimension is open, accepts
values that are only known at run time, such as a ``bool``. Arguments that do not change the return
type are not dimensions.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from inferwire_codegen._lowering.conditions import (
    Call,
    by_argument,
    calls,
    chosen,
    deciding,
    streamed,
)
from inferwire_codegen._lowering.ir import Argument, Condition, FileResult, Result, Task
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.parsing import TYPE_GIVEN
from inferwire_codegen._rendering.types import TypeTexts
from inferwire_codegen._text import literal

Setting: TypeAlias = Literal["off", "on", "any"]
"""Whether a switch is on, or an argument is passed by its deprecated name."""
State: TypeAlias = Condition | Literal["off", "any"]
"""The condition that an argument meets; ``off`` if it meets none."""

_FREE = "Mapping[str, runtime.JsonValue]"
MEDIA = {False: "runtime.Media", True: "runtime.Media | Sequence[runtime.Media]"}
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
        conditions = by_argument(deciding(task))
        self.dimensions = {name: one for name, one in conditions.items() if self.matters(name)}
        self.moved = {
            pair.new: pair.old
            for pair in task.deprecated
            for one in task.arguments
            if one.name == pair.new and one.required
        }

    def matters(self, name: str) -> bool:
        """Return whether the return type of any call depends on an argument."""
        conditions = deciding(self.task)
        own = [one for one in conditions if one.argument == name]
        return any(
            self.returned(call) != self.returned(call | {one})
            for call in calls(one for one in conditions if one.argument != name)
            for one in own
        )

    def signatures(self) -> Signatures:
        opened: dict[str, State] = dict.fromkeys(self.dimensions, "any")
        implementation = self.signature(opened, dict.fromkeys(self.moved, "any"))
        overloads: list[Signature] = []
        for moved in _moves(tuple(self.moved)):
            overloads += (self.signature(states, moved) for states in self.combinations())
            if self.dimensions:
                overloads.append(self.signature(opened, moved))
        if len(overloads) == 1:
            return Signatures(implementation, ())
        return Signatures(implementation, tuple(overloads), is_covered=not self.moved)

    def combinations(self) -> list[dict[str, State]]:
        """Return every combination of states of the dimensions.

        A dimension is open where it makes no difference, so that one overload does for all of its
        states.
        """
        found: list[dict[str, State]] = []
        for call in calls(itertools.chain.from_iterable(self.dimensions.values())):
            states: dict[str, State] = dict.fromkeys(self.dimensions, "off")
            states |= {one.argument: one for one in call}
            for name in self.dimensions:
                opened: dict[str, State] = {**states, name: "any"}
                if len({*map(self.returned, self.possible(opened))}) == 1:
                    states = opened
            if states not in found:
                found.append(states)
        return found

    def signature(self, states: Mapping[str, State], moved: Mapping[str, Setting]) -> Signature:
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

    def cut(self, states: Mapping[str, State], moved: Mapping[str, Setting]) -> int:
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
        self, one: Argument, states: Mapping[str, State], moved: Mapping[str, Setting]
    ) -> bool:
        """Return whether the argument has no default.

        Every argument after one that may be passed by its deprecated name has a default.
        """
        if one.name != self.task.batch and isinstance(states.get(one.name), Condition):
            return True
        places = self.task.positional
        before = places[: places.index(one)] if one in places else ()
        names = (one.name, *(other.name for other in before))
        opened = any(moved.get(name) == "any" for name in names)
        return one.required and not opened and moved.get(one.name, "off") == "off"

    def returns(self, states: Mapping[str, State]) -> str:
        """Return the union of all possible return types; streams are merged into one."""
        several = [*self.possible(states)]
        found = dict.fromkeys(map(self.returned, several))
        whole = [text for text, streams in found if not streams]
        events = " | ".join(text for text, streams in found if streams)
        if not events:
            return " | ".join(whole)
        if not self.task.is_assembled:
            return " | ".join([*whole, f"{self.flavor.stream}[{events}]"])
        off = {Condition(one.name, "true") for one in self.task.arguments if one.streams}
        sums = dict.fromkeys(
            self.returned(call - off)[0] for call in several if streamed(self.task, call)
        )
        return " | ".join([*whole, f"{self.flavor.assembled}[{events}, {' | '.join(sums)}]"])

    def possible(self, states: Mapping[str, State]) -> Iterator[Call]:
        """Yield every call that the states allow."""
        opened = [
            one
            for name, several in self.dimensions.items()
            for one in several
            if states[name] == "any"
        ]
        fixed = {one for one in states.values() if isinstance(one, Condition)}
        yield from (call | fixed for call in calls(opened))

    def old_names(self, states: Mapping[str, State], moved: Mapping[str, Setting]) -> Iterator[str]:
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
        self, one: Argument, states: Mapping[str, State], moved: Mapping[str, Setting]
    ) -> str:
        state = states.get(one.name, "any")
        if one.switch:
            setting = "on" if isinstance(state, Condition) else state
            return switch(one.name, setting, streams=one.streams)
        text = self.given(one, state)
        if state == "off" and not one.values and one.name != self.task.batch:
            return f"{one.name}: None = None"
        if self.is_needed(one, states, moved):
            return f"{one.name}: {text}"
        return f"{one.name}: {_or_none(text)} = None"

    def given(self, one: Argument, state: State) -> str:
        """Return the type of an argument, without None."""
        if one.typed:
            return TYPE_GIVEN
        if one.values and state != "any":
            return _literal(self.meeting(one, state))
        text = MEDIA[one.many] if one.media else self.types.argument(one)
        text = _or_none(text) if one.nullable else text
        if one.name != self.task.batch:
            return text
        many = f"list[{text}] | tuple[{text}, ...]"
        match state:
            case "off":
                return text
            case "any":
                return f"{text} | {many}"
            case Condition():
                return many

    def meeting(self, one: Argument, state: Condition | Literal["off"]) -> tuple[str, ...]:
        """Return the values of an argument that meet a condition, or none of its conditions."""
        if isinstance(state, Condition):
            return state.values
        taken = {value for other in self.dimensions[one.name] for value in other.values}
        return tuple(value for value in one.values if value not in taken)

    def returned(self, call: Call) -> tuple[str, bool]:
        """Return the return type of a call, and whether it is streamed."""
        if streamed(self.task, call):
            return self.types.result(chosen(self.task.events, call)), True
        result = chosen(self.task.returns, call)
        text = self.types.result(result)
        many = any(one.state == "many" for one in call)
        return (f"list[{text}]" if many and not is_array(result) else text), False


def _or_none(text: str) -> str:
    """Return a type that includes None, which a type of nothing else does already."""
    return text if text == "None" or text.endswith(" | None") else f"{text} | None"


def _literal(values: tuple[str, ...]) -> str:
    return f"Literal[{', '.join(map(literal, values))}]"


def _moves(names: tuple[str, ...]) -> Iterator[dict[str, Setting]]:
    """Yield every combination of arguments that are passed by their deprecated names."""
    ways: tuple[Setting, ...] = ("off", "on")
    for combination in itertools.product(ways, repeat=len(names)):
        yield dict(zip(names, combination, strict=True))


def is_array(result: Result) -> bool:
    """Return whether the result is a single array, for one text as well as for many."""
    return isinstance(result, FileResult) and result.kind == "ndarray"


def switch(name: str, setting: Setting, *, streams: bool) -> str:
    """Return the declaration of a boolean argument; one that selects a stream is never None."""
    off, default = ("Literal[False]", "False") if streams else ("Literal[False] | None", "None")
    wide = "bool" if streams else "bool | None"
    return {
        "off": f"{name}: {off} = {default}",
        "on": f"{name}: Literal[True]",
        "any": f"{name}: {wide} = {default}",
    }[setting]
