"""JSON Schemas to pydantic models and TypedDicts, by datamodel-code-generator.

May import `_cache`, `_specs` and `_text`.
"""
