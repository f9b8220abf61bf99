"""Converts validated arguments to what is sent: without nulls that a request need not have.

The validated model of a request declares which properties are optional. An optional property that
is null has no meaning of its own, and some servers reject it. Every other null is sent: a required
property, an item of an array, a value of a map, and everything that the model does not declare.

A part of a response that is sent back has a model of its own. It is not validated again: it may
hold what a request of the caller's may not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from pydantic import BaseModel

from inferwire_runtime._json import documents
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_list, is_object, is_sequence
from inferwire_runtime._json.pointers import at_pointer
from inferwire_runtime._operation.fields import PartsText
from inferwire_runtime._operation.operation import AcceptedOutput, Operation

_Names: TypeAlias = Mapping[str, tuple[str, ...]]
_NO_NAMES: _Names = {}


class SentBack(dict[str, object]):
    """A part of a response, as the JSON that is sent back."""


def outputs_in(operation: Operation[object], value: object) -> dict[int, AcceptedOutput]:
    """Return which items of an argument are parts of responses that can be sent back."""
    if not operation.accepts_output or not is_sequence(value):
        return {}
    kinds = [(one.output(), one) for one in operation.accepts_output]
    return {
        index: one
        for index, item in enumerate(value)
        for kind, one in kinds
        if isinstance(item, kind)
    }


def sent_back(converted: object, value: object, outputs: Mapping[int, AcceptedOutput]) -> object:
    """Return a list in JSON in which the parts of responses are as a request has them."""
    if not is_list(converted) or not is_sequence(value):
        return converted
    items = [*converted]
    for index, one in outputs.items():
        item, model = items[index], value[index]
        if is_object(item) and isinstance(model, BaseModel):
            items[index] = SentBack(without_nulls(item, model, one.unsent))
    return items


def to_validate(operation: Operation[object], document: Document) -> Document:
    """Return the document with a valid item in place of each part of a response."""
    for one in operation.accepts_output:
        items = at_pointer(document, one.at)
        if is_list(items) and any(isinstance(item, SentBack) for item in items):
            valid = one.item().model_construct()
            items = [valid if isinstance(item, SentBack) else item for item in items]
            document = documents.placed(document, one.at, items)
    return document


def without_nulls(document: Document, model: BaseModel, unsent: _Names = _NO_NAMES) -> Document:
    """Return a copy without the optional properties that are null; ``model`` is its validation.

    ``unsent`` are further properties to leave out, by the name of their model.
    """
    declared = _declared(type(model))
    left_out = unsent and {
        name for kind in type(model).__mro__ for name in unsent.get(kind.__name__, ())
    }
    kept: Document = {}
    for name, value in document.items():
        attribute, required = declared.get(name, (None, True))
        if (value is None and not required) or name in left_out:
            continue
        kept[name] = (
            value if attribute is None else _inside(value, getattr(model, attribute), unsent)
        )
    return kept


def _inside(value: object, validated: object, unsent: _Names) -> object:
    if validated is value or isinstance(value, SentBack):
        return value  # Any JSON, of which no model declares a part, or converted before.
    if isinstance(validated, PartsText):
        validated = validated.parts
    if is_object(value):
        if isinstance(validated, BaseModel):
            return without_nulls(value, validated, unsent)
        if is_object(validated):
            return {name: _inside(one, validated[name], unsent) for name, one in value.items()}
    if is_list(value) and is_list(validated):
        return [_inside(*pair, unsent) for pair in zip(value, validated, strict=True)]
    return value


@cache
def _declared(kind: type[BaseModel]) -> Mapping[str, tuple[str, bool]]:
    """Return the attribute of each declared property by its JSON name, and if it is required."""
    return {
        field.alias or name: (name, field.is_required())
        for name, field in kind.model_fields.items()
    }
