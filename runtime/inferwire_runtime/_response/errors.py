"""Answers that are errors to the exceptions for them: which class, and what it says. No I/O."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from inferwire_runtime._errors.bodies import parsed, redacted, server_words, status_in
from inferwire_runtime._errors.exceptions import (
    AnswerParts,
    APIError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GenerationError,
    IncompleteGenerationError,
    InternalServerError,
    NotFoundError,
    OverloadedError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    TextGenerationError,
    UnknownError,
    UnprocessableEntityError,
    ValidationError,
)
from inferwire_runtime._http.semantics import is_success
from inferwire_runtime._json.pointers import at_pointer

if TYPE_CHECKING:
    from inferwire_runtime._operation.endpoint import Protocol

_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_KINDS = (ValidationError, GenerationError, OverloadedError, IncompleteGenerationError)
_BY_NAME: Mapping[str, type[TextGenerationError]] = {one.__name__: one for one in _KINDS}
_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-amzn-trace-id", "cf-ray")


def error_from_response(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    url: str,
    task: str,
    protocol: Protocol | None,
    event: bool = False,
) -> APIError:
    """The exception for an answer, or for an event of a stream, that is an error.

    The kind that the body names decides, where the protocol knows of kinds: it says more than a
    status. Then the status, for which one in the body stands in if the answer's is a success.
    """
    document = parsed(body)
    answered = {name.lower(): value for name, value in headers.items()}
    words = answered.get("x-error-message") or server_words(body, document)
    request_id = next((answered[name] for name in _REQUEST_IDS if answered.get(name)), None)
    parts: AnswerParts = {
        "body": body,
        "url": url,
        "headers": headers,
        "server_message": words,
        "request_id": request_id,
    }
    refused = None if is_success(status) else status
    failed = refused or status_in(document)
    said = words or ("(no message)" if body.strip() else "(empty body)")
    message = f"{_phrase(refused)} from {redacted(url)}: {said}"
    if event:
        message = f"the server's stream reported an error: {said}"
    kind = at_pointer(document, protocol.error_type or ("",)) if protocol is not None else None
    is_named = isinstance(kind, str) and kind != ""
    if failed == HTTPStatus.UNPROCESSABLE_ENTITY and task and not words and not is_named:
        message += f" (make sure that the model supports the task {task!r})"
    if request_id:
        message += f" (request id {request_id})"
    if protocol is not None and isinstance(kind, str) and kind:
        named = _BY_NAME.get(protocol.error_types.get(kind, ""), UnknownError)
        return named(message, status_code=refused, error_type=kind, **parts)
    if failed is None:
        return APIError(message, **parts)
    return _class_of(failed)(message, status=failed, **parts)


def _class_of(status: int) -> type[APIStatusError]:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return InternalServerError
    return _BY_STATUS.get(status, APIStatusError)


def _phrase(status: int | None) -> str:
    if status is None:
        return "an error in a good answer"
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"status {status}"
