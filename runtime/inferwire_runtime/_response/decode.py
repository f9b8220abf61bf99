"""Decodes a body into a result, given the rules and the facts of the request. No I/O.

The first rule whose conditions hold selects the reader. Server-specific shapes are normalized to
the declared type (see `shapes`), depending on the type alone and never on the task. Decoding is
lenient: unknown fields are kept, and a float without a fraction is a valid int. A body that does
not match raises `ResponseValidationError` with the location in the raw body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Generic, NamedTuple, TypeVar

from inferwire_runtime._errors.exceptions import ResponseValidationError
from inferwire_runtime._json.pointers import written
from inferwire_runtime._operation import readers
from inferwire_runtime._operation.readers import Reader, RequestFacts, Rule
from inferwire_runtime._response.documents import form_of
from inferwire_runtime._response.shapes import DecodeMismatch

T = TypeVar("T")

_LIBRARIES: Mapping[type[Reader[object]], str] = {
    readers.Array: "numpy",
    readers.Sound: "numpy",
    readers.ImageBody: "inferwire_runtime.images",
}
"""The libraries that decode a response."""


def choose(rules: Iterable[Rule[T]], facts: RequestFacts) -> Reader[T]:
    """Return the reader of the first rule whose conditions all hold."""
    for rule in rules:
        if facts.conditions.issuperset(rule.when):
            return rule.reader
    raise ValueError("no rule applies: the last rule must have no conditions")


def decode(returns: Iterable[Rule[T]], facts: RequestFacts, body: bytes, content_type: str) -> T:
    """Decode the response body of a call into its result."""
    try:
        return form_of(choose(returns, facts), facts.batch).body(body, content_type)
    except DecodeMismatch as misfit:
        raise _error(misfit, body) from None


def load_reader(reader: Reader[object]) -> None:
    """Build the validator of a reader, and import the libraries that it may need."""
    form_of(reader, None)
    if library := _LIBRARIES.get(type(reader)):
        import_module(library)


class EventReader(NamedTuple, Generic[T]):
    """Two functions that decode the data of an event. Neither checks whether it is an error.

    Separate, because the second is rarely needed, and calling both in one costs time per event.
    """

    quick: Callable[[bytes], T]
    """Decodes data of the declared shape. Raises `ValueError` for any other."""
    full: Callable[[bytes], T]
    """Decodes data of any shape of the type. Raises `ResponseValidationError` for any other."""


def event_reader(reader: Reader[T], facts: RequestFacts) -> EventReader[T]:
    """Return how to decode the data of events. Call this once per stream."""
    form = form_of(reader, facts.batch)

    def full(data: bytes) -> T:
        try:
            return form.body(data, "application/json")
        except DecodeMismatch as misfit:
            raise _error(misfit, data) from None

    return EventReader(form.quick or full, full)


def _error(misfit: DecodeMismatch, body: bytes) -> ResponseValidationError:
    pointer = written(misfit.at)
    where = f" at {pointer}" if pointer else ""
    message = f"unexpected response{where}: expected {misfit.expected}, found {misfit.found}"
    return ResponseValidationError(message, pointer=pointer, expected=misfit.expected, body=body)
