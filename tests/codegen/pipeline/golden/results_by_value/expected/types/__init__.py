"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import print_song as print_song
    from . import tell_time as tell_time
    from .print_song import *
    from .tell_time import *
else:
    _HOMES = {
        "Clock": ".tell_time",
        "ClockParam": ".tell_time",
        "PrintSongInput": ".print_song",
        "PrintSongInputParam": ".print_song",
        "PrintSongOutput": ".print_song",
        "TellTimeInput": ".tell_time",
        "TellTimeInputParam": ".tell_time",
        "TellTimeOutput": ".tell_time",
        "print_song": ".print_song",
        "tell_time": ".tell_time",
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
