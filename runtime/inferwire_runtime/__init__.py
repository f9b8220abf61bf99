"""The hand-written half of an SDK that is generated from task specs.

Generated clients are made on `SyncClient` and `AsyncClient`, and describe their tasks with the
values of `Operation`. Names are loaded the first time that they are asked for: importing this
package costs next to nothing, and an operation loads pydantic when its first answer is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime import hints as hints
    from inferwire_runtime import images as images
    from inferwire_runtime._call import services as services
    from inferwire_runtime._client.aio import AsyncClient as AsyncClient
    from inferwire_runtime._client.base import CallOptions as CallOptions
    from inferwire_runtime._client.sync import SyncClient as SyncClient
    from inferwire_runtime._config.retries import Retry as Retry
    from inferwire_runtime._config.timeouts import NOT_GIVEN as NOT_GIVEN
    from inferwire_runtime._config.timeouts import NotGiven as NotGiven
    from inferwire_runtime._config.timeouts import Phase as Phase
    from inferwire_runtime._config.timeouts import Timeout as Timeout
    from inferwire_runtime._errors.exceptions import APIConnectionError as APIConnectionError
    from inferwire_runtime._errors.exceptions import APIError as APIError
    from inferwire_runtime._errors.exceptions import APIStatusError as APIStatusError
    from inferwire_runtime._errors.exceptions import AuthenticationError as AuthenticationError
    from inferwire_runtime._errors.exceptions import BadRequestError as BadRequestError
    from inferwire_runtime._errors.exceptions import ConflictError as ConflictError
    from inferwire_runtime._errors.exceptions import GenerationError as GenerationError
    from inferwire_runtime._errors.exceptions import (
        IncompleteGenerationError as IncompleteGenerationError,
    )
    from inferwire_runtime._errors.exceptions import InferenceTimeoutError as InferenceTimeoutError
    from inferwire_runtime._errors.exceptions import InferwireError as InferwireError
    from inferwire_runtime._errors.exceptions import InternalServerError as InternalServerError
    from inferwire_runtime._errors.exceptions import NotFoundError as NotFoundError
    from inferwire_runtime._errors.exceptions import OverloadedError as OverloadedError
    from inferwire_runtime._errors.exceptions import PayloadTooLargeError as PayloadTooLargeError
    from inferwire_runtime._errors.exceptions import PermissionDeniedError as PermissionDeniedError
    from inferwire_runtime._errors.exceptions import RateLimitError as RateLimitError
    from inferwire_runtime._errors.exceptions import (
        RequestValidationError as RequestValidationError,
    )
    from inferwire_runtime._errors.exceptions import (
        ResponseValidationError as ResponseValidationError,
    )
    from inferwire_runtime._errors.exceptions import Sent as Sent
    from inferwire_runtime._errors.exceptions import StreamError as StreamError
    from inferwire_runtime._errors.exceptions import (
        StreamInterruptedError as StreamInterruptedError,
    )
    from inferwire_runtime._errors.exceptions import StreamTruncatedError as StreamTruncatedError
    from inferwire_runtime._errors.exceptions import TextGenerationError as TextGenerationError
    from inferwire_runtime._errors.exceptions import UnknownError as UnknownError
    from inferwire_runtime._errors.exceptions import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from inferwire_runtime._errors.exceptions import ValidationError as ValidationError
    from inferwire_runtime._json.types import JsonObject as JsonObject
    from inferwire_runtime._json.types import JsonText as JsonText
    from inferwire_runtime._json.types import JsonValue as JsonValue
    from inferwire_runtime._media.inputs import ImageLike as ImageLike
    from inferwire_runtime._media.inputs import Media as Media
    from inferwire_runtime._operation.model import Model as Model
    from inferwire_runtime._operation.operation import Argument as Argument
    from inferwire_runtime._operation.operation import Array as Array
    from inferwire_runtime._operation.operation import Batch as Batch
    from inferwire_runtime._operation.operation import BytesBody as BytesBody
    from inferwire_runtime._operation.operation import Condition as Condition
    from inferwire_runtime._operation.operation import Deployed as Deployed
    from inferwire_runtime._operation.operation import Deprecated as Deprecated
    from inferwire_runtime._operation.operation import Endpoint as Endpoint
    from inferwire_runtime._operation.operation import Fallback as Fallback
    from inferwire_runtime._operation.operation import ImageBody as ImageBody
    from inferwire_runtime._operation.operation import Implies as Implies
    from inferwire_runtime._operation.operation import Json as Json
    from inferwire_runtime._operation.operation import Loading as Loading
    from inferwire_runtime._operation.operation import Operation as Operation
    from inferwire_runtime._operation.operation import Pointer as Pointer
    from inferwire_runtime._operation.operation import Protocol as Protocol
    from inferwire_runtime._operation.operation import Reader as Reader
    from inferwire_runtime._operation.operation import Rule as Rule
    from inferwire_runtime._operation.operation import Select as Select
    from inferwire_runtime._operation.operation import Sound as Sound
    from inferwire_runtime._operation.operation import StreamOperation as StreamOperation
    from inferwire_runtime._stream.stream import AsyncStream as AsyncStream
    from inferwire_runtime._stream.stream import Stream as Stream
    from inferwire_runtime._transport.hints import AsyncHttpClient as AsyncHttpClient
    from inferwire_runtime._transport.hints import HttpClient as HttpClient

__version__ = "0.1.0"

_HOMES = {
    "APIConnectionError": "_errors.exceptions",
    "APIError": "_errors.exceptions",
    "APIStatusError": "_errors.exceptions",
    "Argument": "_operation.operation",
    "Array": "_operation.operation",
    "AsyncClient": "_client.aio",
    "AsyncHttpClient": "_transport.hints",
    "AsyncStream": "_stream.stream",
    "AuthenticationError": "_errors.exceptions",
    "BadRequestError": "_errors.exceptions",
    "BytesBody": "_operation.operation",
    "CallOptions": "_client.base",
    "Condition": "_operation.operation",
    "ConflictError": "_errors.exceptions",
    "Deployed": "_operation.operation",
    "Deprecated": "_operation.operation",
    "Endpoint": "_operation.operation",
    "Fallback": "_operation.operation",
    "GenerationError": "_errors.exceptions",
    "HttpClient": "_transport.hints",
    "ImageLike": "_media.inputs",
    "Implies": "_operation.operation",
    "IncompleteGenerationError": "_errors.exceptions",
    "InferenceTimeoutError": "_errors.exceptions",
    "InferwireError": "_errors.exceptions",
    "InternalServerError": "_errors.exceptions",
    "Json": "_operation.operation",
    "JsonObject": "_json.types",
    "JsonText": "_json.types",
    "JsonValue": "_json.types",
    "Loading": "_operation.operation",
    "Batch": "_operation.operation",
    "Media": "_media.inputs",
    "Model": "_operation.model",
    "NOT_GIVEN": "_config.timeouts",
    "NotFoundError": "_errors.exceptions",
    "NotGiven": "_config.timeouts",
    "Operation": "_operation.operation",
    "OverloadedError": "_errors.exceptions",
    "PayloadTooLargeError": "_errors.exceptions",
    "PermissionDeniedError": "_errors.exceptions",
    "Phase": "_config.timeouts",
    "Select": "_operation.operation",
    "ImageBody": "_operation.operation",
    "Pointer": "_operation.operation",
    "Protocol": "_operation.operation",
    "RateLimitError": "_errors.exceptions",
    "Reader": "_operation.operation",
    "RequestValidationError": "_errors.exceptions",
    "ResponseValidationError": "_errors.exceptions",
    "Retry": "_config.retries",
    "Rule": "_operation.operation",
    "Sent": "_errors.exceptions",
    "Sound": "_operation.operation",
    "Stream": "_stream.stream",
    "StreamError": "_errors.exceptions",
    "StreamInterruptedError": "_errors.exceptions",
    "StreamOperation": "_operation.operation",
    "StreamTruncatedError": "_errors.exceptions",
    "SyncClient": "_client.sync",
    "TextGenerationError": "_errors.exceptions",
    "Timeout": "_config.timeouts",
    "UnknownError": "_errors.exceptions",
    "UnprocessableEntityError": "_errors.exceptions",
    "ValidationError": "_errors.exceptions",
    "hints": "hints",
    "images": "images",
    "services": "_call.services",
}
"""Where each name is loaded from."""

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "Argument",
    "Array",
    "AsyncClient",
    "AsyncHttpClient",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "Batch",
    "BytesBody",
    "CallOptions",
    "Condition",
    "ConflictError",
    "Deployed",
    "Deprecated",
    "Endpoint",
    "Fallback",
    "GenerationError",
    "HttpClient",
    "ImageBody",
    "ImageLike",
    "Implies",
    "IncompleteGenerationError",
    "InferenceTimeoutError",
    "InferwireError",
    "InternalServerError",
    "Json",
    "JsonObject",
    "JsonText",
    "JsonValue",
    "Loading",
    "Media",
    "Model",
    "NotFoundError",
    "NotGiven",
    "Operation",
    "OverloadedError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "Phase",
    "Pointer",
    "Protocol",
    "RateLimitError",
    "Reader",
    "RequestValidationError",
    "ResponseValidationError",
    "Retry",
    "Rule",
    "Select",
    "Sent",
    "Sound",
    "Stream",
    "StreamError",
    "StreamInterruptedError",
    "StreamOperation",
    "StreamTruncatedError",
    "SyncClient",
    "TextGenerationError",
    "Timeout",
    "UnknownError",
    "UnprocessableEntityError",
    "ValidationError",
    "__version__",
    "hints",
    "images",
    "services",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f"{__name__}.{home}")
        value = getattr(module, name, module)  # A name of a module is that of no member of it.
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
