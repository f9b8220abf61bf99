"""The services of a client, written once for the sync and the async client.

Besides calls of operations, there are services for the methods that no spec describes. This module
imports nothing heavy, like `service`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeGuard, TypeVar, Unpack, get_origin

from inferwire_runtime._call.service import Assembled, Limit, Opening, Service
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import NOT_GIVEN, Deadline

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from inferwire_runtime._call.options import CallOptions
    from inferwire_runtime._call.plan import Call
    from inferwire_runtime._call.post import PostArguments
    from inferwire_runtime._exchange.messages import Steps
    from inferwire_runtime._operation.events import EventOperation
    from inferwire_runtime._operation.operation import Operation, StreamOperation
    from inferwire_runtime._operation.parsing import Parsing
    from inferwire_runtime._stream.assembly import Assembling
    from inferwire_runtime._stream.base import Decoder

__all__ = [
    "Assembled",
    "Opening",
    "Post",
    "Service",
    "assembled",
    "call",
    "events",
    "get_recommended_model",
    "is_type",
    "list_deployed_models",
    "parse",
    "parsed_events",
    "post",
    "probe",
    "stream",
]

C = TypeVar("C")
E = TypeVar("E")
P = TypeVar("P")
R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")

Way: TypeAlias = Callable[["Call", Settings, Deadline], "Steps[T]"]
"""Carries out a call."""


def call(
    operation: Operation[T],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Service[T]:
    """Build the service that carries out an operation and decodes its response."""

    def way() -> Way[T]:
        from inferwire_runtime._call.call import plain

        return partial(plain, operation.returns)

    start = _start(way, operation, arguments, options)
    return Service(start, timeout, operation, model=options.get("model"))


def probe(
    operation: Operation[bool],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Service[bool]:
    """Build the service that returns whether an operation succeeds."""

    def way() -> Way[bool]:
        from inferwire_runtime._call.call import probe

        return probe

    start = _start(way, operation, arguments, options)
    return Service(start, timeout, operation, model=options.get("model"))


def parse(
    parsing: Parsing[C],
    given: type[T] | TypeAdapter[T],
    build: Callable[[C, tuple[T, ...]], R],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Service[R]:
    """Build the service that carries out an operation and parses the text of its response.

    ``build`` makes the result of the response and of the values in it.
    """

    def way() -> Way[R]:
        from inferwire_runtime._call.parse import parsed

        return partial(parsed, parsing, given, build)

    start = _start(way, parsing.call, arguments, options)
    return Service(start, timeout, parsing, model=options.get("model"))


def stream(
    operation: StreamOperation[T, object],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Opening[T]:
    """Build the service that carries out an operation with a streaming response."""

    def way() -> Way[Decoder[T]]:
        from inferwire_runtime._call.call import streamed

        return partial(streamed, operation)

    start = _start(way, operation.call, arguments, options)
    return Opening(start, timeout, operation, model=options.get("model"))


def assembled(
    operation: StreamOperation[T, W],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Assembled[T, W, W]:
    """Like `stream`, for a stream that can be put together to the response of the operation."""

    def way() -> Way[Assembling[T, W, W]]:
        from inferwire_runtime._call.call import assembled

        return partial(assembled, operation)

    start = _start(way, operation.call, arguments, options)
    return Assembled(start, timeout, operation, model=options.get("model"))


def events(
    operation: EventOperation[T, E, W],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Assembled[E, W, W]:
    """Like `assembled`, for a stream of events that tell what each chunk adds."""

    def way() -> Way[Assembling[E, W, W]]:
        from inferwire_runtime._call.call import events, same

        return partial(events, operation, same)

    call = operation.stream.call
    start = _start(way, call, arguments, options)
    return Assembled(start, timeout, operation, model=options.get("model"))


def parsed_events(
    operation: EventOperation[T, E, W],
    parsing: Parsing[W],
    given: type[P] | TypeAdapter[P],
    build: Callable[[W, tuple[P, ...]], R],
    arguments: Mapping[str, object],
    *,
    timeout: Limit = NOT_GIVEN,
    **options: Unpack[CallOptions],
) -> Assembled[E, W, R]:
    """Like `events`, for a stream whose text is parsed at its end, as in `parse`."""

    def way() -> Way[Assembling[E, W, R]]:
        from inferwire_runtime._call.parse import parsed_events

        return partial(parsed_events, operation, parsing, given, build)

    call = operation.stream.call
    start = _start(way, call, arguments, options)
    return Assembled(start, timeout, operation, model=options.get("model"))


def is_type(given: object) -> TypeGuard[type[object] | TypeAdapter[object]]:
    """Return whether an argument is a type or an adapter of one, without importing pydantic."""
    adapts = hasattr(given, "validate_json") and hasattr(given, "json_schema")
    return isinstance(given, type) or get_origin(given) is not None or adapts


def _start(
    way: Callable[[], Way[T]],
    operation: Operation[object],
    arguments: Mapping[str, object],
    options: CallOptions,
) -> Callable[[Settings, Deadline], Steps[T]]:
    """Return a function that begins a call; ``way`` imports what carries it out."""

    def start(settings: Settings, deadline: Deadline) -> Steps[T]:
        from inferwire_runtime._call.plan import Call

        made = Call(operation=operation, arguments=arguments, **options)
        return way()(made, settings, deadline)

    return start


class Post(Service[bytes]):
    """The service of a call whose request body is written by the caller."""

    __slots__ = ("lines",)

    lines: Opening[bytes]
    """The same call, whose result is the lines of the response."""


def post(operations: object, *, timeout: Limit, **given: Unpack[PostArguments]) -> Post:
    """Build the service that sends a request body.

    ``operations`` is the package of operation modules, each named after its task.
    """

    def whole(settings: Settings, deadline: Deadline) -> Steps[bytes]:
        from inferwire_runtime._call import post as posts

        return posts.whole(operations, given, settings, deadline)

    def lines(settings: Settings, deadline: Deadline) -> Steps[Decoder[bytes]]:
        from inferwire_runtime._call import post as posts

        return posts.lines(operations, given, settings, deadline)

    model = given.get("model")
    service = Post(whole, timeout, model=model, method="post")
    service.lines = Opening(lines, timeout, model=model, method="post")
    return service


def get_recommended_model(task: str, *, timeout: Limit = NOT_GIVEN) -> Service[str]:
    """Build the service that returns the model that the endpoint recommends for a task."""

    def start(settings: Settings, deadline: Deadline) -> Steps[str]:
        from inferwire_runtime._call.recommended import recommended_for

        return recommended_for(task, settings, deadline)

    return Service(start, timeout, method="get_recommended_model")


def list_deployed_models(
    frameworks: str | Sequence[str] | None, *, timeout: Limit = NOT_GIVEN
) -> Service[dict[str, list[str]]]:
    """Build the service that lists the models that are deployed on the endpoint, by task."""

    def start(settings: Settings, deadline: Deadline) -> Steps[dict[str, list[str]]]:
        from inferwire_runtime._call.deployed import deployed

        return deployed(frameworks, settings, deadline)

    return Service(start, timeout, method="list_deployed_models")
