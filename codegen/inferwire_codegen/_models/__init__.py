"""Generate pydantic models and TypedDicts from JSON Schemas, using datamodel-code-generator.

May import `_cache`, `_naming`, `_specs` and `_text`.
"""
