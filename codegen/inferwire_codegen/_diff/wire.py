"""Rules about what a binding says besides signature and result. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_codegen._diff.changes import Finding
from inferwire_codegen._diff.methods import Method, renamed
from inferwire_codegen._lowering.ir import Checks, Task
from inferwire_codegen._specs.json import Pointer, format_pointer

_SENT = {
    "http_method": "is asked by another HTTP method",
    "route": "takes another route",
    "path": "goes to another path",
    "accept": "asks for another kind of file",
    "model_at": "names the model elsewhere in the body",
    "body": "has another form of body",
    "send_defaults": "always sends other values",
    "protocol": "speaks another protocol",
}
"""Keys of the binding that decide how a request goes out, and nothing that its user writes."""


def compare_call(old: Method, new: Method) -> Iterator[Finding]:
    """What became of a call between its arguments and its result."""
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
        yield _finding("wire", new, ("params",), f"`extra_parameters` go to `{where}`")
    yield from _models(before, after, new)
    yield from _checks(old, new)
    yield from _fallback(before, after, new)
    called = renamed(old, new)
    implied = {tuple(called[name] for name in pair) for pair in before.checks.implies}
    if implied != {*after.checks.implies}:
        message = "other arguments are dropped, with a warning, where they have no effect alone"
        yield _finding("wire", new, ("implies",), message)


def _finding(code: str, method: Method, pointer: Pointer, message: str) -> Finding:
    return Finding(code, "request", pointer[0], message, method.path, pointer)


def _names(before: Task, after: Task, path: str) -> Iterator[Finding]:
    if before.summary != after.summary or before.description != after.description:
        message = "the method is described differently"
        yield Finding("documentation", "client", after.name, message, path, ("summary",))
    old, new = ((one.name, *one.aliases) for one in (before, after))
    for alias in old:
        if alias not in new:
            message = f"the name `{alias}` is gone"
            yield Finding("method-removed", "client", alias, message, path, ("aliases",))
    for alias in new:
        if alias not in old:
            message = f"the method is called `{alias}` too"
            yield Finding("method-added", "client", alias, message, path, ("aliases",))


def _models(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    if after.by_id and not before.by_id:
        yield _finding("model-needed", new, ("by_id",), "the model's URL is refused, its id taken")
    elif before.by_id and not after.by_id:
        yield _finding("model-free", new, ("by_id",), "the model may be given by its URL too")
    if before.recommended_as == after.recommended_as:
        return
    place = ("recommended_as",)
    if after.recommended_as is None:
        message = "no model is recommended: it must be given"
        yield _finding("model-needed", new, place, message)
    elif before.recommended_as is None:
        yield _finding("model-free", new, place, "a model is recommended where none is given")
    elif before.recommended_as != before.id or after.recommended_as != after.id:
        yield _finding("wire", new, place, "another task's model is recommended")


def _checks(old: Method, new: Method) -> Iterator[Finding]:
    """What is refused now, of calls that could be written before; and what is sent now."""
    called = renamed(old, new)
    before, after = _described(old.task.checks, called), _described(new.task.checks, {})
    for check, names in after.items():
        if check not in before and {*names} & {*called.values()}:
            yield _finding("check-added", new, ("checks",), f"a call is refused unless {check}")
    for check, names in before.items():
        if check not in after and all(name in new.parameters for name in names):
            message = f"a call is no longer refused unless {check}"
            yield _finding("check-removed", new, ("checks",), message)


def _described(checks: Checks, called: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Each check in words, and the arguments that it is about, as they are called now."""
    described: dict[str, tuple[str, ...]] = {}
    for together in checks.together:
        names = tuple(called.get(name, name) for name in together)
        listed = " and ".join(f"`{name}`" for name in sorted(names))
        described[f"{listed} are given together"] = names
    for counted, count in checks.at_least:
        name = called.get(counted, counted)
        described |= {f"`{name}` has {n} members or more": (name,) for n in range(1, count + 1)}
    return described


def _fallback(before: Task, after: Task, new: Method) -> Iterator[Finding]:
    place = ("fallback",)
    match before.fallback, after.fallback:
        case None, None:
            pass
        case _, None:
            message = "a call is not made once more without the parameters that a server refuses"
            yield _finding("fallback-removed", new, place, message)
        case None, _:
            message = "a call is made once more without the parameters that a server refuses"
            yield _finding("fallback-added", new, place, message)
        case old, changed if old != changed:
            yield _finding("wire", new, place, "other refusals name parameters to leave out")
        case _:
            pass
