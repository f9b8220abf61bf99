"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import tune_piano as tune_piano
    from .tune_piano import TunePianoInput as TunePianoInput
    from .tune_piano import TunePianoInputParam as TunePianoInputParam
    from .tune_piano import TunePianoOutput as TunePianoOutput
    from .tune_piano import TunePianoParameters as TunePianoParameters
    from .tune_piano import TunePianoParametersParam as TunePianoParametersParam
    from .tune_piano import TunePianoStreamOutput as TunePianoStreamOutput

_HOMES: dict[str, str] = {
    "TunePianoInput": ".tune_piano",
    "TunePianoInputParam": ".tune_piano",
    "TunePianoOutput": ".tune_piano",
    "TunePianoParameters": ".tune_piano",
    "TunePianoParametersParam": ".tune_piano",
    "TunePianoStreamOutput": ".tune_piano",
    "tune_piano": ".tune_piano",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "TunePianoInput",
    "TunePianoInputParam",
    "TunePianoOutput",
    "TunePianoParameters",
    "TunePianoParametersParam",
    "TunePianoStreamOutput",
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
