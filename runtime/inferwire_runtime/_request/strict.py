"""Validates the body of a request with its generated model, in strict mode. Performs no I/O.

What no model expresses is checked afterwards, if there is anything.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import to_json

from inferwire_runtime._json import documents
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_items
from inferwire_runtime._json.pointers import at_pointer
from inferwire_runtime._operation.operation import Operation
from inferwire_runtime._request.conversion import to_validate, without_nulls
from inferwire_runtime._request.refusal import refused
from inferwire_runtime._request.validation import constraint_error, request_error


def checked(
    operation: Operation[object], values: Mapping[str, object], document: Document
) -> Document:
    """Validate the types of the body, and leave out optional properties that are null."""
    batch = operation.batch
    items = values.get(batch) if batch is not None else None
    if batch is None or not is_items(items):
        return _validated(operation, document)
    if not items:
        raise refused(operation, batch, f"{batch} is empty")
    at = next(one.at for one in operation.arguments if one.name == batch)
    whole, kept = document, list[object]()
    for index, item in enumerate(items):
        if index and type(item) is str and type(items[index - 1]) is str:
            kept.append(item)  # The previous item has the same type and was valid.
            continue
        whole = _validated(operation, documents.placed(document, at, item), f"{batch}[{index}]")
        kept.append(at_pointer(whole, at))
    return documents.placed(whole, at, kept)


def _validated(
    operation: Operation[object], document: Document, item: str | None = None
) -> Document:
    sent = _typed(operation, document, item)
    if operation.constraints is not None:
        from inferwire_runtime._request.constraints import first_fault

        if fault := first_fault(sent, operation.constraints):
            raise constraint_error(operation, fault, item)
    return sent


def _typed(operation: Operation[object], document: Document, item: str | None) -> Document:
    if operation.input is None:
        return document
    model, whole = operation.input(), to_validate(operation, document)
    try:
        return without_nulls(document, model.model_validate(whole, strict=True))
    except ValidationError:
        pass  # JSON does not distinguish 8.0 from 8, nor a tuple from a list, but strict mode does.
    ints = {name: documents.with_ints(value) for name, value in whole.items()}
    try:
        try:
            return without_nulls(document, model.model_validate(ints, strict=True))
        except ValidationError as error:
            if whole is not document or not _misses_tuple(error):
                raise
            text = to_json(ints, inf_nan_mode="constants")
            return without_nulls(document, model.model_validate_json(text, strict=True))
    except ValidationError as error:  # The cause would only repeat the message.
        raise request_error(operation, error, whole, item) from None


def _misses_tuple(error: ValidationError) -> bool:
    """Return whether a list may be where a tuple should be."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return any(one["type"] == "tuple_type" for one in found)
