"""Whether the events of a stream without an end event form a complete response.

A stream may hold several results in parallel. It is complete if each of them is complete, and if
there are as many as requested. One complete result implies nothing about the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from inferwire_runtime._errors.bodies import server_words
from inferwire_runtime._json.guards import is_list, is_object, is_one_of
from inferwire_runtime._json.pointers import Pointer, at_pointer, found
from inferwire_runtime._operation.endpoint import Mark, Protocol

_INCOMPLETE = (None, "", "null")
"""Values that do not complete a result. Some servers send null as a string."""


def parts_asked(protocol: Protocol, document: object) -> int:
    """Return the number of parallel results that a request asks for."""
    asked = at_pointer(document, protocol.complete_count) if protocol.complete_count else None
    return asked if isinstance(asked, int) else 1


def mended(protocol: Protocol, data: bytes) -> bytes | None:
    """Return what to read instead of an event that is not a result: nothing if it carries nothing.

    Servers send events without content: the finish reason, the token usage or another choice is
    read with empty content in its place. None means that the event cannot be mended.
    """
    content, document = protocol.content, found(data, ())
    if content is None or not is_object(document):
        return None if data.strip() else b""
    filled = _filled(document, content)
    beside = [one for name, one in document.items() if name not in content[:1]]
    more = at_pointer(document, content) is not None or completes(protocol, document)
    if more or any(one and isinstance(one, (dict, list)) for one in beside):
        return json.dumps(filled).encode() if content[0] in document else None
    return None if filled == document or server_words(b"", document) else b""


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
    key = protocol.complete_by
    wanted = asked if key else 1
    for data in reversed(datas):
        for position, item, done in results(protocol, found(data, ())):
            name = at_pointer(item, (key,)) if key else ""
            (complete if done else begun).add(str(position if name is None else name))
        if early and len(complete) >= wanted:
            return True
    return begun <= complete and len(complete) >= wanted


def completes(protocol: Protocol, document: object) -> bool:
    """Return whether an event completes a result, or is the last one."""
    return is_last(protocol, document) or any(done for _, _, done in results(protocol, document))


def is_last(protocol: Protocol, document: object) -> bool:
    """Return whether the protocol says of an event that it is the last one."""
    final = protocol.final
    return final is not None and is_final(final, at_pointer(document, final.at))


def is_final(mark: Mark, value: object) -> bool:
    """Return whether an event with this value at the mark's location is the last one."""
    return is_one_of(value, mark.values) if mark.values else value is not None


def is_complete(mark: Mark, value: object) -> bool:
    """Return whether a result with this value at the mark's location is complete."""
    return is_one_of(value, mark.values) if mark.values else value not in _INCOMPLETE


def results(protocol: Protocol, document: object) -> Iterator[tuple[int, object, bool]]:
    """Yield the position of each result in an event, its object, and whether it is complete."""
    mark = protocol.complete
    if mark is None:
        return
    pointer = rest = mark.at
    items = [document]
    if "*" in pointer:
        at = pointer.index("*")
        members, rest = at_pointer(document, pointer[:at]), pointer[at + 1 :]
        items = members if is_list(members) else []
    for position, item in enumerate(items):
        yield position, item, is_complete(mark, at_pointer(item, rest))
