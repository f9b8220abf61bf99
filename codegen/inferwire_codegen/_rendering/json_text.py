"""JSON as text whose differences read well. Performs no I/O.

A value is on one line if it fits there, or else its members are on lines of their own: a changed
value is a changed line, and an added one an added line. Tried beside it: a line for every member,
which takes many lines for an addition, and compact schemas and examples, whose lines are too long.
"""

from __future__ import annotations

import json

from inferwire_codegen._specs.json import JsonValue

WIDTH = 100


def json_text(value: JsonValue) -> str:
    """The text of a document."""
    return "\n".join(_lines(value, WIDTH)) + "\n"


def _lines(value: JsonValue, room: int, label: str = "") -> list[str]:
    """The lines of a value after a label, a single one if it is no longer than `room`."""
    inner = room - 2  # An indent and a comma.
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
