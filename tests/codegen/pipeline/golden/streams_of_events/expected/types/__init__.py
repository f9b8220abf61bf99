"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import events as events
    from . import parsed as parsed
    from . import read_aloud as read_aloud
    from . import sing_song as sing_song
    from .events import *
    from .parsed import *
    from .read_aloud import *
    from .sing_song import *
else:
    _HOMES = {
        "ParsedSingSong": ".parsed",
        "ParsedSingSongVoices": ".parsed",
        "ParsedSingSongVoicesSong": ".parsed",
        "ReadAloudChunkEvent": ".events",
        "ReadAloudEvent": ".events",
        "ReadAloudInput": ".read_aloud",
        "ReadAloudInputParam": ".read_aloud",
        "ReadAloudOutput": ".read_aloud",
        "ReadAloudStreamOutput": ".read_aloud",
        "ReadAloudWordDeltaEvent": ".events",
        "ReadAloudWordDoneEvent": ".events",
        "SingSongChunkEvent": ".events",
        "SingSongEvent": ".events",
        "SingSongForm": ".sing_song",
        "SingSongFormParam": ".sing_song",
        "SingSongInput": ".sing_song",
        "SingSongInputParam": ".sing_song",
        "SingSongLine": ".sing_song",
        "SingSongOutput": ".sing_song",
        "SingSongPart": ".sing_song",
        "SingSongStageNoteDeltaEvent": ".events",
        "SingSongStageNoteDoneEvent": ".events",
        "SingSongStep": ".sing_song",
        "SingSongStepPart": ".sing_song",
        "SingSongStepsHowDeltaEvent": ".events",
        "SingSongStepsHowDoneEvent": ".events",
        "SingSongStreamOutput": ".sing_song",
        "SingSongVoice": ".sing_song",
        "SingSongVoiceLine": ".sing_song",
        "SingSongWordsDeltaEvent": ".events",
        "SingSongWordsDoneEvent": ".events",
        "events": ".events",
        "parsed": ".parsed",
        "read_aloud": ".read_aloud",
        "sing_song": ".sing_song",
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
