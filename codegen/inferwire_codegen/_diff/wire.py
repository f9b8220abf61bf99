"""Compare the parts of a binding that affect neither signature nor result. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method, renamed
from inferwire_codegen._lowering.ir import Checks, Task
from inferwire_codegen._specs.json import Pointer, format_pointer

_SENT = {
    "http_method": "has a different HTTP method",
    "locations": "has a value in a different place",
    "route": "has a different route",
    "path": "has a different path",
    "accept": "accepts a different media type",
    "model_at": "has the model in a different place of the body",
    "body": "has a different form of body",
    "send_defaults": "has different constant values",
    "protocol": "has a different protocol",
}
"""Keys of the binding that affect the request, but not the calling code."""


def compare_call(old: Method, new: Method) -> Iterator[Finding]:
    """Compare how a call becomes a request."""
    before, after = old.task, new.task
    yield from _names(before, after, new.path)
    for key, clause in _SENT.items():
        if getattr(before, key) != getattr(after, key):
            yield _finding("wire", new, (key,), f"the request {clause}")
    if before.open_params != after.open_params and None not in (
        before.open_params,
        after.open_params,
    ):
        where = format_pointer(after.open_params or ())
        yield _finding("wire", new, ("params",), f"`extra_parameters` are now sent in `{where}`")
    yield from _operation(before, after, new)
    yield from _endpoint(before, after, new)
    yield from _models(before, after, new)
    yield from _checks(old, new)
    yield from _fallback(before, after, new)
    called = renamed(old, new)
    implied = {tuple(called[name] for name in pair) for pair in before.checks.implies}
    if implied != {*after.checks.implies}:
        message = "different arguments are dropped with a warning if they have no effect"
        yield _finding("wire", new, ("implies",), message)


def _finding(code: str, method: Method, pointer: Pointer, message: str) -> Finding:
    return Finding(code, "request", pointer[0], message, method.path, pointer)


def _names(before: Task, after: Task, path: str) -> Iterator[Finding]:
    if before.summary != after.summary or before.description != after.description:
        message = "the method has a different description"
        yield Finding("documentation", "client", after.name, message, path, ("summary",))
    old, new = ((one.name, *one.aliases) for one in (before, after))
    for alias in old:
        if alias not in new:
            message = f"the alias `{alias}` was removed"
            yield Finding("method-removed", "client", alias, message, path, ("aliases",))
    for alias in new:
        if alias not in old:
            message = f"the alias `{alias}` was added"
            yield Finding("method-added", "client", alias, message, path, ("aliases",))


def _endpoint(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    if before.endpoint != after.endpoint:
        where = f"to `{after.endpoint}`" if after.endpoint else "to the endpoint of the client"
        message = f"requests go {where} with its own URL and token"
        yield _finding("endpoint-of-task", new, ("endpoint",), message)


def _operation(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    names = before.operation_name or before.id, after.operation_name or after.id
    if names[0] != names[1] and before.id == after.id:
        message = f"calls are recorded as `{names[1]}` instead of `{names[0]}`"
        yield _finding("wire", new, ("operation_name",), message)


def _models(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    if after.by_id and not before.by_id:
        message = "the model can no longer be given as a URL, only by its id"
        yield _finding("model-required", new, ("by_id",), message)
    elif before.by_id and not after.by_id:
        message = "the model can now also be given as a URL"
        yield _finding("model-optional", new, ("by_id",), message)
    if before.recommended_as == after.recommended_as:
        return
    place = ("recommended_as",)
    if after.recommended_as is None:
        message = "no model is recommended any more, so the model is required"
        yield _finding("model-required", new, place, message)
    elif before.recommended_as is None:
        yield _finding("model-optional", new, place, "a model is now recommended by default")
    elif before.recommended_as != before.id or after.recommended_as != after.id:
        yield _finding("wire", new, place, "the recommended model is that of a different task")


def _checks(old: Method, new: Method) -> Iterator[Finding]:
    """Compare the checks on calls that were already possible before."""
    called = renamed(old, new)
    before, after = _described(old.task.checks, called), _described(new.task.checks, {})
    for check, names in after.items():
        if check not in before and {*names} & {*called.values()}:
            message = f"calls are now rejected unless {check}"
            yield _finding("check-added", new, ("checks",), message)
    for check, names in before.items():
        if check not in after and all(name in new.parameters for name in names):
            message = f"calls are no longer rejected unless {check}"
            yield _finding("check-removed", new, ("checks",), message)


def _described(checks: Checks, called: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Map each check, as a phrase, to its arguments under their new names."""
    described: dict[str, tuple[str, ...]] = {}
    for together in checks.together:
        names = tuple(called.get(name, name) for name in together)
        listed = " and ".join(f"`{name}`" for name in sorted(names))
        described[f"{listed} are passed together"] = names
    for counted, count in checks.at_least:
        name = called.get(counted, counted)
        described |= {f"`{name}` has at least {n} items": (name,) for n in range(1, count + 1)}
    return described


def _fallback(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    place = ("fallback",)
    match before.fallback, after.fallback:
        case None, None:
            pass
        case _, None:
            message = "calls are no longer retried without the parameters that a server rejects"
            yield _finding("fallback-removed", new, place, message)
        case None, _:
            message = "calls are now retried without the parameters that a server rejects"
            yield _finding("fallback-added", new, place, message)
        case old, changed if old != changed:
            yield _finding("wire", new, place, "different errors name the parameters to leave out")
        case _:
            pass
