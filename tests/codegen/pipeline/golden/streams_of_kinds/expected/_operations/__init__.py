"""How to call each task: one module per task, imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import build_kite as build_kite
    from . import endpoints as endpoints
    from . import fly_kite as fly_kite
    from . import protocols as protocols
else:
    _HOMES = {
        "build_kite": ".build_kite",
        "endpoints": ".endpoints",
        "fly_kite": ".fly_kite",
        "protocols": ".protocols",
    }

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
