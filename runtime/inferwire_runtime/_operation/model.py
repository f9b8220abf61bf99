"""The base of generated models."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A JSON object with known fields; others are kept, and can be read as attributes.

    A field that the object did not hold has its default (None, where there is no other) and is
    not in ``model_fields_set``, so that ``model_dump(exclude_unset=True, by_alias=True)`` gives
    the JSON back. Fields can be set by their Python and by their wire name. What pydantic makes of
    a class is made when it is first needed.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )
