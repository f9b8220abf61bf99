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
    from inferwire_runtime import Retry as Retry
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
    from .types.audio_classification import AudioClassificationInput as AudioClassificationInput
    from .types.audio_classification import (
        AudioClassificationInputParam as AudioClassificationInputParam,
    )
    from .types.audio_classification import AudioClassificationOutput as AudioClassificationOutput
    from .types.audio_classification import (
        AudioClassificationOutputElement as AudioClassificationOutputElement,
    )
    from .types.audio_classification import (
        AudioClassificationOutputTransform as AudioClassificationOutputTransform,
    )
    from .types.audio_classification import (
        AudioClassificationOutputTransformParam as AudioClassificationOutputTransformParam,
    )
    from .types.audio_classification import (
        AudioClassificationParameters as AudioClassificationParameters,
    )
    from .types.audio_classification import (
        AudioClassificationParametersParam as AudioClassificationParametersParam,
    )
    from .types.audio_to_audio import AudioToAudioInput as AudioToAudioInput
    from .types.audio_to_audio import AudioToAudioInputParam as AudioToAudioInputParam
    from .types.audio_to_audio import AudioToAudioOutput as AudioToAudioOutput
    from .types.audio_to_audio import AudioToAudioOutputElement as AudioToAudioOutputElement
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
    from .types.chat_completion import (
        ChatCompletionInputAllowedTools as ChatCompletionInputAllowedTools,
    )
    from .types.chat_completion import (
        ChatCompletionInputAllowedToolsMode as ChatCompletionInputAllowedToolsMode,
    )
    from .types.chat_completion import (
        ChatCompletionInputAllowedToolsModeParam as ChatCompletionInputAllowedToolsModeParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputAllowedToolsParam as ChatCompletionInputAllowedToolsParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputApproximateLocation as ChatCompletionInputApproximateLocation,
    )
    from .types.chat_completion import (
        ChatCompletionInputApproximateLocationParam as ChatCompletionInputApproximateLocationParam,
    )
    from .types.chat_completion import ChatCompletionInputAudio as ChatCompletionInputAudio
    from .types.chat_completion import (
        ChatCompletionInputAudioParam as ChatCompletionInputAudioParam,
    )
    from .types.chat_completion import ChatCompletionInputFile as ChatCompletionInputFile
    from .types.chat_completion import ChatCompletionInputFileParam as ChatCompletionInputFileParam
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
    from .types.chat_completion import ChatCompletionInputMediaUrl as ChatCompletionInputMediaUrl
    from .types.chat_completion import (
        ChatCompletionInputMediaUrlParam as ChatCompletionInputMediaUrlParam,
    )
    from .types.chat_completion import ChatCompletionInputMessage as ChatCompletionInputMessage
    from .types.chat_completion import (
        ChatCompletionInputMessageChunk as ChatCompletionInputMessageChunk,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkAudioUrl as ChatCompletionInputMessageChunkAudioUrl,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkAudioUrlParam as ChatCompletionInputMessageChunkAudioUrlParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkFile as ChatCompletionInputMessageChunkFile,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkFileParam as ChatCompletionInputMessageChunkFileParam,
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
        ChatCompletionInputMessageChunkRefusal as ChatCompletionInputMessageChunkRefusal,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkRefusalParam as ChatCompletionInputMessageChunkRefusalParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkText as ChatCompletionInputMessageChunkText,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkTextParam as ChatCompletionInputMessageChunkTextParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkVideoUrl as ChatCompletionInputMessageChunkVideoUrl,
    )
    from .types.chat_completion import (
        ChatCompletionInputMessageChunkVideoUrlParam as ChatCompletionInputMessageChunkVideoUrlParam,
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
        ChatCompletionInputPrediction as ChatCompletionInputPrediction,
    )
    from .types.chat_completion import (
        ChatCompletionInputPredictionParam as ChatCompletionInputPredictionParam,
    )
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
    from .types.chat_completion import ChatCompletionInputSpeech as ChatCompletionInputSpeech
    from .types.chat_completion import (
        ChatCompletionInputSpeechParam as ChatCompletionInputSpeechParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputSpokenAnswer as ChatCompletionInputSpokenAnswer,
    )
    from .types.chat_completion import (
        ChatCompletionInputSpokenAnswerParam as ChatCompletionInputSpokenAnswerParam,
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
        ChatCompletionInputToolChoiceAllowed as ChatCompletionInputToolChoiceAllowed,
    )
    from .types.chat_completion import (
        ChatCompletionInputToolChoiceAllowedParam as ChatCompletionInputToolChoiceAllowedParam,
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
    from .types.chat_completion import (
        ChatCompletionInputUserLocation as ChatCompletionInputUserLocation,
    )
    from .types.chat_completion import (
        ChatCompletionInputUserLocationParam as ChatCompletionInputUserLocationParam,
    )
    from .types.chat_completion import ChatCompletionInputVoice as ChatCompletionInputVoice
    from .types.chat_completion import (
        ChatCompletionInputVoiceParam as ChatCompletionInputVoiceParam,
    )
    from .types.chat_completion import (
        ChatCompletionInputWebSearchOptions as ChatCompletionInputWebSearchOptions,
    )
    from .types.chat_completion import (
        ChatCompletionInputWebSearchOptionsParam as ChatCompletionInputWebSearchOptionsParam,
    )
    from .types.chat_completion import ChatCompletionOutput as ChatCompletionOutput
    from .types.chat_completion import (
        ChatCompletionOutputAnnotation as ChatCompletionOutputAnnotation,
    )
    from .types.chat_completion import ChatCompletionOutputAudio as ChatCompletionOutputAudio
    from .types.chat_completion import ChatCompletionOutputComplete as ChatCompletionOutputComplete
    from .types.chat_completion import (
        ChatCompletionOutputCompletionTokensDetails as ChatCompletionOutputCompletionTokensDetails,
    )
    from .types.chat_completion import (
        ChatCompletionOutputFinishReason as ChatCompletionOutputFinishReason,
    )
    from .types.chat_completion import (
        ChatCompletionOutputFunctionDefinition as ChatCompletionOutputFunctionDefinition,
    )
    from .types.chat_completion import ChatCompletionOutputLogprob as ChatCompletionOutputLogprob
    from .types.chat_completion import ChatCompletionOutputLogprobs as ChatCompletionOutputLogprobs
    from .types.chat_completion import ChatCompletionOutputMessage as ChatCompletionOutputMessage
    from .types.chat_completion import (
        ChatCompletionOutputPromptTokensDetails as ChatCompletionOutputPromptTokensDetails,
    )
    from .types.chat_completion import ChatCompletionOutputToolCall as ChatCompletionOutputToolCall
    from .types.chat_completion import (
        ChatCompletionOutputTopLogprob as ChatCompletionOutputTopLogprob,
    )
    from .types.chat_completion import (
        ChatCompletionOutputUrlCitation as ChatCompletionOutputUrlCitation,
    )
    from .types.chat_completion import ChatCompletionOutputUsage as ChatCompletionOutputUsage
    from .types.chat_completion import ChatCompletionStreamOutput as ChatCompletionStreamOutput
    from .types.chat_completion import (
        ChatCompletionStreamOutputAnnotation as ChatCompletionStreamOutputAnnotation,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputAudio as ChatCompletionStreamOutputAudio,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputChoice as ChatCompletionStreamOutputChoice,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputCompletionTokensDetails as ChatCompletionStreamOutputCompletionTokensDetails,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputDelta as ChatCompletionStreamOutputDelta,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputDeltaToolCall as ChatCompletionStreamOutputDeltaToolCall,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputFinishReason as ChatCompletionStreamOutputFinishReason,
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
        ChatCompletionStreamOutputPromptTokensDetails as ChatCompletionStreamOutputPromptTokensDetails,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputTopLogprob as ChatCompletionStreamOutputTopLogprob,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputUrlCitation as ChatCompletionStreamOutputUrlCitation,
    )
    from .types.chat_completion import (
        ChatCompletionStreamOutputUsage as ChatCompletionStreamOutputUsage,
    )
    from .types.common import GenerationParameters as GenerationParameters
    from .types.common import GenerationParametersParam as GenerationParametersParam
    from .types.depth_estimation import DepthEstimationInput as DepthEstimationInput
    from .types.depth_estimation import DepthEstimationInputParam as DepthEstimationInputParam
    from .types.depth_estimation import DepthEstimationOutput as DepthEstimationOutput
    from .types.depth_estimation import DepthEstimationParameters as DepthEstimationParameters
    from .types.depth_estimation import (
        DepthEstimationParametersParam as DepthEstimationParametersParam,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringInput as DocumentQuestionAnsweringInput,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringInputData as DocumentQuestionAnsweringInputData,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringInputDataParam as DocumentQuestionAnsweringInputDataParam,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringInputParam as DocumentQuestionAnsweringInputParam,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringOutput as DocumentQuestionAnsweringOutput,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringOutputElement as DocumentQuestionAnsweringOutputElement,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringParameters as DocumentQuestionAnsweringParameters,
    )
    from .types.document_question_answering import (
        DocumentQuestionAnsweringParametersParam as DocumentQuestionAnsweringParametersParam,
    )
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
    from .types.get_endpoint_info import EndpointInfo as EndpointInfo
    from .types.get_endpoint_info import EndpointInfoClassifier as EndpointInfoClassifier
    from .types.get_endpoint_info import EndpointInfoEmbedding as EndpointInfoEmbedding
    from .types.get_endpoint_info import EndpointInfoModelType as EndpointInfoModelType
    from .types.get_model_status import ModelStatus as ModelStatus
    from .types.image_classification import ImageClassificationInput as ImageClassificationInput
    from .types.image_classification import (
        ImageClassificationInputParam as ImageClassificationInputParam,
    )
    from .types.image_classification import ImageClassificationOutput as ImageClassificationOutput
    from .types.image_classification import (
        ImageClassificationOutputElement as ImageClassificationOutputElement,
    )
    from .types.image_classification import (
        ImageClassificationOutputTransform as ImageClassificationOutputTransform,
    )
    from .types.image_classification import (
        ImageClassificationOutputTransformParam as ImageClassificationOutputTransformParam,
    )
    from .types.image_classification import (
        ImageClassificationParameters as ImageClassificationParameters,
    )
    from .types.image_classification import (
        ImageClassificationParametersParam as ImageClassificationParametersParam,
    )
    from .types.image_feature_extraction import (
        ImageFeatureExtractionInput as ImageFeatureExtractionInput,
    )
    from .types.image_feature_extraction import (
        ImageFeatureExtractionInputParam as ImageFeatureExtractionInputParam,
    )
    from .types.image_feature_extraction import (
        ImageFeatureExtractionOutput as ImageFeatureExtractionOutput,
    )
    from .types.image_feature_extraction import (
        ImageFeatureExtractionParameters as ImageFeatureExtractionParameters,
    )
    from .types.image_feature_extraction import (
        ImageFeatureExtractionParametersParam as ImageFeatureExtractionParametersParam,
    )
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
    from .types.image_text_to_image import ImageTextToImageInput as ImageTextToImageInput
    from .types.image_text_to_image import ImageTextToImageInputParam as ImageTextToImageInputParam
    from .types.image_text_to_image import ImageTextToImageParameters as ImageTextToImageParameters
    from .types.image_text_to_image import (
        ImageTextToImageParametersParam as ImageTextToImageParametersParam,
    )
    from .types.image_text_to_image import ImageTextToImageTargetSize as ImageTextToImageTargetSize
    from .types.image_text_to_image import (
        ImageTextToImageTargetSizeParam as ImageTextToImageTargetSizeParam,
    )
    from .types.image_text_to_video import ImageTextToVideoInput as ImageTextToVideoInput
    from .types.image_text_to_video import ImageTextToVideoInputParam as ImageTextToVideoInputParam
    from .types.image_text_to_video import ImageTextToVideoParameters as ImageTextToVideoParameters
    from .types.image_text_to_video import (
        ImageTextToVideoParametersParam as ImageTextToVideoParametersParam,
    )
    from .types.image_text_to_video import ImageTextToVideoTargetSize as ImageTextToVideoTargetSize
    from .types.image_text_to_video import (
        ImageTextToVideoTargetSizeParam as ImageTextToVideoTargetSizeParam,
    )
    from .types.image_to_image import ImageToImageInput as ImageToImageInput
    from .types.image_to_image import ImageToImageInputParam as ImageToImageInputParam
    from .types.image_to_image import ImageToImageParameters as ImageToImageParameters
    from .types.image_to_image import ImageToImageParametersParam as ImageToImageParametersParam
    from .types.image_to_image import ImageToImageTargetSize as ImageToImageTargetSize
    from .types.image_to_image import ImageToImageTargetSizeParam as ImageToImageTargetSizeParam
    from .types.image_to_text import ImageToTextInput as ImageToTextInput
    from .types.image_to_text import ImageToTextInputParam as ImageToTextInputParam
    from .types.image_to_text import ImageToTextOutput as ImageToTextOutput
    from .types.image_to_text import ImageToTextParameters as ImageToTextParameters
    from .types.image_to_text import ImageToTextParametersParam as ImageToTextParametersParam
    from .types.image_to_video import ImageToVideoInput as ImageToVideoInput
    from .types.image_to_video import ImageToVideoInputParam as ImageToVideoInputParam
    from .types.image_to_video import ImageToVideoParameters as ImageToVideoParameters
    from .types.image_to_video import ImageToVideoParametersParam as ImageToVideoParametersParam
    from .types.image_to_video import ImageToVideoTargetSize as ImageToVideoTargetSize
    from .types.image_to_video import ImageToVideoTargetSizeParam as ImageToVideoTargetSizeParam
    from .types.object_detection import ObjectDetectionBoundingBox as ObjectDetectionBoundingBox
    from .types.object_detection import ObjectDetectionInput as ObjectDetectionInput
    from .types.object_detection import ObjectDetectionInputParam as ObjectDetectionInputParam
    from .types.object_detection import ObjectDetectionOutput as ObjectDetectionOutput
    from .types.object_detection import ObjectDetectionOutputElement as ObjectDetectionOutputElement
    from .types.object_detection import ObjectDetectionParameters as ObjectDetectionParameters
    from .types.object_detection import (
        ObjectDetectionParametersParam as ObjectDetectionParametersParam,
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
    from .types.sentence_similarity import SentenceSimilarityInput as SentenceSimilarityInput
    from .types.sentence_similarity import (
        SentenceSimilarityInputData as SentenceSimilarityInputData,
    )
    from .types.sentence_similarity import (
        SentenceSimilarityInputDataParam as SentenceSimilarityInputDataParam,
    )
    from .types.sentence_similarity import (
        SentenceSimilarityInputParam as SentenceSimilarityInputParam,
    )
    from .types.sentence_similarity import SentenceSimilarityOutput as SentenceSimilarityOutput
    from .types.sentence_similarity import (
        SentenceSimilarityParameters as SentenceSimilarityParameters,
    )
    from .types.sentence_similarity import (
        SentenceSimilarityParametersParam as SentenceSimilarityParametersParam,
    )
    from .types.sentence_similarity import (
        SentenceSimilarityTruncationDirection as SentenceSimilarityTruncationDirection,
    )
    from .types.sentence_similarity import (
        SentenceSimilarityTruncationDirectionParam as SentenceSimilarityTruncationDirectionParam,
    )
    from .types.summarization import SummarizationInput as SummarizationInput
    from .types.summarization import SummarizationInputParam as SummarizationInputParam
    from .types.summarization import SummarizationOutput as SummarizationOutput
    from .types.summarization import SummarizationParameters as SummarizationParameters
    from .types.summarization import SummarizationParametersParam as SummarizationParametersParam
    from .types.summarization import (
        SummarizationTruncationStrategy as SummarizationTruncationStrategy,
    )
    from .types.summarization import (
        SummarizationTruncationStrategyParam as SummarizationTruncationStrategyParam,
    )
    from .types.table_question_answering import Coordinate as Coordinate
    from .types.table_question_answering import (
        TableQuestionAnsweringInput as TableQuestionAnsweringInput,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringInputData as TableQuestionAnsweringInputData,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringInputDataParam as TableQuestionAnsweringInputDataParam,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringInputParam as TableQuestionAnsweringInputParam,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringOutput as TableQuestionAnsweringOutput,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringOutputElement as TableQuestionAnsweringOutputElement,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringPadding as TableQuestionAnsweringPadding,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringPaddingParam as TableQuestionAnsweringPaddingParam,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringParameters as TableQuestionAnsweringParameters,
    )
    from .types.table_question_answering import (
        TableQuestionAnsweringParametersParam as TableQuestionAnsweringParametersParam,
    )
    from .types.tabular_classification import (
        TabularClassificationInput as TabularClassificationInput,
    )
    from .types.tabular_classification import (
        TabularClassificationInputData as TabularClassificationInputData,
    )
    from .types.tabular_classification import (
        TabularClassificationInputDataParam as TabularClassificationInputDataParam,
    )
    from .types.tabular_classification import (
        TabularClassificationInputParam as TabularClassificationInputParam,
    )
    from .types.tabular_classification import (
        TabularClassificationOutput as TabularClassificationOutput,
    )
    from .types.tabular_regression import TabularRegressionInput as TabularRegressionInput
    from .types.tabular_regression import TabularRegressionInputData as TabularRegressionInputData
    from .types.tabular_regression import (
        TabularRegressionInputDataParam as TabularRegressionInputDataParam,
    )
    from .types.tabular_regression import TabularRegressionInputParam as TabularRegressionInputParam
    from .types.tabular_regression import TabularRegressionOutput as TabularRegressionOutput
    from .types.text2text_generation import Text2TextGenerationInput as Text2TextGenerationInput
    from .types.text2text_generation import (
        Text2TextGenerationInputParam as Text2TextGenerationInputParam,
    )
    from .types.text2text_generation import Text2TextGenerationOutput as Text2TextGenerationOutput
    from .types.text2text_generation import (
        Text2textGenerationParameters as Text2textGenerationParameters,
    )
    from .types.text2text_generation import (
        Text2textGenerationParametersParam as Text2textGenerationParametersParam,
    )
    from .types.text2text_generation import (
        Text2textGenerationTruncationStrategy as Text2textGenerationTruncationStrategy,
    )
    from .types.text2text_generation import (
        Text2textGenerationTruncationStrategyParam as Text2textGenerationTruncationStrategyParam,
    )
    from .types.text_classification import TextClassificationInput as TextClassificationInput
    from .types.text_classification import (
        TextClassificationInputParam as TextClassificationInputParam,
    )
    from .types.text_classification import TextClassificationOutput as TextClassificationOutput
    from .types.text_classification import (
        TextClassificationOutputElement as TextClassificationOutputElement,
    )
    from .types.text_classification import (
        TextClassificationOutputTransform as TextClassificationOutputTransform,
    )
    from .types.text_classification import (
        TextClassificationOutputTransformParam as TextClassificationOutputTransformParam,
    )
    from .types.text_classification import (
        TextClassificationParameters as TextClassificationParameters,
    )
    from .types.text_classification import (
        TextClassificationParametersParam as TextClassificationParametersParam,
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
    from .types.text_to_audio import TextToAudioInput as TextToAudioInput
    from .types.text_to_audio import TextToAudioInputParam as TextToAudioInputParam
    from .types.text_to_image import TextToImageInput as TextToImageInput
    from .types.text_to_image import TextToImageInputParam as TextToImageInputParam
    from .types.text_to_image import TextToImageParameters as TextToImageParameters
    from .types.text_to_image import TextToImageParametersParam as TextToImageParametersParam
    from .types.text_to_image import TextToImageTargetSize as TextToImageTargetSize
    from .types.text_to_image import TextToImageTargetSizeParam as TextToImageTargetSizeParam
    from .types.text_to_speech import TextToSpeechInput as TextToSpeechInput
    from .types.text_to_speech import TextToSpeechInputParam as TextToSpeechInputParam
    from .types.text_to_speech import TextToSpeechParameters as TextToSpeechParameters
    from .types.text_to_speech import TextToSpeechParametersParam as TextToSpeechParametersParam
    from .types.text_to_video import TextToVideoInput as TextToVideoInput
    from .types.text_to_video import TextToVideoInputParam as TextToVideoInputParam
    from .types.text_to_video import TextToVideoParameters as TextToVideoParameters
    from .types.text_to_video import TextToVideoParametersParam as TextToVideoParametersParam
    from .types.token_classification import (
        TokenClassificationAggregationStrategy as TokenClassificationAggregationStrategy,
    )
    from .types.token_classification import (
        TokenClassificationAggregationStrategyParam as TokenClassificationAggregationStrategyParam,
    )
    from .types.token_classification import TokenClassificationInput as TokenClassificationInput
    from .types.token_classification import (
        TokenClassificationInputParam as TokenClassificationInputParam,
    )
    from .types.token_classification import TokenClassificationOutput as TokenClassificationOutput
    from .types.token_classification import (
        TokenClassificationOutputElement as TokenClassificationOutputElement,
    )
    from .types.token_classification import (
        TokenClassificationParameters as TokenClassificationParameters,
    )
    from .types.token_classification import (
        TokenClassificationParametersParam as TokenClassificationParametersParam,
    )
    from .types.translation import TranslationInput as TranslationInput
    from .types.translation import TranslationInputParam as TranslationInputParam
    from .types.translation import TranslationOutput as TranslationOutput
    from .types.translation import TranslationParameters as TranslationParameters
    from .types.translation import TranslationParametersParam as TranslationParametersParam
    from .types.translation import TranslationTruncationStrategy as TranslationTruncationStrategy
    from .types.translation import (
        TranslationTruncationStrategyParam as TranslationTruncationStrategyParam,
    )
    from .types.video_classification import VideoClassificationInput as VideoClassificationInput
    from .types.video_classification import (
        VideoClassificationInputParam as VideoClassificationInputParam,
    )
    from .types.video_classification import VideoClassificationOutput as VideoClassificationOutput
    from .types.video_classification import (
        VideoClassificationOutputElement as VideoClassificationOutputElement,
    )
    from .types.video_classification import (
        VideoClassificationOutputTransform as VideoClassificationOutputTransform,
    )
    from .types.video_classification import (
        VideoClassificationOutputTransformParam as VideoClassificationOutputTransformParam,
    )
    from .types.video_classification import (
        VideoClassificationParameters as VideoClassificationParameters,
    )
    from .types.video_classification import (
        VideoClassificationParametersParam as VideoClassificationParametersParam,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringInput as VisualQuestionAnsweringInput,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringInputData as VisualQuestionAnsweringInputData,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringInputDataParam as VisualQuestionAnsweringInputDataParam,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringInputParam as VisualQuestionAnsweringInputParam,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringOutput as VisualQuestionAnsweringOutput,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringOutputElement as VisualQuestionAnsweringOutputElement,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringParameters as VisualQuestionAnsweringParameters,
    )
    from .types.visual_question_answering import (
        VisualQuestionAnsweringParametersParam as VisualQuestionAnsweringParametersParam,
    )
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
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationInput as ZeroShotImageClassificationInput,
    )
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationInputParam as ZeroShotImageClassificationInputParam,
    )
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationOutput as ZeroShotImageClassificationOutput,
    )
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationOutputElement as ZeroShotImageClassificationOutputElement,
    )
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationParameters as ZeroShotImageClassificationParameters,
    )
    from .types.zero_shot_image_classification import (
        ZeroShotImageClassificationParametersParam as ZeroShotImageClassificationParametersParam,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionBoundingBox as ZeroShotObjectDetectionBoundingBox,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionInput as ZeroShotObjectDetectionInput,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionInputParam as ZeroShotObjectDetectionInputParam,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionOutput as ZeroShotObjectDetectionOutput,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionOutputElement as ZeroShotObjectDetectionOutputElement,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionParameters as ZeroShotObjectDetectionParameters,
    )
    from .types.zero_shot_object_detection import (
        ZeroShotObjectDetectionParametersParam as ZeroShotObjectDetectionParametersParam,
    )

_HOMES: dict[str, str] = {
    "APIConnectionError": "inferwire_runtime",
    "APIError": "inferwire_runtime",
    "APIStatusError": "inferwire_runtime",
    "AsyncInferenceClient": "._async_client",
    "AsyncStream": "inferwire_runtime",
    "AudioClassificationInput": ".types.audio_classification",
    "AudioClassificationInputParam": ".types.audio_classification",
    "AudioClassificationOutput": ".types.audio_classification",
    "AudioClassificationOutputElement": ".types.audio_classification",
    "AudioClassificationOutputTransform": ".types.audio_classification",
    "AudioClassificationOutputTransformParam": ".types.audio_classification",
    "AudioClassificationParameters": ".types.audio_classification",
    "AudioClassificationParametersParam": ".types.audio_classification",
    "AudioToAudioInput": ".types.audio_to_audio",
    "AudioToAudioInputParam": ".types.audio_to_audio",
    "AudioToAudioOutput": ".types.audio_to_audio",
    "AudioToAudioOutputElement": ".types.audio_to_audio",
    "AuthenticationError": "inferwire_runtime",
    "AutomaticSpeechRecognitionInput": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionInputParam": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutput": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutputChunk": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionParameters": ".types.automatic_speech_recognition",
    "AutomaticSpeechRecognitionParametersParam": ".types.automatic_speech_recognition",
    "BadRequestError": "inferwire_runtime",
    "ChatCompletionInput": ".types.chat_completion",
    "ChatCompletionInputAllowedTools": ".types.chat_completion",
    "ChatCompletionInputAllowedToolsMode": ".types.chat_completion",
    "ChatCompletionInputAllowedToolsModeParam": ".types.chat_completion",
    "ChatCompletionInputAllowedToolsParam": ".types.chat_completion",
    "ChatCompletionInputApproximateLocation": ".types.chat_completion",
    "ChatCompletionInputApproximateLocationParam": ".types.chat_completion",
    "ChatCompletionInputAudio": ".types.chat_completion",
    "ChatCompletionInputAudioParam": ".types.chat_completion",
    "ChatCompletionInputFile": ".types.chat_completion",
    "ChatCompletionInputFileParam": ".types.chat_completion",
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
    "ChatCompletionInputMediaUrl": ".types.chat_completion",
    "ChatCompletionInputMediaUrlParam": ".types.chat_completion",
    "ChatCompletionInputMessage": ".types.chat_completion",
    "ChatCompletionInputMessageChunk": ".types.chat_completion",
    "ChatCompletionInputMessageChunkAudioUrl": ".types.chat_completion",
    "ChatCompletionInputMessageChunkAudioUrlParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkFile": ".types.chat_completion",
    "ChatCompletionInputMessageChunkFileParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkImageUrl": ".types.chat_completion",
    "ChatCompletionInputMessageChunkImageUrlParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkInputAudio": ".types.chat_completion",
    "ChatCompletionInputMessageChunkInputAudioParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkRefusal": ".types.chat_completion",
    "ChatCompletionInputMessageChunkRefusalParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkText": ".types.chat_completion",
    "ChatCompletionInputMessageChunkTextParam": ".types.chat_completion",
    "ChatCompletionInputMessageChunkVideoUrl": ".types.chat_completion",
    "ChatCompletionInputMessageChunkVideoUrlParam": ".types.chat_completion",
    "ChatCompletionInputMessageContent": ".types.chat_completion",
    "ChatCompletionInputMessageContentParam": ".types.chat_completion",
    "ChatCompletionInputMessageParam": ".types.chat_completion",
    "ChatCompletionInputParam": ".types.chat_completion",
    "ChatCompletionInputPrediction": ".types.chat_completion",
    "ChatCompletionInputPredictionParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONObject": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONObjectParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONSchema": ".types.chat_completion",
    "ChatCompletionInputResponseFormatJSONSchemaParam": ".types.chat_completion",
    "ChatCompletionInputResponseFormatText": ".types.chat_completion",
    "ChatCompletionInputResponseFormatTextParam": ".types.chat_completion",
    "ChatCompletionInputSpeech": ".types.chat_completion",
    "ChatCompletionInputSpeechParam": ".types.chat_completion",
    "ChatCompletionInputSpokenAnswer": ".types.chat_completion",
    "ChatCompletionInputSpokenAnswerParam": ".types.chat_completion",
    "ChatCompletionInputStreamOptions": ".types.chat_completion",
    "ChatCompletionInputStreamOptionsParam": ".types.chat_completion",
    "ChatCompletionInputTool": ".types.chat_completion",
    "ChatCompletionInputToolCall": ".types.chat_completion",
    "ChatCompletionInputToolCallParam": ".types.chat_completion",
    "ChatCompletionInputToolChoice": ".types.chat_completion",
    "ChatCompletionInputToolChoiceAllowed": ".types.chat_completion",
    "ChatCompletionInputToolChoiceAllowedParam": ".types.chat_completion",
    "ChatCompletionInputToolChoiceClass": ".types.chat_completion",
    "ChatCompletionInputToolChoiceClassParam": ".types.chat_completion",
    "ChatCompletionInputToolChoiceEnum": ".types.chat_completion",
    "ChatCompletionInputToolChoiceEnumParam": ".types.chat_completion",
    "ChatCompletionInputToolChoiceParam": ".types.chat_completion",
    "ChatCompletionInputToolParam": ".types.chat_completion",
    "ChatCompletionInputUrl": ".types.chat_completion",
    "ChatCompletionInputUrlParam": ".types.chat_completion",
    "ChatCompletionInputUserLocation": ".types.chat_completion",
    "ChatCompletionInputUserLocationParam": ".types.chat_completion",
    "ChatCompletionInputVoice": ".types.chat_completion",
    "ChatCompletionInputVoiceParam": ".types.chat_completion",
    "ChatCompletionInputWebSearchOptions": ".types.chat_completion",
    "ChatCompletionInputWebSearchOptionsParam": ".types.chat_completion",
    "ChatCompletionOutput": ".types.chat_completion",
    "ChatCompletionOutputAnnotation": ".types.chat_completion",
    "ChatCompletionOutputAudio": ".types.chat_completion",
    "ChatCompletionOutputComplete": ".types.chat_completion",
    "ChatCompletionOutputCompletionTokensDetails": ".types.chat_completion",
    "ChatCompletionOutputFinishReason": ".types.chat_completion",
    "ChatCompletionOutputFunctionDefinition": ".types.chat_completion",
    "ChatCompletionOutputLogprob": ".types.chat_completion",
    "ChatCompletionOutputLogprobs": ".types.chat_completion",
    "ChatCompletionOutputMessage": ".types.chat_completion",
    "ChatCompletionOutputPromptTokensDetails": ".types.chat_completion",
    "ChatCompletionOutputToolCall": ".types.chat_completion",
    "ChatCompletionOutputTopLogprob": ".types.chat_completion",
    "ChatCompletionOutputUrlCitation": ".types.chat_completion",
    "ChatCompletionOutputUsage": ".types.chat_completion",
    "ChatCompletionStreamOutput": ".types.chat_completion",
    "ChatCompletionStreamOutputAnnotation": ".types.chat_completion",
    "ChatCompletionStreamOutputAudio": ".types.chat_completion",
    "ChatCompletionStreamOutputChoice": ".types.chat_completion",
    "ChatCompletionStreamOutputCompletionTokensDetails": ".types.chat_completion",
    "ChatCompletionStreamOutputDelta": ".types.chat_completion",
    "ChatCompletionStreamOutputDeltaToolCall": ".types.chat_completion",
    "ChatCompletionStreamOutputFinishReason": ".types.chat_completion",
    "ChatCompletionStreamOutputFunction": ".types.chat_completion",
    "ChatCompletionStreamOutputLogprob": ".types.chat_completion",
    "ChatCompletionStreamOutputLogprobs": ".types.chat_completion",
    "ChatCompletionStreamOutputPromptTokensDetails": ".types.chat_completion",
    "ChatCompletionStreamOutputTopLogprob": ".types.chat_completion",
    "ChatCompletionStreamOutputUrlCitation": ".types.chat_completion",
    "ChatCompletionStreamOutputUsage": ".types.chat_completion",
    "ConflictError": "inferwire_runtime",
    "Coordinate": ".types.table_question_answering",
    "DepthEstimationInput": ".types.depth_estimation",
    "DepthEstimationInputParam": ".types.depth_estimation",
    "DepthEstimationOutput": ".types.depth_estimation",
    "DepthEstimationParameters": ".types.depth_estimation",
    "DepthEstimationParametersParam": ".types.depth_estimation",
    "DocumentQuestionAnsweringInput": ".types.document_question_answering",
    "DocumentQuestionAnsweringInputData": ".types.document_question_answering",
    "DocumentQuestionAnsweringInputDataParam": ".types.document_question_answering",
    "DocumentQuestionAnsweringInputParam": ".types.document_question_answering",
    "DocumentQuestionAnsweringOutput": ".types.document_question_answering",
    "DocumentQuestionAnsweringOutputElement": ".types.document_question_answering",
    "DocumentQuestionAnsweringParameters": ".types.document_question_answering",
    "DocumentQuestionAnsweringParametersParam": ".types.document_question_answering",
    "EndpointInfo": ".types.get_endpoint_info",
    "EndpointInfoClassifier": ".types.get_endpoint_info",
    "EndpointInfoEmbedding": ".types.get_endpoint_info",
    "EndpointInfoModelType": ".types.get_endpoint_info",
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
    "ImageClassificationInput": ".types.image_classification",
    "ImageClassificationInputParam": ".types.image_classification",
    "ImageClassificationOutput": ".types.image_classification",
    "ImageClassificationOutputElement": ".types.image_classification",
    "ImageClassificationOutputTransform": ".types.image_classification",
    "ImageClassificationOutputTransformParam": ".types.image_classification",
    "ImageClassificationParameters": ".types.image_classification",
    "ImageClassificationParametersParam": ".types.image_classification",
    "ImageFeatureExtractionInput": ".types.image_feature_extraction",
    "ImageFeatureExtractionInputParam": ".types.image_feature_extraction",
    "ImageFeatureExtractionOutput": ".types.image_feature_extraction",
    "ImageFeatureExtractionParameters": ".types.image_feature_extraction",
    "ImageFeatureExtractionParametersParam": ".types.image_feature_extraction",
    "ImageSegmentationInput": ".types.image_segmentation",
    "ImageSegmentationInputParam": ".types.image_segmentation",
    "ImageSegmentationOutput": ".types.image_segmentation",
    "ImageSegmentationOutputElement": ".types.image_segmentation",
    "ImageSegmentationParameters": ".types.image_segmentation",
    "ImageSegmentationParametersParam": ".types.image_segmentation",
    "ImageSegmentationSubtask": ".types.image_segmentation",
    "ImageSegmentationSubtaskParam": ".types.image_segmentation",
    "ImageTextToImageInput": ".types.image_text_to_image",
    "ImageTextToImageInputParam": ".types.image_text_to_image",
    "ImageTextToImageParameters": ".types.image_text_to_image",
    "ImageTextToImageParametersParam": ".types.image_text_to_image",
    "ImageTextToImageTargetSize": ".types.image_text_to_image",
    "ImageTextToImageTargetSizeParam": ".types.image_text_to_image",
    "ImageTextToVideoInput": ".types.image_text_to_video",
    "ImageTextToVideoInputParam": ".types.image_text_to_video",
    "ImageTextToVideoParameters": ".types.image_text_to_video",
    "ImageTextToVideoParametersParam": ".types.image_text_to_video",
    "ImageTextToVideoTargetSize": ".types.image_text_to_video",
    "ImageTextToVideoTargetSizeParam": ".types.image_text_to_video",
    "ImageToImageInput": ".types.image_to_image",
    "ImageToImageInputParam": ".types.image_to_image",
    "ImageToImageParameters": ".types.image_to_image",
    "ImageToImageParametersParam": ".types.image_to_image",
    "ImageToImageTargetSize": ".types.image_to_image",
    "ImageToImageTargetSizeParam": ".types.image_to_image",
    "ImageToTextInput": ".types.image_to_text",
    "ImageToTextInputParam": ".types.image_to_text",
    "ImageToTextOutput": ".types.image_to_text",
    "ImageToTextParameters": ".types.image_to_text",
    "ImageToTextParametersParam": ".types.image_to_text",
    "ImageToVideoInput": ".types.image_to_video",
    "ImageToVideoInputParam": ".types.image_to_video",
    "ImageToVideoParameters": ".types.image_to_video",
    "ImageToVideoParametersParam": ".types.image_to_video",
    "ImageToVideoTargetSize": ".types.image_to_video",
    "ImageToVideoTargetSizeParam": ".types.image_to_video",
    "IncompleteGenerationError": "inferwire_runtime",
    "InferenceClient": "._client",
    "InferenceTimeoutError": "inferwire_runtime",
    "InferwireError": "inferwire_runtime",
    "InternalServerError": "inferwire_runtime",
    "JsonValue": "inferwire_runtime",
    "Media": "inferwire_runtime",
    "Model": "inferwire_runtime",
    "ModelStatus": ".types.get_model_status",
    "NotFoundError": "inferwire_runtime",
    "ObjectDetectionBoundingBox": ".types.object_detection",
    "ObjectDetectionInput": ".types.object_detection",
    "ObjectDetectionInputParam": ".types.object_detection",
    "ObjectDetectionOutput": ".types.object_detection",
    "ObjectDetectionOutputElement": ".types.object_detection",
    "ObjectDetectionParameters": ".types.object_detection",
    "ObjectDetectionParametersParam": ".types.object_detection",
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
    "Retry": "inferwire_runtime",
    "SentenceSimilarityInput": ".types.sentence_similarity",
    "SentenceSimilarityInputData": ".types.sentence_similarity",
    "SentenceSimilarityInputDataParam": ".types.sentence_similarity",
    "SentenceSimilarityInputParam": ".types.sentence_similarity",
    "SentenceSimilarityOutput": ".types.sentence_similarity",
    "SentenceSimilarityParameters": ".types.sentence_similarity",
    "SentenceSimilarityParametersParam": ".types.sentence_similarity",
    "SentenceSimilarityTruncationDirection": ".types.sentence_similarity",
    "SentenceSimilarityTruncationDirectionParam": ".types.sentence_similarity",
    "Stream": "inferwire_runtime",
    "StreamError": "inferwire_runtime",
    "StreamInterruptedError": "inferwire_runtime",
    "StreamTruncatedError": "inferwire_runtime",
    "SummarizationInput": ".types.summarization",
    "SummarizationInputParam": ".types.summarization",
    "SummarizationOutput": ".types.summarization",
    "SummarizationParameters": ".types.summarization",
    "SummarizationParametersParam": ".types.summarization",
    "SummarizationTruncationStrategy": ".types.summarization",
    "SummarizationTruncationStrategyParam": ".types.summarization",
    "TableQuestionAnsweringInput": ".types.table_question_answering",
    "TableQuestionAnsweringInputData": ".types.table_question_answering",
    "TableQuestionAnsweringInputDataParam": ".types.table_question_answering",
    "TableQuestionAnsweringInputParam": ".types.table_question_answering",
    "TableQuestionAnsweringOutput": ".types.table_question_answering",
    "TableQuestionAnsweringOutputElement": ".types.table_question_answering",
    "TableQuestionAnsweringPadding": ".types.table_question_answering",
    "TableQuestionAnsweringPaddingParam": ".types.table_question_answering",
    "TableQuestionAnsweringParameters": ".types.table_question_answering",
    "TableQuestionAnsweringParametersParam": ".types.table_question_answering",
    "TabularClassificationInput": ".types.tabular_classification",
    "TabularClassificationInputData": ".types.tabular_classification",
    "TabularClassificationInputDataParam": ".types.tabular_classification",
    "TabularClassificationInputParam": ".types.tabular_classification",
    "TabularClassificationOutput": ".types.tabular_classification",
    "TabularRegressionInput": ".types.tabular_regression",
    "TabularRegressionInputData": ".types.tabular_regression",
    "TabularRegressionInputDataParam": ".types.tabular_regression",
    "TabularRegressionInputParam": ".types.tabular_regression",
    "TabularRegressionOutput": ".types.tabular_regression",
    "Text2TextGenerationInput": ".types.text2text_generation",
    "Text2TextGenerationInputParam": ".types.text2text_generation",
    "Text2TextGenerationOutput": ".types.text2text_generation",
    "Text2textGenerationParameters": ".types.text2text_generation",
    "Text2textGenerationParametersParam": ".types.text2text_generation",
    "Text2textGenerationTruncationStrategy": ".types.text2text_generation",
    "Text2textGenerationTruncationStrategyParam": ".types.text2text_generation",
    "TextClassificationInput": ".types.text_classification",
    "TextClassificationInputParam": ".types.text_classification",
    "TextClassificationOutput": ".types.text_classification",
    "TextClassificationOutputElement": ".types.text_classification",
    "TextClassificationOutputTransform": ".types.text_classification",
    "TextClassificationOutputTransformParam": ".types.text_classification",
    "TextClassificationParameters": ".types.text_classification",
    "TextClassificationParametersParam": ".types.text_classification",
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
    "TextToAudioInput": ".types.text_to_audio",
    "TextToAudioInputParam": ".types.text_to_audio",
    "TextToImageInput": ".types.text_to_image",
    "TextToImageInputParam": ".types.text_to_image",
    "TextToImageParameters": ".types.text_to_image",
    "TextToImageParametersParam": ".types.text_to_image",
    "TextToImageTargetSize": ".types.text_to_image",
    "TextToImageTargetSizeParam": ".types.text_to_image",
    "TextToSpeechInput": ".types.text_to_speech",
    "TextToSpeechInputParam": ".types.text_to_speech",
    "TextToSpeechParameters": ".types.text_to_speech",
    "TextToSpeechParametersParam": ".types.text_to_speech",
    "TextToVideoInput": ".types.text_to_video",
    "TextToVideoInputParam": ".types.text_to_video",
    "TextToVideoParameters": ".types.text_to_video",
    "TextToVideoParametersParam": ".types.text_to_video",
    "Timeout": "inferwire_runtime",
    "TokenClassificationAggregationStrategy": ".types.token_classification",
    "TokenClassificationAggregationStrategyParam": ".types.token_classification",
    "TokenClassificationInput": ".types.token_classification",
    "TokenClassificationInputParam": ".types.token_classification",
    "TokenClassificationOutput": ".types.token_classification",
    "TokenClassificationOutputElement": ".types.token_classification",
    "TokenClassificationParameters": ".types.token_classification",
    "TokenClassificationParametersParam": ".types.token_classification",
    "TranslationInput": ".types.translation",
    "TranslationInputParam": ".types.translation",
    "TranslationOutput": ".types.translation",
    "TranslationParameters": ".types.translation",
    "TranslationParametersParam": ".types.translation",
    "TranslationTruncationStrategy": ".types.translation",
    "TranslationTruncationStrategyParam": ".types.translation",
    "UnknownError": "inferwire_runtime",
    "UnprocessableEntityError": "inferwire_runtime",
    "ValidationError": "inferwire_runtime",
    "VideoClassificationInput": ".types.video_classification",
    "VideoClassificationInputParam": ".types.video_classification",
    "VideoClassificationOutput": ".types.video_classification",
    "VideoClassificationOutputElement": ".types.video_classification",
    "VideoClassificationOutputTransform": ".types.video_classification",
    "VideoClassificationOutputTransformParam": ".types.video_classification",
    "VideoClassificationParameters": ".types.video_classification",
    "VideoClassificationParametersParam": ".types.video_classification",
    "VisualQuestionAnsweringInput": ".types.visual_question_answering",
    "VisualQuestionAnsweringInputData": ".types.visual_question_answering",
    "VisualQuestionAnsweringInputDataParam": ".types.visual_question_answering",
    "VisualQuestionAnsweringInputParam": ".types.visual_question_answering",
    "VisualQuestionAnsweringOutput": ".types.visual_question_answering",
    "VisualQuestionAnsweringOutputElement": ".types.visual_question_answering",
    "VisualQuestionAnsweringParameters": ".types.visual_question_answering",
    "VisualQuestionAnsweringParametersParam": ".types.visual_question_answering",
    "ZeroShotClassificationInput": ".types.zero_shot_classification",
    "ZeroShotClassificationInputParam": ".types.zero_shot_classification",
    "ZeroShotClassificationOutput": ".types.zero_shot_classification",
    "ZeroShotClassificationOutputElement": ".types.zero_shot_classification",
    "ZeroShotClassificationParameters": ".types.zero_shot_classification",
    "ZeroShotClassificationParametersParam": ".types.zero_shot_classification",
    "ZeroShotImageClassificationInput": ".types.zero_shot_image_classification",
    "ZeroShotImageClassificationInputParam": ".types.zero_shot_image_classification",
    "ZeroShotImageClassificationOutput": ".types.zero_shot_image_classification",
    "ZeroShotImageClassificationOutputElement": ".types.zero_shot_image_classification",
    "ZeroShotImageClassificationParameters": ".types.zero_shot_image_classification",
    "ZeroShotImageClassificationParametersParam": ".types.zero_shot_image_classification",
    "ZeroShotObjectDetectionBoundingBox": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionInput": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionInputParam": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionOutput": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionOutputElement": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionParameters": ".types.zero_shot_object_detection",
    "ZeroShotObjectDetectionParametersParam": ".types.zero_shot_object_detection",
    "types": ".types",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "AsyncInferenceClient",
    "AsyncStream",
    "AudioClassificationInput",
    "AudioClassificationInputParam",
    "AudioClassificationOutput",
    "AudioClassificationOutputElement",
    "AudioClassificationOutputTransform",
    "AudioClassificationOutputTransformParam",
    "AudioClassificationParameters",
    "AudioClassificationParametersParam",
    "AudioToAudioInput",
    "AudioToAudioInputParam",
    "AudioToAudioOutput",
    "AudioToAudioOutputElement",
    "AuthenticationError",
    "AutomaticSpeechRecognitionInput",
    "AutomaticSpeechRecognitionInputParam",
    "AutomaticSpeechRecognitionOutput",
    "AutomaticSpeechRecognitionOutputChunk",
    "AutomaticSpeechRecognitionParameters",
    "AutomaticSpeechRecognitionParametersParam",
    "BadRequestError",
    "ChatCompletionInput",
    "ChatCompletionInputAllowedTools",
    "ChatCompletionInputAllowedToolsMode",
    "ChatCompletionInputAllowedToolsModeParam",
    "ChatCompletionInputAllowedToolsParam",
    "ChatCompletionInputApproximateLocation",
    "ChatCompletionInputApproximateLocationParam",
    "ChatCompletionInputAudio",
    "ChatCompletionInputAudioParam",
    "ChatCompletionInputFile",
    "ChatCompletionInputFileParam",
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
    "ChatCompletionInputMediaUrl",
    "ChatCompletionInputMediaUrlParam",
    "ChatCompletionInputMessage",
    "ChatCompletionInputMessageChunk",
    "ChatCompletionInputMessageChunkAudioUrl",
    "ChatCompletionInputMessageChunkAudioUrlParam",
    "ChatCompletionInputMessageChunkFile",
    "ChatCompletionInputMessageChunkFileParam",
    "ChatCompletionInputMessageChunkImageUrl",
    "ChatCompletionInputMessageChunkImageUrlParam",
    "ChatCompletionInputMessageChunkInputAudio",
    "ChatCompletionInputMessageChunkInputAudioParam",
    "ChatCompletionInputMessageChunkParam",
    "ChatCompletionInputMessageChunkRefusal",
    "ChatCompletionInputMessageChunkRefusalParam",
    "ChatCompletionInputMessageChunkText",
    "ChatCompletionInputMessageChunkTextParam",
    "ChatCompletionInputMessageChunkVideoUrl",
    "ChatCompletionInputMessageChunkVideoUrlParam",
    "ChatCompletionInputMessageContent",
    "ChatCompletionInputMessageContentParam",
    "ChatCompletionInputMessageParam",
    "ChatCompletionInputParam",
    "ChatCompletionInputPrediction",
    "ChatCompletionInputPredictionParam",
    "ChatCompletionInputResponseFormatJSONObject",
    "ChatCompletionInputResponseFormatJSONObjectParam",
    "ChatCompletionInputResponseFormatJSONSchema",
    "ChatCompletionInputResponseFormatJSONSchemaParam",
    "ChatCompletionInputResponseFormatText",
    "ChatCompletionInputResponseFormatTextParam",
    "ChatCompletionInputSpeech",
    "ChatCompletionInputSpeechParam",
    "ChatCompletionInputSpokenAnswer",
    "ChatCompletionInputSpokenAnswerParam",
    "ChatCompletionInputStreamOptions",
    "ChatCompletionInputStreamOptionsParam",
    "ChatCompletionInputTool",
    "ChatCompletionInputToolCall",
    "ChatCompletionInputToolCallParam",
    "ChatCompletionInputToolChoice",
    "ChatCompletionInputToolChoiceAllowed",
    "ChatCompletionInputToolChoiceAllowedParam",
    "ChatCompletionInputToolChoiceClass",
    "ChatCompletionInputToolChoiceClassParam",
    "ChatCompletionInputToolChoiceEnum",
    "ChatCompletionInputToolChoiceEnumParam",
    "ChatCompletionInputToolChoiceParam",
    "ChatCompletionInputToolParam",
    "ChatCompletionInputUrl",
    "ChatCompletionInputUrlParam",
    "ChatCompletionInputUserLocation",
    "ChatCompletionInputUserLocationParam",
    "ChatCompletionInputVoice",
    "ChatCompletionInputVoiceParam",
    "ChatCompletionInputWebSearchOptions",
    "ChatCompletionInputWebSearchOptionsParam",
    "ChatCompletionOutput",
    "ChatCompletionOutputAnnotation",
    "ChatCompletionOutputAudio",
    "ChatCompletionOutputComplete",
    "ChatCompletionOutputCompletionTokensDetails",
    "ChatCompletionOutputFinishReason",
    "ChatCompletionOutputFunctionDefinition",
    "ChatCompletionOutputLogprob",
    "ChatCompletionOutputLogprobs",
    "ChatCompletionOutputMessage",
    "ChatCompletionOutputPromptTokensDetails",
    "ChatCompletionOutputToolCall",
    "ChatCompletionOutputTopLogprob",
    "ChatCompletionOutputUrlCitation",
    "ChatCompletionOutputUsage",
    "ChatCompletionStreamOutput",
    "ChatCompletionStreamOutputAnnotation",
    "ChatCompletionStreamOutputAudio",
    "ChatCompletionStreamOutputChoice",
    "ChatCompletionStreamOutputCompletionTokensDetails",
    "ChatCompletionStreamOutputDelta",
    "ChatCompletionStreamOutputDeltaToolCall",
    "ChatCompletionStreamOutputFinishReason",
    "ChatCompletionStreamOutputFunction",
    "ChatCompletionStreamOutputLogprob",
    "ChatCompletionStreamOutputLogprobs",
    "ChatCompletionStreamOutputPromptTokensDetails",
    "ChatCompletionStreamOutputTopLogprob",
    "ChatCompletionStreamOutputUrlCitation",
    "ChatCompletionStreamOutputUsage",
    "ConflictError",
    "Coordinate",
    "DepthEstimationInput",
    "DepthEstimationInputParam",
    "DepthEstimationOutput",
    "DepthEstimationParameters",
    "DepthEstimationParametersParam",
    "DocumentQuestionAnsweringInput",
    "DocumentQuestionAnsweringInputData",
    "DocumentQuestionAnsweringInputDataParam",
    "DocumentQuestionAnsweringInputParam",
    "DocumentQuestionAnsweringOutput",
    "DocumentQuestionAnsweringOutputElement",
    "DocumentQuestionAnsweringParameters",
    "DocumentQuestionAnsweringParametersParam",
    "EndpointInfo",
    "EndpointInfoClassifier",
    "EndpointInfoEmbedding",
    "EndpointInfoModelType",
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
    "ImageClassificationInput",
    "ImageClassificationInputParam",
    "ImageClassificationOutput",
    "ImageClassificationOutputElement",
    "ImageClassificationOutputTransform",
    "ImageClassificationOutputTransformParam",
    "ImageClassificationParameters",
    "ImageClassificationParametersParam",
    "ImageFeatureExtractionInput",
    "ImageFeatureExtractionInputParam",
    "ImageFeatureExtractionOutput",
    "ImageFeatureExtractionParameters",
    "ImageFeatureExtractionParametersParam",
    "ImageSegmentationInput",
    "ImageSegmentationInputParam",
    "ImageSegmentationOutput",
    "ImageSegmentationOutputElement",
    "ImageSegmentationParameters",
    "ImageSegmentationParametersParam",
    "ImageSegmentationSubtask",
    "ImageSegmentationSubtaskParam",
    "ImageTextToImageInput",
    "ImageTextToImageInputParam",
    "ImageTextToImageParameters",
    "ImageTextToImageParametersParam",
    "ImageTextToImageTargetSize",
    "ImageTextToImageTargetSizeParam",
    "ImageTextToVideoInput",
    "ImageTextToVideoInputParam",
    "ImageTextToVideoParameters",
    "ImageTextToVideoParametersParam",
    "ImageTextToVideoTargetSize",
    "ImageTextToVideoTargetSizeParam",
    "ImageToImageInput",
    "ImageToImageInputParam",
    "ImageToImageParameters",
    "ImageToImageParametersParam",
    "ImageToImageTargetSize",
    "ImageToImageTargetSizeParam",
    "ImageToTextInput",
    "ImageToTextInputParam",
    "ImageToTextOutput",
    "ImageToTextParameters",
    "ImageToTextParametersParam",
    "ImageToVideoInput",
    "ImageToVideoInputParam",
    "ImageToVideoParameters",
    "ImageToVideoParametersParam",
    "ImageToVideoTargetSize",
    "ImageToVideoTargetSizeParam",
    "IncompleteGenerationError",
    "InferenceClient",
    "InferenceTimeoutError",
    "InferwireError",
    "InternalServerError",
    "JsonValue",
    "Media",
    "Model",
    "ModelStatus",
    "NotFoundError",
    "ObjectDetectionBoundingBox",
    "ObjectDetectionInput",
    "ObjectDetectionInputParam",
    "ObjectDetectionOutput",
    "ObjectDetectionOutputElement",
    "ObjectDetectionParameters",
    "ObjectDetectionParametersParam",
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
    "Retry",
    "SentenceSimilarityInput",
    "SentenceSimilarityInputData",
    "SentenceSimilarityInputDataParam",
    "SentenceSimilarityInputParam",
    "SentenceSimilarityOutput",
    "SentenceSimilarityParameters",
    "SentenceSimilarityParametersParam",
    "SentenceSimilarityTruncationDirection",
    "SentenceSimilarityTruncationDirectionParam",
    "Stream",
    "StreamError",
    "StreamInterruptedError",
    "StreamTruncatedError",
    "SummarizationInput",
    "SummarizationInputParam",
    "SummarizationOutput",
    "SummarizationParameters",
    "SummarizationParametersParam",
    "SummarizationTruncationStrategy",
    "SummarizationTruncationStrategyParam",
    "TableQuestionAnsweringInput",
    "TableQuestionAnsweringInputData",
    "TableQuestionAnsweringInputDataParam",
    "TableQuestionAnsweringInputParam",
    "TableQuestionAnsweringOutput",
    "TableQuestionAnsweringOutputElement",
    "TableQuestionAnsweringPadding",
    "TableQuestionAnsweringPaddingParam",
    "TableQuestionAnsweringParameters",
    "TableQuestionAnsweringParametersParam",
    "TabularClassificationInput",
    "TabularClassificationInputData",
    "TabularClassificationInputDataParam",
    "TabularClassificationInputParam",
    "TabularClassificationOutput",
    "TabularRegressionInput",
    "TabularRegressionInputData",
    "TabularRegressionInputDataParam",
    "TabularRegressionInputParam",
    "TabularRegressionOutput",
    "Text2TextGenerationInput",
    "Text2TextGenerationInputParam",
    "Text2TextGenerationOutput",
    "Text2textGenerationParameters",
    "Text2textGenerationParametersParam",
    "Text2textGenerationTruncationStrategy",
    "Text2textGenerationTruncationStrategyParam",
    "TextClassificationInput",
    "TextClassificationInputParam",
    "TextClassificationOutput",
    "TextClassificationOutputElement",
    "TextClassificationOutputTransform",
    "TextClassificationOutputTransformParam",
    "TextClassificationParameters",
    "TextClassificationParametersParam",
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
    "TextToAudioInput",
    "TextToAudioInputParam",
    "TextToImageInput",
    "TextToImageInputParam",
    "TextToImageParameters",
    "TextToImageParametersParam",
    "TextToImageTargetSize",
    "TextToImageTargetSizeParam",
    "TextToSpeechInput",
    "TextToSpeechInputParam",
    "TextToSpeechParameters",
    "TextToSpeechParametersParam",
    "TextToVideoInput",
    "TextToVideoInputParam",
    "TextToVideoParameters",
    "TextToVideoParametersParam",
    "Timeout",
    "TokenClassificationAggregationStrategy",
    "TokenClassificationAggregationStrategyParam",
    "TokenClassificationInput",
    "TokenClassificationInputParam",
    "TokenClassificationOutput",
    "TokenClassificationOutputElement",
    "TokenClassificationParameters",
    "TokenClassificationParametersParam",
    "TranslationInput",
    "TranslationInputParam",
    "TranslationOutput",
    "TranslationParameters",
    "TranslationParametersParam",
    "TranslationTruncationStrategy",
    "TranslationTruncationStrategyParam",
    "UnknownError",
    "UnprocessableEntityError",
    "ValidationError",
    "VideoClassificationInput",
    "VideoClassificationInputParam",
    "VideoClassificationOutput",
    "VideoClassificationOutputElement",
    "VideoClassificationOutputTransform",
    "VideoClassificationOutputTransformParam",
    "VideoClassificationParameters",
    "VideoClassificationParametersParam",
    "VisualQuestionAnsweringInput",
    "VisualQuestionAnsweringInputData",
    "VisualQuestionAnsweringInputDataParam",
    "VisualQuestionAnsweringInputParam",
    "VisualQuestionAnsweringOutput",
    "VisualQuestionAnsweringOutputElement",
    "VisualQuestionAnsweringParameters",
    "VisualQuestionAnsweringParametersParam",
    "ZeroShotClassificationInput",
    "ZeroShotClassificationInputParam",
    "ZeroShotClassificationOutput",
    "ZeroShotClassificationOutputElement",
    "ZeroShotClassificationParameters",
    "ZeroShotClassificationParametersParam",
    "ZeroShotImageClassificationInput",
    "ZeroShotImageClassificationInputParam",
    "ZeroShotImageClassificationOutput",
    "ZeroShotImageClassificationOutputElement",
    "ZeroShotImageClassificationParameters",
    "ZeroShotImageClassificationParametersParam",
    "ZeroShotObjectDetectionBoundingBox",
    "ZeroShotObjectDetectionInput",
    "ZeroShotObjectDetectionInputParam",
    "ZeroShotObjectDetectionOutput",
    "ZeroShotObjectDetectionOutputElement",
    "ZeroShotObjectDetectionParameters",
    "ZeroShotObjectDetectionParametersParam",
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
