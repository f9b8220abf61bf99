"""Compare two folders of specs, as seen by the SDK's users. Performs no I/O.

Specs are compared rather than manifests, which contain types only as text and lack details of
calls. Each rule compares two versions of one thing and yields findings. This module decides which
versions are compared, and locates findings in the new files.

Examples are not compared, since no code depends on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from inferwire_codegen._diff.accepted import compare_accepted
from inferwire_codegen._diff.arguments import compare_arguments
from inferwire_codegen._diff.changes import LEVELS, Change, Finding
from inferwire_codegen._diff.compatibility import RULES
from inferwire_codegen._diff.definitions import compare_types, named_types
from inferwire_codegen._diff.endpoints import (
    compare_endpoints,
    compare_errors,
    compare_protocols,
    compare_services,
)
from inferwire_codegen._diff.events import compare_events
from inferwire_codegen._diff.methods import Method, method
from inferwire_codegen._diff.parsing import compare_parse
from inferwire_codegen._diff.results import compare_results
from inferwire_codegen._diff.tools import compare_tools
from inferwire_codegen._diff.wire import compare_call
from inferwire_codegen._load import load
from inferwire_codegen._lowering.lower import lower
from inferwire_codegen._naming import snake
from inferwire_codegen._specs.json import Document, format_pointer
from inferwire_codegen._specs.model import Specs

_OF_ALIASES = frozenset({"type-changed", "type-extended", "value-listed", "value-unlisted"})


_RULES = (
    compare_arguments,
    compare_accepted,
    compare_results,
    compare_call,
    compare_parse,
    compare_events,
    compare_tools,
)
"""The rules that compare a method before and after."""


@dataclass(frozen=True, slots=True)
class _Owned:
    """A finding and the task it belongs to."""

    task: str
    finding: Finding


def compare(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Change, ...]:
    """Return every difference that affects users of the SDK, by task, the most severe first.

    Args:
        old: The texts of the specs of the last release, as returned by `read`.
        new: The texts of the specs of the next release.

    Raises:
        SpecError: One of the two has problems. The error lists all of them.

    """
    before, after = (
        load({name: text for name, text in files.items() if "/examples/" not in name})
        for files in (old, new)
    )
    return changes(before, after)


def changes(old: Specs, new: Specs) -> tuple[Change, ...]:
    """Return every difference that affects users, by task, the most severe first."""
    documents = {one.path: one for one in _documents(new)}
    names = {spec.id: snake(spec.id) for spec in (*old.tasks, *new.tasks)}
    owned = [*_owned(old, new)]
    found = {
        _located(one, names.get(one.task, ""), documents)
        for one in owned
        if not _is_implied(one.finding, (other.finding for other in owned))
    }
    return tuple(sorted(found, key=_rank))


def _rank(one: Change) -> tuple[object, ...]:
    place = (one.file, one.line, one.column, one.code, one.subject, one.message)
    return (not one.task, one.task, LEVELS.index(one.level), one.side, *place)


def _located(one: _Owned, method: str, documents: Mapping[str, Document]) -> Change:
    """Return the finding with its line in the new file, or the nearest line around it."""
    finding, line, column = one.finding, 1, 1
    if document := documents.get(finding.path):
        place = document.problem(finding.pointer, finding.code, finding.message, key=True)
        line, column = place.line, place.column
    return Change(
        code=finding.code,
        task=one.task,
        method=method,
        side=finding.side,
        subject=finding.subject,
        message=finding.message,
        file=finding.path,
        pointer=format_pointer(finding.pointer),
        line=line,
        column=column,
    )


def _is_implied(one: Finding, others: Iterable[Finding]) -> bool:
    """Return whether a change of a named type follows from a change of a type that uses it."""
    return one.code in _OF_ALIASES and any(
        one.subject in other.through
        and one.side == other.side
        and LEVELS.index(RULES[other.code].level) <= LEVELS.index(RULES[one.code].level)
        for other in others
    )


def _documents(specs: Specs) -> Iterator[Document]:
    yield from (*specs.protocols, *specs.endpoints)
    if specs.common is not None:
        yield specs.common
    for spec in specs.tasks:
        yield spec.binding
        yield from (file.document for file in spec.type_files)


def _owned(old: Specs, new: Specs) -> Iterator[_Owned]:
    before, after = _methods(old), _methods(new)
    pairs = _pairs(before, after)
    gone, fresh = before.keys() - pairs.keys(), after.keys() - {*pairs.values()}
    for task in gone:
        yield _Owned(task, _whole(before[task], "method-removed", "the method was removed"))
    for task in fresh:
        yield _Owned(task, _whole(after[task], "method-added", "the method was added"))
    for task, now in pairs.items():
        for rule in _RULES:
            yield from (_Owned(now, one) for one in rule(before[task], after[now]))
        yield from (_Owned(now, one) for one in _protocol(before[task], after[now], old, new))
    for of, finding in compare_types(named_types(old), named_types(new)):
        if finding.code not in {"type-removed", "type-added"} or of.task not in gone | fresh:
            yield _Owned(pairs.get(of.task, of.task), finding)
    for compare_all in (compare_services, compare_endpoints, compare_protocols):
        yield from (_Owned("", one) for one in compare_all(old, new))


def _methods(specs: Specs) -> dict[str, Method]:
    found = zip(lower(specs), specs.tasks, strict=True)
    return {spec.id: method(task, spec) for task, spec in found}


def _pairs(before: Mapping[str, Method], after: Mapping[str, Method]) -> dict[str, str]:
    """Map each task to its new id: the same, or that of a new task with its name as an alias."""
    heirs = {
        alias: name
        for name, method in after.items()
        if name not in before
        for alias in method.task.aliases
    }
    pairs = {task: task if task in after else heirs.get(snake(task)) for task in before}
    return {task: now for task, now in pairs.items() if now is not None}


def _whole(method: Method, code: str, message: str) -> Finding:
    return Finding(code, "client", method.task.name, message, method.path, ())


def _protocol(before: Method, after: Method, old: Specs, new: Specs) -> Iterator[Finding]:
    """Compare the error classes of a method whose protocol has changed."""
    protocols = [
        next((one for one in specs.protocols if one.path == f"protocols/{name}.json"), None)
        for specs, name in ((old, before.task.protocol), (new, after.task.protocol))
    ]
    if before.task.protocol not in {None, after.task.protocol}:
        yield from compare_errors(*(_errors(one, after.path) for one in protocols))


def _errors(protocol: Document | None, path: str) -> Document:
    """Return the protocol, or if there is none, one without error classes."""
    return protocol or Document.absent(path)
