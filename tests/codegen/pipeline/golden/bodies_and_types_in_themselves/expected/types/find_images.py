"""Types of the task `find-images`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Filter",
    "FilterParam",
    "FindImagesRequest",
    "FindImagesRequestParam",
    "Found",
    "Unwanted",
    "UnwantedParam",
]

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias, TypedDict

from inferwire_runtime import Model
from pydantic import Field
from typing_extensions import TypeAliasType


class FindImagesRequest(Model):
    body: Filter
    """A label, or a combination of filters."""


if TYPE_CHECKING:
    Found: TypeAlias = "str | dict[str, Found] | list[Found]"
else:
    Found = TypeAliasType("Found", "str | dict[str, Found] | list[Found]")

"""The names of images, by album."""


class Unwanted(Model):
    not_: Annotated[Filter, Field(alias="not")]
    """What an image must not have."""


if TYPE_CHECKING:
    Filter: TypeAlias = "str | Annotated[list[Filter], Field(min_length=1)] | Unwanted"
else:
    Filter = TypeAliasType(
        "Filter", "str | Annotated[list[Filter], Field(min_length=1)] | Unwanted"
    )

"""A label, or a combination of filters."""


class FindImagesRequestParam(TypedDict):
    body: FilterParam
    """A label, or a combination of filters."""


UnwantedParam = TypedDict("UnwantedParam", {"not": "FilterParam"})

if TYPE_CHECKING:
    FilterParam: TypeAlias = "str | Sequence[FilterParam] | Unwanted | UnwantedParam"
else:
    FilterParam = TypeAliasType(
        "FilterParam", "str | Sequence[FilterParam] | Unwanted | UnwantedParam"
    )

"""A label, or a combination of filters."""
