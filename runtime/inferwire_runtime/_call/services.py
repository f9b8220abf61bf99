"""The services of a client, written once for the sync and the async client.

A service is a function from the settings of a client to the steps that it runs. Besides calls of
operations, there are services for the methods that no spec describes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeAlias, TypeVar, Unpack

from inferwire_runtime._call import call as calls
from inferwire_runtime._call import deployed as lists
from inferwire_runtime._call import recommended as recommending
from inferwire_runtime._call.options import CallOptions
from inferwire_runtime._call.plan import Call
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import NOT_GIVEN, NotGiven, Timeout
from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._errors.warn import warn_caller
from inferwire_runtime._exchange.messages import Steps
from inferwire_runtime._json.types import JsonValue
from inferwire_runtime._media import inputs as media
from inferwire_runtime._operation.operation import Argument, Operation, StreamOperation
from inferwire_runtime._operation.readers import RequestFacts
from inferwire_runtime._request.body import JSON, written
from inferwire_runtime._request.prepare import Prepared
from inferwire_runtime._stream.decoder import Decoder
from inferwire_runtime._stream.lines import LineDecoder

T = TypeVar("T")

Service: TypeAlias = Callable[[Settings], Steps[T]]
"""Returns the steps to run for a client with the given settings."""

Opening: TypeAlias = Service[Decoder[T]]
"""Like `Service`, for a stream: the steps leave the body open and return its decoder."""

Limit: TypeAlias = float | Timeout | NotGiven | None

_WAY = ("route", "path", "accept", "model_at", "protocol", "recommended_as")
"""What `post` has in common with the method of a task."""

_DATA = Argument("data", ("data",), media="application")


def call(
    operation: Operation[T], arguments: Mapping[str, object], **options: Unpack[CallOptions]
) -> Service[T]:
    """Build the service that carries out an operation and decodes its response."""
    made = Call(operation=operation, arguments=arguments, **options)
    return partial(calls.plain, made, operation)


def probe(
    operation: Operation[bool], arguments: Mapping[str, object], **options: Unpack[CallOptions]
) -> Service[bool]:
    """Build the service that returns whether an operation succeeds."""
    return partial(calls.probe, Call(operation=operation, arguments=arguments, **options))


def stream(
    operation: StreamOperation[T], arguments: Mapping[str, object], **options: Unpack[CallOptions]
) -> Opening[T]:
    """Build the service that carries out an operation with a streaming response."""
    made = Call(operation=operation.call, arguments=arguments, **options)
    return partial(calls.streamed, made, operation)


@dataclass(frozen=True, slots=True)
class Post:
    """The service of a call whose request body is written by the caller."""

    call: Call
    prepared: Prepared

    def __call__(self, settings: Settings) -> Steps[bytes]:
        """Send the request and return the body of the response."""
        response, _ = yield from calls.send(self.call, self.prepared, settings)
        return response.body

    def lines(self, settings: Settings) -> Steps[Decoder[bytes]]:
        """Send the request and return the decoder for the lines of the response."""
        yield from calls.send(self.call, self.prepared, settings, stream="lines")
        return LineDecoder(settings.max_response_bytes)


def post(
    operations: object,
    *,
    json: JsonValue,
    data: media.Media | None,
    model: str | None,
    task: str | None,
    timeout: Limit,
    extra_headers: Mapping[str, str] | None,
) -> Post:
    """Build the call for these arguments. The body is sent as a file, even if it is JSON.

    ``operations`` is the package of operation modules, each named after its task.
    """
    checked_text(task, "task")
    body: tuple[media.MediaSource, ...] = ()
    if data is not None:
        if json is not None:
            warn_caller("post(): json is ignored, because data is given", UserWarning)
        body = (media.classify(data, "data"),)
    elif json is not None:
        body = (media.Inline(written(json, "json"), JSON),)
    call = Call(
        operation=_operation(operations, task),
        arguments={},
        model=model,
        timeout=timeout,
        extra_headers=extra_headers,
    )
    return Post(call, Prepared(None, tuple((_DATA, one) for one in body), RequestFacts()))


def _operation(operations: object, task: str | None) -> Operation[object]:
    """Return an operation with the route of the task's own method, if there is one."""
    bare: Operation[object] = Operation(
        task=task or "", method="post", route="model", arguments=(), returns=()
    )
    module: object = getattr(operations, (task or "").replace("-", "_"), None)
    known: object = getattr(module, "OPERATION", None)
    if known is None:
        return replace(bare, recommended_as=task)
    way: Mapping[str, Any] = {name: getattr(known, name) for name in _WAY}
    return replace(bare, **way)


def get_recommended_model(task: str, *, timeout: Limit = NOT_GIVEN) -> Service[str]:
    """Build the service that returns the model that the endpoint recommends for a task."""
    checked_text(task, "task")

    def steps(settings: Settings) -> Steps[str]:
        deadline = settings.deadline(timeout)
        known = yield from recommending.recommendations(settings, deadline)
        if task not in known:
            problem = f"no model is recommended for the task {task!r}; tasks with a model: "
            raise RequestValidationError(problem + ", ".join(sorted(known)), argument="task")
        return known[task]

    return steps


def list_deployed_models(
    frameworks: str | Sequence[str] | None, *, timeout: Limit = NOT_GIVEN
) -> Service[dict[str, list[str]]]:
    """Build the service that lists the models that are deployed on the endpoint, by task."""
    return lambda settings: lists.deployed(frameworks, settings, settings.deadline(timeout))
