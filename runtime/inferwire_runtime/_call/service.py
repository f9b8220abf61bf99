"""A call that has not begun.

The async client creates its first service on the event loop, so this module imports nothing heavy,
and `Service.load` imports the rest in a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Generic, TypeAlias, TypeVar

from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline, NotGiven, Timeout
from inferwire_runtime._record.observers import observers

if TYPE_CHECKING:
    from inferwire_runtime._call.loading import Described
    from inferwire_runtime._exchange.messages import Steps
    from inferwire_runtime._record.watch import Watched
    from inferwire_runtime._stream.assembly import Assembling  # noqa: F401  # in a base class
    from inferwire_runtime._stream.base import Decoder  # noqa: F401  # in a base class

R = TypeVar("R")
T = TypeVar("T")
W = TypeVar("W")

Limit: TypeAlias = float | Timeout | NotGiven | None


class Service(Generic[T]):
    """A call that has not begun, with its own timeout and the operation that it carries out.

    ``start`` returns the steps of the call. It imports what they need. Services without an
    operation have a ``method``.
    """

    __slots__ = ("_method", "_model", "_start", "operation", "timeout")

    stream: ClassVar[bool] = False

    def __init__(
        self,
        start: Callable[[Settings, Deadline], Steps[T]],
        timeout: Limit,
        operation: Described = None,
        *,
        model: str | None = None,
        method: str = "",
    ) -> None:
        self._start = start
        self._method = method
        self._model = model
        self.timeout: Limit = timeout
        self.operation: Described = operation

    def deadline(self, settings: Settings) -> Deadline:
        """Return the deadline of the call, which begins now."""
        return settings.deadline(self.timeout, stream=self.stream)

    def begin(self, settings: Settings, deadline: Deadline | None = None) -> Steps[T]:
        """Return the steps of the call, which tell its observers what happens.

        Without a deadline, that of the call begins now.
        """
        told = observers(settings)
        deadline = deadline or self.deadline(settings)
        if not told:
            return self._start(settings, deadline)
        from inferwire_runtime._record.watch import watched

        return watched(self._watched(), self._start, settings, deadline, told)

    def fail(self, settings: Settings, deadline: Deadline, error: BaseException) -> None:
        """Tell the observers of the call that it failed before it began."""
        if told := observers(settings):
            from inferwire_runtime._record.watch import failed

            failed(self._watched(), settings, deadline, told, error)

    def load(self) -> None:
        """Import what the call needs and build its validators, which takes long the first time."""
        from inferwire_runtime._call.loading import load

        load(self.operation)

    def _watched(self) -> Watched:
        from inferwire_runtime._call.loading import call_of
        from inferwire_runtime._record.watch import Watched

        call = call_of(self.operation)
        protocol = None if call is None else call.protocol
        return Watched(
            method=self._method if self.operation is None else self.operation.method,
            endpoint=None if call is None else call.endpoint,
            operation=self._method if call is None else call.operation_name or call.task,
            model=self._model,
            stream=self.stream,
            usage={} if protocol is None else protocol.usage,
        )


class Opening(Service["Decoder[T]"], Generic[T]):
    """A service whose response is streamed: its steps leave the body open for a decoder."""

    __slots__ = ()

    stream = True


class Assembled(Service["Assembling[T, W, R]"], Generic[T, W, R]):
    """Like `Opening`, for a stream that can be put together to a response."""

    __slots__ = ()

    stream = True
