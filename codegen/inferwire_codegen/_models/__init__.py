"""JSON Schemas to pydantic models and TypedDicts, by datamodel-code-generator.

May import `_specs`, `_cache`, `_naming` and `_text`.
"""
