"""Check properties of responses that accept more JSON than their Python type. Performs no I/O."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterator

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._naming import FIELD_MARKERS, MODEL_METHODS, NUMBERS
from inferwire_codegen._specs.definitions import Definition, Schema, alternatives, kinds
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile

_KEYWORDS = ("bookkeeping", "readAs", "parts")
_ANNOTATIONS = frozenset({"Annotated", *FIELD_MARKERS})
"""The names in the annotations that the keywords become. A field of the class would hide them."""
_SCALARS = (str, int, float)


def check_no_reading(file: TypeFile, schema: Schema, at: Pointer, reason: str) -> Iterator[Problem]:
    """Report keywords that have no effect on a schema, with the reason."""
    for key in _KEYWORDS:
        if key in schema:
            yield file.document.problem((*at, key), "invalid-value", f"{key!r} {reason}", key=True)


def check_reading(file: TypeFile, owner: Definition, name: str) -> Iterator[Problem]:
    """Check that a property has the alternatives that its keywords apply to."""
    schema = as_object(owner.properties[name])
    at = (*owner.at, "properties", name)
    if name in _ANNOTATIONS and any(map(_has_keyword, owner.properties.values())):
        message = f"{name!r} is reserved in an object with one of {', '.join(_KEYWORDS)}"
        remedy = "Delete these keywords in this object, since the server names the property."
        yield file.document.problem(at, "bad-name", message, key=True, remedy=remedy)

    def invalid(key: str, message: str) -> Problem:
        return file.document.problem((*at, key), "invalid-value", message)

    if schema.get("bookkeeping") is True and not isinstance(schema.get("default", 0), _SCALARS):
        yield invalid("default", "the default of bookkeeping must be a string, number or boolean")
    if "parts" in schema and "readAs" in schema:
        yield invalid("readAs", "'readAs' and 'parts' cannot be combined; remove one of them")
    elif "parts" in schema:
        yield from _check_parts(file, owner, name)
    elif wanted := _wanted(schema):
        yield invalid("readAs", f'"readAs": "{schema["readAs"]}" requires {wanted}')
    elif schema.get("readAs") not in NUMBERS and (inside := _base64_inside(schema)):
        message = "a base64 file must be a property of an object, of type string"
        place = (*at, *inside, "contentEncoding")
        yield file.document.problem(place, "no-python-type", message)


def _wanted(schema: Schema) -> str | None:
    """Return what the keyword 'readAs' requires, if the schema is something else."""
    match schema.get("readAs"):
        case "string" if not _reads_string(schema):
            return "a string and at least one other type, and not 'contentEncoding'"
        case "array" if not _reads_array(schema):
            return "'anyOf' with an array, the schema of its items, and possibly null"
        case numbers if numbers in NUMBERS and not _reads_numbers(schema):
            return "base64, arrays of numbers, or both as 'anyOf'"
        case _:
            return None


def _has_keyword(schema: JsonValue) -> bool:
    return bool({*_KEYWORDS} & as_object(schema).keys())


def _reads_string(schema: Schema) -> bool:
    several = kinds(schema) - {"null"}
    return "string" in several and len(several) > 1 and "contentEncoding" not in schema


def _reads_numbers(schema: Schema) -> bool:
    several = [one for one in alternatives(schema) if one.get("type") != "null"]
    return bool(several) and all(_is_base64(one) or _is_numbers(one) for one in several)


def _is_base64(schema: Schema) -> bool:
    return kinds(schema) - {"null"} == {"string"} and "contentEncoding" in schema


def _is_numbers(schema: Schema) -> bool:
    """Return whether it is an array of numbers, or an array of such arrays."""
    items = as_object(schema.get("items"))
    return _is_list(schema) and (kinds(items) <= {"number", "integer"} or _is_numbers(items))


def _base64_inside(schema: Schema) -> Pointer:
    """Return the location of a base64 string among the alternatives; empty if there is none."""
    for key in ("anyOf", "oneOf"):
        for index, one in enumerate(as_list(schema.get(key))):
            if "contentEncoding" in as_object(one):
                return (key, str(index))
    return ()


def _reads_array(schema: Schema) -> bool:
    several = [one for one in alternatives(schema) if one.get("type") != "null"]
    arrays = [*filter(_is_list, several)]
    return len(several) == 2 and len(arrays) == 1 and arrays[0].get("items") in several  # noqa: PLR2004  # the array and its items


def _is_list(schema: Schema) -> bool:
    """Return whether it is an array of any length; one with 'prefixItems' becomes a tuple."""
    return schema.get("type") == "array" and "prefixItems" not in schema


def _check_parts(file: TypeFile, owner: Definition, name: str) -> Iterator[Problem]:
    schema = as_object(owner.properties[name])
    at = (*owner.at, "properties", name, "parts")
    several = [one for one in alternatives(schema) if one.get("type") != "null"]
    arrays = [*filter(_is_list, several)]
    target = file.follow(as_object(arrays[0].get("items"))) if len(arrays) == 1 else None
    if len(several) != 2 or "string" not in kinds(schema) or not (target and target.is_object):  # noqa: PLR2004  # a string and an array
        wanted = "'anyOf' with a string, an array of a definition with properties, possibly null"
        yield file.document.problem(at, "invalid-value", f"'parts' requires {wanted}")
        return
    text = as_text(as_object(schema["parts"]).get("text"))
    if cause := target.missing_at(text):
        message = f"{target.name!r} has no property {text!r}{did_you_mean(text, target.properties)}"
        place = (*at, "text")
        yield file.document.problem(place, "unknown-name", message, cause=cause)
    yield from _check_name(file, owner, name)


def _is_of_models(name: str) -> bool:
    """Return whether every model has an attribute of this name."""
    return name.startswith("model_") or name in MODEL_METHODS


def _check_name(file: TypeFile, owner: Definition, name: str) -> Iterator[Problem]:
    """Check that the property with the parts can have its name."""
    at = (*owner.at, "properties", name, "parts", "name")
    names = [
        as_object(as_object(one).get("parts")).get("name") for one in owner.properties.values()
    ]
    chosen = as_text(as_object(as_object(owner.properties[name])["parts"]).get("name"))
    taken = {one.replace("-", "_") for one in owner.properties}
    if chosen in taken or names.count(chosen) > 1:
        message = f"{chosen!r} is already a property of {owner.name!r}"
        yield file.document.problem(at, "name-clash", message)
    elif keyword.iskeyword(chosen) or hasattr(builtins, chosen) or _is_of_models(chosen):
        message = f"{chosen!r} is reserved by Python or by the generated code"
        yield file.document.problem(at, "bad-name", message)
