"""Whether the events of a stream without an end event form a complete response.

A stream may hold several results in parallel. It is complete if each of them is complete, and if
there are as many as requested. One complete result implies nothing about the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inferwire_runtime._json.guards import is_list
from inferwire_runtime._json.pointers import at_pointer, found
from inferwire_runtime._operation.endpoint import Protocol

INCOMPLETE = (None, "", "null")
"""Values that do not complete a result. Some servers send null as a string."""


def parts_asked(protocol: Protocol, document: object) -> int:
    """Return the number of parallel results that a request asks for."""
    asked = at_pointer(document, protocol.complete_count) if protocol.complete_count else None
    return asked if isinstance(asked, int) else 1


def carries_nothing(protocol: Protocol, data: bytes) -> bool:
    """Return whether the data of an event is blank, or has no value where content is."""
    content, document = protocol.content, found(data, ())
    if content is None or document is None:
        return not data.strip()
    return at_pointer(document, content) is None and at_pointer(document, content[:-1]) is not None


def is_whole(
    protocol: Protocol, datas: Sequence[bytes], asked: int, *, early: bool = False
) -> bool:
    """Return whether all results that have begun are complete, and none is missing.

    With ``early``, events are only read, from the last, until as many are complete as requested.
    """
    begun: set[object] = set()
    complete: set[object] = set()
    wanted = asked if protocol.complete_by else 1
    for data in reversed(datas):
        for name, done in _parts(protocol, found(data, ())):
            (complete if done else begun).add(name)
        if early and len(complete) >= wanted:
            return True
    return begun <= complete and len(complete) >= wanted


def _parts(protocol: Protocol, document: object) -> Iterator[tuple[object, bool]]:
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
        yield position if name is None else str(name), at_pointer(item, rest) not in INCOMPLETE
