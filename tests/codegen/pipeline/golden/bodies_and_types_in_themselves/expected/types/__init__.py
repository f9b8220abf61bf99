"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import add_image as add_image
    from . import count_words as count_words
    from . import find_images as find_images
    from . import set_labels as set_labels
    from .add_image import *
    from .count_words import *
    from .find_images import *
    from .set_labels import *
else:
    _HOMES = {
        "AddImageInput": ".add_image",
        "AddImageInputParam": ".add_image",
        "AddImageInputPicture": ".add_image",
        "AddImageInputPictureParam": ".add_image",
        "CountWordsInput": ".count_words",
        "CountWordsInputParam": ".count_words",
        "CountWordsOutput": ".count_words",
        "CountWordsRequest": ".count_words",
        "CountWordsRequestParam": ".count_words",
        "Filter": ".find_images",
        "FilterParam": ".find_images",
        "FindImagesRequest": ".find_images",
        "FindImagesRequestParam": ".find_images",
        "Found": ".find_images",
        "Label": ".set_labels",
        "LabelParam": ".set_labels",
        "SetLabelsInput": ".set_labels",
        "SetLabelsInputParam": ".set_labels",
        "Unwanted": ".find_images",
        "UnwantedParam": ".find_images",
        "add_image": ".add_image",
        "count_words": ".count_words",
        "find_images": ".find_images",
        "set_labels": ".set_labels",
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
