"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import automatic_speech_recognition as automatic_speech_recognition
    from . import chat_completion as chat_completion
    from . import common as common
    from . import feature_extraction as feature_extraction
    from . import fill_mask as fill_mask
    from . import image_segmentation as image_segmentation
    from . import question_answering as question_answering
    from . import text_generation as text_generation
    from . import text_to_image as text_to_image
    from . import zero_shot_classification as zero_shot_classification
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionInput as AutomaticSpeechRecognitionInput,
    )
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionInputParam as AutomaticSpeechRecognitionInputParam,
    )
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionOutput as AutomaticSpeechRecognitionOutput,
    )
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionOutputChunk as AutomaticSpeechRecognitionOutputChunk,
    )
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionParameters as AutomaticSpeechRecognitionParameters,
    )
    from .automatic_speech_recognition import (
        AutomaticSpeechRecognitionParametersParam as AutomaticSpeechRecognitionParametersParam,
    )
    from .chat_completion import ChatCompletionInput as ChatCompletionInput
    from .chat_completion import ChatCompletionInputAudio as ChatCompletionInputAudio
    from .chat_completion import ChatCompletionInputAudioParam as ChatCompletionInputAudioParam
    from .chat_completion import ChatCompletionInputFunctionCall as ChatCompletionInputFunctionCall
    from .chat_completion import (
        ChatCompletionInputFunctionCallParam as ChatCompletionInputFunctionCallParam,
    )
    from .chat_completion import (
        ChatCompletionInputFunctionDefinition as ChatCompletionInputFunctionDefinition,
    )
    from .chat_completion import (
        ChatCompletionInputFunctionDefinitionParam as ChatCompletionInputFunctionDefinitionParam,
    )
    from .chat_completion import ChatCompletionInputFunctionName as ChatCompletionInputFunctionName
    from .chat_completion import (
        ChatCompletionInputFunctionNameParam as ChatCompletionInputFunctionNameParam,
    )
    from .chat_completion import ChatCompletionInputGrammarJson as ChatCompletionInputGrammarJson
    from .chat_completion import (
        ChatCompletionInputGrammarJsonParam as ChatCompletionInputGrammarJsonParam,
    )
    from .chat_completion import ChatCompletionInputGrammarRegex as ChatCompletionInputGrammarRegex
    from .chat_completion import (
        ChatCompletionInputGrammarRegexParam as ChatCompletionInputGrammarRegexParam,
    )
    from .chat_completion import ChatCompletionInputGrammarType as ChatCompletionInputGrammarType
    from .chat_completion import (
        ChatCompletionInputGrammarTypeParam as ChatCompletionInputGrammarTypeParam,
    )
    from .chat_completion import (
        ChatCompletionInputJsonSchemaConfig as ChatCompletionInputJsonSchemaConfig,
    )
    from .chat_completion import (
        ChatCompletionInputJsonSchemaConfigParam as ChatCompletionInputJsonSchemaConfigParam,
    )
    from .chat_completion import ChatCompletionInputMessage as ChatCompletionInputMessage
    from .chat_completion import ChatCompletionInputMessageChunk as ChatCompletionInputMessageChunk
    from .chat_completion import (
        ChatCompletionInputMessageChunkImageUrl as ChatCompletionInputMessageChunkImageUrl,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkImageUrlParam as ChatCompletionInputMessageChunkImageUrlParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkInputAudio as ChatCompletionInputMessageChunkInputAudio,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkInputAudioParam as ChatCompletionInputMessageChunkInputAudioParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkParam as ChatCompletionInputMessageChunkParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkText as ChatCompletionInputMessageChunkText,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkTextParam as ChatCompletionInputMessageChunkTextParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageContent as ChatCompletionInputMessageContent,
    )
    from .chat_completion import (
        ChatCompletionInputMessageContentParam as ChatCompletionInputMessageContentParam,
    )
    from .chat_completion import ChatCompletionInputMessageParam as ChatCompletionInputMessageParam
    from .chat_completion import ChatCompletionInputParam as ChatCompletionInputParam
    from .chat_completion import (
        ChatCompletionInputResponseFormatJSONObject as ChatCompletionInputResponseFormatJSONObject,
    )
    from .chat_completion import (
        ChatCompletionInputResponseFormatJSONObjectParam as ChatCompletionInputResponseFormatJSONObjectParam,
    )
    from .chat_completion import (
        ChatCompletionInputResponseFormatJSONSchema as ChatCompletionInputResponseFormatJSONSchema,
    )
    from .chat_completion import (
        ChatCompletionInputResponseFormatJSONSchemaParam as ChatCompletionInputResponseFormatJSONSchemaParam,
    )
    from .chat_completion import (
        ChatCompletionInputResponseFormatText as ChatCompletionInputResponseFormatText,
    )
    from .chat_completion import (
        ChatCompletionInputResponseFormatTextParam as ChatCompletionInputResponseFormatTextParam,
    )
    from .chat_completion import (
        ChatCompletionInputStreamOptions as ChatCompletionInputStreamOptions,
    )
    from .chat_completion import (
        ChatCompletionInputStreamOptionsParam as ChatCompletionInputStreamOptionsParam,
    )
    from .chat_completion import ChatCompletionInputTool as ChatCompletionInputTool
    from .chat_completion import ChatCompletionInputToolCall as ChatCompletionInputToolCall
    from .chat_completion import (
        ChatCompletionInputToolCallParam as ChatCompletionInputToolCallParam,
    )
    from .chat_completion import ChatCompletionInputToolChoice as ChatCompletionInputToolChoice
    from .chat_completion import (
        ChatCompletionInputToolChoiceClass as ChatCompletionInputToolChoiceClass,
    )
    from .chat_completion import (
        ChatCompletionInputToolChoiceClassParam as ChatCompletionInputToolChoiceClassParam,
    )
    from .chat_completion import (
        ChatCompletionInputToolChoiceEnum as ChatCompletionInputToolChoiceEnum,
    )
    from .chat_completion import (
        ChatCompletionInputToolChoiceEnumParam as ChatCompletionInputToolChoiceEnumParam,
    )
    from .chat_completion import (
        ChatCompletionInputToolChoiceParam as ChatCompletionInputToolChoiceParam,
    )
    from .chat_completion import ChatCompletionInputToolParam as ChatCompletionInputToolParam
    from .chat_completion import ChatCompletionInputUrl as ChatCompletionInputUrl
    from .chat_completion import ChatCompletionInputUrlParam as ChatCompletionInputUrlParam
    from .chat_completion import ChatCompletionOutput as ChatCompletionOutput
    from .chat_completion import ChatCompletionOutputComplete as ChatCompletionOutputComplete
    from .chat_completion import (
        ChatCompletionOutputFunctionDefinition as ChatCompletionOutputFunctionDefinition,
    )
    from .chat_completion import ChatCompletionOutputLogprob as ChatCompletionOutputLogprob
    from .chat_completion import ChatCompletionOutputLogprobs as ChatCompletionOutputLogprobs
    from .chat_completion import ChatCompletionOutputMessage as ChatCompletionOutputMessage
    from .chat_completion import ChatCompletionOutputToolCall as ChatCompletionOutputToolCall
    from .chat_completion import ChatCompletionOutputTopLogprob as ChatCompletionOutputTopLogprob
    from .chat_completion import ChatCompletionOutputUsage as ChatCompletionOutputUsage
    from .chat_completion import ChatCompletionStreamOutput as ChatCompletionStreamOutput
    from .chat_completion import (
        ChatCompletionStreamOutputChoice as ChatCompletionStreamOutputChoice,
    )
    from .chat_completion import ChatCompletionStreamOutputDelta as ChatCompletionStreamOutputDelta
    from .chat_completion import (
        ChatCompletionStreamOutputDeltaToolCall as ChatCompletionStreamOutputDeltaToolCall,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputFunction as ChatCompletionStreamOutputFunction,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputLogprob as ChatCompletionStreamOutputLogprob,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputLogprobs as ChatCompletionStreamOutputLogprobs,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputTopLogprob as ChatCompletionStreamOutputTopLogprob,
    )
    from .chat_completion import ChatCompletionStreamOutputUsage as ChatCompletionStreamOutputUsage
    from .common import GenerationParameters as GenerationParameters
    from .common import GenerationParametersParam as GenerationParametersParam
    from .feature_extraction import FeatureExtractionInput as FeatureExtractionInput
    from .feature_extraction import FeatureExtractionInputParam as FeatureExtractionInputParam
    from .feature_extraction import (
        FeatureExtractionInputTruncationDirection as FeatureExtractionInputTruncationDirection,
    )
    from .feature_extraction import (
        FeatureExtractionInputTruncationDirectionParam as FeatureExtractionInputTruncationDirectionParam,
    )
    from .feature_extraction import FeatureExtractionOutput as FeatureExtractionOutput
    from .fill_mask import FillMaskInput as FillMaskInput
    from .fill_mask import FillMaskInputParam as FillMaskInputParam
    from .fill_mask import FillMaskOutput as FillMaskOutput
    from .fill_mask import FillMaskOutputElement as FillMaskOutputElement
    from .fill_mask import FillMaskParameters as FillMaskParameters
    from .fill_mask import FillMaskParametersParam as FillMaskParametersParam
    from .image_segmentation import ImageSegmentationInput as ImageSegmentationInput
    from .image_segmentation import ImageSegmentationInputParam as ImageSegmentationInputParam
    from .image_segmentation import ImageSegmentationOutput as ImageSegmentationOutput
    from .image_segmentation import ImageSegmentationOutputElement as ImageSegmentationOutputElement
    from .image_segmentation import ImageSegmentationParameters as ImageSegmentationParameters
    from .image_segmentation import (
        ImageSegmentationParametersParam as ImageSegmentationParametersParam,
    )
    from .image_segmentation import ImageSegmentationSubtask as ImageSegmentationSubtask
    from .image_segmentation import ImageSegmentationSubtaskParam as ImageSegmentationSubtaskParam
    from .question_answering import QuestionAnsweringInput as QuestionAnsweringInput
    from .question_answering import QuestionAnsweringInputData as QuestionAnsweringInputData
    from .question_answering import (
        QuestionAnsweringInputDataParam as QuestionAnsweringInputDataParam,
    )
    from .question_answering import QuestionAnsweringInputParam as QuestionAnsweringInputParam
    from .question_answering import QuestionAnsweringOutput as QuestionAnsweringOutput
    from .question_answering import QuestionAnsweringOutputElement as QuestionAnsweringOutputElement
    from .question_answering import QuestionAnsweringParameters as QuestionAnsweringParameters
    from .question_answering import (
        QuestionAnsweringParametersParam as QuestionAnsweringParametersParam,
    )
    from .text_generation import TextGenerationInput as TextGenerationInput
    from .text_generation import (
        TextGenerationInputGenerateParameters as TextGenerationInputGenerateParameters,
    )
    from .text_generation import (
        TextGenerationInputGenerateParametersParam as TextGenerationInputGenerateParametersParam,
    )
    from .text_generation import TextGenerationInputGrammarJson as TextGenerationInputGrammarJson
    from .text_generation import (
        TextGenerationInputGrammarJsonParam as TextGenerationInputGrammarJsonParam,
    )
    from .text_generation import (
        TextGenerationInputGrammarJsonSchema as TextGenerationInputGrammarJsonSchema,
    )
    from .text_generation import (
        TextGenerationInputGrammarJsonSchemaParam as TextGenerationInputGrammarJsonSchemaParam,
    )
    from .text_generation import TextGenerationInputGrammarRegex as TextGenerationInputGrammarRegex
    from .text_generation import (
        TextGenerationInputGrammarRegexParam as TextGenerationInputGrammarRegexParam,
    )
    from .text_generation import TextGenerationInputGrammarType as TextGenerationInputGrammarType
    from .text_generation import (
        TextGenerationInputGrammarTypeParam as TextGenerationInputGrammarTypeParam,
    )
    from .text_generation import (
        TextGenerationInputJsonSchemaConfig as TextGenerationInputJsonSchemaConfig,
    )
    from .text_generation import (
        TextGenerationInputJsonSchemaConfigParam as TextGenerationInputJsonSchemaConfigParam,
    )
    from .text_generation import TextGenerationInputParam as TextGenerationInputParam
    from .text_generation import TextGenerationOutput as TextGenerationOutput
    from .text_generation import (
        TextGenerationOutputBestOfSequence as TextGenerationOutputBestOfSequence,
    )
    from .text_generation import TextGenerationOutputDetails as TextGenerationOutputDetails
    from .text_generation import (
        TextGenerationOutputFinishReason as TextGenerationOutputFinishReason,
    )
    from .text_generation import (
        TextGenerationOutputPrefillToken as TextGenerationOutputPrefillToken,
    )
    from .text_generation import TextGenerationOutputToken as TextGenerationOutputToken
    from .text_generation import TextGenerationStreamOutput as TextGenerationStreamOutput
    from .text_generation import (
        TextGenerationStreamOutputFinishReason as TextGenerationStreamOutputFinishReason,
    )
    from .text_generation import (
        TextGenerationStreamOutputStreamDetails as TextGenerationStreamOutputStreamDetails,
    )
    from .text_generation import TextGenerationStreamOutputToken as TextGenerationStreamOutputToken
    from .text_to_image import TextToImageInput as TextToImageInput
    from .text_to_image import TextToImageInputParam as TextToImageInputParam
    from .text_to_image import TextToImageParameters as TextToImageParameters
    from .text_to_image import TextToImageParametersParam as TextToImageParametersParam
    from .text_to_image import TextToImageTargetSize as TextToImageTargetSize
    from .text_to_image import TextToImageTargetSizeParam as TextToImageTargetSizeParam
    from .zero_shot_classification import ZeroShotClassificationInput as ZeroShotClassificationInput
    from .zero_shot_classification import (
        ZeroShotClassificationInputParam as ZeroShotClassificationInputParam,
    )
    from .zero_shot_classification import (
        ZeroShotClassificationOutput as ZeroShotClassificationOutput,
    )
    from .zero_shot_classification import (
        ZeroShotClassificationOutputElement as ZeroShotClassificationOutputElement,
    )
    from .zero_shot_classification import (
        ZeroShotClassificationParameters as ZeroShotClassificationParameters,
    )
    from .zero_shot_classification import (
        ZeroShotClassificationParametersParam as ZeroShotClassificationParametersParam,
    )

_HOMES: dict[str, str] = {
    "AutomaticSpeechRecognitionInput": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionInputParam": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutput": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutputChunk": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionParameters": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionParametersParam": ".automatic_speech_recognition",
    "ChatCompletionInput": ".chat_completion",
    "ChatCompletionInputAudio": ".chat_completion",
    "ChatCompletionInputAudioParam": ".chat_completion",
    "ChatCompletionInputFunctionCall": ".chat_completion",
    "ChatCompletionInputFunctionCallParam": ".chat_completion",
    "ChatCompletionInputFunctionDefinition": ".chat_completion",
    "ChatCompletionInputFunctionDefinitionParam": ".chat_completion",
    "ChatCompletionInputFunctionName": ".chat_completion",
    "ChatCompletionInputFunctionNameParam": ".chat_completion",
    "ChatCompletionInputGrammarJson": ".chat_completion",
    "ChatCompletionInputGrammarJsonParam": ".chat_completion",
    "ChatCompletionInputGrammarRegex": ".chat_completion",
    "ChatCompletionInputGrammarRegexParam": ".chat_completion",
    "ChatCompletionInputGrammarType": ".chat_completion",
    "ChatCompletionInputGrammarTypeParam": ".chat_completion",
    "ChatCompletionInputJsonSchemaConfig": ".chat_completion",
    "ChatCompletionInputJsonSchemaConfigParam": ".chat_completion",
    "ChatCompletionInputMessage": ".chat_completion",
    "ChatCompletionInputMessageChunk": ".chat_completion",
    "ChatCompletionInputMessageChunkImageUrl": ".chat_completion",
    "ChatCompletionInputMessageChunkImageUrlParam": ".chat_completion",
    "ChatCompletionInputMessageChunkInputAudio": ".chat_completion",
    "ChatCompletionInputMessageChunkInputAudioParam": ".chat_completion",
    "ChatCompletionInputMessageChunkParam": ".chat_completion",
    "ChatCompletionInputMessageChunkText": ".chat_completion",
    "ChatCompletionInputMessageChunkTextParam": ".chat_completion",
    "ChatCompletionInputMessageContent": ".chat_completion",
    "ChatCompletionInputMessageContentParam": ".chat_completion",
    "ChatCompletionInputMessageParam": ".chat_completion",
    "ChatCompletionInputParam": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONObject": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONObjectParam": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONSchema": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONSchemaParam": ".chat_completion",
    "ChatCompletionInputResponseFormatText": ".chat_completion",
    "ChatCompletionInputResponseFormatTextParam": ".chat_completion",
    "ChatCompletionInputStreamOptions": ".chat_completion",
    "ChatCompletionInputStreamOptionsParam": ".chat_completion",
    "ChatCompletionInputTool": ".chat_completion",
    "ChatCompletionInputToolCall": ".chat_completion",
    "ChatCompletionInputToolCallParam": ".chat_completion",
    "ChatCompletionInputToolChoice": ".chat_completion",
    "ChatCompletionInputToolChoiceClass": ".chat_completion",
    "ChatCompletionInputToolChoiceClassParam": ".chat_completion",
    "ChatCompletionInputToolChoiceEnum": ".chat_completion",
    "ChatCompletionInputToolChoiceEnumParam": ".chat_completion",
    "ChatCompletionInputToolChoiceParam": ".chat_completion",
    "ChatCompletionInputToolParam": ".chat_completion",
    "ChatCompletionInputUrl": ".chat_completion",
    "ChatCompletionInputUrlParam": ".chat_completion",
    "ChatCompletionOutput": ".chat_completion",
    "ChatCompletionOutputComplete": ".chat_completion",
    "ChatCompletionOutputFunctionDefinition": ".chat_completion",
    "ChatCompletionOutputLogprob": ".chat_completion",
    "ChatCompletionOutputLogprobs": ".chat_completion",
    "ChatCompletionOutputMessage": ".chat_completion",
    "ChatCompletionOutputToolCall": ".chat_completion",
    "ChatCompletionOutputTopLogprob": ".chat_completion",
    "ChatCompletionOutputUsage": ".chat_completion",
    "ChatCompletionStreamOutput": ".chat_completion",
    "ChatCompletionStreamOutputChoice": ".chat_completion",
    "ChatCompletionStreamOutputDelta": ".chat_completion",
    "ChatCompletionStreamOutputDeltaToolCall": ".chat_completion",
    "ChatCompletionStreamOutputFunction": ".chat_completion",
    "ChatCompletionStreamOutputLogprob": ".chat_completion",
    "ChatCompletionStreamOutputLogprobs": ".chat_completion",
    "ChatCompletionStreamOutputTopLogprob": ".chat_completion",
    "ChatCompletionStreamOutputUsage": ".chat_completion",
    "FeatureExtractionInput": ".feature_extraction",
    "FeatureExtractionInputParam": ".feature_extraction",
    "FeatureExtractionInputTruncationDirection": ".feature_extraction",
    "FeatureExtractionInputTruncationDirectionParam": ".feature_extraction",
    "FeatureExtractionOutput": ".feature_extraction",
    "FillMaskInput": ".fill_mask",
    "FillMaskInputParam": ".fill_mask",
    "FillMaskOutput": ".fill_mask",
    "FillMaskOutputElement": ".fill_mask",
    "FillMaskParameters": ".fill_mask",
    "FillMaskParametersParam": ".fill_mask",
    "GenerationParameters": ".common",
    "GenerationParametersParam": ".common",
    "ImageSegmentationInput": ".image_segmentation",
    "ImageSegmentationInputParam": ".image_segmentation",
    "ImageSegmentationOutput": ".image_segmentation",
    "ImageSegmentationOutputElement": ".image_segmentation",
    "ImageSegmentationParameters": ".image_segmentation",
    "ImageSegmentationParametersParam": ".image_segmentation",
    "ImageSegmentationSubtask": ".image_segmentation",
    "ImageSegmentationSubtaskParam": ".image_segmentation",
    "QuestionAnsweringInput": ".question_answering",
    "QuestionAnsweringInputData": ".question_answering",
    "QuestionAnsweringInputDataParam": ".question_answering",
    "QuestionAnsweringInputParam": ".question_answering",
    "QuestionAnsweringOutput": ".question_answering",
    "QuestionAnsweringOutputElement": ".question_answering",
    "QuestionAnsweringParameters": ".question_answering",
    "QuestionAnsweringParametersParam": ".question_answering",
    "TextGenerationInput": ".text_generation",
    "TextGenerationInputGenerateParameters": ".text_generation",
    "TextGenerationInputGenerateParametersParam": ".text_generation",
    "TextGenerationInputGrammarJson": ".text_generation",
    "TextGenerationInputGrammarJsonParam": ".text_generation",
    "TextGenerationInputGrammarJsonSchema": ".text_generation",
    "TextGenerationInputGrammarJsonSchemaParam": ".text_generation",
    "TextGenerationInputGrammarRegex": ".text_generation",
    "TextGenerationInputGrammarRegexParam": ".text_generation",
    "TextGenerationInputGrammarType": ".text_generation",
    "TextGenerationInputGrammarTypeParam": ".text_generation",
    "TextGenerationInputJsonSchemaConfig": ".text_generation",
    "TextGenerationInputJsonSchemaConfigParam": ".text_generation",
    "TextGenerationInputParam": ".text_generation",
    "TextGenerationOutput": ".text_generation",
    "TextGenerationOutputBestOfSequence": ".text_generation",
    "TextGenerationOutputDetails": ".text_generation",
    "TextGenerationOutputFinishReason": ".text_generation",
    "TextGenerationOutputPrefillToken": ".text_generation",
    "TextGenerationOutputToken": ".text_generation",
    "TextGenerationStreamOutput": ".text_generation",
    "TextGenerationStreamOutputFinishReason": ".text_generation",
    "TextGenerationStreamOutputStreamDetails": ".text_generation",
    "TextGenerationStreamOutputToken": ".text_generation",
    "TextToImageInput": ".text_to_image",
    "TextToImageInputParam": ".text_to_image",
    "TextToImageParameters": ".text_to_image",
    "TextToImageParametersParam": ".text_to_image",
    "TextToImageTargetSize": ".text_to_image",
    "TextToImageTargetSizeParam": ".text_to_image",
    "ZeroShotClassificationInput": ".zero_shot_classification",
    "ZeroShotClassificationInputParam": ".zero_shot_classification",
    "ZeroShotClassificationOutput": ".zero_shot_classification",
    "ZeroShotClassificationOutputElement": ".zero_shot_classification",
    "ZeroShotClassificationParameters": ".zero_shot_classification",
    "ZeroShotClassificationParametersParam": ".zero_shot_classification",
    "automatic_speech_recognition": ".automatic_speech_recognition",
    "chat_completion": ".chat_completion",
    "common": ".common",
    "feature_extraction": ".feature_extraction",
    "fill_mask": ".fill_mask",
    "image_segmentation": ".image_segmentation",
    "question_answering": ".question_answering",
    "text_generation": ".text_generation",
    "text_to_image": ".text_to_image",
    "zero_shot_classification": ".zero_shot_classification",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "AutomaticSpeechRecognitionInput",
    "AutomaticSpeechRecognitionInputParam",
    "AutomaticSpeechRecognitionOutput",
    "AutomaticSpeechRecognitionOutputChunk",
    "AutomaticSpeechRecognitionParameters",
    "AutomaticSpeechRecognitionParametersParam",
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
    "QuestionAnsweringInput",
    "QuestionAnsweringInputData",
    "QuestionAnsweringInputDataParam",
    "QuestionAnsweringInputParam",
    "QuestionAnsweringOutput",
    "QuestionAnsweringOutputElement",
    "QuestionAnsweringParameters",
    "QuestionAnsweringParametersParam",
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
    "ZeroShotClassificationInput",
    "ZeroShotClassificationInputParam",
    "ZeroShotClassificationOutput",
    "ZeroShotClassificationOutputElement",
    "ZeroShotClassificationParameters",
    "ZeroShotClassificationParametersParam",
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
