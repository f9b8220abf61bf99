"""Guess the response of a task: an object, a file or a stream, and how a stream ends.

Performs no I/O.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inferwire_codegen._importing.nodes import (
    Choice,
    Definitions,
    File,
    Form,
    Items,
    Node,
    Object,
    Reference,
    Scalar,
)
from inferwire_codegen._importing.settle import followed, kinds
from inferwire_codegen._specs.json import JsonValue

_ENDS = ("done", "finished", "is_final", "final", "finish_reason", "generated_text", "usage")
_LAST = frozenset(
    {"complete", "completed", "done", "end", "ended", "final", "finished", "incomplete", "stop"}
)
_FAILED = frozenset({"error", "failed", "failure"})
"""The last words of the kinds of events that end a stream, or report an error."""
_SENTINEL = "[DONE]"


@dataclass(frozen=True, slots=True)
class Response:
    """How to read the response."""

    rule: dict[str, JsonValue]
    """The rule, without the definition that it names."""
    key: str = ""
    """The key of that definition."""
    code: str = ""
    message: str = ""


def guess_file(media: str) -> Response:
    """Return how to read a response that is a file."""
    kind = media or "of unknown type"
    message = f"the response is guessed to be a file ({kind}) rather than JSON that contains one"
    rule: dict[str, JsonValue] = {"image": True} if media == "image/*" else {"bytes": True}
    return Response(rule, code="response-is-a-file", message=message)


def guess_response(key: str) -> Response:
    """Return how to read the response that output.json describes, the definition with this key."""
    if key:
        return Response({}, key)
    message = "there is no output.json: the response is guessed to be a file, and JSON is refused"
    return Response({"bytes": True}, code="no-response", message=message)


def file_media_type(root: Node) -> str | None:
    """Return the media type of a response that consists of a single file, or None.

    The file may be a property beside numbers such as a sampling rate, which it contains itself.
    """
    if isinstance(root.form, File):
        return root.form.media
    if not isinstance(root.form, Object):
        return None
    files = [one.form for one in root.form.properties.values() if isinstance(one.form, File)]
    rest = [one for one in root.form.properties.values() if not isinstance(one.form, File)]
    numbers = all(_is_number(one.form) for one in rest)
    return files[0].media if len(files) == 1 and numbers else None


def _is_number(form: Form) -> bool:
    return isinstance(form, Scalar) and set(form.types) <= {"integer", "number"}


def guess_protocol(
    event: Node, response: Node | None, definitions: Definitions
) -> tuple[dict[str, JsonValue], str]:
    """Return a protocol for such events, and the reason for the guess."""
    if isinstance(event.form, Choice):
        return _of_kinds(event.form, definitions)
    properties = event.form.properties if isinstance(event.form, Object) else {}
    errors: dict[str, JsonValue] = {} if "error" in properties else {"error": "/error"}
    choices = properties.get("choices")
    if choices is not None and isinstance(choices.form, Items):
        inner = choices.form.items
        while isinstance(inner.form, Reference):
            inner = definitions[inner.form.key].node
        reasons = inner.form.properties if isinstance(inner.form, Object) else {}
        ends: dict[str, JsonValue] = (
            {"complete": "/choices/*/finish_reason"} if "finish_reason" in reasons else {}
        )
        members = {"name": "choices", "sentinel": _SENTINEL, **ends, **errors}
        return members, f"streams with 'choices' usually end with {_SENTINEL}"
    needed = event.form.required if isinstance(event.form, Object) else ()
    whole = response.form if response and isinstance(response.form, Object) else Object({}, ())
    for name in (*whole.required, *_ENDS, *whole.properties):
        if name in properties and (name not in needed or properties[name].nullable):
            members = {"name": f"final-{_slug(name)}", "final": f"/{name}", **errors}
            return members, f"the event with {name!r} is the last"
    reason = f"no event marks the end, so {_SENTINEL} is assumed"
    return {"name": "sentinel", "sentinel": _SENTINEL, **errors}, reason


def is_event(node: Node, definitions: Definitions) -> bool:
    """Return whether the results of a stream can be such values: objects of one kind or several."""
    form = followed(node, definitions)
    members = form.members if isinstance(form, Choice) else (node,)
    return all(isinstance(followed(one, definitions), Object) for one in members)


def _of_kinds(events: Choice, definitions: Definitions) -> tuple[dict[str, JsonValue], str]:
    """Return a protocol for events of several kinds, if a constant tells them apart."""
    first = followed(events.members[0], definitions)
    tags = (events.tag,) if events.tag else first.required if isinstance(first, Object) else ()
    for tag in tags:
        found = kinds(events, tag, definitions)
        words = {one: re.split(r"[^a-z]+", one.lower()) for one in found}
        last = [one for one in found if words[one][-1] in _LAST]
        shortest = min((len(words[one]) for one in last), default=0)
        values = [one for one in last if len(words[one]) == shortest]
        errors = [one for one in found if words[one][-1] in _FAILED] or ["error"]
        if values:
            ends: JsonValue = {"at": f"/{tag}", "values": [*values]}
            failed: JsonValue = {"at": f"/{tag}", "values": [*errors]}
            name = f"final-{_slug(tag)}"
            return {
                "name": name,
                "final": ends,
                "error": failed,
            }, f"the event with {' or '.join(map(repr, values))} is the last"
    reason = f"no event marks the end, so {_SENTINEL} is assumed"
    return {"name": "sentinel", "sentinel": _SENTINEL, "error": "/error"}, reason


def _slug(name: str) -> str:
    words = "".join(one if one.isalnum() else "-" for one in name.lower())
    return "-".join(part for part in words.split("-") if part) or "event"
