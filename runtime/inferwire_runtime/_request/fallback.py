"""Parameters that a server has rejected by name: they are dropped, with a warning to the caller.

Rejected parameters are remembered per client and URL, never process-wide.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from inferwire_runtime._errors.exceptions import BadRequestError
from inferwire_runtime._errors.warn import warn_caller
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._request.prepare import Prepared
from inferwire_runtime._request.refusal import refused


def refused_names(
    operation: Operation[object], prepared: Prepared, error: BadRequestError
) -> frozenset[str]:
    """Return the parameters that the server does not support, if the request can omit them."""
    fallback = operation.fallback
    if fallback is None or error.status != fallback.status:
        return frozenset()
    text = error.server_message or error.body.decode("utf-8", "replace")
    match = re.search(fallback.pattern, text)
    listed = (one.strip(" '\"") for one in match[1].split(",")) if match else ()
    names = frozenset(one for one in listed if one)
    return names if _places(operation, prepared, names) else frozenset()


def without_refused(
    operation: Operation[object],
    given: Mapping[str, object],
    prepared: Prepared,
    names: frozenset[str],
    *,
    stream: bool,
) -> Prepared:
    """Return the request without the parameters that its server has rejected.

    Raises `RequestValidationError` for a stream, which such a server does not support.
    """
    if not names:
        return prepared
    if stream:
        problem = f"this server cannot stream: it does not support {', '.join(sorted(names))}"
        raise refused(operation, operation.stream_switch, problem)
    places = _places(operation, prepared, names)
    dropped = ", ".join(name for name in places.values() if _was_set(operation, given, name))
    if dropped:
        ignored = f"{operation.method}(): not supported by the server and not sent: {dropped}"
        warn_caller(ignored, UserWarning)
    return prepared.without(places)


def _places(
    operation: Operation[object], prepared: Prepared, names: frozenset[str]
) -> Mapping[Pointer, str]:
    """Return the locations in the request with one of these names, and their arguments."""
    places = {pointer: "" for pointer, _ in operation.send_defaults}
    places |= {one.at: one.name for one in operation.arguments if not one.required}
    return {at: name for at, name in places.items() if at[-1] in names and prepared.has(at)}


def _was_set(operation: Operation[object], given: Mapping[str, object], name: str) -> bool:
    """Return whether the caller has set an argument, possibly under an old name."""
    if name == operation.stream_switch:
        return bool(given.get(name))  # False has no effect.
    old = (pair.old for pair in operation.deprecated if pair.new == name)
    return any(given.get(one) is not None for one in (name, *old))
