"""Check templates of JSON, in which some strings stand for values. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.contained import self_contained
from inferwire_codegen._specs.json import JsonValue, Pointer, as_object, format_pointer
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.schemas import mismatches


def check_template(
    binding: Binding,
    place: Pointer,
    parts: Mapping[str, JsonValue],
    file: TypeFile,
    fits: Pointer,
    *,
    listed: bool = False,
) -> Iterator[Problem]:
    """Check that a template with these parts matches the schema at a location of a file.

    With ``listed``, a list of it must match.
    """
    template: JsonValue = binding.document.value
    for token in place:
        template = as_object(template).get(token)
    is_whole = file.is_resolved() and not file.document.tainted_inside(())
    if not is_whole or not binding.document.is_sound(place):
        return  # Another problem is the reason.
    for inside, text in _strings_at(template, ()):
        if text not in parts and (named := [one for one in parts if one in text]):
            message = f"{named[0]!r} is replaced only if it is the whole string"
            yield binding.document.problem((*place, *inside), "invalid-value", message)
            return
    schema = {**as_object(self_contained(file)), "$ref": f"#{format_pointer(fits)}"}
    value = filled(template, parts)
    for inside, message in mismatches([value] if listed else value, schema)[:1]:
        at = (*place, *inside[listed:])
        yield binding.document.problem(at, "invalid-value", message)


def strings(value: JsonValue) -> Iterator[str]:
    """Yield the strings in a value."""
    return (text for _, text in _strings_at(value, ()))


def _strings_at(value: JsonValue, at: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Yield the strings in a value with their locations."""
    match value:
        case str():
            yield at, value
        case dict():
            for key, one in value.items():
                yield from _strings_at(one, (*at, key))
        case list():
            for index, one in enumerate(value):
                yield from _strings_at(one, (*at, str(index)))
        case _:
            pass


def filled(value: JsonValue, parts: Mapping[str, JsonValue]) -> JsonValue:
    """Return a template with parts in place of the strings that stand for them."""
    match value:
        case dict():
            return {key: filled(one, parts) for key, one in value.items()}
        case list():
            return [filled(one, parts) for one in value]
        case str():
            return parts.get(value, value)
        case _:
            return value
