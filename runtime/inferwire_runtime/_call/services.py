"""The services of a client, written once for the sync and the async client.

A service is a call that has not begun. Besides calls of operations, there are services for the
methods that no spec describes. The async client creates its first service on the event loop, so
this module imports nothing heavy, and `Service.load` imports the rest in a thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import (
    TYPE_CHECKING,
    ClassVar,
    Generic,
    TypeAlias,
    TypeGuard,
    TypeVar,
    Unpack,
    get_origin,
)

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import NOT_GIVEN, Deadline, NotGiven, Timeout

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from inferwire_runtime._call.loading import Described
    from inferwire_runtime._call.options import CallOptions
    from inferwire_runtime._call.plan import Call
    from inferwire_runtime._call.post import PostArguments
    from inferwire_runtime._exchange.messages import Steps
    from inferwire_runtime._operation.events import EventOperation
    from inferwire_runtime._operation.operation import Operation, StreamOperation
    from inferwire_runtime._operation.parsing import Parsing
    from inferwire_runtime._stream.assembly import Assembling
    from inferwire_runtime._stream.decoder import Decoder

C = TypeVar("C")
E = TypeVar("E")
P = TypeVar("P")
R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")

Way: TypeAlias = Callable[["Call", Settings, Deadline], "Steps[T]"]
"""Carries out a call."""
Limit: TypeAlias = float | Timeout | NotGiven | None


class Service(Generic[T]):
    """A call that has not begun, with its own timeout and the operation that it carries out.

    ``start`` returns the steps of the call. It imports what they need.
    """

    __slots__ = ("operation", "start", "timeout")

    stream: ClassVar[bool] = False

    def __init__(
        self,
        start: Callable[[Settings, Deadline], Steps[T]],
        timeout: Limit,
        operation: Described = None,
    ) -> None:
        self.start: Callable[[Settings, Deadline], Steps[T]] = start
        self.timeout: Limit = timeout
        self.operation: Described = operation

    def deadline(self, settings: Settings) -> Deadline:
        """Return the deadline of the call, which begins now."""
        return settings.deadline(self.timeout, stream=self.stream)

    def begin(self, settings: Settings) -> Steps[T]:
        """Return the steps of the call, whose deadline begins now."""
        return self.start(settings, self.deadline(settings))

    def load(self) -> None:
        """Import what the call needs and build its validators, which takes long the first time."""
        from inferwire_runtime._call.loading import load

        load(self.operation)


class Opening(Service["Decoder[T]"], Generic[T]):
    """A service whose response is streamed: its steps leave the body open for a decoder."""

    __slots__ = ()

    stream = True


class Assembled(Service["Assembling[T, W, R]"], Generic[T, W, R]):
    """Like `Opening`, for a stream that can be put together to a response."""

    __slots__ = ()

    stream = True


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

    return Service(_start(way, operation, arguments, options), timeout, operation)


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

    return Service(_start(way, operation, arguments, options), timeout, operation)


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

    return Service(_start(way, parsing.call, arguments, options), timeout, parsing)


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

    return Opening(_start(way, operation.call, arguments, options), timeout, operation)


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

    return Assembled(_start(way, operation.call, arguments, options), timeout, operation)


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
    return Assembled(_start(way, call, arguments, options), timeout, operation)


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
    return Assembled(_start(way, call, arguments, options), timeout, operation)


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

    service = Post(whole, timeout)
    service.lines = Opening(lines, timeout)
    return service


def get_recommended_model(task: str, *, timeout: Limit = NOT_GIVEN) -> Service[str]:
    """Build the service that returns the model that the endpoint recommends for a task."""

    def start(settings: Settings, deadline: Deadline) -> Steps[str]:
        from inferwire_runtime._call.recommended import recommended_for

        return recommended_for(task, settings, deadline)

    return Service(start, timeout)


def list_deployed_models(
    frameworks: str | Sequence[str] | None, *, timeout: Limit = NOT_GIVEN
) -> Service[dict[str, list[str]]]:
    """Build the service that lists the models that are deployed on the endpoint, by task."""

    def start(settings: Settings, deadline: Deadline) -> Steps[dict[str, list[str]]]:
        from inferwire_runtime._call.deployed import deployed

        return deployed(frameworks, settings, deadline)

    return Service(start, timeout)
