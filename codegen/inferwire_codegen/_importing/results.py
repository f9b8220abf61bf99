"""The best guess of what a task answers: an object, a file, a stream, and how a stream ends.

Performs no I/O.
"""

from __future__ import annotations

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
from inferwire_codegen._specs.json import JsonValue

_ENDS = ("done", "finished", "is_final", "final", "finish_reason", "generated_text", "usage")
_SENTINEL = "[DONE]"


@dataclass(frozen=True, slots=True)
class Answer:
    """How the answer is read."""

    rule: dict[str, JsonValue]
    """The rule, but for the definition that it names."""
    key: str = ""
    """That definition."""
    code: str = ""
    message: str = ""


def guess_file(media: str) -> Answer:
    """How an answer is read that is a file."""
    kind = media or "of some kind"
    message = f"the answer is taken to be a file ({kind}), not JSON that holds one"
    rule: dict[str, JsonValue] = {"image": True} if media == "image/*" else {"bytes": True}
    return Answer(rule, code="answer-is-a-file", message=message)


def guess_answer(root: Node | None, key: str, definitions: Definitions) -> Answer:
    """How the answer is read that output.json describes."""
    if root is None:
        message = "no output.json says what comes back: the answer is taken as it comes"
        return Answer({"bytes": True}, code="no-answer", message=message)
    if has_class(root, definitions):
        return Answer({}, key)
    if isinstance(root.form, Choice):
        for one in root.form.members:
            if isinstance(one.form, Reference) and has_class(one, definitions):
                message = "the answer is one of several: the first of them is taken to come"
                return Answer({}, one.form.key, "choice-of-answers", message)
    message = "what output.json is about is no class: the answer is taken as it comes"
    return Answer({"bytes": True}, code="no-answer", message=message)


def answered_file(root: Node) -> str | None:
    """The media type of an answer that is nothing but a file, written as an object that holds it.

    Numbers beside it, such as a sampling rate, are in the file itself.
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


def has_class(node: Node, definitions: Definitions) -> bool:
    """What a method could return: an object, a list, a plain value."""
    seen: set[str] = set()
    while isinstance(node.form, Reference) and node.form.key not in seen:
        seen.add(node.form.key)
        node = definitions[node.form.key].node
    match node.form:
        case Object() | Items():
            return True
        case Scalar(kinds):
            return len(kinds) == 1 and not node.nullable
        case _:
            return False


def guess_protocol(
    event: Node, answer: Node | None, definitions: Definitions
) -> tuple[dict[str, JsonValue], str]:
    """How streams of such events end and fail, and in words what made it seem so."""
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
        return members, f"it ends with {_SENTINEL}, as where events have 'choices'"
    needed = event.form.required if isinstance(event.form, Object) else ()
    whole = answer.form if answer and isinstance(answer.form, Object) else Object({}, ())
    for name in (*whole.required, *_ENDS, *whole.properties):
        if name in properties and (name not in needed or properties[name].nullable):
            members = {"name": f"final-{_slug(name)}", "final": f"/{name}", **errors}
            return members, f"the event that has {name!r} is the last"
    return {"name": "sentinel", "sentinel": _SENTINEL, **errors}, f"it ends with {_SENTINEL}"


def _slug(name: str) -> str:
    words = "".join(one if one.isalnum() else "-" for one in name.lower())
    return "-".join(part for part in words.split("-") if part) or "event"
