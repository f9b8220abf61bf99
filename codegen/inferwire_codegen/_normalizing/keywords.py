"""The keywords of JSON Schema and of the generator, by what they mean for a type.

Performs no I/O.
"""

from __future__ import annotations

OURS = frozenset({"bookkeeping", "readAs", "parts", "whole", "typeName"})
"""The generator's own keywords."""

TEXTS = ("title", "description", "default", "examples", "deprecated", "$comment")
"""Annotations that are kept; of several, the outermost counts."""

ANNOTATIONS = (
    frozenset({*TEXTS, *OURS})
    | {"$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary"}
    | {"$defs", "definitions", "readOnly", "writeOnly", "format", "example", "comment"}
    | {"contentEncoding", "contentMediaType", "contentSchema", "externalDocs", "xml"}
)
"""Keywords that do not restrict which instances are valid."""

BOUNDS = {
    "minimum": "number",
    "maximum": "number",
    "exclusiveMinimum": "number",
    "exclusiveMaximum": "number",
    "multipleOf": "number",
    "minLength": "string",
    "maxLength": "string",
    "pattern": "string",
    "minItems": "array",
    "maxItems": "array",
}
"""The keywords that models of requests enforce, and the type that they apply to."""

NARROWING = {
    "uniqueItems": "array",
    "contains": "array",
    "unevaluatedItems": "array",
    "propertyNames": "object",
    "minProperties": "object",
    "maxProperties": "object",
    "dependentRequired": "object",
    "dependentSchemas": "object",
    "dependencies": "object",
    "not": "",
    "if": "",
    "anyOf": "",
    "oneOf": "",
}
"""The keywords that no model enforces, and the type that they apply to, if it is only one.

Alternatives are among them if they are no types, but say only more about one.
"""

WITH = {"if": ("then", "else"), "contains": ("minContains", "maxContains")}
"""Keywords that mean nothing without another one."""

COPIED = ("uniqueItems", "minProperties", "maxProperties", "format")
"""Keywords without schemas inside that are kept for validators and readers."""

OBJECTS = frozenset({"properties", "additionalProperties", "patternProperties", "required"})
ARRAYS = frozenset({"items", "prefixItems", "additionalItems"})
TYPES = frozenset({"$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "nullable"})
STRUCTURE = OBJECTS | ARRAYS | TYPES | {"$defs", "definitions"}
"""The keywords on the way to a schema that say nothing about it."""
KNOWN = (
    ANNOTATIONS
    | OBJECTS
    | ARRAYS
    | TYPES
    | BOUNDS.keys()
    | NARROWING.keys()
    | {key for several in WITH.values() for key in several}
    | {"unevaluatedProperties", "discriminator", "$dynamicRef", "$recursiveRef"}
)
"""All keywords with a meaning. Others are annotations, as JSON Schema says."""

KINDS = ("string", "integer", "number", "boolean", "null", "array", "object")
SHAPING = {
    "properties": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
}
"""The keywords with the types of what a value contains, and the type that they apply to."""
PLAIN = frozenset(KINDS) - {"array", "object"}
