"""Leaves out the nulls that a request need not have.

The validated model of a request declares which properties are optional. An optional property that
is null has no meaning of its own, and some servers reject it. Every other null is sent: a required
property, an item of an array, a value of a map, and everything that the model does not declare.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import BaseModel

from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_list, is_object


def without_nulls(document: Document, model: BaseModel) -> Document:
    """Return a copy without the optional properties that are null; ``model`` is its validation."""
    declared = _declared(type(model))
    kept: Document = {}
    for name, value in document.items():
        attribute, required = declared.get(name, (None, True))
        if value is None:
            if required:
                kept[name] = None
        elif attribute is not None and isinstance(value, (dict, list)):
            kept[name] = _inside(value, getattr(model, attribute))
        else:
            kept[name] = value
    return kept


def _inside(value: object, validated: object) -> object:
    if validated is value:
        return value  # Any JSON is accepted here, so no model declares a part of it.
    if is_object(value):
        if isinstance(validated, BaseModel):
            return without_nulls(value, validated)
        if is_object(validated):
            return {name: _inside(one, validated[name]) for name, one in value.items()}
    if is_list(value) and is_list(validated):
        return [_inside(*pair) for pair in zip(value, validated, strict=True)]
    return value


@cache
def _declared(kind: type[BaseModel]) -> Mapping[str, tuple[str, bool]]:
    """Return the attribute of each declared property by its JSON name, and if it is required."""
    return {
        field.alias or name: (name, field.is_required())
        for name, field in kind.model_fields.items()
    }
