"""The schemas of the parts of a request. Performs no I/O."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from inferwire_testing._manifest import Method


def body_schema(method: Method) -> dict[str, JsonValue] | None:
    """Return the schema of the body: the input schema with the properties that are sent in it.

    If a property is the whole body, it is the schema of that. None if no property is sent in the
    body. The root of an input schema refers to one of its definitions.
    """
    schema = method.input_schema
    usual = "query" if method.http_method == "GET" else "body"
    if schema is None or not method.locations:
        return schema if usual == "body" else None
    name = str(schema.get("$ref")).rpartition("/")[2]
    defs = _object(schema.get("$defs"))
    root = _object(defs.get(name))
    properties = _object(root.get("properties"))
    whole = method.whole_body
    if whole is not None:
        return {"$defs": {**defs}, "allOf": [properties[whole]]}
    inside = {
        one: value
        for one, value in properties.items()
        if method.locations.get(one, usual) == "body"
    }
    required = root.get("required")
    needed: list[JsonValue] = (
        [one for one in required if one in inside] if isinstance(required, list) else []
    )
    if not inside:
        return None
    part: dict[str, JsonValue] = {**root, "properties": inside, "required": needed}
    return {**schema, "$defs": {**defs, name: part}}


def _object(value: JsonValue) -> Mapping[str, JsonValue]:
    return value if isinstance(value, dict) else {}
