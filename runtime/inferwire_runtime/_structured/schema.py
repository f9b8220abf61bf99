"""Rewrites the JSON Schema of a type in the subset of JSON Schema that a server accepts.

Every keyword of JSON Schema only narrows what is accepted, and the response is validated against
the type in any case. So a keyword that the server does not know is left out. What remains must
still state a type; otherwise the type cannot be expressed, and the error names the location.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from inferwire_runtime._json.guards import is_list, is_mapping
from inferwire_runtime._json.pointers import Pointer, written
from inferwire_runtime._operation.endpoint import Dialect

_LONGEST_NAME = 64
_TYPED = frozenset({"type", "anyOf", "enum", "const", "$ref"})


def sent_name(name: str) -> str:
    """Return the name of a type in the characters and the length that servers accept.

    The name of a generic model contains brackets, such as ``Box[int]``.
    """
    return re.sub(r"[^A-Za-z0-9_-]", "_", name)[:_LONGEST_NAME]


class Inexpressible(ValueError):  # noqa: N818  # never leaves the runtime
    """A schema that the server's subset cannot express, and the reason."""

    def __init__(self, at: Pointer, reason: str) -> None:
        super().__init__(f"{written(at) or 'the type'} {reason}")


def rewritten(schema: Mapping[str, object], dialect: Dialect) -> tuple[dict[str, object], bool]:
    """Return the schema in a server's subset, and whether the value is wrapped in an object.

    Raises `Inexpressible`.
    """
    definitions, root = _members(schema.get("$defs")), without_reference(schema)
    wraps = bool(dialect.wrap) and "properties" not in root
    if wraps:
        root = {"type": "object", "properties": {dialect.wrap: root}}
    found = _node(root, (), dialect)
    if definitions:
        found["$defs"] = _nodes(definitions, ("$defs",), dialect)
    return found, wraps


def without_reference(schema: Mapping[str, object]) -> dict[str, object]:
    """Return a schema whose root is not a reference to one of its own definitions."""
    definitions = _members(schema.get("$defs"))
    name = str(schema.get("$ref")).rpartition("/")[2]
    root = {**_members(definitions.get(name)), **schema}
    if name in definitions:
        del root["$ref"]
    return root


def _node(schema: object, at: Pointer, dialect: Dialect) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in _members(schema).items():
        if key == "properties":
            found[key] = _nodes(_members(value), (*at, key), dialect)
        elif key == "items":
            found[key] = _node(value, (*at, key), dialect)
        elif key in {"anyOf", "oneOf"} and is_list(value):
            ways = {str(index): one for index, one in enumerate(value)}
            found["anyOf"] = [*_nodes(ways, (*at, key), dialect).values()]
        elif _is_kept(key, value, dialect):
            found[key] = value
    return _checked(found, at, dialect)


def _nodes(schemas: Mapping[str, object], at: Pointer, dialect: Dialect) -> dict[str, object]:
    return {name: _node(one, (*at, name), dialect) for name, one in schemas.items()}


def _checked(found: dict[str, object], at: Pointer, dialect: Dialect) -> dict[str, object]:
    """Return a schema that states a type; a reference gets no keywords beside it."""
    if not found.keys() & _TYPED:
        raise Inexpressible(at, "accepts any value")
    if found.get("type") == "array" and "items" not in found:
        raise Inexpressible(at, "is an array whose items have different types")
    if dialect.closed and found.get("type") == "object":
        if "properties" not in found:
            raise Inexpressible(at, "is an object with arbitrary keys")
        closed = {"required": [*_members(found["properties"])], "additionalProperties": False}
        return {**found, **closed}
    if "$ref" in found and len(found) > 1:
        found["anyOf"] = [{"$ref": found.pop("$ref")}]
    return found


def _is_kept(key: str, value: object, dialect: Dialect) -> bool:
    pattern = dialect.keywords.get(key, "(?!)")
    return pattern is None or re.search(pattern, str(value)) is not None


def _members(value: object) -> Mapping[str, object]:
    return value if is_mapping(value) else {}
