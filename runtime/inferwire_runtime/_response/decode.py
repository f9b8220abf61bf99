"""Bodies to results: a function of the rules, the facts of the request and the body. No I/O.

The first rule whose conditions hold says what the answer is read as. Shapes on which servers
disagree are brought to the declared one (see `shapes`), by its kind and never by the task. All is
read as JSON is, leniently: unknown fields are kept, a whole float is an int. What fits in no way
raises `ResponseValidationError`, with the place in the raw body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from inferwire_runtime._errors.exceptions import ResponseValidationError
from inferwire_runtime._json.pointers import written
from inferwire_runtime._operation.readers import Reader, RequestFacts, Rule
from inferwire_runtime._response.documents import form_of
from inferwire_runtime._response.shapes import DecodeMismatch

T = TypeVar("T")


def choose(rules: Iterable[Rule[T]], facts: RequestFacts) -> Reader[T]:
    """The reader of the first rule whose conditions all hold."""
    for rule in rules:
        if all((one.argument, one.state) in facts.states for one in rule.when):
            return rule.reader
    raise ValueError("no rule applies: the last of them must have no conditions")


def decode(returns: Iterable[Rule[T]], facts: RequestFacts, body: bytes, content_type: str) -> T:
    """The result of a call, out of the body of its answer."""
    try:
        return form_of(choose(returns, facts), facts.batch).body(body, content_type)
    except DecodeMismatch as misfit:
        raise _error(misfit, body) from None


def event_reader(reader: Reader[T], facts: RequestFacts) -> Callable[[bytes], T]:
    """What reads the data of an event; made once a stream, since it runs for each event.

    Whether the event is an error is for the stream to ask, which knows the protocol.
    """
    read_event = form_of(reader, facts.batch).event

    def read(data: bytes) -> T:
        try:
            return read_event(data)
        except DecodeMismatch as misfit:
            raise _error(misfit, data) from None

    return read


def _error(misfit: DecodeMismatch, body: bytes) -> ResponseValidationError:
    pointer = written(misfit.at)
    where = f" at {pointer}" if pointer else ""
    return ResponseValidationError(
        f"the answer does not fit{where}: expected {misfit.expected}, found {misfit.found}",
        pointer=pointer,
        expected=misfit.expected,
        body=body,
    )
