"""How to call each task: one module per task, imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import audio_classification as audio_classification
    from . import audio_to_audio as audio_to_audio
    from . import automatic_speech_recognition as automatic_speech_recognition
    from . import chat_completion as chat_completion
    from . import create_completion as create_completion
    from . import create_embedding as create_embedding
    from . import create_image as create_image
    from . import create_image_edit as create_image_edit
    from . import create_message as create_message
    from . import create_response as create_response
    from . import create_speech as create_speech
    from . import create_transcription as create_transcription
    from . import create_translation as create_translation
    from . import depth_estimation as depth_estimation
    from . import document_question_answering as document_question_answering
    from . import endpoints as endpoints
    from . import feature_extraction as feature_extraction
    from . import fill_mask as fill_mask
    from . import get_endpoint_info as get_endpoint_info
    from . import get_model_status as get_model_status
    from . import health_check as health_check
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
    from . import protocols as protocols
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
else:
    _HOMES = {
        "audio_classification": ".audio_classification",
        "audio_to_audio": ".audio_to_audio",
        "automatic_speech_recognition": ".automatic_speech_recognition",
        "chat_completion": ".chat_completion",
        "create_completion": ".create_completion",
        "create_embedding": ".create_embedding",
        "create_image": ".create_image",
        "create_image_edit": ".create_image_edit",
        "create_message": ".create_message",
        "create_response": ".create_response",
        "create_speech": ".create_speech",
        "create_transcription": ".create_transcription",
        "create_translation": ".create_translation",
        "depth_estimation": ".depth_estimation",
        "document_question_answering": ".document_question_answering",
        "endpoints": ".endpoints",
        "feature_extraction": ".feature_extraction",
        "fill_mask": ".fill_mask",
        "get_endpoint_info": ".get_endpoint_info",
        "get_model_status": ".get_model_status",
        "health_check": ".health_check",
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
        "protocols": ".protocols",
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
