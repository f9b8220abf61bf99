"""Types of the task `create-image-edit`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateImageEditInput",
    "CreateImageEditInputParam",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Model
from pydantic import Field


class CreateImageEditInput(Model):
    """An edit of one or several images."""

    model: str | None = None
    """The model id."""
    image__: Annotated[list[str], Field(alias="image[]")]
    """The images."""
    prompt: str
    """The text that describes the result."""
    mask: str | None = None
    """An image whose transparent areas are where to edit the first image."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """The background: 'transparent', 'opaque' or 'auto'."""
    n: int | None = None
    """The number of images."""
    output_compression: int | None = None
    """The quality of the compression of WebP and JPEG, from 0 to 100."""
    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    """The image format."""
    quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | None = None
    """The quality."""
    response_format: Literal["url", "b64_json"] | None = None
    """Whether the result has URLs or base64. Some models always return base64."""
    size: (
        Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"] | str | None
    ) = None
    """The width and height in pixels, or 'auto'."""
    user: str | None = None
    """An identifier of the end user."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely the result matches the images."""


CreateImageEditInputParam = TypedDict(
    "CreateImageEditInputParam",
    {
        "model": NotRequired[str],
        "image[]": list[str],
        "prompt": str,
        "mask": NotRequired[str],
        "background": NotRequired[Literal["transparent", "opaque", "auto"] | str],
        "n": NotRequired[int],
        "output_compression": NotRequired[int],
        "output_format": NotRequired[Literal["png", "webp", "jpeg"] | str],
        "quality": NotRequired[Literal["auto", "low", "medium", "high", "standard", "hd"] | str],
        "response_format": NotRequired[Literal["url", "b64_json"]],
        "size": NotRequired[
            Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"] | str
        ],
        "user": NotRequired[str],
        "input_fidelity": NotRequired[Literal["high", "low"] | str],
    },
)
