"""Types of libraries that are imported only when needed.

Signatures use `hints.Image` and `hints.FloatArray`: type checkers see the classes of Pillow and
NumPy, `typing.get_type_hints` resolves them, and importing this module imports neither library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy as np
    import numpy.typing as npt
    from httpx import AsyncClient as AsyncHttpClient
    from httpx import Client as HttpClient
    from PIL.Image import Image
    from pydantic import TypeAdapter

    FloatArray: TypeAlias = npt.NDArray[np.float32]
    Float16Array: TypeAlias = npt.NDArray[np.float16]
    Float64Array: TypeAlias = npt.NDArray[np.float64]
    Int8Array: TypeAlias = npt.NDArray[np.int8]
    Int16Array: TypeAlias = npt.NDArray[np.int16]
    Int32Array: TypeAlias = npt.NDArray[np.int32]
    Int64Array: TypeAlias = npt.NDArray[np.int64]
    Uint8Array: TypeAlias = npt.NDArray[np.uint8]
else:

    def __getattr__(name: str) -> object:
        value = globals()[name] = _resolve(name)
        return value


__all__ = [
    "AsyncHttpClient",
    "Float16Array",
    "Float64Array",
    "FloatArray",
    "HttpClient",
    "Image",
    "Int8Array",
    "Int16Array",
    "Int32Array",
    "Int64Array",
    "TypeAdapter",
    "Uint8Array",
]
_ARRAYS = {one: one.removesuffix("Array").lower() for one in __all__ if one.endswith("Array")}
"""The NumPy types of arrays."""
_ARRAYS["FloatArray"] = "float32"


def _resolve(name: str) -> object:
    match name:
        case name if name in _ARRAYS:
            import numpy as np
            import numpy.typing as npt

            array: Any = npt.NDArray  # Type checkers know no type whose name is a value.
            return array[getattr(np, _ARRAYS[name])]
        case "Image":
            try:
                from PIL.Image import Image
            except ModuleNotFoundError:
                return object  # Without the extra, no method can return an image.
            return Image
        case "AsyncHttpClient":
            from httpx import AsyncClient

            return AsyncClient
        case "HttpClient":
            from httpx import Client

            return Client
        case "TypeAdapter":
            from pydantic import TypeAdapter

            return TypeAdapter
        case _:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
