"""Types of the task `create-image`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "CreateImageInput",
    "CreateImageInputParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class CreateImageInput(Model):
    """An image request."""

    model: str | None = None
    """The model id."""
    prompt: str
    """The text that describes the images."""
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
    moderation: Literal["auto", "low"] | str | None = None
    """How strictly content is moderated."""
    style: Literal["vivid", "natural"] | str | None = None
    """The style. Not all models support this."""


class CreateImageInputParam(TypedDict):
    """An image request."""

    model: NotRequired[str]
    """The model id."""
    prompt: str
    """The text that describes the images."""
    background: NotRequired[Literal["transparent", "opaque", "auto"] | str]
    """The background: 'transparent', 'opaque' or 'auto'."""
    n: NotRequired[int]
    """The number of images."""
    output_compression: NotRequired[int]
    """The quality of the compression of WebP and JPEG, from 0 to 100."""
    output_format: NotRequired[Literal["png", "webp", "jpeg"] | str]
    """The image format."""
    quality: NotRequired[Literal["auto", "low", "medium", "high", "standard", "hd"] | str]
    """The quality."""
    response_format: NotRequired[Literal["url", "b64_json"]]
    """Whether the result has URLs or base64. Some models always return base64."""
    size: NotRequired[
        Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"] | str
    ]
    """The width and height in pixels, or 'auto'."""
    user: NotRequired[str]
    """An identifier of the end user."""
    moderation: NotRequired[Literal["auto", "low"] | str]
    """How strictly content is moderated."""
    style: NotRequired[Literal["vivid", "natural"] | str]
    """The style. Not all models support this."""
