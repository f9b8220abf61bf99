"""Check the key 'tools' of a binding. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._rules.binding.parsing import check_text
from inferwire_codegen._rules.binding.returns import check_schema
from inferwire_codegen._rules.binding.templates import check_template, strings
from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import kinds
from inferwire_codegen._specs.json import JsonValue, Pointer
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.tools import DESCRIPTION, ID, NAME, RESULT, SCHEMA, ToolsKey


def check_tools(binding: Binding) -> Iterator[Problem]:
    """Yield every problem of the key 'tools', except those of names."""
    if "tools" not in binding.members:
        return
    key = ToolsKey(binding)
    yield from _check_argument(key)
    yield from _check_call(key)
    yield from _check_reply(key)


def _check_argument(key: ToolsKey) -> Iterator[Problem]:
    """Check that the argument is a list, and that what is sent for a function is an item of it."""
    yield from _check_parts(key, ("send",), key.send, (NAME, SCHEMA))
    parts: dict[str, JsonValue] = {NAME: "name", DESCRIPTION: "What it does.", SCHEMA: {}}
    for one in key.binding.arguments:
        if one.name != key.argument:
            continue
        if "array" not in kinds(one.ref.schema) or one.is_required or one.ref.media_type:
            message = f"{key.argument!r} must be an optional argument that is a list"
            place = ("tools", "argument")
            yield key.binding.document.problem(place, "invalid-value", message)
            continue
        fits = ("$defs", one.ref.owner.name, "properties", one.ref.name)
        request, place = key.binding.spec.input, ("tools", "send")
        yield from check_template(key.binding, place, parts, request, fits, listed=True)


def _check_call(key: ToolsKey) -> Iterator[Problem]:
    """Check that a tool call is an object of the response that has the strings."""
    file = key.binding.spec.output
    yield from _check_object(key, "call", "output.json", file)
    call = file.find(key.schema("call")) if file else None
    if file is not None and call is not None:
        for one in key.locations(file, call):
            yield from check_text(key.binding, file, one)


def _check_reply(key: ToolsKey) -> Iterator[Problem]:
    """Check that the message with the result is an object of the request."""
    yield from _check_parts(key, ("reply", "send"), key.reply, (RESULT,))
    file = key.binding.spec.input
    document = key.binding.document
    if ID in strings(key.reply) and not key.has_id and document.is_sound(("tools", "call")):
        problem = f"'send' has {ID!r}, but 'call' has no 'id'"
        yield document.problem(("tools", "reply", "send"), "invalid-value", problem)
    yield from _check_object(key, "reply", "input.json", file)
    message = file.find(key.schema("reply"))
    if message is not None:
        parts: dict[str, JsonValue] = {ID: "id", RESULT: "result"}
        place, fits = ("tools", "reply", "send"), ("$defs", message.name)
        yield from check_template(key.binding, place, parts, file, fits)


def _check_parts(
    key: ToolsKey, at: Pointer, template: JsonValue, wanted: tuple[str, ...]
) -> Iterator[Problem]:
    """Check that a template has the strings that are replaced."""
    place = ("tools", *at)
    if not key.binding.document.is_sound(place):
        return
    texts = [*strings(template)]
    for missing in wanted:
        if any(missing in text for text in texts):
            continue  # As a part of a string, `check_template` reports it.
        message = f"no value in {at[-1]!r} is the string {missing!r}"
        yield key.binding.document.problem(place, "invalid-value", message)


def _check_object(key: ToolsKey, name: str, path: str, file: TypeFile | None) -> Iterator[Problem]:
    """Check that the definition of a tool call or of its reply is an object."""
    place, schema = ("tools", name, "schema"), key.schema(name)
    if not schema or not key.binding.document.is_sound(place):
        return
    yield from check_schema(key.binding, place, schema, file, path)
    found = file.find(schema) if file else None
    if found is not None and not found.is_object:
        message = f"{schema!r} is not an object with properties"
        yield key.binding.document.problem(place, "invalid-value", message)
