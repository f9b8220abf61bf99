"""Reads the values out of a response, or raises the exception that says why there is none."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from inferwire_runtime._errors.exceptions import (
    OutputRefusedError,
    OutputTruncatedError,
    OutputValidationError,
)
from inferwire_runtime._json.guards import is_list
from inferwire_runtime._json.pointers import subscripts
from inferwire_runtime._operation.parsing import Parsing
from inferwire_runtime._operation.readers import Attributes
from inferwire_runtime._structured.contract import Contract

T = TypeVar("T")
C = TypeVar("C")

_MOST = 3
"""The maximum number of problems in a message."""


def values(parsing: Parsing[C], contract: Contract[T], completion: C) -> tuple[T, ...]:
    """Return the value of every item of a response. Raises a subclass of `OutputError`."""
    method, items = parsing.method, attribute(completion, parsing.items)
    listed = items if is_list(items) else [items]
    if not listed:
        message = f"{method}(): the response has no {'.'.join(parsing.items)}"
        raise OutputValidationError(message, text="", completion=completion)
    return tuple(
        _value(parsing, contract, completion, one, f"[{index}]" if len(listed) > 1 else "")
        for index, one in enumerate(listed)
    )


def _value(
    parsing: Parsing[C], contract: Contract[T], completion: C, item: object, index: str
) -> T:
    where = f"{parsing.method}(): {'.'.join(parsing.items)}{index}" if index else parsing.method
    subject = f"{where}:" if index else f"{where}():"
    text, refusal = _text(item, parsing.text), _text(item, parsing.refusal)
    reason = _text(item, parsing.finish) or None
    if refusal:
        message = f"{subject} the model refused: {refusal}"
        raise OutputRefusedError(message, text=refusal, completion=completion)
    if reason in parsing.cut:
        message = f"{subject} the text is incomplete: generation ended by {reason!r}"
        raise OutputTruncatedError(message, text=text, completion=completion, reason=reason)
    if not text:
        ended = f"; generation ended by {reason!r}" if reason else ""
        message = f"{subject} the response has no text{ended}"
        raise OutputValidationError(message, text="", completion=completion)
    try:
        return contract.read(text)
    except Exception as error:  # of pydantic, or of a validator of the caller's
        told = problems(error) if isinstance(error, ValidationError) else repr(error)
        message = f"{subject} the text is not a valid {contract.name}: {told}"
        raise OutputValidationError(message, text=text, completion=completion) from error


def attribute(value: object, path: Attributes) -> object:
    """Return an attribute of a model or of one inside of it; None if there is none."""
    for name in path:
        value = getattr(value, name, None)
    return value


def _text(value: object, path: Attributes) -> str:
    found = attribute(value, path) if path else None
    return found if isinstance(found, str) else ""


def problems(error: ValidationError) -> str:
    """Describe what is wrong with a text, in one line."""
    found = error.errors(include_url=False, include_context=False)
    texts = [f"{subscripts(tuple(map(str, one['loc'])))} {one['msg']}" for one in found[:_MOST]]
    return "; ".join(text.strip() for text in texts)
