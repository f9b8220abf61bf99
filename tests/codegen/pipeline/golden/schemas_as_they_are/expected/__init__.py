"""A typed SDK for machine-learning inference tasks: `from shapes import InferenceClient`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import types as types

if TYPE_CHECKING:
    from inferwire_runtime import NOT_GIVEN as NOT_GIVEN
    from inferwire_runtime import APIConnectionError as APIConnectionError
    from inferwire_runtime import APIError as APIError
    from inferwire_runtime import APIStatusError as APIStatusError
    from inferwire_runtime import AssembledStream as AssembledStream
    from inferwire_runtime import AsyncAssembledStream as AsyncAssembledStream
    from inferwire_runtime import AsyncParsedStream as AsyncParsedStream
    from inferwire_runtime import AsyncStream as AsyncStream
    from inferwire_runtime import AttemptRecord as AttemptRecord
    from inferwire_runtime import AuthenticationError as AuthenticationError
    from inferwire_runtime import BadRequestError as BadRequestError
    from inferwire_runtime import CallEvents as CallEvents
    from inferwire_runtime import CallRecord as CallRecord
    from inferwire_runtime import ConflictError as ConflictError
    from inferwire_runtime import FloatArray as FloatArray
    from inferwire_runtime import GenerationError as GenerationError
    from inferwire_runtime import IncompleteGenerationError as IncompleteGenerationError
    from inferwire_runtime import InferenceTimeoutError as InferenceTimeoutError
    from inferwire_runtime import InferwireError as InferwireError
    from inferwire_runtime import InternalServerError as InternalServerError
    from inferwire_runtime import JsonObject as JsonObject
    from inferwire_runtime import JsonValue as JsonValue
    from inferwire_runtime import Media as Media
    from inferwire_runtime import Model as Model
    from inferwire_runtime import NotFoundError as NotFoundError
    from inferwire_runtime import NotGiven as NotGiven
    from inferwire_runtime import OutputError as OutputError
    from inferwire_runtime import OutputRefusedError as OutputRefusedError
    from inferwire_runtime import OutputTruncatedError as OutputTruncatedError
    from inferwire_runtime import OutputValidationError as OutputValidationError
    from inferwire_runtime import OverloadedError as OverloadedError
    from inferwire_runtime import ParsedStream as ParsedStream
    from inferwire_runtime import PayloadTooLargeError as PayloadTooLargeError
    from inferwire_runtime import PermissionDeniedError as PermissionDeniedError
    from inferwire_runtime import RateLimitError as RateLimitError
    from inferwire_runtime import RecordedCalls as RecordedCalls
    from inferwire_runtime import RequestValidationError as RequestValidationError
    from inferwire_runtime import ResponseValidationError as ResponseValidationError
    from inferwire_runtime import Retry as Retry
    from inferwire_runtime import Stream as Stream
    from inferwire_runtime import StreamError as StreamError
    from inferwire_runtime import StreamInterruptedError as StreamInterruptedError
    from inferwire_runtime import StreamTruncatedError as StreamTruncatedError
    from inferwire_runtime import TextGenerationError as TextGenerationError
    from inferwire_runtime import Timeout as Timeout
    from inferwire_runtime import TokenUsage as TokenUsage
    from inferwire_runtime import ToolFunction as ToolFunction
    from inferwire_runtime import ToolResult as ToolResult
    from inferwire_runtime import TypeAdapter as TypeAdapter
    from inferwire_runtime import UnknownError as UnknownError
    from inferwire_runtime import UnprocessableEntityError as UnprocessableEntityError
    from inferwire_runtime import ValidationError as ValidationError
    from inferwire_runtime import record_calls as record_calls

    from ._async_client import AsyncInferenceClient as AsyncInferenceClient
    from ._client import InferenceClient as InferenceClient
    from .types.adopt_pet import *
    from .types.read_anything import *
    from .types.read_nothing import *
else:
    _HOMES = {
        "APIConnectionError": "inferwire_runtime",
        "APIError": "inferwire_runtime",
        "APIStatusError": "inferwire_runtime",
        "AssembledStream": "inferwire_runtime",
        "AsyncAssembledStream": "inferwire_runtime",
        "AsyncInferenceClient": "._async_client",
        "AsyncParsedStream": "inferwire_runtime",
        "AsyncStream": "inferwire_runtime",
        "AttemptRecord": "inferwire_runtime",
        "AuthenticationError": "inferwire_runtime",
        "BadRequestError": "inferwire_runtime",
        "CallEvents": "inferwire_runtime",
        "CallRecord": "inferwire_runtime",
        "ConflictError": "inferwire_runtime",
        "FloatArray": "inferwire_runtime",
        "GenerationError": "inferwire_runtime",
        "IncompleteGenerationError": "inferwire_runtime",
        "InferenceClient": "._client",
        "InferenceTimeoutError": "inferwire_runtime",
        "InferwireError": "inferwire_runtime",
        "InternalServerError": "inferwire_runtime",
        "JsonObject": "inferwire_runtime",
        "JsonValue": "inferwire_runtime",
        "Media": "inferwire_runtime",
        "Model": "inferwire_runtime",
        "NOT_GIVEN": "inferwire_runtime",
        "NotFoundError": "inferwire_runtime",
        "NotGiven": "inferwire_runtime",
        "OutputError": "inferwire_runtime",
        "OutputRefusedError": "inferwire_runtime",
        "OutputTruncatedError": "inferwire_runtime",
        "OutputValidationError": "inferwire_runtime",
        "OverloadedError": "inferwire_runtime",
        "ParsedStream": "inferwire_runtime",
        "PayloadTooLargeError": "inferwire_runtime",
        "PermissionDeniedError": "inferwire_runtime",
        "RateLimitError": "inferwire_runtime",
        "RecordedCalls": "inferwire_runtime",
        "RequestValidationError": "inferwire_runtime",
        "ResponseValidationError": "inferwire_runtime",
        "Retry": "inferwire_runtime",
        "Stream": "inferwire_runtime",
        "StreamError": "inferwire_runtime",
        "StreamInterruptedError": "inferwire_runtime",
        "StreamTruncatedError": "inferwire_runtime",
        "TextGenerationError": "inferwire_runtime",
        "Timeout": "inferwire_runtime",
        "TokenUsage": "inferwire_runtime",
        "ToolFunction": "inferwire_runtime",
        "ToolResult": "inferwire_runtime",
        "TypeAdapter": "inferwire_runtime",
        "UnknownError": "inferwire_runtime",
        "UnprocessableEntityError": "inferwire_runtime",
        "ValidationError": "inferwire_runtime",
        "record_calls": "inferwire_runtime",
        "types": ".types",
        **dict.fromkeys(types.__all__, ".types"),
    }
    __all__ = list(_HOMES)

    def __getattr__(name: str) -> object:
        from importlib import import_module

        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(home, __name__)
        value = module if home == f".{name}" else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
