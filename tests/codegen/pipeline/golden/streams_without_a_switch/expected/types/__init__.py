"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import hum_tune as hum_tune
    from . import ring_bell as ring_bell
    from . import watch_sky as watch_sky
    from .hum_tune import *
    from .ring_bell import *
    from .watch_sky import *
else:
    _HOMES = {
        "HumTuneInput": ".hum_tune",
        "HumTuneInputParam": ".hum_tune",
        "RingBellInput": ".ring_bell",
        "RingBellInputParam": ".ring_bell",
        "WatchSkyBird": ".watch_sky",
        "WatchSkyInput": ".watch_sky",
        "WatchSkyInputParam": ".watch_sky",
        "WatchSkyStreamOutput": ".watch_sky",
        "hum_tune": ".hum_tune",
        "ring_bell": ".ring_bell",
        "watch_sky": ".watch_sky",
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
