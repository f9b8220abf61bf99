"""JSON pointers (RFC 6901) into parsed documents, with ``*`` as a wildcard."""

from __future__ import annotations

from typing import TypeAlias

from inferwire_runtime._json.guards import is_list, is_mapping
from inferwire_runtime._json.text import parsed

Pointer: TypeAlias = tuple[str, ...]
"""The reference tokens of a JSON pointer (RFC 6901); ``*`` matches any item of an array."""


def at_pointer(value: object, pointer: Pointer) -> object:
    """Return the value at a pointer, or None; with ``*``, the first value that is not None."""
    for depth, token in enumerate(pointer):
        if is_mapping(value):
            value = value.get(token)
        elif is_list(value):
            rest = pointer[depth + 1 :]
            items = value if token == "*" else value[_index(token)]
            hits = (at_pointer(one, rest) for one in items)
            return next((hit for hit in hits if hit is not None), None)
        else:
            return None
    return value


def _index(token: str) -> slice:
    return slice(int(token), int(token) + 1) if token.isdecimal() else slice(0, 0)


def found(body: bytes, pointer: Pointer) -> object:
    """Return the value at a pointer of a JSON text; None if there is none, or no valid JSON."""
    try:
        return at_pointer(parsed(body), pointer)
    except ValueError:
        return None


def subscripts(pointer: Pointer) -> str:
    """Return a location as Python subscripts, such as ``[0]['text']``."""
    return "".join(f"[{one}]" if one.isdecimal() else f"[{one!r}]" for one in pointer)


def beginning(body: bytes) -> object:
    """Parse the beginning of a JSON text; None if it is no valid JSON so far."""
    from pydantic_core import from_json

    try:
        value: object = from_json(body.decode("utf-8", "replace"), allow_partial="trailing-strings")
    except ValueError:
        return None
    return value


def written(pointer: Pointer) -> str:
    """Return a JSON pointer as a string (RFC 6901)."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in pointer)
