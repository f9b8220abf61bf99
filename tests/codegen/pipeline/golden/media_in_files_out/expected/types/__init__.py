"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import find_faces as find_faces
    from . import hum_tune as hum_tune
    from . import play_tune as play_tune
    from . import trim_photo as trim_photo
    from .find_faces import *
    from .hum_tune import *
    from .play_tune import *
    from .trim_photo import *
else:
    _HOMES = {
        "FindFacesInput": ".find_faces",
        "FindFacesInputParam": ".find_faces",
        "FindFacesOutput": ".find_faces",
        "FindFacesOutputFace": ".find_faces",
        "HumTuneInput": ".hum_tune",
        "HumTuneInputParam": ".hum_tune",
        "PlayTuneInput": ".play_tune",
        "PlayTuneInputParam": ".play_tune",
        "TrimPhotoInput": ".trim_photo",
        "TrimPhotoInputParam": ".trim_photo",
        "TrimPhotoParameters": ".trim_photo",
        "TrimPhotoParametersParam": ".trim_photo",
        "find_faces": ".find_faces",
        "hum_tune": ".hum_tune",
        "play_tune": ".play_tune",
        "trim_photo": ".trim_photo",
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
