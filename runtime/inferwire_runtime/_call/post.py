"""The steps of `post`, whose request body is written by the caller."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypedDict

from inferwire_runtime._call.call import send
from inferwire_runtime._call.plan import Call
from inferwire_runtime._config.settings import Settings
from inferwire_runtime._config.timeouts import Deadline
from inferwire_runtime._config.validation import checked_text
from inferwire_runtime._errors.warn import warn_caller
from inferwire_runtime._exchange.messages import Steps
from inferwire_runtime._json.types import JsonValue
from inferwire_runtime._media import inputs as media
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._operation.readers import RequestFacts
from inferwire_runtime._request.body import JSON, written
from inferwire_runtime._request.prepare import Prepared, plain_json
from inferwire_runtime._stream.base import Decoder
from inferwire_runtime._stream.lines import LineDecoder

_WAY = ("route", "path", "endpoint", "accept", "model_at", "protocol", "recommended_as")
"""What `post` has in common with the method of a task."""

_DATA = Argument("data", ("data",), media="application")


class PostArguments(TypedDict):
    """The arguments of `post`, besides its timeout."""

    json: JsonValue
    data: media.Media | None
    model: str | None
    task: str | None
    extra_headers: Mapping[str, str] | None


def whole(
    operations: object, given: PostArguments, settings: Settings, deadline: Deadline
) -> Steps[bytes]:
    """Send the request and return the body of the response."""
    response, _ = yield from send(*_call(operations, given), settings, deadline)
    return response.body


def lines(
    operations: object, given: PostArguments, settings: Settings, deadline: Deadline
) -> Steps[Decoder[bytes]]:
    """Send the request and return the decoder for the lines of the response."""
    _, sent = yield from send(*_call(operations, given), settings, deadline, stream="body")
    decoder = LineDecoder(settings.max_response_bytes)
    decoder.mask = sent.masked
    return decoder


def _call(operations: object, given: PostArguments) -> tuple[Call, Prepared]:
    """Build the call for these arguments. The body is sent as a file, even if it is JSON."""
    checked_text(given["task"], "task")
    operation = _operation(operations, given["task"])
    body: tuple[media.MediaSource, ...] = ()
    if given["data"] is not None:
        if given["json"] is not None:
            warn_caller("post(): json is ignored, because data is given", UserWarning)
        body = (media.classify(given["data"], "data"),)
    elif given["json"] is not None:
        body = (media.Inline(written(plain_json(operation, given["json"])), JSON),)
    call = Call(
        operation=operation,
        arguments={},
        model=given["model"],
        extra_headers=given["extra_headers"],
    )
    return call, Prepared({}, tuple((_DATA, one) for one in body), RequestFacts(), raw=True)


def _operation(operations: object, task: str | None) -> Operation[object]:
    """Return an operation with the route of the task's own method, if there is one."""
    bare: Operation[object] = Operation(
        task=task or "", method="post", route="model", arguments=(), returns=(), as_is=True
    )
    module: object = getattr(operations, (task or "").replace("-", "_"), None)
    known: object = getattr(module, "OPERATION", None)
    if known is None:
        return replace(bare, recommended_as=task)
    way: Mapping[str, Any] = {name: getattr(known, name) for name in _WAY}
    return replace(bare, as_is=False, **way)
