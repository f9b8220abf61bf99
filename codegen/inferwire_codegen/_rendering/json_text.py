"""Format JSON so that diffs are readable. Performs no I/O.

A value is written on one line if it fits; otherwise each of its members gets its own lines. So a
changed value is a changed line, and an added value is an added line. Two alternatives were worse:
one line per member takes many lines for an addition, and compact schemas and examples have long
lines.
"""

from __future__ import annotations

import json

from inferwire_codegen._specs.json import JsonValue

WIDTH = 100


def json_text(value: JsonValue) -> str:
    """Return a document as text."""
    return "\n".join(_lines(value, WIDTH)) + "\n"


def _lines(value: JsonValue, room: int, label: str = "") -> list[str]:
    """Return the lines of a value after a label: one line if it has at most `room` characters."""
    inner = room - 2  # The indent and the comma.
    match value:
        case dict() if value:
            begin, end = "{}"
            items = [_lines(one, inner, f"{_flat(name)}: ") for name, one in value.items()]
        case list() if value:
            begin, end = "[]"
            items = [_lines(one, inner) for one in value]
        case _:
            return [label + _flat(value)]
    flat = label + begin + ", ".join(lines[0] for lines in items) + end
    if len(flat) <= room and all(len(lines) == 1 for lines in items):
        return [flat]
    for lines in items[:-1]:
        lines[-1] += ","
    return [label + begin, *(f" {line}" for lines in items for line in lines), end]


def _flat(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)
