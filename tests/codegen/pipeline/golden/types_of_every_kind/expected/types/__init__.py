"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import common as common
    from . import draw_shape as draw_shape
    from .common import *
    from .draw_shape import *
else:
    _HOMES = {
        "Colour": ".common",
        "ColourParam": ".common",
        "DrawShapeInput": ".draw_shape",
        "DrawShapeInputCircle": ".draw_shape",
        "DrawShapeInputCircleParam": ".draw_shape",
        "DrawShapeInputParam": ".draw_shape",
        "DrawShapeInputPen": ".draw_shape",
        "DrawShapeInputPenParam": ".draw_shape",
        "DrawShapeInputShape": ".draw_shape",
        "DrawShapeInputShapeParam": ".draw_shape",
        "DrawShapeInputSquare": ".draw_shape",
        "DrawShapeInputSquareParam": ".draw_shape",
        "DrawShapeOutput": ".draw_shape",
        "DrawShapeOutputPart": ".draw_shape",
        "Size": ".common",
        "SizeParam": ".common",
        "Unused": ".common",
        "common": ".common",
        "draw_shape": ".draw_shape",
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
