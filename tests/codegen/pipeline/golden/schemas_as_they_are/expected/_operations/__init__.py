"""How to call each task: one module per task, imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import adopt_pet as adopt_pet
    from . import endpoints as endpoints
    from . import protocols as protocols
    from . import read_anything as read_anything
    from . import read_nothing as read_nothing
else:
    _HOMES = {
        "adopt_pet": ".adopt_pet",
        "endpoints": ".endpoints",
        "protocols": ".protocols",
        "read_anything": ".read_anything",
        "read_nothing": ".read_nothing",
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
