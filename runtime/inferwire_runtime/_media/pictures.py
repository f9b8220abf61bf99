"""Encodes images in memory as PNG files that show what a person sees."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from inferwire_runtime._errors.refusal import refused
from inferwire_runtime._media.inputs import ImageLike

if TYPE_CHECKING:
    from PIL.Image import Image

_CONVERTED = {
    "CMYK": "RGB",
    "HSV": "RGB",
    "La": "LA",
    "PA": "RGBA",
    "RGBX": "RGB",
    "RGBa": "RGBA",
    "YCbCr": "RGB",
}
"""Modes of Pillow that PNG does not have, and the mode that shows the same."""
_WHITE_8, _WHITE_16 = 0xFF, 0xFFFF
"""The largest values of gray images."""


def as_png(image: ImageLike, argument: str) -> bytes:
    """Encode an image as PNG. Raises `RequestValidationError`, which names the argument."""
    buffer = io.BytesIO()
    try:
        _prepared(image).save(buffer, format="PNG")
    except (OSError, ValueError, KeyError) as error:
        problem = f"cannot be encoded as PNG ({error}): convert it to RGB, or pass a file"
        raise refused(argument, problem) from error
    return buffer.getvalue()


def _prepared(image: ImageLike) -> ImageLike:
    """Return a Pillow image upright, and in a mode that PNG has."""
    try:
        import PIL.Image
        import PIL.ImageOps
    except ImportError:
        return image
    if not isinstance(image, PIL.Image.Image):
        return image
    image = PIL.ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):
        return _in_8_bits(image.convert("I"), sure=image.mode != "I")
    if image.mode not in _CONVERTED:
        return image
    if image.mode == "CMYK":
        image.info.pop("icc_profile", None)  # Of the inks. The image is a copy.
    return image.convert(_CONVERTED[image.mode])


def _in_8_bits(image: Image, *, sure: bool) -> Image:
    """Convert a gray image of 16 bits, because many servers turn values above 255 into white.

    Pillow uses 32 bits for images of 8 or 16 bits, too. If it is not ``sure`` that there are 16,
    the largest value tells.
    """
    match image.getextrema():
        case (int() | float() as low, int() | float() as high) if low >= 0 and high <= _WHITE_16:
            scale = _WHITE_8 / _WHITE_16 if sure or high > _WHITE_8 else 1.0
            return image.point(lambda value: value * scale + 0.5).convert("L")
        case extremes:
            raise ValueError(f"its values {extremes} are not within 0 and {_WHITE_16}")
