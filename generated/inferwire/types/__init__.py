"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import arguments as arguments
    from . import audio_classification as audio_classification
    from . import audio_to_audio as audio_to_audio
    from . import automatic_speech_recognition as automatic_speech_recognition
    from . import chat_completion as chat_completion
    from . import common as common
    from . import create_completion as create_completion
    from . import create_embedding as create_embedding
    from . import create_image as create_image
    from . import create_image_edit as create_image_edit
    from . import create_speech as create_speech
    from . import create_transcription as create_transcription
    from . import create_translation as create_translation
    from . import depth_estimation as depth_estimation
    from . import document_question_answering as document_question_answering
    from . import events as events
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
    from . import list_models as list_models
    from . import object_detection as object_detection
    from . import parsed as parsed
    from . import question_answering as question_answering
    from . import rerank as rerank
    from . import retrieve_model as retrieve_model
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
    from .audio_classification import *
    from .audio_to_audio import *
    from .automatic_speech_recognition import *
    from .chat_completion import *
    from .common import *
    from .create_completion import *
    from .create_embedding import *
    from .create_image import *
    from .create_image_edit import *
    from .create_speech import *
    from .create_transcription import *
    from .create_translation import *
    from .depth_estimation import *
    from .document_question_answering import *
    from .events import *
    from .feature_extraction import *
    from .fill_mask import *
    from .get_endpoint_info import *
    from .get_model_status import *
    from .image_classification import *
    from .image_feature_extraction import *
    from .image_segmentation import *
    from .image_text_to_image import *
    from .image_text_to_video import *
    from .image_to_image import *
    from .image_to_text import *
    from .image_to_video import *
    from .list_models import *
    from .object_detection import *
    from .parsed import *
    from .question_answering import *
    from .rerank import *
    from .retrieve_model import *
    from .sentence_similarity import *
    from .summarization import *
    from .table_question_answering import *
    from .tabular_classification import *
    from .tabular_regression import *
    from .text2text_generation import *
    from .text_classification import *
    from .text_generation import *
    from .text_to_audio import *
    from .text_to_image import *
    from .text_to_speech import *
    from .text_to_video import *
    from .token_classification import *
    from .translation import *
    from .video_classification import *
    from .visual_question_answering import *
    from .zero_shot_classification import *
    from .zero_shot_image_classification import *
    from .zero_shot_object_detection import *
else:
    _HOMES = {
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
        "ChatCompletionAudioDataDeltaEvent": ".events",
        "ChatCompletionAudioDataDoneEvent": ".events",
        "ChatCompletionAudioTranscriptDeltaEvent": ".events",
        "ChatCompletionAudioTranscriptDoneEvent": ".events",
        "ChatCompletionChunkEvent": ".events",
        "ChatCompletionContentDeltaEvent": ".events",
        "ChatCompletionContentDoneEvent": ".events",
        "ChatCompletionEvent": ".events",
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
        "ChatCompletionInputMessageChunkReference": ".chat_completion",
        "ChatCompletionInputMessageChunkReferenceParam": ".chat_completion",
        "ChatCompletionInputMessageChunkRefusal": ".chat_completion",
        "ChatCompletionInputMessageChunkRefusalParam": ".chat_completion",
        "ChatCompletionInputMessageChunkText": ".chat_completion",
        "ChatCompletionInputMessageChunkTextParam": ".chat_completion",
        "ChatCompletionInputMessageChunkThinking": ".chat_completion",
        "ChatCompletionInputMessageChunkThinkingParam": ".chat_completion",
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
        "ChatCompletionOutputContentPart": ".chat_completion",
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
        "ChatCompletionReasoningContentDeltaEvent": ".events",
        "ChatCompletionReasoningContentDoneEvent": ".events",
        "ChatCompletionReasoningDeltaEvent": ".events",
        "ChatCompletionReasoningDoneEvent": ".events",
        "ChatCompletionRefusalDeltaEvent": ".events",
        "ChatCompletionRefusalDoneEvent": ".events",
        "ChatCompletionStreamOutput": ".chat_completion",
        "ChatCompletionStreamOutputAnnotation": ".chat_completion",
        "ChatCompletionStreamOutputAudio": ".chat_completion",
        "ChatCompletionStreamOutputChoice": ".chat_completion",
        "ChatCompletionStreamOutputCompletionTokensDetails": ".chat_completion",
        "ChatCompletionStreamOutputDelta": ".chat_completion",
        "ChatCompletionStreamOutputDeltaContentPart": ".chat_completion",
        "ChatCompletionStreamOutputDeltaToolCall": ".chat_completion",
        "ChatCompletionStreamOutputFinishReason": ".chat_completion",
        "ChatCompletionStreamOutputFunction": ".chat_completion",
        "ChatCompletionStreamOutputLogprob": ".chat_completion",
        "ChatCompletionStreamOutputLogprobs": ".chat_completion",
        "ChatCompletionStreamOutputPromptTokensDetails": ".chat_completion",
        "ChatCompletionStreamOutputTopLogprob": ".chat_completion",
        "ChatCompletionStreamOutputUrlCitation": ".chat_completion",
        "ChatCompletionStreamOutputUsage": ".chat_completion",
        "ChatCompletionToolCallsFunctionArgumentsDeltaEvent": ".events",
        "ChatCompletionToolCallsFunctionArgumentsDoneEvent": ".events",
        "ChatMessage": ".chat_completion",
        "Completion": ".create_completion",
        "CompletionChoice": ".create_completion",
        "CompletionChunk": ".create_completion",
        "CompletionChunkChoice": ".create_completion",
        "CompletionChunkLogprobs": ".create_completion",
        "CompletionChunkUsage": ".create_completion",
        "CompletionLogprobs": ".create_completion",
        "CompletionStreamOptions": ".create_completion",
        "CompletionStreamOptionsParam": ".create_completion",
        "CompletionUsage": ".create_completion",
        "CreateCompletionInput": ".create_completion",
        "CreateCompletionInputParam": ".create_completion",
        "CreateEmbeddingArrays": ".create_embedding",
        "CreateEmbeddingInput": ".create_embedding",
        "CreateEmbeddingInputParam": ".create_embedding",
        "CreateEmbeddingResponse": ".create_embedding",
        "CreateImageEditInput": ".create_image_edit",
        "CreateImageEditInputParam": ".create_image_edit",
        "CreateImageInput": ".create_image",
        "CreateImageInputParam": ".create_image",
        "CreateSpeechInput": ".create_speech",
        "CreateSpeechInputParam": ".create_speech",
        "CreateTranscriptionInput": ".create_transcription",
        "CreateTranscriptionInputParam": ".create_transcription",
        "CreateTranslationInput": ".create_translation",
        "CreateTranslationInputParam": ".create_translation",
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
        "Embedding": ".create_embedding",
        "EmbeddingArray": ".create_embedding",
        "EmbeddingUsage": ".create_embedding",
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
        "GeneratedImage": ".common",
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
        "ImagesResponse": ".common",
        "ImagesUsage": ".common",
        "ModelInfo": ".common",
        "ModelList": ".list_models",
        "ModelStatus": ".get_model_status",
        "ObjectDetectionBoundingBox": ".object_detection",
        "ObjectDetectionInput": ".object_detection",
        "ObjectDetectionInputParam": ".object_detection",
        "ObjectDetectionOutput": ".object_detection",
        "ObjectDetectionOutputElement": ".object_detection",
        "ObjectDetectionParameters": ".object_detection",
        "ObjectDetectionParametersParam": ".object_detection",
        "ParsedChatCompletion": ".parsed",
        "ParsedChatCompletionChoices": ".parsed",
        "ParsedChatCompletionChoicesMessage": ".parsed",
        "ParsedTextGeneration": ".parsed",
        "QuestionAnsweringInput": ".question_answering",
        "QuestionAnsweringInputData": ".question_answering",
        "QuestionAnsweringInputDataParam": ".question_answering",
        "QuestionAnsweringInputParam": ".question_answering",
        "QuestionAnsweringOutput": ".question_answering",
        "QuestionAnsweringOutputElement": ".question_answering",
        "QuestionAnsweringParameters": ".question_answering",
        "QuestionAnsweringParametersParam": ".question_answering",
        "RerankDocument": ".rerank",
        "RerankInput": ".rerank",
        "RerankInputParam": ".rerank",
        "RerankOutput": ".rerank",
        "RerankResult": ".rerank",
        "RerankUsage": ".rerank",
        "RetrieveModelInput": ".retrieve_model",
        "RetrieveModelInputParam": ".retrieve_model",
        "SentenceSimilarityInput": ".sentence_similarity",
        "SentenceSimilarityInputData": ".sentence_similarity",
        "SentenceSimilarityInputDataParam": ".sentence_similarity",
        "SentenceSimilarityInputParam": ".sentence_similarity",
        "SentenceSimilarityOutput": ".sentence_similarity",
        "SentenceSimilarityParameters": ".sentence_similarity",
        "SentenceSimilarityParametersParam": ".sentence_similarity",
        "SentenceSimilarityTruncationDirection": ".sentence_similarity",
        "SentenceSimilarityTruncationDirectionParam": ".sentence_similarity",
        "SpeechVoice": ".create_speech",
        "SpeechVoiceParam": ".create_speech",
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
        "Transcription": ".create_transcription",
        "TranscriptionDiarized": ".create_transcription",
        "TranscriptionDiarizedSegment": ".create_transcription",
        "TranscriptionLogprob": ".create_transcription",
        "TranscriptionSegment": ".common",
        "TranscriptionUsage": ".create_transcription",
        "TranscriptionVerbose": ".create_transcription",
        "TranscriptionWord": ".create_transcription",
        "Translation": ".create_translation",
        "TranslationInput": ".translation",
        "TranslationInputParam": ".translation",
        "TranslationOutput": ".translation",
        "TranslationParameters": ".translation",
        "TranslationParametersParam": ".translation",
        "TranslationTruncationStrategy": ".translation",
        "TranslationTruncationStrategyParam": ".translation",
        "TranslationVerbose": ".create_translation",
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
        "arguments": ".arguments",
        "audio_classification": ".audio_classification",
        "audio_to_audio": ".audio_to_audio",
        "automatic_speech_recognition": ".automatic_speech_recognition",
        "chat_completion": ".chat_completion",
        "common": ".common",
        "create_completion": ".create_completion",
        "create_embedding": ".create_embedding",
        "create_image": ".create_image",
        "create_image_edit": ".create_image_edit",
        "create_speech": ".create_speech",
        "create_transcription": ".create_transcription",
        "create_translation": ".create_translation",
        "depth_estimation": ".depth_estimation",
        "document_question_answering": ".document_question_answering",
        "events": ".events",
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
        "list_models": ".list_models",
        "object_detection": ".object_detection",
        "parsed": ".parsed",
        "question_answering": ".question_answering",
        "rerank": ".rerank",
        "retrieve_model": ".retrieve_model",
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
    __all__ = [name for name, home in _HOMES.items() if home != f".{name}"]

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
