"""Types of the task `draw-shape`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "DrawShapeInput",
    "DrawShapeInputCircle",
    "DrawShapeInputCircleParam",
    "DrawShapeInputParam",
    "DrawShapeInputPen",
    "DrawShapeInputPenParam",
    "DrawShapeInputShape",
    "DrawShapeInputShapeParam",
    "DrawShapeInputSquare",
    "DrawShapeInputSquareParam",
    "DrawShapeOutput",
    "DrawShapeOutputPart",
]

from collections.abc import Sequence
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from inferwire_runtime import Bookkeeping, JsonObject, JsonText, JsonValue, Model, OneOrMany, Parts
from pydantic import Field
from typing_extensions import TypeAliasType

from .common import Colour, ColourParam, Size, SizeParam


class DrawShapeInput(Model):
    shapes: list[DrawShapeInputShape]
    """What to draw."""
    colour: Colour | None = None
    """Its colour."""
    size: Size | None = None
    """Its size."""
    extra: JsonValue | None = None
    """Anything."""
    options: JsonObject | None = None
    """Options."""
    schema_: Annotated[str | None, Field(alias="schema")] = None
    """A name that pydantic uses."""
    weights: dict[str, float] | None = None
    """Weights by name."""
    point: tuple[float, float | None] | None = None
    """Where."""
    limit: bool | Literal["never"] | None = None
    """When to stop."""
    shade: str | None = None
    """Its shade, or null."""
    path: list[tuple[float, float]] | None = None
    """Points to go through."""
    marks: list[tuple[DrawShapeInputShape, tuple[float, float]]] | None = None
    """Shapes, each with its place."""
    either: (
        list[Annotated[DrawShapeInputCircle | DrawShapeInputSquare, Field(discriminator="kind")]]
        | None
    ) = None
    """Circles and squares."""
    pen: DrawShapeInputPen | None = None
    """The pen."""


class DrawShapeInputCircle(Model):
    kind: Literal["circle"]
    """The kind."""
    radius: Annotated[float, Field(ge=0.0)]
    """Its radius."""


class DrawShapeInputPen(Model):
    line_width: Annotated[int | None, Field(alias="line-width")] = None
    """Pixels."""
    refill: str | DrawShapeInputPen | None = None
    """The next pen, or its name."""


class DrawShapeInputSquare(Model):
    kind: Literal["square"]
    """The kind."""
    side: float
    """Its side."""


DrawShapeInputShape = TypeAliasType(
    "DrawShapeInputShape",
    Annotated[DrawShapeInputCircle | DrawShapeInputSquare, Field(discriminator="kind")],
)


class DrawShapeOutput(Model):
    parts: list[DrawShapeOutputPart]
    """Its parts."""
    parent: DrawShapeOutputPart | None = None
    caption: JsonText | None = None
    """JSON as text."""
    get_: Annotated[str | None, Field(alias="get")] = None
    """The name of a method of models."""
    keys_: Annotated[str | None, Field(alias="keys")] = None
    """The name of a method of mappings."""
    get__1: Annotated[str | None, Field(alias="get_")] = None
    """The name that it gets."""
    cost: Annotated[int | None, Bookkeeping()] = None
    """Not needed to use the shape."""
    unit: Annotated[str, Bookkeeping("mm")] = "mm"
    """Not needed, with a default."""
    draft: Annotated[bool, Bookkeeping(False)] = False
    """A boolean default."""
    colours: Annotated[list[Colour] | None, OneOrMany()] = None
    """One or many."""
    title_text: Annotated[
        str | None, Field(alias="title-text"), Parts("DrawShapeOutputPart", "name")
    ] = None
    """A text, or parts with texts."""
    label: Annotated[str, Parts("DrawShapeOutputPart", "name"), Bookkeeping("")] = ""
    """Never None."""

    @property
    def title_parts(self) -> list[DrawShapeOutputPart] | None:
        """The parts of `title_text`, or None if the server sent none."""
        return Parts.of(self.title_text, DrawShapeOutputPart)

    @property
    def label_parts(self) -> list[DrawShapeOutputPart] | None:
        """The parts of `label`, or None if the server sent none."""
        return Parts.of(self.label, DrawShapeOutputPart)


class DrawShapeOutputPart(Model):
    name: str | None = None
    """Its name."""
    parts: list[DrawShapeOutputPart] | None = None
    """Parts of the part."""
    colour: Colour | None = None
    near: DrawShapeOutputPart | None = None
    """A part beside it."""


class DrawShapeInputCircleParam(TypedDict):
    kind: Literal["circle"]
    """The kind."""
    radius: float
    """Its radius."""


class DrawShapeInputParam(TypedDict):
    shapes: Sequence[DrawShapeInputShapeParam]
    """What to draw."""
    colour: NotRequired[ColourParam]
    """Its colour."""
    size: NotRequired[Size | SizeParam]
    """Its size."""
    extra: NotRequired[JsonValue]
    """Anything."""
    options: NotRequired[JsonObject]
    """Options."""
    schema: NotRequired[str]
    """A name that pydantic uses."""
    weights: NotRequired[dict[str, float]]
    """Weights by name."""
    point: NotRequired[tuple[float, float | None]]
    """Where."""
    limit: NotRequired[bool | Literal["never"]]
    """When to stop."""
    shade: NotRequired[str | None]
    """Its shade, or null."""
    path: NotRequired[list[tuple[float, float]]]
    """Points to go through."""
    marks: NotRequired[Sequence[tuple[DrawShapeInputShapeParam, tuple[float, float]]]]
    """Shapes, each with its place."""
    either: NotRequired[
        Sequence[
            DrawShapeInputCircle
            | DrawShapeInputCircleParam
            | DrawShapeInputSquare
            | DrawShapeInputSquareParam
        ]
    ]
    """Circles and squares."""
    pen: NotRequired[DrawShapeInputPen | DrawShapeInputPenParam]
    """The pen."""


DrawShapeInputPenParam = TypedDict(
    "DrawShapeInputPenParam",
    {
        "line-width": NotRequired[int],
        "refill": NotRequired["str | DrawShapeInputPen | DrawShapeInputPenParam"],
    },
)


class DrawShapeInputSquareParam(TypedDict):
    kind: Literal["square"]
    """The kind."""
    side: float
    """Its side."""


DrawShapeInputShapeParam: TypeAlias = (
    DrawShapeInputCircle
    | DrawShapeInputCircleParam
    | DrawShapeInputSquare
    | DrawShapeInputSquareParam
)
