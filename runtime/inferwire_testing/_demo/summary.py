"""Short descriptions of results: their type and most relevant content."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from pydantic import BaseModel, JsonValue

from inferwire_testing._demo.calls import Streamed
from inferwire_testing._demo.compare import is_array, is_image, is_sequence, plain, sent_fields
from inferwire_testing._server.differences import brief, member

_LONGEST_TEXT = 48
_LONGEST = 160


def summarize(result: object) -> str:
    """Describe the type and the key content of a result."""
    return _cut(_summary(result), _LONGEST)


def _summary(result: object) -> str:
    if isinstance(result, Streamed):
        return _of_stream(result)
    if is_image(result):
        return f"{result.width}x{result.height} {result.mode} image"
    if is_array(result):
        return f"{result.dtype} array {result.shape}"
    if isinstance(result, bytes):
        return f"{_kind(result)}{len(result)} bytes"
    if isinstance(result, BaseModel):
        return _of_model(result)
    if is_sequence(result):
        return _of_list(result)
    if isinstance(result, str):
        return _cut(brief(result), _LONGEST_TEXT)
    return repr(result)


def _of_model(model: BaseModel) -> str:
    return f"{type(model).__name__}: {_fields(model)}"


def _fields(model: BaseModel) -> str:
    """Describe the fields that have a value, those with prose first."""
    fields = [(name, value) for name, value in sent_fields(model).items() if value is not None]
    fields.sort(key=lambda field: not _has_prose(field[1]))
    return ", ".join(f"{name}={_value(value)}" for name, value in fields)


def _has_prose(value: object) -> bool:
    # `plain` describes media in angle brackets, which is not prose from the server.
    texts = (text for _, text in _texts(plain(value), ""))
    return any(" " in text and not text.startswith("<") for text in texts)


def _of_list(items: Sequence[object]) -> str:
    if not items:
        return "an empty list"
    if all(isinstance(item, int | float | str) for item in items):
        return f"[{', '.join(map(_summary, items))}]"
    return f"{len(items)} x {_summary(items[0])}"


def _value(value: object) -> str:
    """Describe the value of a field, without type names."""
    if isinstance(value, BaseModel):
        return f"({_fields(value)})"
    if is_sequence(value):
        return f"[{', '.join(map(_value, value))}]"
    return _summary(value)


def _of_stream(stream: Streamed) -> str:
    if not stream.items:
        return "an empty stream"
    kinds = [_type_name(item) for item in stream.items]
    head = f"{len(kinds)} x {' | '.join(dict.fromkeys(kinds))}"
    if stream.file is None:
        text = brief(joined_text([plain(item) for item in stream.items], kinds))
    else:
        text = _summary(stream.file)
    first, last = (f"{stream.times[index] * 1000:.0f} ms" for index in (0, -1))
    spread = f"first after {first}, last after {last}"
    return f"{head}: {text}, {spread}" if text else f"{head}, {spread}"


def _type_name(value: object) -> str:
    return type(value).__name__


def joined_text(items: Sequence[JsonValue], kinds: Sequence[str]) -> str:
    """Join the text of the items of a stream, which are of these kinds.

    The text is the string member of one kind whose values vary most between the items.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for item, kind in zip(items, kinds, strict=True):
        for pointer, text in _texts(item, ""):
            found.setdefault((kind, pointer), []).append(text)
    nothing: list[str] = []
    return "".join(max(found.values(), key=lambda texts: len(set(texts)), default=nothing))


def _texts(value: JsonValue, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, member(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, member(pointer, index))


def _kind(data: bytes) -> str:
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        rate = struct.unpack_from("<I", data, 24)[0]
        return f"WAV at {rate} Hz, "
    if data.startswith(b"\x89PNG"):
        return "PNG, "
    return ""


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
