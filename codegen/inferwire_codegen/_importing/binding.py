"""Guess a task's binding from the shapes of its request and response.

A guess is reported as such, since only the server's maintainer can confirm it. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from inferwire_codegen._importing.words import media_words, valid_argument
from inferwire_codegen._naming import argument_fault, argument_name, snake
from inferwire_codegen._specs.arguments import BoundArgument
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition, PropertyRef
from inferwire_codegen._specs.json import (
    Document,
    JsonValue,
    Pointer,
    as_list,
    as_object,
    format_pointer,
)
from inferwire_codegen._specs.model import TaskSpec, TypeFile
from inferwire_codegen._specs.pieces import json_types

_INPUTS, _PARAMETERS, _STREAM, _MODEL = "inputs", "parameters", "stream", "model"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark about a property of the request, or about the whole request."""

    code: str
    message: str
    at: Pointer = ()


@dataclass(slots=True)
class Guess:
    """A guessed binding, with remarks."""

    members: dict[str, JsonValue]
    remarks: list[Remark] = field(default_factory=list[Remark])


@dataclass(frozen=True, slots=True)
class _Argument:
    wanted: str
    at: Pointer
    required: bool


def guess(task: str, request: TypeFile, *, streams: bool, media_response: bool) -> Guess:
    """Guess the binding of the arguments: locations, names, body and switches, but no results."""
    return _Guesser(task, request, streams, media_response).guess()


class _Guesser:
    def __init__(self, task: str, request: TypeFile, streams: bool, media_response: bool) -> None:
        self.task: str = task
        self.request: TypeFile = request
        self.streams: bool = streams
        self.media_response: bool = media_response
        self.guessed = Guess({"task": task})
        self.excluded: list[str] = []
        self.switch: Pointer | None = None
        self.model_at: Pointer | None = None
        self.base: Pointer | None = self._base()

    def guess(self) -> Guess:
        members = self.guessed.members
        self.switch = self._stream_switch()
        self.model_at = self._model_place()
        keywords = list(self._keywords())
        arguments = sorted(self._arguments(), key=lambda one: not one.required)
        members["args"] = list(self._named(arguments, keywords))
        if self.base != (_PARAMETERS,):
            members["params"] = None if self.base is None else format_pointer(self.base)
        if self.excluded:
            members["exclude"] = [*self.excluded]
        if self.model_at:
            members["model_at"] = format_pointer(self.model_at)
        if self.switch:
            members["switches"] = {_STREAM: format_pointer(self.switch)}
        self._promote(arguments)
        if self.base == (_PARAMETERS,) and not self._properties(self._holder()):
            members["open_params"] = True
        self._choose_body()
        return self.guessed

    def _base(self) -> Pointer | None:
        """Return the location of the parameters: an object, the root beside the input, or None."""
        names = self._properties(self._at(()))
        if self.request.object_at((_PARAMETERS,)):
            return (_PARAMETERS,)
        others = [name for name in names if name not in (_INPUTS, _MODEL)]
        return () if others else None

    def _at(self, pointer: Pointer) -> Definition | None:
        return self.request.object_at(pointer)

    @staticmethod
    def _properties(holder: Definition | None) -> dict[str, JsonValue]:
        return as_object(holder.schema.get("properties")) if holder else {}

    def _holder(self) -> Definition | None:
        return None if self.base is None else self._at(self.base)

    def _stream_switch(self) -> Pointer | None:
        """Return the location of the boolean that selects a stream, if streams are described."""
        for base in ((), (_PARAMETERS,)):
            at = (*base, _STREAM)
            ref = self.request.property_at(at)
            if ref is None:
                continue
            if self.streams and ref.schema.get("type") == "boolean":
                return at
            if self.base == base:
                self._exclude(_STREAM, at, "it selects a stream whose events are not known")
        return None

    def _model_place(self) -> Pointer | None:
        """Return the location of the model, which may also be one of a list of names."""
        ref = self.request.property_at((_MODEL,))
        is_text = ref is not None and "string" in json_types(self.request, ref.schema)
        return (_MODEL,) if is_text else None

    def _exclude(self, name: str, at: Pointer, reason: str) -> None:
        if name not in self.excluded:
            self.excluded.append(name)
            message = f"the parameter {name!r} is excluded: {reason}"
            self.guessed.remarks.append(Remark("excluded-parameter", message, at))

    def _free(self, base: Pointer) -> Iterator[tuple[str, Pointer]]:
        """Yield the properties of an object that have no special meaning."""
        for name in self._properties(self._at(base)):
            at = (*base, name)
            if at not in (self.switch, self.model_at) and name not in self.excluded:
                yield name, at

    def _is_required(self, at: Pointer) -> bool:
        refs = self.request.along(at)
        return bool(refs) and all(ref.required for ref in refs)

    def _keywords(self) -> Iterator[str]:
        """Yield the names of the parameters as keyword arguments."""
        for name, at in self._free(self.base) if self.base is not None else ():
            if not self._becomes_positional(name, at):
                yield argument_name(name)
        if self.switch:
            yield _STREAM

    def _becomes_positional(self, name: str, at: Pointer) -> bool:
        """Return whether a parameter is required, or has a name that is not valid in Python."""
        if self.base == () and (self._is_required(at) or at == (_INPUTS,)):
            return True
        fault = argument_fault(argument_name(name))
        return fault is not None and (self._is_required(at) or not _is_plain(name))

    def _arguments(self) -> Iterator[_Argument]:
        for name, at in self._free(()):
            if name == _INPUTS:
                yield from self._inputs()
            elif self.base not in ((), at):
                yield _Argument(valid_argument(name), at, self._is_required(at))
        if self.base is None:
            return
        for name, at in list(self._free(self.base)):
            if at == (_INPUTS,):
                continue
            if self._becomes_positional(name, at):
                yield _Argument(valid_argument(name), at, self._is_required(at))
            elif argument_fault(argument_name(name)):
                self._exclude(name, at, f"the name {argument_fault(argument_name(name))}")

    def _inputs(self) -> Iterator[_Argument]:
        """Yield the arguments for the input: the members of an object, or one named by its type."""
        members = self._properties(self._at((_INPUTS,)))
        for name in members:
            at = (_INPUTS, name)
            yield _Argument(valid_argument(name), at, self._is_required(at))
        ref = self.request.property_at((_INPUTS,))
        if not members and ref is not None:
            yield _Argument(self._kind(ref), (_INPUTS,), ref.required)

    def _kind(self, ref: PropertyRef) -> str:
        if ref.media_type is not None:
            words = media_words(ref.media_type.partition("/")[0])
            return words[0] if words else "file"
        schema = self.request.resolved(ref.schema)
        kinds = str(schema.get("type")), *_inner_types(schema)
        if "string" in kinds:
            return "prompt" if self.media_response else "text"
        return _INPUTS

    def _named(self, arguments: list[_Argument], keywords: list[str]) -> Iterator[JsonValue]:
        """Yield the arguments under names that no keyword argument has."""
        taken = set(keywords)
        for one in arguments:
            last = valid_argument(one.at[-1])
            options = [one.wanted, last, f"input_{last}"]
            options += [f"{one.wanted}_{number}" for number in range(2, len(arguments) + 9)]
            name = next(
                name for name in options if name not in taken and argument_fault(name) is None
            )
            taken.add(name)
            yield {"name": name, "at": format_pointer(one.at)}

    def _promote(self, arguments: list[_Argument]) -> None:
        """Make required parameters positional, after the arguments for the input."""
        if self.base != (_PARAMETERS,):
            return
        needed = [
            name
            for name, at in self._free((_PARAMETERS,))
            if self._is_required(at) and not self._becomes_positional(name, at)
        ]
        if all(one.required for one in arguments):
            if needed:
                self.guessed.members["promote"] = [argument_name(name) for name in needed]
            return
        extra: list[JsonValue] = [
            {"name": argument_name(name), "at": format_pointer((_PARAMETERS, name))}
            for name in needed
        ]
        args = as_list(self.guessed.members["args"])
        first = sum(one.required for one in arguments)
        self.guessed.members["args"] = [*args[:first], *extra, *args[first:]]

    def _choose_body(self) -> None:
        """Choose a raw body if the input is a single required file."""
        found = bound_arguments(self.task, self.request, self.guessed.members)
        files = [one for one in found if one.ref.media_type]
        alone = [one for one in files if one.at == (_INPUTS,) and self._is_required(one.at)]
        if len(files) == 1 and alone:
            self.guessed.members["body"] = "raw-when-bare"


def bound_arguments(
    task: str, request: TypeFile, members: dict[str, JsonValue]
) -> tuple[BoundArgument, ...]:
    """Return the arguments that a binding derives from the request."""
    return _binding(task, request, members).arguments


def signature(task: str, request: TypeFile, members: dict[str, JsonValue]) -> str:
    """Return the call signature of the binding, for a person to review."""
    binding = _binding(task, request, members)
    words = [one.name for one in binding.positional]
    keywords = [one.name for one in binding.keyword]
    shown = [*words, *(["*"] if keywords else []), *keywords[:6], *(["…"] if keywords[6:] else [])]
    return f"{snake(task)}({', '.join(shown)})"


def _binding(task: str, request: TypeFile, members: dict[str, JsonValue]) -> Binding:
    document = Document(f"{task}/task.json", "", members, {(): 0}, {})
    return Binding(TaskSpec(task, document, request, None, None, ()))


def _is_plain(name: str) -> bool:
    """Return whether the name is lower-case with underscores, so that it can be excluded."""
    return name.replace("_", "").isalnum() and name == name.lower() and name[:1].isalpha()


def _inner_types(schema: dict[str, JsonValue]) -> tuple[str, ...]:
    options = [as_object(one) for key in ("anyOf", "oneOf") for one in as_list(schema.get(key))]
    kinds = [one.get("type") for one in options] + as_list(schema.get("type"))
    return tuple(one for one in kinds if isinstance(one, str))
