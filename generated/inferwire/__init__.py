"""A typed SDK for machine-learning inference tasks: `from inferwire import InferenceClient`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_runtime import APIConnectionError as APIConnectionError
    from inferwire_runtime import APIError as APIError
    from inferwire_runtime import APIStatusError as APIStatusError
    from inferwire_runtime import AsyncStream as AsyncStream
    from inferwire_runtime import AuthenticationError as AuthenticationError
    from inferwire_runtime import BadRequestError as BadRequestError
    from inferwire_runtime import ConflictError as ConflictError
    from inferwire_runtime import GenerationError as GenerationError
    from inferwire_runtime import IncompleteGenerationError as IncompleteGenerationError
    from inferwire_runtime import InferenceTimeoutError as InferenceTimeoutError
    from inferwire_runtime import InferwireError as InferwireError
    from inferwire_runtime import InternalServerError as InternalServerError
    from inferwire_runtime import JsonValue as JsonValue
    from inferwire_runtime import Media as Media
    from inferwire_runtime import Model as Model
    from inferwire_runtime import NotFoundError as NotFoundError
    from inferwire_runtime import OverloadedError as OverloadedError
    from inferwire_runtime import PayloadTooLargeError as PayloadTooLargeError
    from inferwire_runtime import PermissionDeniedError as PermissionDeniedError
    from inferwire_runtime import RateLimitError as RateLimitError
    from inferwire_runtime import RequestValidationError as RequestValidationError
    from inferwire_runtime import ResponseValidationError as ResponseValidationError
    from inferwire_runtime import Stream as Stream
    from inferwire_runtime import StreamError as StreamError
    from inferwire_runtime import StreamInterruptedError as StreamInterruptedError
    from inferwire_runtime import StreamTruncatedError as StreamTruncatedError
    from inferwire_runtime import TextGenerationError as TextGenerationError
    from inferwire_runtime import Timeout as Timeout
    from inferwire_runtime import UnknownError as UnknownError
    from inferwire_runtime import UnprocessableEntityError as UnprocessableEntityError
    from inferwire_runtime import ValidationError as ValidationError

    from . import types as types
    from ._async_client import AsyncInferenceClient as AsyncInferenceClient
    from ._client import InferenceClient as InferenceClient
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionInput as AutomaticSpeechRecognitionInput,
    )
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionInputParam as AutomaticSpeechRecognitionInputParam,
    )
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionOutput as AutomaticSpeechRecognitionOutput,
    )
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionOutputChunk as AutomaticSpeechRecognitionOutputChunk,
    )
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionParameters as AutomaticSpeechRecognitionParameters,
    )
    from .types.automatic_speech_recognition import (
        AutomaticSpeechRecognitionParametersParam as AutomaticSpeechRecognitionParametersParam,
    )
    from .types.chat_completion import ChatCompletionInput as ChatCompletionInput
    from .types.chat_completion import ChatCompletionInputAudio as ChatCompletionInputAudio
    from .types.chat_completion import (
        ChatCompletionInputAudioParam as ChatCompletionInputAudioParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionCall as ChatCompletionInputFunctionCall,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionCallParam as ChatCompletionInputFunctionCallParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionDefinition as ChatCompletionInputFunctionDefinition,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionDefinitionParam as ChatCompletionInputFunctionDefinitionParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionName as ChatCompletionInputFunctionName,
    )
    from .types.chat_completion import (
        ChatCompletionInputFunctionNameParam as ChatCompletionInputFunctionNameParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarJson as ChatCompletionInputGrammarJson,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarJsonParam as ChatCompletionInputGrammarJsonParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarRegex as ChatCompletionInputGrammarRegex,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarRegexParam as ChatCompletionInputGrammarRegexParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarType as ChatCompletionInputGrammarType,
    )
    from .types.chat_completion import (
        ChatCompletionInputGrammarTypeParam as ChatCompletionInputGrammarTypeParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputJsonSchemaConfig as ChatCompletionInputJsonSchemaConfig,
    )
    from .types.chat_completion import (
        ChatCompletionInputJsonSchemaConfigParam as ChatCompletionInputJsonSchemaConfigParam,
    )
    from .types.chat_completion import ChatCompletionInputMessage as ChatCompletionInputMessage
    from .types.chat_completion import (
        ChatCompletionInputMessageChunk as ChatCompletionInputMessageChunk,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkImageUrl as ChatCompletionInputMessageChunkImageUrl,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkImageUrlParam as ChatCompletionInputMessageChunkImageUrlParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkInputAudio as ChatCompletionInputMessageChunkInputAudio,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkInputAudioParam as ChatCompletionInputMessageChunkInputAudioParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkParam as ChatCompletionInputMessageChunkParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkText as ChatCompletionInputMessageChunkText,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkTextParam as ChatCompletionInputMessageChunkTextParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageContent as ChatCompletionInputMessageContent,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageContentParam as ChatCompletionInputMessageContentParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageParam as ChatCompletionInputMessageParam,
    )
    from .types.chat_completion import ChatCompletionInputParam as ChatCompletionInputParam
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatJSONObject as ChatCompletionInputResponseFormatJSONObject,
    )
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatJSONObjectParam as ChatCompletionInputResponseFormatJSONObjectParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatJSONSchema as ChatCompletionInputResponseFormatJSONSchema,
    )
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatJSONSchemaParam as ChatCompletionInputResponseFormatJSONSchemaParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatText as ChatCompletionInputResponseFormatText,
    )
    from .types.chat_completion import (
        ChatCompletionInputResponseFormatTextParam as ChatCompletionInputResponseFormatTextParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputStreamOptions as ChatCompletionInputStreamOptions,
    )
    from .types.chat_completion import (
        ChatCompletionInputStreamOptionsParam as ChatCompletionInputStreamOptionsParam,
    )
    from .types.chat_completion import ChatCompletionInputTool as ChatCompletionInputTool
    from .types.chat_completion import ChatCompletionInputToolCall as ChatCompletionInputToolCall
    from .types.chat_completion import (
        ChatCompletionInputToolCallParam as ChatCompletionInputToolCallParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoice as ChatCompletionInputToolChoice,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceClass as ChatCompletionInputToolChoiceClass,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceClassParam as ChatCompletionInputToolChoiceClassParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceEnum as ChatCompletionInputToolChoiceEnum,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceEnumParam as ChatCompletionInputToolChoiceEnumParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceParam as ChatCompletionInputToolChoiceParam,
    )
    from .types.chat_completion import ChatCompletionInputToolParam as ChatCompletionInputToolParam
    from .types.chat_completion import ChatCompletionInputUrl as ChatCompletionInputUrl
    from .types.chat_completion import ChatCompletionInputUrlParam as ChatCompletionInputUrlParam
    from .types.chat_completion import ChatCompletionOutput as ChatCompletionOutput
    from .types.chat_completion import ChatCompletionOutputComplete as ChatCompletionOutputComplete
    from .types.chat_completion import (
        ChatCompletionOutputFunctionDefinition as ChatCompletionOutputFunctionDefinition,
    )
    from .types.chat_completion import ChatCompletionOutputLogprob as ChatCompletionOutputLogprob
    from .types.chat_completion import ChatCompletionOutputLogprobs as ChatCompletionOutputLogprobs
    from .types.chat_completion import ChatCompletionOutputMessage as ChatCompletionOutputMessage
    from .types.chat_completion import ChatCompletionOutputToolCall as ChatCompletionOutputToolCall
    from .types.chat_completion import (
        ChatCompletionOutputTopLogprob as ChatCompletionOutputTopLogprob,
    )
    from .types.chat_completion import ChatCompletionOutputUsage as ChatCompletionOutputUsage
    from .types.chat_completion import ChatCompletionStreamOutput as ChatCompletionStreamOutput
    from .types.chat_completion import (
        ChatCompletionStreamOutputChoice as ChatCompletionStreamOutputChoice,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputDelta as ChatCompletionStreamOutputDelta,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputDeltaToolCall as ChatCompletionStreamOutputDeltaToolCall,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputFunction as ChatCompletionStreamOutputFunction,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputLogprob as ChatCompletionStreamOutputLogprob,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputLogprobs as ChatCompletionStreamOutputLogprobs,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputTopLogprob as ChatCompletionStreamOutputTopLogprob,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputUsage as ChatCompletionStreamOutputUsage,
    )
    from .types.common import GenerationParameters as GenerationParameters
    from .types.common import GenerationParametersParam as GenerationParametersParam
    from .types.feature_extraction import FeatureExtractionInput as FeatureExtractionInput
    from .types.feature_extraction import FeatureExtractionInputParam as FeatureExtractionInputParam
    from .types.feature_extraction import (
        FeatureExtractionInputTruncationDirection as FeatureExtractionInputTruncationDirection,
    )
    from .types.feature_extraction import (
        FeatureExtractionInputTruncationDirectionParam as FeatureExtractionInputTruncationDirectionParam,
    )
    from .types.feature_extraction import FeatureExtractionOutput as FeatureExtractionOutput
    from .types.fill_mask import FillMaskInput as FillMaskInput
    from .types.fill_mask import FillMaskInputParam as FillMaskInputParam
    from .types.fill_mask import FillMaskOutput as FillMaskOutput
    from .types.fill_mask import FillMaskOutputElement as FillMaskOutputElement
    from .types.fill_mask import FillMaskParameters as FillMaskParameters
    from .types.fill_mask import FillMaskParametersParam as FillMaskParametersParam
    from .types.image_segmentation import ImageSegmentationInput as ImageSegmentationInput
    from .types.image_segmentation import ImageSegmentationInputParam as ImageSegmentationInputParam
    from .types.image_segmentation import ImageSegmentationOutput as ImageSegmentationOutput
    from .types.image_segmentation import (
        ImageSegmentationOutputElement as ImageSegmentationOutputElement,
    )
    from .types.image_segmentation import ImageSegmentationParameters as ImageSegmentationParameters
    from .types.image_segmentation import (
        ImageSegmentationParametersParam as ImageSegmentationParametersParam,
    )
    from .types.image_segmentation import ImageSegmentationSubtask as ImageSegmentationSubtask
    from .types.image_segmentation import (
        ImageSegmentationSubtaskParam as ImageSegmentationSubtaskParam,
    )
    from .types.question_answering import QuestionAnsweringInput as QuestionAnsweringInput
    from .types.question_answering import QuestionAnsweringInputData as QuestionAnsweringInputData
    from .types.question_answering import (
        QuestionAnsweringInputDataParam as QuestionAnsweringInputDataParam,
    )
    from .types.question_answering import QuestionAnsweringInputParam as QuestionAnsweringInputParam
    from .types.question_answering import QuestionAnsweringOutput as QuestionAnsweringOutput
    from .types.question_answering import (
        QuestionAnsweringOutputElement as QuestionAnsweringOutputElement,
    )
    from .types.question_answering import QuestionAnsweringParameters as QuestionAnsweringParameters
    from .types.question_answering import (
        QuestionAnsweringParametersParam as QuestionAnsweringParametersParam,
    )
    from .types.text_generation import TextGenerationInput as TextGenerationInput
    from .types.text_generation import (
        TextGenerationInputGenerateParameters as TextGenerationInputGenerateParameters,
    )
    from .types.text_generation import (
        TextGenerationInputGenerateParametersParam as TextGenerationInputGenerateParametersParam,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarJson as TextGenerationInputGrammarJson,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarJsonParam as TextGenerationInputGrammarJsonParam,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarJsonSchema as TextGenerationInputGrammarJsonSchema,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarJsonSchemaParam as TextGenerationInputGrammarJsonSchemaParam,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarRegex as TextGenerationInputGrammarRegex,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarRegexParam as TextGenerationInputGrammarRegexParam,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarType as TextGenerationInputGrammarType,
    )
    from .types.text_generation import (
        TextGenerationInputGrammarTypeParam as TextGenerationInputGrammarTypeParam,
    )
    from .types.text_generation import (
        TextGenerationInputJsonSchemaConfig as TextGenerationInputJsonSchemaConfig,
    )
    from .types.text_generation import (
        TextGenerationInputJsonSchemaConfigParam as TextGenerationInputJsonSchemaConfigParam,
    )
    from .types.text_generation import TextGenerationInputParam as TextGenerationInputParam
    from .types.text_generation import TextGenerationOutput as TextGenerationOutput
    from .types.text_generation import (
        TextGenerationOutputBestOfSequence as TextGenerationOutputBestOfSequence,
    )
    from .types.text_generation import TextGenerationOutputDetails as TextGenerationOutputDetails
    from .types.text_generation import (
        TextGenerationOutputFinishReason as TextGenerationOutputFinishReason,
    )
    from .types.text_generation import (
        TextGenerationOutputPrefillToken as TextGenerationOutputPrefillToken,
    )
    from .types.text_generation import TextGenerationOutputToken as TextGenerationOutputToken
    from .types.text_generation import TextGenerationStreamOutput as TextGenerationStreamOutput
    from .types.text_generation import (
        TextGenerationStreamOutputFinishReason as TextGenerationStreamOutputFinishReason,
    )
    from .types.text_generation import (
        TextGenerationStreamOutputStreamDetails as TextGenerationStreamOutputStreamDetails,
    )
    from .types.text_generation import (
        TextGenerationStreamOutputToken as TextGenerationStreamOutputToken,
    )
    from .types.text_to_image import TextToImageInput as TextToImageInput
    from .types.text_to_image import TextToImageInputParam as TextToImageInputParam
    from .types.text_to_image import TextToImageParameters as TextToImageParameters
    from .types.text_to_image import TextToImageParametersParam as TextToImageParametersParam
    from .types.text_to_image import TextToImageTargetSize as TextToImageTargetSize
    from .types.text_to_image import TextToImageTargetSizeParam as TextToImageTargetSizeParam
    from .types.zero_shot_classification import (
        ZeroShotClassificationInput as ZeroShotClassificationInput,
    )
    from .types.zero_shot_classification import (
        ZeroShotClassificationInputParam as ZeroShotClassificationInputParam,
    )
    from .types.zero_shot_classification import (
        ZeroShotClassificationOutput as ZeroShotClassificationOutput,
    )
    from .types.zero_shot_classification import (
        ZeroShotClassificationOutputElement as ZeroShotClassificationOutputElement,
    )
    from .types.zero_shot_classification import (
        ZeroShotClassificationParameters as ZeroShotClassificationParameters,
    )
    from .types.zero_shot_classification import (
        ZeroShotClassificationParametersParam as ZeroShotClassificationParametersParam,
    )

_HOMES: dict[str, str] = {
    "APIConnectionError": "inferwire_runtime",
    "APIError": "inferwire_runtime",
    "APIStatusError": "inferwire_runtime",
    "AsyncInferenceClient": "._async_client",
    "AsyncStream": "inferwire_runtime",
    "AuthenticationError": "inferwire_runtime",
    "AutomaticSpeechRecognitionInput": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionInputParam": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutput": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutputChunk": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionParameters": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionParametersParam": ".types.automatic_speech_recognition",
    "BadRequestError": "inferwire_runtime",
    "ChatCompletionInput": ".types.chat_completion",
    "ChatCompletionInputAudio": ".types.chat_completion",
    "ChatCompletionInputAudioParam": ".types.chat_completion",
    "ChatCompletionInputFunctionCall": ".types.chat_completion",
    "ChatCompletionInputFunctionCallParam": ".types.chat_completion",
    "ChatCompletionInputFunctionDefinition": ".types.chat_completion",
    "ChatCompletionInputFunctionDefinitionParam": ".types.chat_completion",
    "ChatCompletionInputFunctionName": ".types.chat_completion",
    "ChatCompletionInputFunctionNameParam": ".types.chat_completion",
    "ChatCompletionInputGrammarJson": ".types.chat_completion",
    "ChatCompletionInputGrammarJsonParam": ".types.chat_completion",
    "ChatCompletionInputGrammarRegex": ".types.chat_completion",
    "ChatCompletionInputGrammarRegexParam": ".types.chat_completion",
    "ChatCompletionInputGrammarType": ".types.chat_completion",
    "ChatCompletionInputGrammarTypeParam": ".types.chat_completion",
    "ChatCompletionInputJsonSchemaConfig": ".types.chat_completion",
    "ChatCompletionInputJsonSchemaConfigParam": ".types.chat_completion",
    "ChatCompletionInputMessage": ".types.chat_completion",
    "ChatCompletionInputMessageChunk": ".types.chat_completion",
    "ChatCompletionInputMessageChunkImageUrl": ".types.chat_completion",
    "ChatCompletionInputMessageChunkImageUrlParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkInputAudio": ".types.chat_completion",
    "ChatCompletionInputMessageChunkInputAudioParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkText": ".types.chat_completion",
    "ChatCompletionInputMessageChunkTextParam": ".types.chat_completion",
    "ChatCompletionInputMessageContent": ".types.chat_completion",
    "ChatCompletionInputMessageContentParam": ".types.chat_completion",
    "ChatCompletionInputMessageParam": ".types.chat_completion",
    "ChatCompletionInputParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONObject": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONObjectParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONSchema": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONSchemaParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatText": ".types.chat_completion",
    "ChatCompletionInputResponseFormatTextParam": ".types.chat_completion",
    "ChatCompletionInputStreamOptions": ".types.chat_completion",
    "ChatCompletionInputStreamOptionsParam": ".types.chat_completion",
    "ChatCompletionInputTool": ".types.chat_completion",
    "ChatCompletionInputToolCall": ".types.chat_completion",
    "ChatCompletionInputToolCallParam": ".types.chat_completion",
    "ChatCompletionInputToolChoice": ".types.chat_completion",
    "ChatCompletionInputToolChoiceClass": ".types.chat_completion",
    "ChatCompletionInputToolChoiceClassParam": ".types.chat_completion",
    "ChatCompletionInputToolChoiceEnum": ".types.chat_completion",
    "ChatCompletionInputToolChoiceEnumParam": ".types.chat_completion",
    "ChatCompletionInputToolChoiceParam": ".types.chat_completion",
    "ChatCompletionInputToolParam": ".types.chat_completion",
    "ChatCompletionInputUrl": ".types.chat_completion",
    "ChatCompletionInputUrlParam": ".types.chat_completion",
    "ChatCompletionOutput": ".types.chat_completion",
    "ChatCompletionOutputComplete": ".types.chat_completion",
    "ChatCompletionOutputFunctionDefinition": ".types.chat_completion",
    "ChatCompletionOutputLogprob": ".types.chat_completion",
    "ChatCompletionOutputLogprobs": ".types.chat_completion",
    "ChatCompletionOutputMessage": ".types.chat_completion",
    "ChatCompletionOutputToolCall": ".types.chat_completion",
    "ChatCompletionOutputTopLogprob": ".types.chat_completion",
    "ChatCompletionOutputUsage": ".types.chat_completion",
    "ChatCompletionStreamOutput": ".types.chat_completion",
    "ChatCompletionStreamOutputChoice": ".types.chat_completion",
    "ChatCompletionStreamOutputDelta": ".types.chat_completion",
    "ChatCompletionStreamOutputDeltaToolCall": ".types.chat_completion",
    "ChatCompletionStreamOutputFunction": ".types.chat_completion",
    "ChatCompletionStreamOutputLogprob": ".types.chat_completion",
    "ChatCompletionStreamOutputLogprobs": ".types.chat_completion",
    "ChatCompletionStreamOutputTopLogprob": ".types.chat_completion",
    "ChatCompletionStreamOutputUsage": ".types.chat_completion",
    "ConflictError": "inferwire_runtime",
    "FeatureExtractionInput": ".types.feature_extraction",
    "FeatureExtractionInputParam": ".types.feature_extraction",
    "FeatureExtractionInputTruncationDirection": ".types.feature_extraction",
    "FeatureExtractionInputTruncationDirectionParam": ".types.feature_extraction",
    "FeatureExtractionOutput": ".types.feature_extraction",
    "FillMaskInput": ".types.fill_mask",
    "FillMaskInputParam": ".types.fill_mask",
    "FillMaskOutput": ".types.fill_mask",
    "FillMaskOutputElement": ".types.fill_mask",
    "FillMaskParameters": ".types.fill_mask",
    "FillMaskParametersParam": ".types.fill_mask",
    "GenerationError": "inferwire_runtime",
    "GenerationParameters": ".types.common",
    "GenerationParametersParam": ".types.common",
    "ImageSegmentationInput": ".types.image_segmentation",
    "ImageSegmentationInputParam": ".types.image_segmentation",
    "ImageSegmentationOutput": ".types.image_segmentation",
    "ImageSegmentationOutputElement": ".types.image_segmentation",
    "ImageSegmentationParameters": ".types.image_segmentation",
    "ImageSegmentationParametersParam": ".types.image_segmentation",
    "ImageSegmentationSubtask": ".types.image_segmentation",
    "ImageSegmentationSubtaskParam": ".types.image_segmentation",
    "IncompleteGenerationError": "inferwire_runtime",
    "InferenceClient": "._client",
    "InferenceTimeoutError": "inferwire_runtime",
    "InferwireError": "inferwire_runtime",
    "InternalServerError": "inferwire_runtime",
    "JsonValue": "inferwire_runtime",
    "Media": "inferwire_runtime",
    "Model": "inferwire_runtime",
    "NotFoundError": "inferwire_runtime",
    "OverloadedError": "inferwire_runtime",
    "PayloadTooLargeError": "inferwire_runtime",
    "PermissionDeniedError": "inferwire_runtime",
    "QuestionAnsweringInput": ".types.question_answering",
    "QuestionAnsweringInputData": ".types.question_answering",
    "QuestionAnsweringInputDataParam": ".types.question_answering",
    "QuestionAnsweringInputParam": ".types.question_answering",
    "QuestionAnsweringOutput": ".types.question_answering",
    "QuestionAnsweringOutputElement": ".types.question_answering",
    "QuestionAnsweringParameters": ".types.question_answering",
    "QuestionAnsweringParametersParam": ".types.question_answering",
    "RateLimitError": "inferwire_runtime",
    "RequestValidationError": "inferwire_runtime",
    "ResponseValidationError": "inferwire_runtime",
    "Stream": "inferwire_runtime",
    "StreamError": "inferwire_runtime",
    "StreamInterruptedError": "inferwire_runtime",
    "StreamTruncatedError": "inferwire_runtime",
    "TextGenerationError": "inferwire_runtime",
    "TextGenerationInput": ".types.text_generation",
    "TextGenerationInputGenerateParameters": ".types.text_generation",
    "TextGenerationInputGenerateParametersParam": ".types.text_generation",
    "TextGenerationInputGrammarJson": ".types.text_generation",
    "TextGenerationInputGrammarJsonParam": ".types.text_generation",
    "TextGenerationInputGrammarJsonSchema": ".types.text_generation",
    "TextGenerationInputGrammarJsonSchemaParam": ".types.text_generation",
    "TextGenerationInputGrammarRegex": ".types.text_generation",
    "TextGenerationInputGrammarRegexParam": ".types.text_generation",
    "TextGenerationInputGrammarType": ".types.text_generation",
    "TextGenerationInputGrammarTypeParam": ".types.text_generation",
    "TextGenerationInputJsonSchemaConfig": ".types.text_generation",
    "TextGenerationInputJsonSchemaConfigParam": ".types.text_generation",
    "TextGenerationInputParam": ".types.text_generation",
    "TextGenerationOutput": ".types.text_generation",
    "TextGenerationOutputBestOfSequence": ".types.text_generation",
    "TextGenerationOutputDetails": ".types.text_generation",
    "TextGenerationOutputFinishReason": ".types.text_generation",
    "TextGenerationOutputPrefillToken": ".types.text_generation",
    "TextGenerationOutputToken": ".types.text_generation",
    "TextGenerationStreamOutput": ".types.text_generation",
    "TextGenerationStreamOutputFinishReason": ".types.text_generation",
    "TextGenerationStreamOutputStreamDetails": ".types.text_generation",
    "TextGenerationStreamOutputToken": ".types.text_generation",
    "TextToImageInput": ".types.text_to_image",
    "TextToImageInputParam": ".types.text_to_image",
    "TextToImageParameters": ".types.text_to_image",
    "TextToImageParametersParam": ".types.text_to_image",
    "TextToImageTargetSize": ".types.text_to_image",
    "TextToImageTargetSizeParam": ".types.text_to_image",
    "Timeout": "inferwire_runtime",
    "UnknownError": "inferwire_runtime",
    "UnprocessableEntityError": "inferwire_runtime",
    "ValidationError": "inferwire_runtime",
    "ZeroShotClassificationInput": ".types.zero_shot_classification",
    "ZeroShotClassificationInputParam": ".types.zero_shot_classification",
    "ZeroShotClassificationOutput": ".types.zero_shot_classification",
    "ZeroShotClassificationOutputElement": ".types.zero_shot_classification",
    "ZeroShotClassificationParameters": ".types.zero_shot_classification",
    "ZeroShotClassificationParametersParam": ".types.zero_shot_classification",
    "types": ".types",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "AsyncInferenceClient",
    "AsyncStream",
    "AuthenticationError",
    "AutomaticSpeechRecognitionInput",
    "AutomaticSpeechRecognitionInputParam",
    "AutomaticSpeechRecognitionOutput",
    "AutomaticSpeechRecognitionOutputChunk",
    "AutomaticSpeechRecognitionParameters",
    "AutomaticSpeechRecognitionParametersParam",
    "BadRequestError",
    "ChatCompletionInput",
    "ChatCompletionInputAudio",
    "ChatCompletionInputAudioParam",
    "ChatCompletionInputFunctionCall",
    "ChatCompletionInputFunctionCallParam",
    "ChatCompletionInputFunctionDefinition",
    "ChatCompletionInputFunctionDefinitionParam",
    "ChatCompletionInputFunctionName",
    "ChatCompletionInputFunctionNameParam",
    "ChatCompletionInputGrammarJson",
    "ChatCompletionInputGrammarJsonParam",
    "ChatCompletionInputGrammarRegex",
    "ChatCompletionInputGrammarRegexParam",
    "ChatCompletionInputGrammarType",
    "ChatCompletionInputGrammarTypeParam",
    "ChatCompletionInputJsonSchemaConfig",
    "ChatCompletionInputJsonSchemaConfigParam",
    "ChatCompletionInputMessage",
    "ChatCompletionInputMessageChunk",
    "ChatCompletionInputMessageChunkImageUrl",
    "ChatCompletionInputMessageChunkImageUrlParam",
    "ChatCompletionInputMessageChunkInputAudio",
    "ChatCompletionInputMessageChunkInputAudioParam",
    "ChatCompletionInputMessageChunkParam",
    "ChatCompletionInputMessageChunkText",
    "ChatCompletionInputMessageChunkTextParam",
    "ChatCompletionInputMessageContent",
    "ChatCompletionInputMessageContentParam",
    "ChatCompletionInputMessageParam",
    "ChatCompletionInputParam",
    "ChatCompletionInputResponseFormatJSONObject",
    "ChatCompletionInputResponseFormatJSONObjectParam",
    "ChatCompletionInputResponseFormatJSONSchema",
    "ChatCompletionInputResponseFormatJSONSchemaParam",
    "ChatCompletionInputResponseFormatText",
    "ChatCompletionInputResponseFormatTextParam",
    "ChatCompletionInputStreamOptions",
    "ChatCompletionInputStreamOptionsParam",
    "ChatCompletionInputTool",
    "ChatCompletionInputToolCall",
    "ChatCompletionInputToolCallParam",
    "ChatCompletionInputToolChoice",
    "ChatCompletionInputToolChoiceClass",
    "ChatCompletionInputToolChoiceClassParam",
    "ChatCompletionInputToolChoiceEnum",
    "ChatCompletionInputToolChoiceEnumParam",
    "ChatCompletionInputToolChoiceParam",
    "ChatCompletionInputToolParam",
    "ChatCompletionInputUrl",
    "ChatCompletionInputUrlParam",
    "ChatCompletionOutput",
    "ChatCompletionOutputComplete",
    "ChatCompletionOutputFunctionDefinition",
    "ChatCompletionOutputLogprob",
    "ChatCompletionOutputLogprobs",
    "ChatCompletionOutputMessage",
    "ChatCompletionOutputToolCall",
    "ChatCompletionOutputTopLogprob",
    "ChatCompletionOutputUsage",
    "ChatCompletionStreamOutput",
    "ChatCompletionStreamOutputChoice",
    "ChatCompletionStreamOutputDelta",
    "ChatCompletionStreamOutputDeltaToolCall",
    "ChatCompletionStreamOutputFunction",
    "ChatCompletionStreamOutputLogprob",
    "ChatCompletionStreamOutputLogprobs",
    "ChatCompletionStreamOutputTopLogprob",
    "ChatCompletionStreamOutputUsage",
    "ConflictError",
    "FeatureExtractionInput",
    "FeatureExtractionInputParam",
    "FeatureExtractionInputTruncationDirection",
    "FeatureExtractionInputTruncationDirectionParam",
    "FeatureExtractionOutput",
    "FillMaskInput",
    "FillMaskInputParam",
    "FillMaskOutput",
    "FillMaskOutputElement",
    "FillMaskParameters",
    "FillMaskParametersParam",
    "GenerationError",
    "GenerationParameters",
    "GenerationParametersParam",
    "ImageSegmentationInput",
    "ImageSegmentationInputParam",
    "ImageSegmentationOutput",
    "ImageSegmentationOutputElement",
    "ImageSegmentationParameters",
    "ImageSegmentationParametersParam",
    "ImageSegmentationSubtask",
    "ImageSegmentationSubtaskParam",
    "IncompleteGenerationError",
    "InferenceClient",
    "InferenceTimeoutError",
    "InferwireError",
    "InternalServerError",
    "JsonValue",
    "Media",
    "Model",
    "NotFoundError",
    "OverloadedError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "QuestionAnsweringInput",
    "QuestionAnsweringInputData",
    "QuestionAnsweringInputDataParam",
    "QuestionAnsweringInputParam",
    "QuestionAnsweringOutput",
    "QuestionAnsweringOutputElement",
    "QuestionAnsweringParameters",
    "QuestionAnsweringParametersParam",
    "RateLimitError",
    "RequestValidationError",
    "ResponseValidationError",
    "Stream",
    "StreamError",
    "StreamInterruptedError",
    "StreamTruncatedError",
    "TextGenerationError",
    "TextGenerationInput",
    "TextGenerationInputGenerateParameters",
    "TextGenerationInputGenerateParametersParam",
    "TextGenerationInputGrammarJson",
    "TextGenerationInputGrammarJsonParam",
    "TextGenerationInputGrammarJsonSchema",
    "TextGenerationInputGrammarJsonSchemaParam",
    "TextGenerationInputGrammarRegex",
    "TextGenerationInputGrammarRegexParam",
    "TextGenerationInputGrammarType",
    "TextGenerationInputGrammarTypeParam",
    "TextGenerationInputJsonSchemaConfig",
    "TextGenerationInputJsonSchemaConfigParam",
    "TextGenerationInputParam",
    "TextGenerationOutput",
    "TextGenerationOutputBestOfSequence",
    "TextGenerationOutputDetails",
    "TextGenerationOutputFinishReason",
    "TextGenerationOutputPrefillToken",
    "TextGenerationOutputToken",
    "TextGenerationStreamOutput",
    "TextGenerationStreamOutputFinishReason",
    "TextGenerationStreamOutputStreamDetails",
    "TextGenerationStreamOutputToken",
    "TextToImageInput",
    "TextToImageInputParam",
    "TextToImageParameters",
    "TextToImageParametersParam",
    "TextToImageTargetSize",
    "TextToImageTargetSizeParam",
    "Timeout",
    "UnknownError",
    "UnprocessableEntityError",
    "ValidationError",
    "ZeroShotClassificationInput",
    "ZeroShotClassificationInputParam",
    "ZeroShotClassificationOutput",
    "ZeroShotClassificationOutputElement",
    "ZeroShotClassificationParameters",
    "ZeroShotClassificationParametersParam",
    "types",
]

if not TYPE_CHECKING:

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
