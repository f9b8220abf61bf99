"""Types of libraries that are imported only when needed.

Signatures use `hints.Image` and `hints.FloatArray`: type checkers see the classes of Pillow and
NumPy, `typing.get_type_hints` resolves them, and importing this module imports neither library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy as np
    import numpy.typing as npt
    from httpx import AsyncClient as AsyncHttpClient
    from httpx import Client as HttpClient
    from PIL.Image import Image
    from pydantic import TypeAdapter

    FloatArray: TypeAlias = npt.NDArray[np.float32]
else:

    def __getattr__(name: str) -> object:
        value = globals()[name] = _resolve(name)
        return value


__all__ = ["AsyncHttpClient", "FloatArray", "HttpClient", "Image", "TypeAdapter"]


def _resolve(name: str) -> object:
    match name:
        case "FloatArray":
            import numpy as np
            import numpy.typing as npt

            return npt.NDArray[np.float32]
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
