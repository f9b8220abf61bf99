"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import carry_tale as carry_tale
    from . import common as common
    from .carry_tale import *
    from .common import *
else:
    _HOMES = {
        "CarryTaleInput": ".carry_tale",
        "CarryTaleInputParam": ".carry_tale",
        "CarryTaleInputPart": ".carry_tale",
        "CarryTaleInputPartParam": ".carry_tale",
        "CarryTaleInputSong": ".carry_tale",
        "CarryTaleInputSongParam": ".carry_tale",
        "CarryTaleInputText": ".carry_tale",
        "CarryTaleInputTextParam": ".carry_tale",
        "CarryTaleInputTurn": ".carry_tale",
        "CarryTaleInputTurnParam": ".carry_tale",
        "CarryTaleInputVoice": ".carry_tale",
        "CarryTaleInputVoiceParam": ".carry_tale",
        "CarryTaleMark": ".carry_tale",
        "CarryTaleOptions": ".carry_tale",
        "CarryTaleOptionsParam": ".carry_tale",
        "CarryTaleOutput": ".carry_tale",
        "CarryTalePart": ".carry_tale",
        "CarryTaleProps": ".carry_tale",
        "CarryTaleTurn": ".carry_tale",
        "CarryTaleVoice": ".carry_tale",
        "Mark": ".common",
        "MarkParam": ".common",
        "TaleMark": ".carry_tale",
        "TaleTurn": ".carry_tale",
        "carry_tale": ".carry_tale",
        "common": ".common",
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
