"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import common as common
    from . import draw_shape as draw_shape
    from .common import Colour as Colour
    from .common import ColourParam as ColourParam
    from .common import Size as Size
    from .common import SizeParam as SizeParam
    from .common import Unused as Unused
    from .draw_shape import DrawShapeInput as DrawShapeInput
    from .draw_shape import DrawShapeInputCircle as DrawShapeInputCircle
    from .draw_shape import DrawShapeInputCircleParam as DrawShapeInputCircleParam
    from .draw_shape import DrawShapeInputParam as DrawShapeInputParam
    from .draw_shape import DrawShapeInputShape as DrawShapeInputShape
    from .draw_shape import DrawShapeInputShapeParam as DrawShapeInputShapeParam
    from .draw_shape import DrawShapeInputSquare as DrawShapeInputSquare
    from .draw_shape import DrawShapeInputSquareParam as DrawShapeInputSquareParam
    from .draw_shape import DrawShapeOutput as DrawShapeOutput
    from .draw_shape import DrawShapeOutputPart as DrawShapeOutputPart

_HOMES: dict[str, str] = {
    "Colour": ".common",
    "ColourParam": ".common",
    "DrawShapeInput": ".draw_shape",
    "DrawShapeInputCircle": ".draw_shape",
    "DrawShapeInputCircleParam": ".draw_shape",
    "DrawShapeInputParam": ".draw_shape",
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
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "Colour",
    "ColourParam",
    "DrawShapeInput",
    "DrawShapeInputCircle",
    "DrawShapeInputCircleParam",
    "DrawShapeInputParam",
    "DrawShapeInputShape",
    "DrawShapeInputShapeParam",
    "DrawShapeInputSquare",
    "DrawShapeInputSquareParam",
    "DrawShapeOutput",
    "DrawShapeOutputPart",
    "Size",
    "SizeParam",
    "Unused",
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
