"""Whether the events of a stream without an end event form a complete response.

A stream may hold several results in parallel. It is complete if each of them is complete, and if
there are as many as requested. One complete result implies nothing about the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from inferwire_runtime._errors.bodies import server_words
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.pointers import Pointer, at_pointer, found
from inferwire_runtime._operation.endpoint import Protocol

INCOMPLETE = (None, "", "null")
"""Values that do not complete a result. Some servers send null as a string."""


def parts_asked(protocol: Protocol, document: object) -> int:
    """Return the number of parallel results that a request asks for."""
    asked = at_pointer(document, protocol.complete_count) if protocol.complete_count else None
    return asked if isinstance(asked, int) else 1


def carries_nothing(protocol: Protocol, data: bytes) -> bool:
    """Return whether the data of an event is blank, or an object that lacks content and more.

    Such an object completes no result, and holds no other object, no array and no message.
    """
    content, document = protocol.content, found(data, ())
    if content is None or not is_object(document):
        return not data.strip()
    if _filled(document, content) == document or _has_more(protocol, document):
        return False
    return not server_words(b"", document)


def with_content(protocol: Protocol, data: bytes) -> bytes | None:
    """Return the data of an event with empty content where it is missing; None if it has no more.

    Servers send the finish reason, the token usage or another choice beside missing content.
    """
    content, document = protocol.content, found(data, ())
    if content is None or not is_object(document) or content[0] not in document:
        return None
    return (
        json.dumps(_filled(document, content)).encode() if _has_more(protocol, document) else None
    )


def _has_more(protocol: Protocol, document: dict[str, object]) -> bool:
    """Return whether an event has content, completes a result, or holds another object or array."""
    content = protocol.content or ()
    if at_pointer(document, content) is not None or _completes(protocol, document):
        return True
    beside = [one for name, one in document.items() if name not in content[:1]]
    return any(one and isinstance(one, (dict, list)) for one in beside)


def _completes(protocol: Protocol, document: object) -> bool:
    """Return whether an event completes a result, or is the last one."""
    if protocol.final is not None and at_pointer(document, protocol.final) is not None:
        return True
    return any(done for _, done in _parts(protocol, document))


def _filled(value: object, content: Pointer) -> object:
    """Return a value with an empty object, or an array for ``*``, where content is missing."""
    if not content:
        return dict[str, object]() if value is None else value
    first, rest = content[0], content[1:]
    if first == "*":
        if is_list(value):
            return [_filled(one, rest) for one in value]
        return [] if value is None else value
    return {**value, first: _filled(value.get(first), rest)} if is_object(value) else value


def is_whole(
    protocol: Protocol, datas: Sequence[bytes], asked: int, *, early: bool = False
) -> bool:
    """Return whether all results that have begun are complete, and none is missing.

    With ``early``, events are only read, from the last, until as many are complete as requested.
    """
    begun: set[str] = set()
    complete: set[str] = set()
    wanted = asked if protocol.complete_by else 1
    for data in reversed(datas):
        for name, done in _parts(protocol, found(data, ())):
            (complete if done else begun).add(name)
        if early and len(complete) >= wanted:
            return True
    return begun <= complete and len(complete) >= wanted


def _parts(protocol: Protocol, document: object) -> Iterator[tuple[str, bool]]:
    """Yield the name of each result in an event, and whether this event completes it."""
    pointer = protocol.complete
    if pointer is None:
        return
    items, rest = [document], pointer
    if "*" in pointer:
        at = pointer.index("*")
        members, rest = at_pointer(document, pointer[:at]), pointer[at + 1 :]
        items = members if is_list(members) else []
    key = protocol.complete_by
    for position, item in enumerate(items):
        name = "" if key is None else at_pointer(item, (key,))
        yield str(position if name is None else name), at_pointer(item, rest) not in INCOMPLETE
