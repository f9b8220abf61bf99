"""The kind of response that a request asks for. Performs no I/O.

A request and an example are of the same kind if both stream or neither does, the same rule of the
method's ``returns`` applies to both, both or neither are a batch, and both ask for the same number
of results.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from inferwire_testing._fixtures.media import is_media, resolve_json
from inferwire_testing._manifest import Argument, Example, Method, Returned
from inferwire_testing._server.forms import form_in, is_form
from inferwire_testing._server.reply import STREAMS
from inferwire_testing._server.request import Asked

_GIVEN: Final = "given"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a response looks like, as far as the request decides it."""

    streamed: bool
    rule: int | None
    """The index of the rule of ``returns`` that applies."""
    batch: bool
    counts: Mapping[str, JsonValue]
    """The values of the arguments that limit the number of results, by pointer."""

    def distance(self, other: Kind) -> tuple[bool, bool, bool, int]:
        """The ways in which two kinds differ, the most important first."""
        pointers = {*self.counts, *other.counts}
        unequal = sum(self.counts.get(one) != other.counts.get(one) for one in pointers)
        return (
            self.streamed is not other.streamed,
            self.rule != other.rule,
            self.batch is not other.batch,
            unequal,
        )


def kind_asked(method: Method, asked: Asked) -> Kind:
    """Return the kind of response that a request asks for."""
    body = method.properties(_json_body(asked))
    return _kind(method, body, streamed=_is_stream_asked(method, asked, body))


def kind_of(method: Method, example: Example) -> Kind:
    """Return the kind of response that an example has."""
    body = method.properties(_example_body(example))
    streamed = example.response.events is not None or _is_switched_on(method, body)
    return _kind(method, body, streamed=streamed)


def value_at(body: JsonValue, pointer: str) -> tuple[JsonValue, ...]:
    """Return the value at a JSON pointer, or nothing if there is none."""
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
    for key in keys:
        if not isinstance(body, dict) or key not in body:
            return ()
        body = body[key]
    return (body,) if keys else ()


def _kind(method: Method, body: JsonValue, *, streamed: bool) -> Kind:
    places = {one.name: one.at for one in method.arguments}
    batch = value_at(body, places.get(method.batch or "", ""))
    found = {at: value_at(body, at) for at in _count_pointers(method)}
    return Kind(
        streamed=streamed,
        rule=_rule(method.returns, places, body, streamed=streamed),
        batch=any(isinstance(one, list) for one in batch),
        counts={at: value[0] for at, value in found.items() if value},
    )


def _rule(
    rules: tuple[Returned, ...], places: Mapping[str, str], body: JsonValue, *, streamed: bool
) -> int | None:
    for index, one in enumerate(rules):
        holds = (
            _holds(value_at(body, places.get(name, "")), condition)
            for name, condition in one.when.items()
        )
        if one.stream is streamed and all(holds):
            return index
    return None


def _holds(value: tuple[JsonValue, ...], condition: JsonValue) -> bool:
    if isinstance(condition, list):
        return any(one in condition for one in value)
    return bool(value) if condition == _GIVEN else value == (condition,)


def _is_stream_asked(method: Method, asked: Asked, body: JsonValue) -> bool:
    """The switch that no rule names turns the response into a stream; else the header does."""
    if _is_switched_on(method, body):
        return True
    has_header = STREAMS[method.framing] in asked.headers.get("accept", "")
    return method.streams and not _stream_switches(method) and has_header


def _is_switched_on(method: Method, body: JsonValue) -> bool:
    """Whether a request is for a stream by its body alone, or whatever it is."""
    if not method.streams:
        return False
    on = (value_at(body, one.at) == (True,) for one in _stream_switches(method))
    return {one.stream for one in method.returns} == {True} or any(on)


def _stream_switches(method: Method) -> list[Argument]:
    named = {name for one in method.returns for name in one.when}
    return [one for one in method.arguments if one.switch and one.name not in named]


def _count_pointers(method: Method) -> Iterator[str]:
    """Arguments whose value is the number of results in an example.

    The manifest does not mark them: an integer argument counts results if an example has a list
    of exactly as many items, at least two, as its response or as a member of it.
    """
    for argument in method.arguments:
        if argument.type == "int" and any(
            _counts(method, one, argument) for one in method.examples
        ):
            yield argument.at


def _counts(method: Method, example: Example, argument: Argument) -> bool:
    value = value_at(method.properties(_example_body(example)), argument.at)
    body = example.response.body
    parts = [body, *body.values()] if isinstance(body, dict) else [body]
    return any(isinstance(one, list) and len(one) > 1 and value == (len(one),) for one in parts)


def _json_body(asked: Asked) -> JsonValue:
    given = asked.headers.get("content-type", "")
    if is_form(given):
        return {
            name: [*map(_value, values)] if len(values) > 1 else _value(values[0])
            for name, values in form_in(asked.body, given).items()
        }
    try:
        return asked.json()
    except ValueError:
        return None


def _value(text: JsonValue) -> JsonValue:
    """Return a value of a form, in which a switch is text."""
    return {"true": True, "false": False}.get(str(text), text)


def _example_body(example: Example) -> JsonValue:
    if is_form(example.request.lower_headers.get("content-type", "")):
        return example.request.body
    return None if is_media(example.request.body) else resolve_json(example.request.body)
