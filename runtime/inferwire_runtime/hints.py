"""Types from libraries that are loaded only when someone asks for them.

Signatures name `hints.Image` and `hints.FloatArray`: a type checker sees Pillow's class and
numpy's array, `typing.get_type_hints` resolves them, and importing this loads neither library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

    FloatArray: TypeAlias = npt.NDArray[np.float32]
else:

    def __getattr__(name: str) -> object:
        value = globals()[name] = _resolve(name)
        return value


__all__ = ["FloatArray", "Image"]


def _resolve(name: str) -> object:
    if name == "FloatArray":
        import numpy as np
        import numpy.typing as npt

        return npt.NDArray[np.float32]
    if name == "Image":
        try:
            from PIL.Image import Image
        except ModuleNotFoundError:
            # Without the extra no picture can come back, but signatures still have hints.
            return object
        return Image
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
