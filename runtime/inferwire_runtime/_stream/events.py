"""How the events of one stream are read; chosen once a stream, since it runs for each event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeGuard, TypeVar

from pydantic import BaseModel

from inferwire_runtime._json.guards import is_list, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation.operation import StreamOperation
from inferwire_runtime._operation.readers import Reader, RequestFacts, Select
from inferwire_runtime._response import decode as decoding
from inferwire_runtime._stream.decoder import EventReader, Read

T = TypeVar("T")
M = TypeVar("M")

Test: TypeAlias = Callable[[object], bool]


def event_reader(operation: StreamOperation[T], facts: RequestFacts) -> EventReader[T]:
    """What reads the events of a call, and sees in them what ends the stream."""
    reader = decoding.choose(operation.events, facts)
    protocol = operation.protocol
    final = None if protocol.final is None else present(protocol.final)
    read = _selecting(reader, facts) if _is_select(reader) else _reading(reader, facts)
    return EventReader(read, final)


def _is_select(reader: Reader[T]) -> TypeGuard[Select[object, T]]:
    return isinstance(reader, Select)


def _reading(reader: Reader[T], facts: RequestFacts) -> Read[T]:
    parse = decoding.event_reader(reader, facts)

    def read(data: bytes) -> tuple[object, T]:
        document = parse(data)
        return document, document

    return read


def _selecting(reader: Select[M, T], facts: RequestFacts) -> Read[T]:
    parse = decoding.event_reader(reader.of, facts)
    pick = reader.pick

    def read(data: bytes) -> tuple[object, T]:
        document = parse(data)
        return document, pick(document)

    return read


def present(pointer: Pointer) -> Test:
    """Whether a document, parsed into models, has a value other than null at a pointer."""
    test: Test = _is_given
    for token in reversed(pointer):
        test = _in_any(test) if token == "*" else _in_member(token, test)
    return test


def _is_given(value: object) -> bool:
    return value is not None


def _in_any(test: Test) -> Test:
    def check(value: object) -> bool:
        return is_list(value) and any(map(test, value))

    return check


def _in_member(token: str, test: Test) -> Test:
    names: dict[type, str] = {}

    def check(value: object) -> bool:
        if isinstance(value, BaseModel):
            kind = type(value)
            name = names.get(kind)
            if name is None:
                name = names[kind] = _field(kind, token)
            return test(getattr(value, name, None))
        return is_mapping(value) and test(value.get(token))

    return check


def _field(kind: type[BaseModel], token: str) -> str:
    """The attribute that holds the member with this name."""
    fields = kind.model_fields.items()
    return next((name for name, field in fields if field.alias == token), token)
