"""The exceptions that callers catch, shared by the sync and the async client.

    InferwireError
      RequestValidationError            the call is invalid; nothing was sent; also a ValueError
      APIConnectionError                no response: NOT_SENT or MAYBE_SENT
        InferenceTimeoutError           also a TimeoutError
      APIError                          the server returned an error
        APIStatusError                  by status code, with a subclass for each common one
        TextGenerationError             by the type that the error names, besides the status
      ResponseValidationError           the response does not have the expected form
      StreamError                       a stream ended early
      OutputError                       the text of a response is not what the call asked for

Every exception can be pickled and copied: its class, its attributes and its notes are kept. No
exception holds secrets: URLs have no credentials and no query values, and headers are those of the
response without its cookies.
"""

from collections.abc import Callable, Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict, TypeVar, Unpack

from inferwire_runtime._errors.response import ErrorResponse, Headers
from inferwire_runtime._errors.secrets import redacted, shareable

Phase: TypeAlias = Literal["connect", "send", "first", "idle", "total"]
"""The phase that timed out; ``total`` is reading the response, or waiting before a retry."""

Sent: TypeAlias = Literal["NOT_SENT", "MAYBE_SENT"]
"""Whether the server may have received the request: MAYBE_SENT once a byte of it was sent."""

Received: TypeAlias = tuple[object, ...] | Callable[[], tuple[object, ...]]
"""The results of a stream, or a function that returns them."""

E = TypeVar("E", bound="InferwireError")


class InferwireError(Exception):
    """Base class of all exceptions that this library raises."""

    __module__ = "inferwire"
    message: str
    _received: Received = ()
    _snapshot: object = None

    def __init_subclass__(cls) -> None:
        """Name the classes of this module by the package that users import them from.

        Annotations in this module are not strings: those would be resolved in that package.
        """
        if cls.__module__ == __name__:
            cls.__module__ = "inferwire"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def received(self) -> tuple[object, ...]:
        """The results of a stream before the error. They are decoded again on first access."""
        if callable(self._received):
            self._received = self._received()
        return self._received

    @received.setter
    def received(self, value: Received) -> None:
        self._received = value

    @property
    def snapshot(self) -> object:
        """The response that arrived before the error, if the stream can be put together; or None.

        It has the type that the call returns without a stream.
        """
        if callable(self._snapshot):
            self._snapshot = self._snapshot()
        return self._snapshot

    @snapshot.setter
    def snapshot(self, value: object) -> None:
        self._snapshot = value

    def __reduce__(
        self,
    ) -> "tuple[object, tuple[type[InferwireError], str, Mapping[str, object]]]":
        """Rebuild the exception without ``__init__``, which takes keyword arguments."""
        _ = self.received, self.snapshot  # They are decoded now.
        return _rebuilt, (type(self), self.message, dict(self.__dict__))


def _rebuilt(kind: type[E], message: str, state: Mapping[str, object]) -> E:
    error = kind.__new__(kind)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class RequestValidationError(InferwireError, ValueError):
    """The arguments of a call or of a client are invalid. Nothing was sent."""

    argument: str | None
    """The name of the invalid argument, if it is known."""

    def __init__(self, message: str, *, argument: str | None = None) -> None:
        super().__init__(message)
        self.argument = argument


class APIConnectionError(InferwireError):
    """The server could not be reached, or the connection broke before the response was complete."""

    url: str
    """The URL of the request, without credentials and query values."""
    sent: Sent
    """Whether the server may have received the request."""

    def __init__(self, message: str, *, url: str, sent: Sent) -> None:
        super().__init__(message)
        self.url = redacted(url)
        self.sent = sent


class InferenceTimeoutError(APIConnectionError, TimeoutError):
    """The call timed out."""

    phase: Phase
    """The phase that timed out."""

    def __init__(self, message: str, *, url: str, sent: Sent, phase: Phase) -> None:
        super().__init__(message, url=url, sent=sent)
        self.phase = phase


class ResponseParts(TypedDict):
    """The arguments of every error that a server returned."""

    body: bytes
    url: str
    headers: NotRequired[Mapping[str, str]]
    server_message: NotRequired[str | None]
    request_id: NotRequired[str | None]
    error_type: NotRequired[str | None]


class APIError(InferwireError):
    """The server returned an error."""

    url: str
    """The URL of the request, without credentials and query values."""
    headers: Mapping[str, str]
    """The headers of the response by lower-case name, without its cookies."""
    body: bytes
    """The body of the response, unchanged; for a stream, the data of the event."""
    server_message: str | None
    """The server's error message in one line of at most 1,000 characters.

    It is the body itself if that is JSON without a known message; None if there is no text.
    """
    request_id: str | None
    """The id of the request, by which the operators of the server can find it."""
    error_type: str | None
    """The type of the error, as the server names it."""

    def __init__(self, message: str, **parts: Unpack[ResponseParts]) -> None:
        super().__init__(message)
        self.url = redacted(parts["url"])
        self.headers = shareable(parts.get("headers", {}))
        self.body = parts["body"]
        self.server_message = parts.get("server_message")
        self.request_id = parts.get("request_id")
        self.error_type = parts.get("error_type")

    @property
    def status_code(self) -> int | None:
        """The HTTP status code; None if neither the response nor its body has an error status."""
        return None

    @property
    def response(self) -> ErrorResponse:
        """The same values under the names of httpx, for libraries that look for them."""
        return ErrorResponse(self.status_code, Headers(self.headers), self.body, self.url)


class APIStatusError(APIError):
    """The server returned an error status."""

    status: int
    """The HTTP status code."""

    def __init__(self, message: str, *, status: int, **parts: Unpack[ResponseParts]) -> None:
        super().__init__(message, **parts)
        self.status = status

    @property
    def status_code(self) -> int:
        """The HTTP status code. Same as `status`."""
        return self.status


class BadRequestError(APIStatusError):
    """The server rejected the request as invalid (status 400)."""


class AuthenticationError(APIStatusError):
    """The token is missing or invalid (status 401)."""


class PermissionDeniedError(APIStatusError):
    """The token does not permit the request (status 403)."""


class NotFoundError(APIStatusError):
    """The server has no such model or route (status 404)."""


class ConflictError(APIStatusError):
    """The request conflicts with another request (status 409)."""


class PayloadTooLargeError(APIStatusError):
    """The request is too large (status 413)."""


class UnprocessableEntityError(APIStatusError):
    """The server cannot process the content of the request (status 422)."""


class RateLimitError(APIStatusError):
    """The rate limit was exceeded (status 429)."""


class InternalServerError(APIStatusError):
    """The server failed (status 500 and above)."""


class TextGenerationError(APIError):
    """The server returned an error that names its type, in a response or in a stream."""


class ValidationError(TextGenerationError):
    """The server rejected the input or a parameter."""


class GenerationError(TextGenerationError):
    """The model failed to generate a result."""


class OverloadedError(TextGenerationError):
    """The server is overloaded."""


class IncompleteGenerationError(TextGenerationError):
    """The generation ended before it was complete."""


class UnknownError(TextGenerationError):
    """The server named a type of error that this version of the SDK does not know."""


class ResponseValidationError(InferwireError):
    """The server returned a success, but the response is not a valid result of the task."""

    pointer: str
    """A JSON pointer (RFC 6901) to the invalid value in `body`; empty for the whole body."""
    expected: str
    """A description of the expected value."""
    body: bytes
    """The body of the response, unchanged."""

    def __init__(self, message: str, *, pointer: str, expected: str, body: bytes) -> None:
        super().__init__(message)
        self.pointer = pointer
        self.expected = expected
        self.body = body


class StreamError(InferwireError):
    """A stream ended before it was complete."""

    def __init__(self, message: str, *, received: Received = ()) -> None:
        super().__init__(message)
        self.received = received


class StreamTruncatedError(StreamError):
    """The body ended before the end-of-stream event or, of a file, before its last byte."""


class StreamInterruptedError(StreamError):
    """The connection broke, or the stream was closed, before the end of the stream."""


class OutputError(InferwireError):
    """The server returned a result, but its text does not hold the type that the call asked for."""

    text: str
    """The text of the result, or the refusal; empty if there is none."""
    completion: object
    """The response, as the method without parsing returns it."""

    def __init__(self, message: str, *, text: str, completion: object) -> None:
        super().__init__(message)
        self.text = text
        self.completion = completion


class OutputRefusedError(OutputError):
    """The model refused to answer. `text` is its refusal."""


class OutputTruncatedError(OutputError):
    """Generation ended before the text was complete."""

    reason: str
    """The reason that generation ended, as the server names it."""

    def __init__(self, message: str, *, text: str, completion: object, reason: str) -> None:
        super().__init__(message, text=text, completion=completion)
        self.reason = reason


class OutputValidationError(OutputError):
    """The text is not JSON, does not match the type, or is missing."""
