"""What the wire needs to know, a module a task, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import automatic_speech_recognition as automatic_speech_recognition
    from . import chat_completion as chat_completion
    from . import endpoints as endpoints
    from . import feature_extraction as feature_extraction
    from . import fill_mask as fill_mask
    from . import image_segmentation as image_segmentation
    from . import protocols as protocols
    from . import question_answering as question_answering
    from . import text_generation as text_generation
    from . import text_to_image as text_to_image
    from . import zero_shot_classification as zero_shot_classification

_HOMES: dict[str, str] = {
    "automatic_speech_recognition": ".automatic_speech_recognition",
    "chat_completion": ".chat_completion",
    "endpoints": ".endpoints",
    "feature_extraction": ".feature_extraction",
    "fill_mask": ".fill_mask",
    "image_segmentation": ".image_segmentation",
    "protocols": ".protocols",
    "question_answering": ".question_answering",
    "text_generation": ".text_generation",
    "text_to_image": ".text_to_image",
    "zero_shot_classification": ".zero_shot_classification",
}
"""Where each name is loaded from, the first time that it is asked for."""

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
