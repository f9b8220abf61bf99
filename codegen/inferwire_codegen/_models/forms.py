"""Questions about the form of a schema, for the input of the model generator. Performs no I/O."""

from __future__ import annotations

from inferwire_codegen._naming import NUMBERS, array_type
from inferwire_codegen._specs.definitions import Schema, options
from inferwire_codegen._specs.json import JsonValue, as_text
from inferwire_codegen._specs.model import TypeFile, subschemas

RUNTIME = "inferwire_runtime"


def open_enumeration(values: list[JsonValue]) -> Schema:
    """Return an enumeration that also accepts values of the same types that are not listed."""
    types: dict[type, JsonValue] = {str: "string", bool: "boolean", int: "integer"}
    kinds: list[JsonValue] = [
        {"type": kind} for kind in dict.fromkeys(types[type(one)] for one in values)
    ]
    texts: list[JsonValue] = [one for one in values if isinstance(one, str)]
    listed: list[JsonValue] = [{"enum": texts}] if texts else []
    return {"anyOf": [*listed, *kinds]}


def contains_models(file: TypeFile, schema: Schema) -> bool:
    """Return whether the type of a schema contains models, other than inside models, or itself."""
    target = file.follow(schema)
    if target is not None:
        keeps_name = target.is_object or file.contains_itself(target)
        return keeps_name or contains_models(file, target.schema)
    return any(contains_models(file, one) for one in subschemas(schema))


def decoded(schema: Schema) -> tuple[str, str] | None:
    """Return the module and name of the type that decodes base64, numbers or any JSON as text."""
    if (numbers := schema.get("readAs")) in NUMBERS:
        return f"{RUNTIME}.arrays", array_type(as_text(numbers))
    if "contentEncoding" in schema:
        media_type = as_text(schema.get("contentMediaType"))
        kind = "Base64Image" if media_type.startswith("image/") else "Base64Bytes"
        return f"{RUNTIME}.images", kind
    return (RUNTIME, "JsonText") if schema.get("readAs") == "string" else None


def admits_null(schema: Schema) -> bool:
    kinds = schema.get("type")
    return "null" in (kinds if isinstance(kinds, list) else [kinds]) or any(
        map(admits_null, options(schema))
    )
