"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import fly_kite as fly_kite
    from .fly_kite import *
else:
    _HOMES = {
        "FlyKiteInput": ".fly_kite",
        "FlyKiteInputParam": ".fly_kite",
        "KiteEvent": ".fly_kite",
        "KiteLandedEvent": ".fly_kite",
        "KiteLostEvent": ".fly_kite",
        "KiteMovedEvent": ".fly_kite",
        "UnknownKiteEvent": ".fly_kite",
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
