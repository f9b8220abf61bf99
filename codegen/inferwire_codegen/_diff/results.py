"""Compare return types. Performs no I/O."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method, Returned, returned
from inferwire_codegen._diff.texts import values
from inferwire_codegen._diff.type_values import Relation, relation, takes, text
from inferwire_codegen._lowering.conditions import Call, calls, deciding, single
from inferwire_codegen._lowering.ir import Condition


def compare_results(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the results of all calls that were valid before.

    Calls with the same old and the same new return type give one finding.
    """
    seen: set[tuple[Returned, Returned]] = set()
    found: list[Finding] = []
    for call in _calls(old, new):
        pair = returned(old, call), returned(new, call)
        if pair not in seen:
            seen.add(pair)
            about = replace(_about(call, new), through=pair[1].through)
            found += _compare(*pair, about)
    yield from found
    if not any(one.code == "result-changed" for one in found):
        yield from _compare_undecided(old, new)


def _compare_undecided(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the overload for arguments whose values are known only at run time.

    It accepts a ``bool`` for every switch and returns the union of all types. A new switch widens
    this union for callers that pass a variable for another switch.
    """
    before, after = _everything(old), _everything(new)
    if len(before) > 1 and not _covers(before, after):
        subject = "result with an argument known only at run time"
        message = f"the {subject}: `{_all(before)}` became `{_all(after)}`"
        yield Finding("result-changed", "response", subject, message, new.path, ("returns",))


def _everything(method: Method) -> tuple[Returned, ...]:
    """Return all return types of a method, without duplicates."""
    found = (returned(method, call) for call in calls(deciding(method.task)))
    return tuple({(one.type, one.streams): one for one in found}.values())


def _covers(wide: tuple[Returned, ...], narrow: tuple[Returned, ...]) -> bool:
    return all(
        takes(
            tuple(atom for one in wide if one.streams == streams for atom in one.type),
            tuple(atom for one in narrow if one.streams == streams for atom in one.type),
        )
        for streams in (False, True)
    )


def _all(several: tuple[Returned, ...]) -> str:
    return " | ".join(map(_text, several))


def _calls(old: Method, new: Method) -> Iterator[Call]:
    """Yield every combination of the arguments that affect the return type, starting with none."""
    unlike = {old.task.batch, new.task.batch} if old.task.batch != new.task.batch else set[str]()
    known = (old.parameters.keys() & new.parameters.keys()) - unlike
    found = (*deciding(old.task), *deciding(new.task))
    shared = [one for one in found if one.argument in known]
    yield from calls(dict.fromkeys(itertools.chain.from_iterable(map(single, shared))))


def _about(call: Call, new: Method) -> Finding:
    given = [*map(_given, sorted(call, key=lambda one: list(new.parameters).index(one.argument)))]
    subject = f"result with {' and '.join(given)}" if given else "result"
    return Finding("schema", "response", subject, "", new.path, ("returns",))


def _given(one: Condition) -> str:
    match one.state:
        case "many":
            return f"a list of `{one.argument}`"
        case "in":
            return f"`{one.argument}={one.values[0]!r}`"
        case _:
            return f"`{one.argument}`"


def _compare(before: Returned, after: Returned, about: Finding) -> Iterator[Finding]:
    message = f"the {about.subject}: `{_text(before)}` became `{_text(after)}`"
    if before.streams != after.streams:
        yield replace(about, code="result-changed", message=message)
        return
    match _relation(before, after):
        case "equal":
            yield from values(before.type, after.type, about)
            if before.source != after.source:
                other = f"the {about.subject} is read from a different part of the response"
                yield replace(about, code="wire", message=other)
        case "narrower":
            yield replace(about, code="result-narrowed", message=message)
        case "wider" | "other":
            yield replace(about, code="result-changed", message=message)


def _relation(before: Returned, after: Returned) -> Relation:
    """Compare two return types; a stream that can be put together is also a stream."""
    of_items = relation(before.type, after.type)
    if before.whole == after.whole:
        return of_items
    if before.whole is not None and after.whole is not None:
        of_wholes = relation(before.whole, after.whole)
    else:
        of_wholes = "narrower" if before.whole is None else "other"
    if of_items in ("equal", of_wholes):
        return of_wholes
    return of_items if of_wholes == "equal" else "other"


def _text(returned: Returned) -> str:
    item = text(returned.type)
    if returned.whole is not None:
        return f"AssembledStream[{item}, {text(returned.whole)}]"
    return f"Stream[{item}]" if returned.streams else item
