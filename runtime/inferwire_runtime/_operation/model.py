"""The base class of generated models."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A JSON object with known fields. Unknown fields are kept and can be read as attributes.

    A missing field has its default value (None if there is no other) and is not in
    ``model_fields_set``, so ``model_dump(exclude_unset=True, by_alias=True)`` returns the original
    JSON. Fields can be set by their Python names and by their JSON names, and read by their JSON
    names as keys. Pydantic builds the validator of a class on first use.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        validate_by_alias=True,
        validate_by_name=True,
        protected_namespaces=(),
        defer_build=True,
    )

    def __getitem__(self, key: str) -> object:
        """Return the value of the field with this JSON name, known or not.

        This is for libraries that read results like dicts; attributes have types. Raises `KeyError`
        if the object has no such field.
        """
        for name, field in type(self).model_fields.items():
            if key == (field.alias or name):
                value: object = getattr(self, name)
                return value
        return (self.model_extra or {})[key]

    def __contains__(self, key: object) -> bool:
        """Return whether there is a field with this JSON name, known or not."""
        known = [field.alias or name for name, field in type(self).model_fields.items()]
        return key in known or key in (self.model_extra or {})

    def get(self, key: str, default: object = None) -> object:
        """Return the value of the field with this JSON name; the default if there is none."""
        try:
            return self[key]
        except KeyError:
            return default
