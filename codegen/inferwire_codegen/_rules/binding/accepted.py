"""Check the key 'accepts_output' of a binding. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._naming import definition_fault
from inferwire_codegen._rules.binding.returns import check_schema
from inferwire_codegen._specs.accepted import KEY, AcceptedOutput, accepted_outputs
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.json import (
    Document,
    Pointer,
    as_object,
    as_text,
    format_pointer,
)
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._specs.parsing import has_lost_target


def check_accepted_outputs(binding: Binding) -> Iterator[Problem]:
    """Yield every problem of the key 'accepts_output', except those of names."""
    for one in accepted_outputs(binding):
        place = (KEY, one.argument.name)
        lost = has_lost_target(binding.spec.input, one.argument.ref.schema)
        if one.item is None and not lost:
            message = f"{format_pointer(one.argument.at)} is not a list of objects"
            yield binding.document.problem(place, "invalid-value", message, key=True)
        yield from _check_output(binding, one)


def _check_output(binding: Binding, one: AcceptedOutput) -> Iterator[Problem]:
    """Check that the part of the response exists, and that it can be sent."""
    file, place = binding.spec.output, (KEY, one.argument.name, "schema")
    if file is None or one.output is None:
        yield from check_schema(binding, place, one.schema, file)
    elif one.item is not None and one.item.type_name == one.output.type_name:
        message = f"the list takes {one.schema!r} already, because its items are of this type"
        yield binding.document.problem(place, "invalid-value", message)
    elif not one.output.is_object:
        message = f"{one.schema!r} is not an object"
        yield binding.document.problem(place, "invalid-value", message)
    elif file.holds_files(one.output):
        message = f"{one.schema!r} can contain a file, which is decoded and cannot be sent back"
        yield binding.document.problem(place, "invalid-value", message)


def names_of_items(specs: Specs) -> Iterator[tuple[Document, Pointer, str]]:
    """Yield the names of the types of items, with their locations."""
    for spec in specs.tasks:
        for argument, value in as_object(as_object(spec.binding.value).get(KEY)).items():
            name, place = as_text(as_object(value).get("name")), (KEY, argument, "name")
            if name and spec.binding.is_sound(place):
                yield spec.binding, place, name


def check_names_of_items(specs: Specs, homes: dict[str, str]) -> Iterator[Problem]:
    """Check the names of the types of items; ``homes`` are the locations of other types."""
    for document, place, name in names_of_items(specs):
        if fault := definition_fault(name):
            yield document.problem(place, "bad-name", f"type {name!r}: the name {fault}")
        elif name in homes:
            message = f"{name!r} is already defined at {homes[name]}"
            yield document.problem(place, "name-clash", message)
        homes.setdefault(name, document.place_of_key(place))
