"""Compare endpoints, protocols and services, which all tasks share. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._lowering.services import services
from inferwire_codegen._specs.json import Document, JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import Specs

_ONE_SETTING = ("base_url_variable", "hub_url_variable", "token_disable_variable")
_SETTINGS = ("token_variables", "token_files", "token_hosts", "providers")
_VERBS = {"token_hosts": "sends the stored token to", "providers": "accepts the provider"}


def compare_services(old: Specs, new: Specs) -> Iterator[Finding]:
    """Compare the methods that are not described by specs."""
    before, after = ([one.name for one in services(specs)] for specs in (old, new))
    path = new.endpoints[0].path if new.endpoints else "endpoints"
    for name in before:
        if name not in after:
            yield Finding("method-removed", "client", name, f"`{name}` was removed", path, ())
    for name in after:
        if name not in before:
            yield Finding("method-added", "client", name, f"`{name}` was added", path, ())


def compare_endpoints(old: Specs, new: Specs) -> Iterator[Finding]:
    """Compare all endpoints, and the default endpoint."""
    before, after = _by_name(old.endpoints), _by_name(new.endpoints)
    for name, document in before.items():
        if name not in after:
            yield _finding("endpoint-removed", document, (), "was removed")
        else:
            yield from _endpoint(document, after[name])
    for name, document in after.items():
        if name not in before:
            yield _finding("endpoint-added", document, (), "was added")
    if old.default_endpoint not in {"", new.default_endpoint} and new.default_endpoint in after:
        message = "is now the default"
        yield _finding("endpoint-default", after[new.default_endpoint], ("default",), message)


def _by_name(documents: tuple[Document, ...]) -> dict[str, Document]:
    return {as_text(as_object(one.value).get("name")): one for one in documents}


def _finding(code: str, document: Document, pointer: Pointer, clause: str) -> Finding:
    name = as_text(as_object(document.value).get("name"))
    message = f"the {document.path.partition('/')[0].removesuffix('s')} `{name}` {clause}"
    return Finding(code, "client", ".".join((name, *pointer)), message, document.path, pointer)


def _endpoint(before: Document, after: Document) -> Iterator[Finding]:
    old, new = as_object(before.value), as_object(after.value)
    for key in _SETTINGS:
        yield from _settings(
            after,
            key,
            [*map(as_text, as_list(old.get(key)))],
            [*map(as_text, as_list(new.get(key)))],
        )
    for key in _ONE_SETTING:
        yield from _settings(after, key, _given(old.get(key)), _given(new.get(key)))
    yield from _routes(as_object(old.get("routes")), as_object(new.get("routes")), after)
    yield from _base_url(old.get("base_url"), new.get("base_url"), after)
    yield from _billing(old.get("billing_header"), new.get("billing_header"), after)
    compared = {*_SETTINGS, *_ONE_SETTING, "routes", "base_url", "billing_header"}
    compared |= {"default", "$schema"}
    for key in sorted({*old, *new} - compared):
        if old.get(key) != new.get(key):
            yield _finding("wire", after, (key,), f"has a different `{key}`")


def _given(value: JsonValue) -> list[str]:
    return [value] if isinstance(value, str) else []


def _settings(after: Document, key: str, old: list[str], new: list[str]) -> Iterator[Finding]:
    verb = _VERBS.get(key, "reads")
    for one in old:
        if one not in new:
            yield _finding("setting-removed", after, (key,), f"no longer {verb} `{one}`")
    for one in new:
        if one not in old:
            yield _finding("setting-added", after, (key,), f"now {verb} `{one}`")
    if old != new and sorted(old) == sorted(new):
        yield _finding("wire", after, (key,), f"has `{key}` in a different order")


def _routes(
    old: Mapping[str, JsonValue], new: Mapping[str, JsonValue], after: Document
) -> Iterator[Finding]:
    for name, url in old.items():
        if name not in new:
            clause = f"no longer has a route `{name}`"
            yield _finding("endpoint-removed", after, ("routes",), clause)
        elif new[name] != url:
            yield _finding("wire", after, ("routes", name), f"has a different URL for `{name}`")
    for name in new:
        if name not in old:
            yield _finding("endpoint-added", after, ("routes", name), f"now has a route `{name}`")


def _base_url(old: JsonValue, new: JsonValue, after: Document) -> Iterator[Finding]:
    place = ("base_url",)
    if old == new:
        return
    if new is None:
        message = "has no default URL any more"
        yield _finding("endpoint-default", after, place, message)
    elif old is None:
        yield _finding("setting-added", after, place, "now has a default URL")
    else:
        yield _finding("wire", after, place, f"now has the URL `{new}`")


def _billing(old: JsonValue, new: JsonValue, after: Document) -> Iterator[Finding]:
    place = ("billing_header",)
    if new is None and old is not None:
        yield _finding("setting-removed", after, place, "no longer accepts `bill_to`")
    elif old is None and new is not None:
        yield _finding("setting-added", after, place, "now accepts `bill_to`")
    elif old != new:
        yield _finding("wire", after, place, "has a different `billing_header`")


def compare_protocols(old: Specs, new: Specs) -> Iterator[Finding]:
    """Compare protocols that both have; a task's choice of protocol is compared with the task."""
    before, after = _by_name(old.protocols), _by_name(new.protocols)
    for name, document in after.items():
        if name in before:
            yield from _protocol(before[name], document)


def _protocol(before: Document, after: Document) -> Iterator[Finding]:
    old, new = as_object(before.value), as_object(after.value)
    yield from compare_errors(before, after)
    for key in sorted({*old, *new} - {"error_types", "$schema"}):
        if old.get(key) != new.get(key):
            yield _finding("wire", after, (key,), f"has a different `{key}`")


def compare_errors(before: Document, after: Document) -> Iterator[Finding]:
    """Compare the error classes."""
    key = "error_types"
    old, new = (as_object(as_object(one.value).get(key)) for one in (before, after))
    for kind, name in old.items():
        if new.get(kind) != name:
            now = f"now raises `{new[kind]}` instead of" if kind in new else "no longer raises"
            message = f"{now} `{name}` for {kind!r}"
            yield _finding("error-changed", after, (key,), message)
    for kind, name in new.items():
        if kind not in old:
            message = f"now raises `{name}` for {kind!r}"
            yield _finding("error-added", after, (key, kind), message)
