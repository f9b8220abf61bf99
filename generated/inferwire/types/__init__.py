"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio_classification as audio_classification
    from . import audio_to_audio as audio_to_audio
    from . import automatic_speech_recognition as automatic_speech_recognition
    from . import chat_completion as chat_completion
    from . import common as common
    from . import depth_estimation as depth_estimation
    from . import document_question_answering as document_question_answering
    from . import feature_extraction as feature_extraction
    from . import fill_mask as fill_mask
    from . import get_endpoint_info as get_endpoint_info
    from . import get_model_status as get_model_status
    from . import image_classification as image_classification
    from . import image_feature_extraction as image_feature_extraction
    from . import image_segmentation as image_segmentation
    from . import image_text_to_image as image_text_to_image
    from . import image_text_to_video as image_text_to_video
    from . import image_to_image as image_to_image
    from . import image_to_text as image_to_text
    from . import image_to_video as image_to_video
    from . import object_detection as object_detection
    from . import question_answering as question_answering
    from . import sentence_similarity as sentence_similarity
    from . import summarization as summarization
    from . import table_question_answering as table_question_answering
    from . import tabular_classification as tabular_classification
    from . import tabular_regression as tabular_regression
    from . import text2text_generation as text2text_generation
    from . import text_classification as text_classification
    from . import text_generation as text_generation
    from . import text_to_audio as text_to_audio
    from . import text_to_image as text_to_image
    from . import text_to_speech as text_to_speech
    from . import text_to_video as text_to_video
    from . import token_classification as token_classification
    from . import translation as translation
    from . import video_classification as video_classification
    from . import visual_question_answering as visual_question_answering
    from . import zero_shot_classification as zero_shot_classification
    from . import zero_shot_image_classification as zero_shot_image_classification
    from . import zero_shot_object_detection as zero_shot_object_detection
    from .audio_classification import AudioClassificationInput as AudioClassificationInput
    from .audio_classification import AudioClassificationInputParam as AudioClassificationInputParam
    from .audio_classification import AudioClassificationOutput as AudioClassificationOutput
    from .audio_classification import (
        AudioClassificationOutputElement as AudioClassificationOutputElement,
    )
    from .audio_classification import (
        AudioClassificationOutputTransform as AudioClassificationOutputTransform,
    )
    from .audio_classification import (
        AudioClassificationOutputTransformParam as AudioClassificationOutputTransformParam,
    )
    from .audio_classification import AudioClassificationParameters as AudioClassificationParameters
    from .audio_classification import (
        AudioClassificationParametersParam as AudioClassificationParametersParam,
    )
    from .audio_to_audio import AudioToAudioInput as AudioToAudioInput
    from .audio_to_audio import AudioToAudioInputParam as AudioToAudioInputParam
    from .audio_to_audio import AudioToAudioOutput as AudioToAudioOutput
    from .audio_to_audio import AudioToAudioOutputElement as AudioToAudioOutputElement
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
    from .chat_completion import ChatCompletionInputAllowedTools as ChatCompletionInputAllowedTools
    from .chat_completion import (
        ChatCompletionInputAllowedToolsMode as ChatCompletionInputAllowedToolsMode,
    )
    from .chat_completion import (
        ChatCompletionInputAllowedToolsModeParam as ChatCompletionInputAllowedToolsModeParam,
    )
    from .chat_completion import (
        ChatCompletionInputAllowedToolsParam as ChatCompletionInputAllowedToolsParam,
    )
    from .chat_completion import (
        ChatCompletionInputApproximateLocation as ChatCompletionInputApproximateLocation,
    )
    from .chat_completion import (
        ChatCompletionInputApproximateLocationParam as ChatCompletionInputApproximateLocationParam,
    )
    from .chat_completion import ChatCompletionInputAudio as ChatCompletionInputAudio
    from .chat_completion import ChatCompletionInputAudioParam as ChatCompletionInputAudioParam
    from .chat_completion import ChatCompletionInputFile as ChatCompletionInputFile
    from .chat_completion import ChatCompletionInputFileParam as ChatCompletionInputFileParam
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
    from .chat_completion import ChatCompletionInputMediaUrl as ChatCompletionInputMediaUrl
    from .chat_completion import (
        ChatCompletionInputMediaUrlParam as ChatCompletionInputMediaUrlParam,
    )
    from .chat_completion import ChatCompletionInputMessage as ChatCompletionInputMessage
    from .chat_completion import ChatCompletionInputMessageChunk as ChatCompletionInputMessageChunk
    from .chat_completion import (
        ChatCompletionInputMessageChunkAudioUrl as ChatCompletionInputMessageChunkAudioUrl,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkAudioUrlParam as ChatCompletionInputMessageChunkAudioUrlParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkFile as ChatCompletionInputMessageChunkFile,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkFileParam as ChatCompletionInputMessageChunkFileParam,
    )
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
        ChatCompletionInputMessageChunkRefusal as ChatCompletionInputMessageChunkRefusal,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkRefusalParam as ChatCompletionInputMessageChunkRefusalParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkText as ChatCompletionInputMessageChunkText,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkTextParam as ChatCompletionInputMessageChunkTextParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkVideoUrl as ChatCompletionInputMessageChunkVideoUrl,
    )
    from .chat_completion import (
        ChatCompletionInputMessageChunkVideoUrlParam as ChatCompletionInputMessageChunkVideoUrlParam,
    )
    from .chat_completion import (
        ChatCompletionInputMessageContent as ChatCompletionInputMessageContent,
    )
    from .chat_completion import (
        ChatCompletionInputMessageContentParam as ChatCompletionInputMessageContentParam,
    )
    from .chat_completion import ChatCompletionInputMessageParam as ChatCompletionInputMessageParam
    from .chat_completion import ChatCompletionInputParam as ChatCompletionInputParam
    from .chat_completion import ChatCompletionInputPrediction as ChatCompletionInputPrediction
    from .chat_completion import (
        ChatCompletionInputPredictionParam as ChatCompletionInputPredictionParam,
    )
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
    from .chat_completion import ChatCompletionInputSpeech as ChatCompletionInputSpeech
    from .chat_completion import ChatCompletionInputSpeechParam as ChatCompletionInputSpeechParam
    from .chat_completion import ChatCompletionInputSpokenAnswer as ChatCompletionInputSpokenAnswer
    from .chat_completion import (
        ChatCompletionInputSpokenAnswerParam as ChatCompletionInputSpokenAnswerParam,
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
        ChatCompletionInputToolChoiceAllowed as ChatCompletionInputToolChoiceAllowed,
    )
    from .chat_completion import (
        ChatCompletionInputToolChoiceAllowedParam as ChatCompletionInputToolChoiceAllowedParam,
    )
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
    from .chat_completion import ChatCompletionInputUserLocation as ChatCompletionInputUserLocation
    from .chat_completion import (
        ChatCompletionInputUserLocationParam as ChatCompletionInputUserLocationParam,
    )
    from .chat_completion import ChatCompletionInputVoice as ChatCompletionInputVoice
    from .chat_completion import ChatCompletionInputVoiceParam as ChatCompletionInputVoiceParam
    from .chat_completion import (
        ChatCompletionInputWebSearchOptions as ChatCompletionInputWebSearchOptions,
    )
    from .chat_completion import (
        ChatCompletionInputWebSearchOptionsParam as ChatCompletionInputWebSearchOptionsParam,
    )
    from .chat_completion import ChatCompletionOutput as ChatCompletionOutput
    from .chat_completion import ChatCompletionOutputAnnotation as ChatCompletionOutputAnnotation
    from .chat_completion import ChatCompletionOutputAudio as ChatCompletionOutputAudio
    from .chat_completion import ChatCompletionOutputComplete as ChatCompletionOutputComplete
    from .chat_completion import (
        ChatCompletionOutputCompletionTokensDetails as ChatCompletionOutputCompletionTokensDetails,
    )
    from .chat_completion import (
        ChatCompletionOutputFinishReason as ChatCompletionOutputFinishReason,
    )
    from .chat_completion import (
        ChatCompletionOutputFunctionDefinition as ChatCompletionOutputFunctionDefinition,
    )
    from .chat_completion import ChatCompletionOutputLogprob as ChatCompletionOutputLogprob
    from .chat_completion import ChatCompletionOutputLogprobs as ChatCompletionOutputLogprobs
    from .chat_completion import ChatCompletionOutputMessage as ChatCompletionOutputMessage
    from .chat_completion import (
        ChatCompletionOutputPromptTokensDetails as ChatCompletionOutputPromptTokensDetails,
    )
    from .chat_completion import ChatCompletionOutputToolCall as ChatCompletionOutputToolCall
    from .chat_completion import ChatCompletionOutputTopLogprob as ChatCompletionOutputTopLogprob
    from .chat_completion import ChatCompletionOutputUrlCitation as ChatCompletionOutputUrlCitation
    from .chat_completion import ChatCompletionOutputUsage as ChatCompletionOutputUsage
    from .chat_completion import ChatCompletionStreamOutput as ChatCompletionStreamOutput
    from .chat_completion import (
        ChatCompletionStreamOutputAnnotation as ChatCompletionStreamOutputAnnotation,
    )
    from .chat_completion import ChatCompletionStreamOutputAudio as ChatCompletionStreamOutputAudio
    from .chat_completion import (
        ChatCompletionStreamOutputChoice as ChatCompletionStreamOutputChoice,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputCompletionTokensDetails as ChatCompletionStreamOutputCompletionTokensDetails,
    )
    from .chat_completion import ChatCompletionStreamOutputDelta as ChatCompletionStreamOutputDelta
    from .chat_completion import (
        ChatCompletionStreamOutputDeltaToolCall as ChatCompletionStreamOutputDeltaToolCall,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputFinishReason as ChatCompletionStreamOutputFinishReason,
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
        ChatCompletionStreamOutputPromptTokensDetails as ChatCompletionStreamOutputPromptTokensDetails,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputTopLogprob as ChatCompletionStreamOutputTopLogprob,
    )
    from .chat_completion import (
        ChatCompletionStreamOutputUrlCitation as ChatCompletionStreamOutputUrlCitation,
    )
    from .chat_completion import ChatCompletionStreamOutputUsage as ChatCompletionStreamOutputUsage
    from .common import GenerationParameters as GenerationParameters
    from .common import GenerationParametersParam as GenerationParametersParam
    from .depth_estimation import DepthEstimationInput as DepthEstimationInput
    from .depth_estimation import DepthEstimationInputParam as DepthEstimationInputParam
    from .depth_estimation import DepthEstimationOutput as DepthEstimationOutput
    from .depth_estimation import DepthEstimationParameters as DepthEstimationParameters
    from .depth_estimation import DepthEstimationParametersParam as DepthEstimationParametersParam
    from .document_question_answering import (
        DocumentQuestionAnsweringInput as DocumentQuestionAnsweringInput,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringInputData as DocumentQuestionAnsweringInputData,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringInputDataParam as DocumentQuestionAnsweringInputDataParam,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringInputParam as DocumentQuestionAnsweringInputParam,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringOutput as DocumentQuestionAnsweringOutput,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringOutputElement as DocumentQuestionAnsweringOutputElement,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringParameters as DocumentQuestionAnsweringParameters,
    )
    from .document_question_answering import (
        DocumentQuestionAnsweringParametersParam as DocumentQuestionAnsweringParametersParam,
    )
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
    from .get_endpoint_info import EndpointInfo as EndpointInfo
    from .get_endpoint_info import EndpointInfoClassifier as EndpointInfoClassifier
    from .get_endpoint_info import EndpointInfoEmbedding as EndpointInfoEmbedding
    from .get_endpoint_info import EndpointInfoModelType as EndpointInfoModelType
    from .get_model_status import ModelStatus as ModelStatus
    from .image_classification import ImageClassificationInput as ImageClassificationInput
    from .image_classification import ImageClassificationInputParam as ImageClassificationInputParam
    from .image_classification import ImageClassificationOutput as ImageClassificationOutput
    from .image_classification import (
        ImageClassificationOutputElement as ImageClassificationOutputElement,
    )
    from .image_classification import (
        ImageClassificationOutputTransform as ImageClassificationOutputTransform,
    )
    from .image_classification import (
        ImageClassificationOutputTransformParam as ImageClassificationOutputTransformParam,
    )
    from .image_classification import ImageClassificationParameters as ImageClassificationParameters
    from .image_classification import (
        ImageClassificationParametersParam as ImageClassificationParametersParam,
    )
    from .image_feature_extraction import ImageFeatureExtractionInput as ImageFeatureExtractionInput
    from .image_feature_extraction import (
        ImageFeatureExtractionInputParam as ImageFeatureExtractionInputParam,
    )
    from .image_feature_extraction import (
        ImageFeatureExtractionOutput as ImageFeatureExtractionOutput,
    )
    from .image_feature_extraction import (
        ImageFeatureExtractionParameters as ImageFeatureExtractionParameters,
    )
    from .image_feature_extraction import (
        ImageFeatureExtractionParametersParam as ImageFeatureExtractionParametersParam,
    )
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
    from .image_text_to_image import ImageTextToImageInput as ImageTextToImageInput
    from .image_text_to_image import ImageTextToImageInputParam as ImageTextToImageInputParam
    from .image_text_to_image import ImageTextToImageParameters as ImageTextToImageParameters
    from .image_text_to_image import (
        ImageTextToImageParametersParam as ImageTextToImageParametersParam,
    )
    from .image_text_to_image import ImageTextToImageTargetSize as ImageTextToImageTargetSize
    from .image_text_to_image import (
        ImageTextToImageTargetSizeParam as ImageTextToImageTargetSizeParam,
    )
    from .image_text_to_video import ImageTextToVideoInput as ImageTextToVideoInput
    from .image_text_to_video import ImageTextToVideoInputParam as ImageTextToVideoInputParam
    from .image_text_to_video import ImageTextToVideoParameters as ImageTextToVideoParameters
    from .image_text_to_video import (
        ImageTextToVideoParametersParam as ImageTextToVideoParametersParam,
    )
    from .image_text_to_video import ImageTextToVideoTargetSize as ImageTextToVideoTargetSize
    from .image_text_to_video import (
        ImageTextToVideoTargetSizeParam as ImageTextToVideoTargetSizeParam,
    )
    from .image_to_image import ImageToImageInput as ImageToImageInput
    from .image_to_image import ImageToImageInputParam as ImageToImageInputParam
    from .image_to_image import ImageToImageParameters as ImageToImageParameters
    from .image_to_image import ImageToImageParametersParam as ImageToImageParametersParam
    from .image_to_image import ImageToImageTargetSize as ImageToImageTargetSize
    from .image_to_image import ImageToImageTargetSizeParam as ImageToImageTargetSizeParam
    from .image_to_text import ImageToTextInput as ImageToTextInput
    from .image_to_text import ImageToTextInputParam as ImageToTextInputParam
    from .image_to_text import ImageToTextOutput as ImageToTextOutput
    from .image_to_text import ImageToTextParameters as ImageToTextParameters
    from .image_to_text import ImageToTextParametersParam as ImageToTextParametersParam
    from .image_to_video import ImageToVideoInput as ImageToVideoInput
    from .image_to_video import ImageToVideoInputParam as ImageToVideoInputParam
    from .image_to_video import ImageToVideoParameters as ImageToVideoParameters
    from .image_to_video import ImageToVideoParametersParam as ImageToVideoParametersParam
    from .image_to_video import ImageToVideoTargetSize as ImageToVideoTargetSize
    from .image_to_video import ImageToVideoTargetSizeParam as ImageToVideoTargetSizeParam
    from .object_detection import ObjectDetectionBoundingBox as ObjectDetectionBoundingBox
    from .object_detection import ObjectDetectionInput as ObjectDetectionInput
    from .object_detection import ObjectDetectionInputParam as ObjectDetectionInputParam
    from .object_detection import ObjectDetectionOutput as ObjectDetectionOutput
    from .object_detection import ObjectDetectionOutputElement as ObjectDetectionOutputElement
    from .object_detection import ObjectDetectionParameters as ObjectDetectionParameters
    from .object_detection import ObjectDetectionParametersParam as ObjectDetectionParametersParam
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
    from .sentence_similarity import SentenceSimilarityInput as SentenceSimilarityInput
    from .sentence_similarity import SentenceSimilarityInputData as SentenceSimilarityInputData
    from .sentence_similarity import (
        SentenceSimilarityInputDataParam as SentenceSimilarityInputDataParam,
    )
    from .sentence_similarity import SentenceSimilarityInputParam as SentenceSimilarityInputParam
    from .sentence_similarity import SentenceSimilarityOutput as SentenceSimilarityOutput
    from .sentence_similarity import SentenceSimilarityParameters as SentenceSimilarityParameters
    from .sentence_similarity import (
        SentenceSimilarityParametersParam as SentenceSimilarityParametersParam,
    )
    from .sentence_similarity import (
        SentenceSimilarityTruncationDirection as SentenceSimilarityTruncationDirection,
    )
    from .sentence_similarity import (
        SentenceSimilarityTruncationDirectionParam as SentenceSimilarityTruncationDirectionParam,
    )
    from .summarization import SummarizationInput as SummarizationInput
    from .summarization import SummarizationInputParam as SummarizationInputParam
    from .summarization import SummarizationOutput as SummarizationOutput
    from .summarization import SummarizationParameters as SummarizationParameters
    from .summarization import SummarizationParametersParam as SummarizationParametersParam
    from .summarization import SummarizationTruncationStrategy as SummarizationTruncationStrategy
    from .summarization import (
        SummarizationTruncationStrategyParam as SummarizationTruncationStrategyParam,
    )
    from .table_question_answering import Coordinate as Coordinate
    from .table_question_answering import TableQuestionAnsweringInput as TableQuestionAnsweringInput
    from .table_question_answering import (
        TableQuestionAnsweringInputData as TableQuestionAnsweringInputData,
    )
    from .table_question_answering import (
        TableQuestionAnsweringInputDataParam as TableQuestionAnsweringInputDataParam,
    )
    from .table_question_answering import (
        TableQuestionAnsweringInputParam as TableQuestionAnsweringInputParam,
    )
    from .table_question_answering import (
        TableQuestionAnsweringOutput as TableQuestionAnsweringOutput,
    )
    from .table_question_answering import (
        TableQuestionAnsweringOutputElement as TableQuestionAnsweringOutputElement,
    )
    from .table_question_answering import (
        TableQuestionAnsweringPadding as TableQuestionAnsweringPadding,
    )
    from .table_question_answering import (
        TableQuestionAnsweringPaddingParam as TableQuestionAnsweringPaddingParam,
    )
    from .table_question_answering import (
        TableQuestionAnsweringParameters as TableQuestionAnsweringParameters,
    )
    from .table_question_answering import (
        TableQuestionAnsweringParametersParam as TableQuestionAnsweringParametersParam,
    )
    from .tabular_classification import TabularClassificationInput as TabularClassificationInput
    from .tabular_classification import (
        TabularClassificationInputData as TabularClassificationInputData,
    )
    from .tabular_classification import (
        TabularClassificationInputDataParam as TabularClassificationInputDataParam,
    )
    from .tabular_classification import (
        TabularClassificationInputParam as TabularClassificationInputParam,
    )
    from .tabular_classification import TabularClassificationOutput as TabularClassificationOutput
    from .tabular_regression import TabularRegressionInput as TabularRegressionInput
    from .tabular_regression import TabularRegressionInputData as TabularRegressionInputData
    from .tabular_regression import (
        TabularRegressionInputDataParam as TabularRegressionInputDataParam,
    )
    from .tabular_regression import TabularRegressionInputParam as TabularRegressionInputParam
    from .tabular_regression import TabularRegressionOutput as TabularRegressionOutput
    from .text2text_generation import Text2TextGenerationInput as Text2TextGenerationInput
    from .text2text_generation import Text2TextGenerationInputParam as Text2TextGenerationInputParam
    from .text2text_generation import Text2TextGenerationOutput as Text2TextGenerationOutput
    from .text2text_generation import Text2textGenerationParameters as Text2textGenerationParameters
    from .text2text_generation import (
        Text2textGenerationParametersParam as Text2textGenerationParametersParam,
    )
    from .text2text_generation import (
        Text2textGenerationTruncationStrategy as Text2textGenerationTruncationStrategy,
    )
    from .text2text_generation import (
        Text2textGenerationTruncationStrategyParam as Text2textGenerationTruncationStrategyParam,
    )
    from .text_classification import TextClassificationInput as TextClassificationInput
    from .text_classification import TextClassificationInputParam as TextClassificationInputParam
    from .text_classification import TextClassificationOutput as TextClassificationOutput
    from .text_classification import (
        TextClassificationOutputElement as TextClassificationOutputElement,
    )
    from .text_classification import (
        TextClassificationOutputTransform as TextClassificationOutputTransform,
    )
    from .text_classification import (
        TextClassificationOutputTransformParam as TextClassificationOutputTransformParam,
    )
    from .text_classification import TextClassificationParameters as TextClassificationParameters
    from .text_classification import (
        TextClassificationParametersParam as TextClassificationParametersParam,
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
    from .text_to_audio import TextToAudioInput as TextToAudioInput
    from .text_to_audio import TextToAudioInputParam as TextToAudioInputParam
    from .text_to_image import TextToImageInput as TextToImageInput
    from .text_to_image import TextToImageInputParam as TextToImageInputParam
    from .text_to_image import TextToImageParameters as TextToImageParameters
    from .text_to_image import TextToImageParametersParam as TextToImageParametersParam
    from .text_to_image import TextToImageTargetSize as TextToImageTargetSize
    from .text_to_image import TextToImageTargetSizeParam as TextToImageTargetSizeParam
    from .text_to_speech import TextToSpeechInput as TextToSpeechInput
    from .text_to_speech import TextToSpeechInputParam as TextToSpeechInputParam
    from .text_to_speech import TextToSpeechParameters as TextToSpeechParameters
    from .text_to_speech import TextToSpeechParametersParam as TextToSpeechParametersParam
    from .text_to_video import TextToVideoInput as TextToVideoInput
    from .text_to_video import TextToVideoInputParam as TextToVideoInputParam
    from .text_to_video import TextToVideoParameters as TextToVideoParameters
    from .text_to_video import TextToVideoParametersParam as TextToVideoParametersParam
    from .token_classification import (
        TokenClassificationAggregationStrategy as TokenClassificationAggregationStrategy,
    )
    from .token_classification import (
        TokenClassificationAggregationStrategyParam as TokenClassificationAggregationStrategyParam,
    )
    from .token_classification import TokenClassificationInput as TokenClassificationInput
    from .token_classification import TokenClassificationInputParam as TokenClassificationInputParam
    from .token_classification import TokenClassificationOutput as TokenClassificationOutput
    from .token_classification import (
        TokenClassificationOutputElement as TokenClassificationOutputElement,
    )
    from .token_classification import TokenClassificationParameters as TokenClassificationParameters
    from .token_classification import (
        TokenClassificationParametersParam as TokenClassificationParametersParam,
    )
    from .translation import TranslationInput as TranslationInput
    from .translation import TranslationInputParam as TranslationInputParam
    from .translation import TranslationOutput as TranslationOutput
    from .translation import TranslationParameters as TranslationParameters
    from .translation import TranslationParametersParam as TranslationParametersParam
    from .translation import TranslationTruncationStrategy as TranslationTruncationStrategy
    from .translation import (
        TranslationTruncationStrategyParam as TranslationTruncationStrategyParam,
    )
    from .video_classification import VideoClassificationInput as VideoClassificationInput
    from .video_classification import VideoClassificationInputParam as VideoClassificationInputParam
    from .video_classification import VideoClassificationOutput as VideoClassificationOutput
    from .video_classification import (
        VideoClassificationOutputElement as VideoClassificationOutputElement,
    )
    from .video_classification import (
        VideoClassificationOutputTransform as VideoClassificationOutputTransform,
    )
    from .video_classification import (
        VideoClassificationOutputTransformParam as VideoClassificationOutputTransformParam,
    )
    from .video_classification import VideoClassificationParameters as VideoClassificationParameters
    from .video_classification import (
        VideoClassificationParametersParam as VideoClassificationParametersParam,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringInput as VisualQuestionAnsweringInput,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringInputData as VisualQuestionAnsweringInputData,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringInputDataParam as VisualQuestionAnsweringInputDataParam,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringInputParam as VisualQuestionAnsweringInputParam,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringOutput as VisualQuestionAnsweringOutput,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringOutputElement as VisualQuestionAnsweringOutputElement,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringParameters as VisualQuestionAnsweringParameters,
    )
    from .visual_question_answering import (
        VisualQuestionAnsweringParametersParam as VisualQuestionAnsweringParametersParam,
    )
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
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationInput as ZeroShotImageClassificationInput,
    )
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationInputParam as ZeroShotImageClassificationInputParam,
    )
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationOutput as ZeroShotImageClassificationOutput,
    )
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationOutputElement as ZeroShotImageClassificationOutputElement,
    )
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationParameters as ZeroShotImageClassificationParameters,
    )
    from .zero_shot_image_classification import (
        ZeroShotImageClassificationParametersParam as ZeroShotImageClassificationParametersParam,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionBoundingBox as ZeroShotObjectDetectionBoundingBox,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionInput as ZeroShotObjectDetectionInput,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionInputParam as ZeroShotObjectDetectionInputParam,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionOutput as ZeroShotObjectDetectionOutput,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionOutputElement as ZeroShotObjectDetectionOutputElement,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionParameters as ZeroShotObjectDetectionParameters,
    )
    from .zero_shot_object_detection import (
        ZeroShotObjectDetectionParametersParam as ZeroShotObjectDetectionParametersParam,
    )

_HOMES: dict[str, str] = {
    "AudioClassificationInput": ".audio_classification",
    "AudioClassificationInputParam": ".audio_classification",
    "AudioClassificationOutput": ".audio_classification",
    "AudioClassificationOutputElement": ".audio_classification",
    "AudioClassificationOutputTransform": ".audio_classification",
    "AudioClassificationOutputTransformParam": ".audio_classification",
    "AudioClassificationParameters": ".audio_classification",
    "AudioClassificationParametersParam": ".audio_classification",
    "AudioToAudioInput": ".audio_to_audio",
    "AudioToAudioInputParam": ".audio_to_audio",
    "AudioToAudioOutput": ".audio_to_audio",
    "AudioToAudioOutputElement": ".audio_to_audio",
    "AutomaticSpeechRecognitionInput": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionInputParam": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutput": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionOutputChunk": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionParameters": ".automatic_speech_recognition",
    "AutomaticSpeechRecognitionParametersParam": ".automatic_speech_recognition",
    "ChatCompletionInput": ".chat_completion",
    "ChatCompletionInputAllowedTools": ".chat_completion",
    "ChatCompletionInputAllowedToolsMode": ".chat_completion",
    "ChatCompletionInputAllowedToolsModeParam": ".chat_completion",
    "ChatCompletionInputAllowedToolsParam": ".chat_completion",
    "ChatCompletionInputApproximateLocation": ".chat_completion",
    "ChatCompletionInputApproximateLocationParam": ".chat_completion",
    "ChatCompletionInputAudio": ".chat_completion",
    "ChatCompletionInputAudioParam": ".chat_completion",
    "ChatCompletionInputFile": ".chat_completion",
    "ChatCompletionInputFileParam": ".chat_completion",
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
    "ChatCompletionInputMediaUrl": ".chat_completion",
    "ChatCompletionInputMediaUrlParam": ".chat_completion",
    "ChatCompletionInputMessage": ".chat_completion",
    "ChatCompletionInputMessageChunk": ".chat_completion",
    "ChatCompletionInputMessageChunkAudioUrl": ".chat_completion",
    "ChatCompletionInputMessageChunkAudioUrlParam": ".chat_completion",
    "ChatCompletionInputMessageChunkFile": ".chat_completion",
    "ChatCompletionInputMessageChunkFileParam": ".chat_completion",
    "ChatCompletionInputMessageChunkImageUrl": ".chat_completion",
    "ChatCompletionInputMessageChunkImageUrlParam": ".chat_completion",
    "ChatCompletionInputMessageChunkInputAudio": ".chat_completion",
    "ChatCompletionInputMessageChunkInputAudioParam": ".chat_completion",
    "ChatCompletionInputMessageChunkParam": ".chat_completion",
    "ChatCompletionInputMessageChunkRefusal": ".chat_completion",
    "ChatCompletionInputMessageChunkRefusalParam": ".chat_completion",
    "ChatCompletionInputMessageChunkText": ".chat_completion",
    "ChatCompletionInputMessageChunkTextParam": ".chat_completion",
    "ChatCompletionInputMessageChunkVideoUrl": ".chat_completion",
    "ChatCompletionInputMessageChunkVideoUrlParam": ".chat_completion",
    "ChatCompletionInputMessageContent": ".chat_completion",
    "ChatCompletionInputMessageContentParam": ".chat_completion",
    "ChatCompletionInputMessageParam": ".chat_completion",
    "ChatCompletionInputParam": ".chat_completion",
    "ChatCompletionInputPrediction": ".chat_completion",
    "ChatCompletionInputPredictionParam": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONObject": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONObjectParam": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONSchema": ".chat_completion",
    "ChatCompletionInputResponseFormatJSONSchemaParam": ".chat_completion",
    "ChatCompletionInputResponseFormatText": ".chat_completion",
    "ChatCompletionInputResponseFormatTextParam": ".chat_completion",
    "ChatCompletionInputSpeech": ".chat_completion",
    "ChatCompletionInputSpeechParam": ".chat_completion",
    "ChatCompletionInputSpokenAnswer": ".chat_completion",
    "ChatCompletionInputSpokenAnswerParam": ".chat_completion",
    "ChatCompletionInputStreamOptions": ".chat_completion",
    "ChatCompletionInputStreamOptionsParam": ".chat_completion",
    "ChatCompletionInputTool": ".chat_completion",
    "ChatCompletionInputToolCall": ".chat_completion",
    "ChatCompletionInputToolCallParam": ".chat_completion",
    "ChatCompletionInputToolChoice": ".chat_completion",
    "ChatCompletionInputToolChoiceAllowed": ".chat_completion",
    "ChatCompletionInputToolChoiceAllowedParam": ".chat_completion",
    "ChatCompletionInputToolChoiceClass": ".chat_completion",
    "ChatCompletionInputToolChoiceClassParam": ".chat_completion",
    "ChatCompletionInputToolChoiceEnum": ".chat_completion",
    "ChatCompletionInputToolChoiceEnumParam": ".chat_completion",
    "ChatCompletionInputToolChoiceParam": ".chat_completion",
    "ChatCompletionInputToolParam": ".chat_completion",
    "ChatCompletionInputUrl": ".chat_completion",
    "ChatCompletionInputUrlParam": ".chat_completion",
    "ChatCompletionInputUserLocation": ".chat_completion",
    "ChatCompletionInputUserLocationParam": ".chat_completion",
    "ChatCompletionInputVoice": ".chat_completion",
    "ChatCompletionInputVoiceParam": ".chat_completion",
    "ChatCompletionInputWebSearchOptions": ".chat_completion",
    "ChatCompletionInputWebSearchOptionsParam": ".chat_completion",
    "ChatCompletionOutput": ".chat_completion",
    "ChatCompletionOutputAnnotation": ".chat_completion",
    "ChatCompletionOutputAudio": ".chat_completion",
    "ChatCompletionOutputComplete": ".chat_completion",
    "ChatCompletionOutputCompletionTokensDetails": ".chat_completion",
    "ChatCompletionOutputFinishReason": ".chat_completion",
    "ChatCompletionOutputFunctionDefinition": ".chat_completion",
    "ChatCompletionOutputLogprob": ".chat_completion",
    "ChatCompletionOutputLogprobs": ".chat_completion",
    "ChatCompletionOutputMessage": ".chat_completion",
    "ChatCompletionOutputPromptTokensDetails": ".chat_completion",
    "ChatCompletionOutputToolCall": ".chat_completion",
    "ChatCompletionOutputTopLogprob": ".chat_completion",
    "ChatCompletionOutputUrlCitation": ".chat_completion",
    "ChatCompletionOutputUsage": ".chat_completion",
    "ChatCompletionStreamOutput": ".chat_completion",
    "ChatCompletionStreamOutputAnnotation": ".chat_completion",
    "ChatCompletionStreamOutputAudio": ".chat_completion",
    "ChatCompletionStreamOutputChoice": ".chat_completion",
    "ChatCompletionStreamOutputCompletionTokensDetails": ".chat_completion",
    "ChatCompletionStreamOutputDelta": ".chat_completion",
    "ChatCompletionStreamOutputDeltaToolCall": ".chat_completion",
    "ChatCompletionStreamOutputFinishReason": ".chat_completion",
    "ChatCompletionStreamOutputFunction": ".chat_completion",
    "ChatCompletionStreamOutputLogprob": ".chat_completion",
    "ChatCompletionStreamOutputLogprobs": ".chat_completion",
    "ChatCompletionStreamOutputPromptTokensDetails": ".chat_completion",
    "ChatCompletionStreamOutputTopLogprob": ".chat_completion",
    "ChatCompletionStreamOutputUrlCitation": ".chat_completion",
    "ChatCompletionStreamOutputUsage": ".chat_completion",
    "Coordinate": ".table_question_answering",
    "DepthEstimationInput": ".depth_estimation",
    "DepthEstimationInputParam": ".depth_estimation",
    "DepthEstimationOutput": ".depth_estimation",
    "DepthEstimationParameters": ".depth_estimation",
    "DepthEstimationParametersParam": ".depth_estimation",
    "DocumentQuestionAnsweringInput": ".document_question_answering",
    "DocumentQuestionAnsweringInputData": ".document_question_answering",
    "DocumentQuestionAnsweringInputDataParam": ".document_question_answering",
    "DocumentQuestionAnsweringInputParam": ".document_question_answering",
    "DocumentQuestionAnsweringOutput": ".document_question_answering",
    "DocumentQuestionAnsweringOutputElement": ".document_question_answering",
    "DocumentQuestionAnsweringParameters": ".document_question_answering",
    "DocumentQuestionAnsweringParametersParam": ".document_question_answering",
    "EndpointInfo": ".get_endpoint_info",
    "EndpointInfoClassifier": ".get_endpoint_info",
    "EndpointInfoEmbedding": ".get_endpoint_info",
    "EndpointInfoModelType": ".get_endpoint_info",
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
    "ImageClassificationInput": ".image_classification",
    "ImageClassificationInputParam": ".image_classification",
    "ImageClassificationOutput": ".image_classification",
    "ImageClassificationOutputElement": ".image_classification",
    "ImageClassificationOutputTransform": ".image_classification",
    "ImageClassificationOutputTransformParam": ".image_classification",
    "ImageClassificationParameters": ".image_classification",
    "ImageClassificationParametersParam": ".image_classification",
    "ImageFeatureExtractionInput": ".image_feature_extraction",
    "ImageFeatureExtractionInputParam": ".image_feature_extraction",
    "ImageFeatureExtractionOutput": ".image_feature_extraction",
    "ImageFeatureExtractionParameters": ".image_feature_extraction",
    "ImageFeatureExtractionParametersParam": ".image_feature_extraction",
    "ImageSegmentationInput": ".image_segmentation",
    "ImageSegmentationInputParam": ".image_segmentation",
    "ImageSegmentationOutput": ".image_segmentation",
    "ImageSegmentationOutputElement": ".image_segmentation",
    "ImageSegmentationParameters": ".image_segmentation",
    "ImageSegmentationParametersParam": ".image_segmentation",
    "ImageSegmentationSubtask": ".image_segmentation",
    "ImageSegmentationSubtaskParam": ".image_segmentation",
    "ImageTextToImageInput": ".image_text_to_image",
    "ImageTextToImageInputParam": ".image_text_to_image",
    "ImageTextToImageParameters": ".image_text_to_image",
    "ImageTextToImageParametersParam": ".image_text_to_image",
    "ImageTextToImageTargetSize": ".image_text_to_image",
    "ImageTextToImageTargetSizeParam": ".image_text_to_image",
    "ImageTextToVideoInput": ".image_text_to_video",
    "ImageTextToVideoInputParam": ".image_text_to_video",
    "ImageTextToVideoParameters": ".image_text_to_video",
    "ImageTextToVideoParametersParam": ".image_text_to_video",
    "ImageTextToVideoTargetSize": ".image_text_to_video",
    "ImageTextToVideoTargetSizeParam": ".image_text_to_video",
    "ImageToImageInput": ".image_to_image",
    "ImageToImageInputParam": ".image_to_image",
    "ImageToImageParameters": ".image_to_image",
    "ImageToImageParametersParam": ".image_to_image",
    "ImageToImageTargetSize": ".image_to_image",
    "ImageToImageTargetSizeParam": ".image_to_image",
    "ImageToTextInput": ".image_to_text",
    "ImageToTextInputParam": ".image_to_text",
    "ImageToTextOutput": ".image_to_text",
    "ImageToTextParameters": ".image_to_text",
    "ImageToTextParametersParam": ".image_to_text",
    "ImageToVideoInput": ".image_to_video",
    "ImageToVideoInputParam": ".image_to_video",
    "ImageToVideoParameters": ".image_to_video",
    "ImageToVideoParametersParam": ".image_to_video",
    "ImageToVideoTargetSize": ".image_to_video",
    "ImageToVideoTargetSizeParam": ".image_to_video",
    "ModelStatus": ".get_model_status",
    "ObjectDetectionBoundingBox": ".object_detection",
    "ObjectDetectionInput": ".object_detection",
    "ObjectDetectionInputParam": ".object_detection",
    "ObjectDetectionOutput": ".object_detection",
    "ObjectDetectionOutputElement": ".object_detection",
    "ObjectDetectionParameters": ".object_detection",
    "ObjectDetectionParametersParam": ".object_detection",
    "QuestionAnsweringInput": ".question_answering",
    "QuestionAnsweringInputData": ".question_answering",
    "QuestionAnsweringInputDataParam": ".question_answering",
    "QuestionAnsweringInputParam": ".question_answering",
    "QuestionAnsweringOutput": ".question_answering",
    "QuestionAnsweringOutputElement": ".question_answering",
    "QuestionAnsweringParameters": ".question_answering",
    "QuestionAnsweringParametersParam": ".question_answering",
    "SentenceSimilarityInput": ".sentence_similarity",
    "SentenceSimilarityInputData": ".sentence_similarity",
    "SentenceSimilarityInputDataParam": ".sentence_similarity",
    "SentenceSimilarityInputParam": ".sentence_similarity",
    "SentenceSimilarityOutput": ".sentence_similarity",
    "SentenceSimilarityParameters": ".sentence_similarity",
    "SentenceSimilarityParametersParam": ".sentence_similarity",
    "SentenceSimilarityTruncationDirection": ".sentence_similarity",
    "SentenceSimilarityTruncationDirectionParam": ".sentence_similarity",
    "SummarizationInput": ".summarization",
    "SummarizationInputParam": ".summarization",
    "SummarizationOutput": ".summarization",
    "SummarizationParameters": ".summarization",
    "SummarizationParametersParam": ".summarization",
    "SummarizationTruncationStrategy": ".summarization",
    "SummarizationTruncationStrategyParam": ".summarization",
    "TableQuestionAnsweringInput": ".table_question_answering",
    "TableQuestionAnsweringInputData": ".table_question_answering",
    "TableQuestionAnsweringInputDataParam": ".table_question_answering",
    "TableQuestionAnsweringInputParam": ".table_question_answering",
    "TableQuestionAnsweringOutput": ".table_question_answering",
    "TableQuestionAnsweringOutputElement": ".table_question_answering",
    "TableQuestionAnsweringPadding": ".table_question_answering",
    "TableQuestionAnsweringPaddingParam": ".table_question_answering",
    "TableQuestionAnsweringParameters": ".table_question_answering",
    "TableQuestionAnsweringParametersParam": ".table_question_answering",
    "TabularClassificationInput": ".tabular_classification",
    "TabularClassificationInputData": ".tabular_classification",
    "TabularClassificationInputDataParam": ".tabular_classification",
    "TabularClassificationInputParam": ".tabular_classification",
    "TabularClassificationOutput": ".tabular_classification",
    "TabularRegressionInput": ".tabular_regression",
    "TabularRegressionInputData": ".tabular_regression",
    "TabularRegressionInputDataParam": ".tabular_regression",
    "TabularRegressionInputParam": ".tabular_regression",
    "TabularRegressionOutput": ".tabular_regression",
    "Text2TextGenerationInput": ".text2text_generation",
    "Text2TextGenerationInputParam": ".text2text_generation",
    "Text2TextGenerationOutput": ".text2text_generation",
    "Text2textGenerationParameters": ".text2text_generation",
    "Text2textGenerationParametersParam": ".text2text_generation",
    "Text2textGenerationTruncationStrategy": ".text2text_generation",
    "Text2textGenerationTruncationStrategyParam": ".text2text_generation",
    "TextClassificationInput": ".text_classification",
    "TextClassificationInputParam": ".text_classification",
    "TextClassificationOutput": ".text_classification",
    "TextClassificationOutputElement": ".text_classification",
    "TextClassificationOutputTransform": ".text_classification",
    "TextClassificationOutputTransformParam": ".text_classification",
    "TextClassificationParameters": ".text_classification",
    "TextClassificationParametersParam": ".text_classification",
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
    "TextToAudioInput": ".text_to_audio",
    "TextToAudioInputParam": ".text_to_audio",
    "TextToImageInput": ".text_to_image",
    "TextToImageInputParam": ".text_to_image",
    "TextToImageParameters": ".text_to_image",
    "TextToImageParametersParam": ".text_to_image",
    "TextToImageTargetSize": ".text_to_image",
    "TextToImageTargetSizeParam": ".text_to_image",
    "TextToSpeechInput": ".text_to_speech",
    "TextToSpeechInputParam": ".text_to_speech",
    "TextToSpeechParameters": ".text_to_speech",
    "TextToSpeechParametersParam": ".text_to_speech",
    "TextToVideoInput": ".text_to_video",
    "TextToVideoInputParam": ".text_to_video",
    "TextToVideoParameters": ".text_to_video",
    "TextToVideoParametersParam": ".text_to_video",
    "TokenClassificationAggregationStrategy": ".token_classification",
    "TokenClassificationAggregationStrategyParam": ".token_classification",
    "TokenClassificationInput": ".token_classification",
    "TokenClassificationInputParam": ".token_classification",
    "TokenClassificationOutput": ".token_classification",
    "TokenClassificationOutputElement": ".token_classification",
    "TokenClassificationParameters": ".token_classification",
    "TokenClassificationParametersParam": ".token_classification",
    "TranslationInput": ".translation",
    "TranslationInputParam": ".translation",
    "TranslationOutput": ".translation",
    "TranslationParameters": ".translation",
    "TranslationParametersParam": ".translation",
    "TranslationTruncationStrategy": ".translation",
    "TranslationTruncationStrategyParam": ".translation",
    "VideoClassificationInput": ".video_classification",
    "VideoClassificationInputParam": ".video_classification",
    "VideoClassificationOutput": ".video_classification",
    "VideoClassificationOutputElement": ".video_classification",
    "VideoClassificationOutputTransform": ".video_classification",
    "VideoClassificationOutputTransformParam": ".video_classification",
    "VideoClassificationParameters": ".video_classification",
    "VideoClassificationParametersParam": ".video_classification",
    "VisualQuestionAnsweringInput": ".visual_question_answering",
    "VisualQuestionAnsweringInputData": ".visual_question_answering",
    "VisualQuestionAnsweringInputDataParam": ".visual_question_answering",
    "VisualQuestionAnsweringInputParam": ".visual_question_answering",
    "VisualQuestionAnsweringOutput": ".visual_question_answering",
    "VisualQuestionAnsweringOutputElement": ".visual_question_answering",
    "VisualQuestionAnsweringParameters": ".visual_question_answering",
    "VisualQuestionAnsweringParametersParam": ".visual_question_answering",
    "ZeroShotClassificationInput": ".zero_shot_classification",
    "ZeroShotClassificationInputParam": ".zero_shot_classification",
    "ZeroShotClassificationOutput": ".zero_shot_classification",
    "ZeroShotClassificationOutputElement": ".zero_shot_classification",
    "ZeroShotClassificationParameters": ".zero_shot_classification",
    "ZeroShotClassificationParametersParam": ".zero_shot_classification",
    "ZeroShotImageClassificationInput": ".zero_shot_image_classification",
    "ZeroShotImageClassificationInputParam": ".zero_shot_image_classification",
    "ZeroShotImageClassificationOutput": ".zero_shot_image_classification",
    "ZeroShotImageClassificationOutputElement": ".zero_shot_image_classification",
    "ZeroShotImageClassificationParameters": ".zero_shot_image_classification",
    "ZeroShotImageClassificationParametersParam": ".zero_shot_image_classification",
    "ZeroShotObjectDetectionBoundingBox": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionInput": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionInputParam": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionOutput": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionOutputElement": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionParameters": ".zero_shot_object_detection",
    "ZeroShotObjectDetectionParametersParam": ".zero_shot_object_detection",
    "audio_classification": ".audio_classification",
    "audio_to_audio": ".audio_to_audio",
    "automatic_speech_recognition": ".automatic_speech_recognition",
    "chat_completion": ".chat_completion",
    "common": ".common",
    "depth_estimation": ".depth_estimation",
    "document_question_answering": ".document_question_answering",
    "feature_extraction": ".feature_extraction",
    "fill_mask": ".fill_mask",
    "get_endpoint_info": ".get_endpoint_info",
    "get_model_status": ".get_model_status",
    "image_classification": ".image_classification",
    "image_feature_extraction": ".image_feature_extraction",
    "image_segmentation": ".image_segmentation",
    "image_text_to_image": ".image_text_to_image",
    "image_text_to_video": ".image_text_to_video",
    "image_to_image": ".image_to_image",
    "image_to_text": ".image_to_text",
    "image_to_video": ".image_to_video",
    "object_detection": ".object_detection",
    "question_answering": ".question_answering",
    "sentence_similarity": ".sentence_similarity",
    "summarization": ".summarization",
    "table_question_answering": ".table_question_answering",
    "tabular_classification": ".tabular_classification",
    "tabular_regression": ".tabular_regression",
    "text2text_generation": ".text2text_generation",
    "text_classification": ".text_classification",
    "text_generation": ".text_generation",
    "text_to_audio": ".text_to_audio",
    "text_to_image": ".text_to_image",
    "text_to_speech": ".text_to_speech",
    "text_to_video": ".text_to_video",
    "token_classification": ".token_classification",
    "translation": ".translation",
    "video_classification": ".video_classification",
    "visual_question_answering": ".visual_question_answering",
    "zero_shot_classification": ".zero_shot_classification",
    "zero_shot_image_classification": ".zero_shot_image_classification",
    "zero_shot_object_detection": ".zero_shot_object_detection",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
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
    "AutomaticSpeechRecognitionInput",
    "AutomaticSpeechRecognitionInputParam",
    "AutomaticSpeechRecognitionOutput",
    "AutomaticSpeechRecognitionOutputChunk",
    "AutomaticSpeechRecognitionParameters",
    "AutomaticSpeechRecognitionParametersParam",
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
    "ModelStatus",
    "ObjectDetectionBoundingBox",
    "ObjectDetectionInput",
    "ObjectDetectionInputParam",
    "ObjectDetectionOutput",
    "ObjectDetectionOutputElement",
    "ObjectDetectionParameters",
    "ObjectDetectionParametersParam",
    "QuestionAnsweringInput",
    "QuestionAnsweringInputData",
    "QuestionAnsweringInputDataParam",
    "QuestionAnsweringInputParam",
    "QuestionAnsweringOutput",
    "QuestionAnsweringOutputElement",
    "QuestionAnsweringParameters",
    "QuestionAnsweringParametersParam",
    "SentenceSimilarityInput",
    "SentenceSimilarityInputData",
    "SentenceSimilarityInputDataParam",
    "SentenceSimilarityInputParam",
    "SentenceSimilarityOutput",
    "SentenceSimilarityParameters",
    "SentenceSimilarityParametersParam",
    "SentenceSimilarityTruncationDirection",
    "SentenceSimilarityTruncationDirectionParam",
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
