"""The exceptions that callers catch: one tree for both clients, and no I/O.

    InferwireError
      RequestValidationError            refused before anything was sent; also a ValueError
      APIConnectionError                no answer: NOT_SENT or MAYBE_SENT
        InferenceTimeoutError           also a TimeoutError
      APIError                          what the server said
        APIStatusError                  by status, one subclass for each usual one
        TextGenerationError             by the kind that the error names (`error_type`)
      ResponseValidationError           an answer that is not what it should be
      StreamError                       a stream that ended before its end

Every exception can be pickled, copied and sent to another process with its class, its attributes
and its notes. None holds what a client must keep to itself: URLs lose their credentials and the
values of their query, headers are those of the answer without its cookies.
"""

from collections.abc import Callable, Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict, TypeVar, Unpack

from inferwire_runtime._errors.bodies import redacted, shareable

Phase: TypeAlias = Literal["connect", "send", "first", "idle", "total"]
"""What a call was doing when its time ran out; ``total``: receiving, or waiting to try again."""

Sent: TypeAlias = Literal["NOT_SENT", "MAYBE_SENT"]
"""Whether the server can have received the request: MAYBE_SENT once a byte of it has left."""

Received: TypeAlias = tuple[object, ...] | Callable[[], tuple[object, ...]]
"""Results of a stream, or what gives them."""

E = TypeVar("E", bound="InferwireError")


class InferwireError(Exception):
    """Anything that this library raises on purpose."""

    message: str
    _received: Received = ()

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def received(self) -> tuple[object, ...]:
        """Of a stream, the results that came before; read again when they are asked for."""
        if callable(self._received):
            self._received = self._received()
        return self._received

    @received.setter
    def received(self, value: Received) -> None:
        self._received = value

    def __reduce__(
        self,
    ) -> "tuple[object, tuple[type[InferwireError], str, Mapping[str, object]]]":
        """Rebuild without ``__init__``, whose arguments are by keyword."""
        if callable(self._received):
            self._received = self._received()
        return _rebuilt, (type(self), self.message, dict(self.__dict__))


def _rebuilt(kind: type[E], message: str, state: Mapping[str, object]) -> E:
    error = kind.__new__(kind)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class RequestValidationError(InferwireError, ValueError):
    """The call was refused before anything was sent."""

    argument: str | None
    """The argument that is to blame."""

    def __init__(self, message: str, *, argument: str | None = None) -> None:
        super().__init__(message)
        self.argument = argument


class APIConnectionError(InferwireError):
    """The server could not be reached, or the connection broke before its answer was there."""

    url: str
    sent: Sent

    def __init__(self, message: str, *, url: str, sent: Sent) -> None:
        super().__init__(message)
        self.url = redacted(url)
        self.sent = sent


class InferenceTimeoutError(APIConnectionError, TimeoutError):
    """The time allowed for the call was over."""

    phase: Phase
    """What the call was doing then."""

    def __init__(self, message: str, *, url: str, sent: Sent, phase: Phase) -> None:
        super().__init__(message, url=url, sent=sent)
        self.phase = phase


class AnswerParts(TypedDict):
    """What every error that a server answered with is made of."""

    body: bytes
    url: str
    headers: NotRequired[Mapping[str, str]]
    server_message: NotRequired[str | None]
    request_id: NotRequired[str | None]


class APIError(InferwireError):
    """The server answered with an error."""

    url: str
    headers: Mapping[str, str]
    """Of the answer, by lower-case name, without its cookies."""
    body: bytes
    """As it came; of a stream, the data of the event."""
    server_message: str | None
    """What the server says went wrong, in one line."""
    request_id: str | None
    """By which the server's operators find this call."""

    def __init__(self, message: str, **parts: Unpack[AnswerParts]) -> None:
        super().__init__(message)
        self.url = redacted(parts["url"])
        self.headers = shareable(parts.get("headers", {}))
        self.body = parts["body"]
        self.server_message = parts.get("server_message")
        self.request_id = parts.get("request_id")


class APIStatusError(APIError):
    """The server answered with a status that is no success."""

    status: int

    def __init__(self, message: str, *, status: int, **parts: Unpack[AnswerParts]) -> None:
        super().__init__(message, **parts)
        self.status = status

    @property
    def status_code(self) -> int:
        """The status, under the name that other errors and SDKs have for it."""
        return self.status


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: there is no valid token."""


class PermissionDeniedError(APIStatusError):
    """403: the token does not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such model or route."""


class ConflictError(APIStatusError):
    """409: the request conflicts with another."""


class PayloadTooLargeError(APIStatusError):
    """413: the request is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is understood, and wrong."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class TextGenerationError(APIError):
    """An error whose body names its kind, in a plain answer or in a stream."""

    status_code: int | None
    """The HTTP status; None in a stream, which began with a success."""
    error_type: str | None
    """The kind, in the server's word."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None,
        error_type: str | None,
        **parts: Unpack[AnswerParts],
    ) -> None:
        super().__init__(message, **parts)
        self.status_code = status_code
        self.error_type = error_type


class ValidationError(TextGenerationError):
    """The server refuses the input or a parameter."""


class GenerationError(TextGenerationError):
    """The model failed."""


class OverloadedError(TextGenerationError):
    """The server has too much to do."""


class IncompleteGenerationError(TextGenerationError):
    """The generation was cut short."""


class UnknownError(TextGenerationError):
    """A kind of error that this version does not know."""


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
NAMED_ERRORS: Mapping[str, type[TextGenerationError]] = {
    one.__name__: one
    for one in (ValidationError, GenerationError, OverloadedError, IncompleteGenerationError)
}
"""The classes that a protocol can name for the kinds of its errors."""


class ResponseValidationError(InferwireError):
    """The server answered with success, and with something else than the task's result."""

    pointer: str
    """A JSON pointer (RFC 6901) to the value in `body` that is wrong; empty for all of it."""
    expected: str
    body: bytes
    """The answer as it came."""

    def __init__(self, message: str, *, pointer: str, expected: str, body: bytes) -> None:
        super().__init__(message)
        self.pointer = pointer
        self.expected = expected
        self.body = body


class StreamError(InferwireError):
    """A stream ended before its end."""

    def __init__(self, message: str, *, received: Received = ()) -> None:
        super().__init__(message)
        self.received = received


class StreamTruncatedError(StreamError):
    """The server closed the stream in good order, without the event that ends it."""


class StreamInterruptedError(StreamError):
    """The connection broke in the middle of a stream."""


def _name(error: type[InferwireError]) -> None:
    """Name a class, in tracebacks too, by the package that it is imported from."""
    error.__module__ = "inferwire"
    for subclass in error.__subclasses__():
        _name(subclass)


_name(InferwireError)  # Hints are no strings here: those would be looked up in that package.
