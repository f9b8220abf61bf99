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
    from inferwire_runtime import services as services
    from inferwire_runtime._async_client import AsyncClient as AsyncClient
    from inferwire_runtime._base_client import CallOptions as CallOptions
    from inferwire_runtime._client import SyncClient as SyncClient
    from inferwire_runtime._errors import APIConnectionError as APIConnectionError
    from inferwire_runtime._errors import APIError as APIError
    from inferwire_runtime._errors import APIStatusError as APIStatusError
    from inferwire_runtime._errors import AuthenticationError as AuthenticationError
    from inferwire_runtime._errors import BadRequestError as BadRequestError
    from inferwire_runtime._errors import ConflictError as ConflictError
    from inferwire_runtime._errors import GenerationError as GenerationError
    from inferwire_runtime._errors import IncompleteGenerationError as IncompleteGenerationError
    from inferwire_runtime._errors import InferenceTimeoutError as InferenceTimeoutError
    from inferwire_runtime._errors import InferwireError as InferwireError
    from inferwire_runtime._errors import InternalServerError as InternalServerError
    from inferwire_runtime._errors import NotFoundError as NotFoundError
    from inferwire_runtime._errors import OverloadedError as OverloadedError
    from inferwire_runtime._errors import PayloadTooLargeError as PayloadTooLargeError
    from inferwire_runtime._errors import PermissionDeniedError as PermissionDeniedError
    from inferwire_runtime._errors import RateLimitError as RateLimitError
    from inferwire_runtime._errors import RequestValidationError as RequestValidationError
    from inferwire_runtime._errors import ResponseValidationError as ResponseValidationError
    from inferwire_runtime._errors import Sent as Sent
    from inferwire_runtime._errors import StreamError as StreamError
    from inferwire_runtime._errors import StreamInterruptedError as StreamInterruptedError
    from inferwire_runtime._errors import StreamTruncatedError as StreamTruncatedError
    from inferwire_runtime._errors import TextGenerationError as TextGenerationError
    from inferwire_runtime._errors import UnknownError as UnknownError
    from inferwire_runtime._errors import UnprocessableEntityError as UnprocessableEntityError
    from inferwire_runtime._errors import ValidationError as ValidationError
    from inferwire_runtime._json import JsonObject as JsonObject
    from inferwire_runtime._json import JsonText as JsonText
    from inferwire_runtime._json import JsonValue as JsonValue
    from inferwire_runtime._media import ImageLike as ImageLike
    from inferwire_runtime._media import Media as Media
    from inferwire_runtime._model import Model as Model
    from inferwire_runtime._operation import Argument as Argument
    from inferwire_runtime._operation import Array as Array
    from inferwire_runtime._operation import Binary as Binary
    from inferwire_runtime._operation import Condition as Condition
    from inferwire_runtime._operation import Deployed as Deployed
    from inferwire_runtime._operation import Deprecated as Deprecated
    from inferwire_runtime._operation import Endpoint as Endpoint
    from inferwire_runtime._operation import Fallback as Fallback
    from inferwire_runtime._operation import Implies as Implies
    from inferwire_runtime._operation import Json as Json
    from inferwire_runtime._operation import Loading as Loading
    from inferwire_runtime._operation import Many as Many
    from inferwire_runtime._operation import Operation as Operation
    from inferwire_runtime._operation import Picked as Picked
    from inferwire_runtime._operation import Picture as Picture
    from inferwire_runtime._operation import Pointer as Pointer
    from inferwire_runtime._operation import Protocol as Protocol
    from inferwire_runtime._operation import Reader as Reader
    from inferwire_runtime._operation import Rule as Rule
    from inferwire_runtime._operation import Sound as Sound
    from inferwire_runtime._operation import StreamOperation as StreamOperation
    from inferwire_runtime._retry import Retry as Retry
    from inferwire_runtime._stream import AsyncStream as AsyncStream
    from inferwire_runtime._stream import Stream as Stream
    from inferwire_runtime._timeout import NOT_GIVEN as NOT_GIVEN
    from inferwire_runtime._timeout import NotGiven as NotGiven
    from inferwire_runtime._timeout import Phase as Phase
    from inferwire_runtime._timeout import Timeout as Timeout
    from inferwire_runtime._transport_hints import AsyncHttpClient as AsyncHttpClient
    from inferwire_runtime._transport_hints import HttpClient as HttpClient

__version__ = "0.1.0"

_HOMES = {
    "APIConnectionError": "_errors",
    "APIError": "_errors",
    "APIStatusError": "_errors",
    "Argument": "_operation",
    "Array": "_operation",
    "AsyncClient": "_async_client",
    "AsyncHttpClient": "_transport_hints",
    "AsyncStream": "_stream",
    "AuthenticationError": "_errors",
    "BadRequestError": "_errors",
    "Binary": "_operation",
    "CallOptions": "_base_client",
    "Condition": "_operation",
    "ConflictError": "_errors",
    "Deployed": "_operation",
    "Deprecated": "_operation",
    "Endpoint": "_operation",
    "Fallback": "_operation",
    "GenerationError": "_errors",
    "HttpClient": "_transport_hints",
    "ImageLike": "_media",
    "Implies": "_operation",
    "IncompleteGenerationError": "_errors",
    "InferenceTimeoutError": "_errors",
    "InferwireError": "_errors",
    "InternalServerError": "_errors",
    "Json": "_operation",
    "JsonObject": "_json",
    "JsonText": "_json",
    "JsonValue": "_json",
    "Loading": "_operation",
    "Many": "_operation",
    "Media": "_media",
    "Model": "_model",
    "NOT_GIVEN": "_timeout",
    "NotFoundError": "_errors",
    "NotGiven": "_timeout",
    "Operation": "_operation",
    "OverloadedError": "_errors",
    "PayloadTooLargeError": "_errors",
    "PermissionDeniedError": "_errors",
    "Phase": "_timeout",
    "Picked": "_operation",
    "Picture": "_operation",
    "Pointer": "_operation",
    "Protocol": "_operation",
    "RateLimitError": "_errors",
    "Reader": "_operation",
    "RequestValidationError": "_errors",
    "ResponseValidationError": "_errors",
    "Retry": "_retry",
    "Rule": "_operation",
    "Sent": "_errors",
    "Sound": "_operation",
    "Stream": "_stream",
    "StreamError": "_errors",
    "StreamInterruptedError": "_errors",
    "StreamOperation": "_operation",
    "StreamTruncatedError": "_errors",
    "SyncClient": "_client",
    "TextGenerationError": "_errors",
    "Timeout": "_timeout",
    "UnknownError": "_errors",
    "UnprocessableEntityError": "_errors",
    "ValidationError": "_errors",
    "hints": "hints",
    "images": "images",
    "services": "services",
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
    "Binary",
    "CallOptions",
    "Condition",
    "ConflictError",
    "Deployed",
    "Deprecated",
    "Endpoint",
    "Fallback",
    "GenerationError",
    "HttpClient",
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
    "Many",
    "Media",
    "Model",
    "NotFoundError",
    "NotGiven",
    "Operation",
    "OverloadedError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "Phase",
    "Picked",
    "Picture",
    "Pointer",
    "Protocol",
    "RateLimitError",
    "Reader",
    "RequestValidationError",
    "ResponseValidationError",
    "Retry",
    "Rule",
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
        value = module if home == name else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
