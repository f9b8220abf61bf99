"""The runtime of SDKs that are generated from task specs.

Generated clients derive from `SyncClient` and `AsyncClient` and describe their tasks as `Operation`
values. Names are loaded on first use: importing this package is cheap, and an operation loads
pydantic only when its first response is decoded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime import hints as hints
    from inferwire_runtime import images as images
    from inferwire_runtime._call import services as services
    from inferwire_runtime._call.options import CallOptions as CallOptions
    from inferwire_runtime._client.aio import AsyncClient as AsyncClient
    from inferwire_runtime._client.sync import SyncClient as SyncClient
    from inferwire_runtime._config.calls import AttemptRecord as AttemptRecord
    from inferwire_runtime._config.calls import CallEvents as CallEvents
    from inferwire_runtime._config.calls import CallRecord as CallRecord
    from inferwire_runtime._config.calls import TokenUsage as TokenUsage
    from inferwire_runtime._config.retries import Retry as Retry
    from inferwire_runtime._config.timeouts import NOT_GIVEN as NOT_GIVEN
    from inferwire_runtime._config.timeouts import NotGiven as NotGiven
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
    from inferwire_runtime._errors.exceptions import OutputError as OutputError
    from inferwire_runtime._errors.exceptions import OutputRefusedError as OutputRefusedError
    from inferwire_runtime._errors.exceptions import OutputTruncatedError as OutputTruncatedError
    from inferwire_runtime._errors.exceptions import (
        OutputValidationError as OutputValidationError,
    )
    from inferwire_runtime._errors.exceptions import OverloadedError as OverloadedError
    from inferwire_runtime._errors.exceptions import PayloadTooLargeError as PayloadTooLargeError
    from inferwire_runtime._errors.exceptions import PermissionDeniedError as PermissionDeniedError
    from inferwire_runtime._errors.exceptions import Phase as Phase
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
    from inferwire_runtime._errors.response import ErrorResponse as ErrorResponse
    from inferwire_runtime._json.pointers import Pointer as Pointer
    from inferwire_runtime._json.types import JsonObject as JsonObject
    from inferwire_runtime._json.types import JsonText as JsonText
    from inferwire_runtime._json.types import JsonValue as JsonValue
    from inferwire_runtime._media.inputs import ImageLike as ImageLike
    from inferwire_runtime._media.inputs import Media as Media
    from inferwire_runtime._operation.endpoint import Auth as Auth
    from inferwire_runtime._operation.endpoint import Deployed as Deployed
    from inferwire_runtime._operation.endpoint import Dialect as Dialect
    from inferwire_runtime._operation.endpoint import Endpoint as Endpoint
    from inferwire_runtime._operation.endpoint import Loading as Loading
    from inferwire_runtime._operation.endpoint import Mark as Mark
    from inferwire_runtime._operation.endpoint import Protocol as Protocol
    from inferwire_runtime._operation.endpoint import Recommended as Recommended
    from inferwire_runtime._operation.events import ChunkEvent as ChunkEvent
    from inferwire_runtime._operation.events import DeltaEvent as DeltaEvent
    from inferwire_runtime._operation.events import DoneEvent as DoneEvent
    from inferwire_runtime._operation.events import EventOperation as EventOperation
    from inferwire_runtime._operation.events import ItemDeltaEvent as ItemDeltaEvent
    from inferwire_runtime._operation.events import ItemDoneEvent as ItemDoneEvent
    from inferwire_runtime._operation.events import Kind as Kind
    from inferwire_runtime._operation.fields import Bookkeeping as Bookkeeping
    from inferwire_runtime._operation.fields import Constant as Constant
    from inferwire_runtime._operation.fields import OneOrMany as OneOrMany
    from inferwire_runtime._operation.fields import Parts as Parts
    from inferwire_runtime._operation.fields import Variants as Variants
    from inferwire_runtime._operation.model import Model as Model
    from inferwire_runtime._operation.operation import AcceptedOutput as AcceptedOutput
    from inferwire_runtime._operation.operation import Argument as Argument
    from inferwire_runtime._operation.operation import Deprecated as Deprecated
    from inferwire_runtime._operation.operation import Fallback as Fallback
    from inferwire_runtime._operation.operation import Implies as Implies
    from inferwire_runtime._operation.operation import Location as Location
    from inferwire_runtime._operation.operation import Operation as Operation
    from inferwire_runtime._operation.operation import Piece as Piece
    from inferwire_runtime._operation.operation import StreamOperation as StreamOperation
    from inferwire_runtime._operation.parsing import Parsed as Parsed
    from inferwire_runtime._operation.parsing import ParsedItem as ParsedItem
    from inferwire_runtime._operation.parsing import Parsing as Parsing
    from inferwire_runtime._operation.readers import Alias as Alias
    from inferwire_runtime._operation.readers import Array as Array
    from inferwire_runtime._operation.readers import Batch as Batch
    from inferwire_runtime._operation.readers import BytesBody as BytesBody
    from inferwire_runtime._operation.readers import Chunks as Chunks
    from inferwire_runtime._operation.readers import Condition as Condition
    from inferwire_runtime._operation.readers import ImageBody as ImageBody
    from inferwire_runtime._operation.readers import Json as Json
    from inferwire_runtime._operation.readers import NoBody as NoBody
    from inferwire_runtime._operation.readers import Reader as Reader
    from inferwire_runtime._operation.readers import Rule as Rule
    from inferwire_runtime._operation.readers import Select as Select
    from inferwire_runtime._operation.readers import Sound as Sound
    from inferwire_runtime._operation.readers import TextBody as TextBody
    from inferwire_runtime._operation.tools import ToolFunction as ToolFunction
    from inferwire_runtime._operation.tools import ToolResult as ToolResult
    from inferwire_runtime._operation.tools import Tools as Tools
    from inferwire_runtime._record.observers import RecordedCalls as RecordedCalls
    from inferwire_runtime._record.observers import record_calls as record_calls
    from inferwire_runtime._stream.assembled import AssembledStream as AssembledStream
    from inferwire_runtime._stream.assembled import AsyncAssembledStream as AsyncAssembledStream
    from inferwire_runtime._stream.assembled import AsyncParsedStream as AsyncParsedStream
    from inferwire_runtime._stream.assembled import ParsedStream as ParsedStream
    from inferwire_runtime._stream.stream import AsyncStream as AsyncStream
    from inferwire_runtime._stream.stream import Stream as Stream
    from inferwire_runtime._version import __version__ as __version__
    from inferwire_runtime.hints import AsyncHttpClient as AsyncHttpClient
    from inferwire_runtime.hints import FloatArray as FloatArray
    from inferwire_runtime.hints import HttpClient as HttpClient
    from inferwire_runtime.hints import TypeAdapter as TypeAdapter

_NAMES = {
    "_call.options": "CallOptions",
    "_client.aio": "AsyncClient",
    "_client.sync": "SyncClient",
    "_config.calls": "AttemptRecord CallEvents CallRecord TokenUsage",
    "_config.retries": "Retry",
    "_config.timeouts": "NOT_GIVEN NotGiven Timeout",
    "_errors.exceptions": """
        APIConnectionError APIError APIStatusError AuthenticationError BadRequestError
        ConflictError GenerationError IncompleteGenerationError InferenceTimeoutError
        InferwireError InternalServerError NotFoundError OutputError OutputRefusedError
        OutputTruncatedError OutputValidationError OverloadedError
        PayloadTooLargeError PermissionDeniedError Phase RateLimitError
        RequestValidationError ResponseValidationError Sent StreamError
        StreamInterruptedError StreamTruncatedError TextGenerationError UnknownError
        UnprocessableEntityError ValidationError
    """,
    "_errors.response": "ErrorResponse",
    "_json.pointers": "Pointer",
    "_json.types": "JsonObject JsonText JsonValue",
    "_media.inputs": "ImageLike Media",
    "_operation.endpoint": "Auth Deployed Dialect Endpoint Loading Mark Protocol Recommended",
    "_operation.events": """
        ChunkEvent DeltaEvent DoneEvent EventOperation ItemDeltaEvent ItemDoneEvent Kind
    """,
    "_operation.fields": "Bookkeeping Constant OneOrMany Parts Variants",
    "_operation.model": "Model",
    "_operation.operation": """
        AcceptedOutput Argument Deprecated Fallback Implies Location Operation Piece StreamOperation
    """,
    "_operation.parsing": "Parsed ParsedItem Parsing",
    "_operation.readers": """
        Alias Array Batch BytesBody Chunks Condition ImageBody Json NoBody Reader Rule Select Sound
        TextBody
    """,
    "_operation.tools": "ToolFunction ToolResult Tools",
    "_record.observers": "RecordedCalls record_calls",
    "_stream.assembled": """
        AssembledStream AsyncAssembledStream AsyncParsedStream ParsedStream
    """,
    "_stream.stream": "AsyncStream Stream",
    "hints": "AsyncHttpClient FloatArray HttpClient TypeAdapter",
    "_version": "__version__",
    "": "hints images",
    "_call": "services",
}
"""The public names of each module, for lazy loading. Type checkers use the imports above."""

if not TYPE_CHECKING:
    _HOMES = {name: home for home, names in _NAMES.items() for name in names.split()}
    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        from importlib import import_module

        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        path = f"{__name__}.{home}".rstrip(".")
        if home in {"", "_call"}:
            value = import_module(f"{path}.{name}")
        else:
            value = getattr(import_module(path), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
