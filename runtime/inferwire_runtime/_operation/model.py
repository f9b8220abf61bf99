"""The base class of generated models."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A JSON object with known fields. Unknown fields are kept and can be read as attributes.

    A missing field has its default value (None if there is no other) and is not in
    ``model_fields_set``, so ``model_dump(exclude_unset=True, by_alias=True)`` returns the original
    JSON. Fields can be set by their Python names and by their JSON names. Pydantic builds the
    validator of a class on first use.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )
