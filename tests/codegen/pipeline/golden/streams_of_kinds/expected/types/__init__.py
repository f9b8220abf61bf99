"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import build_kite as build_kite
    from . import fly_kite as fly_kite
    from .build_kite import *
    from .fly_kite import *
else:
    _HOMES = {
        "BegunPart": ".build_kite",
        "BuildKiteEvent": ".build_kite",
        "BuildKiteInput": ".build_kite",
        "BuildKiteInputParam": ".build_kite",
        "EffortSoFar": ".build_kite",
        "EmptyKite": ".build_kite",
        "FlyKiteInput": ".fly_kite",
        "FlyKiteInputParam": ".fly_kite",
        "FrameGrowth": ".build_kite",
        "Growth": ".build_kite",
        "Kite": ".build_kite",
        "KiteBegunEvent": ".build_kite",
        "KiteBuiltEvent": ".build_kite",
        "KiteEffort": ".build_kite",
        "KiteEvent": ".fly_kite",
        "KiteFrame": ".build_kite",
        "KiteLandedEvent": ".fly_kite",
        "KiteLostEvent": ".fly_kite",
        "KiteMovedEvent": ".fly_kite",
        "KitePart": ".build_kite",
        "KitePartBegunEvent": ".build_kite",
        "KitePartGrownEvent": ".build_kite",
        "KiteSail": ".build_kite",
        "SailGrowth": ".build_kite",
        "UnknownBuildKiteEvent": ".build_kite",
        "UnknownGrowth": ".build_kite",
        "UnknownKiteEvent": ".fly_kite",
        "UnknownKitePart": ".build_kite",
        "build_kite": ".build_kite",
        "fly_kite": ".fly_kite",
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
