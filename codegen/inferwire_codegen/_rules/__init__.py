"""The rules for specs that their JSON Schemas cannot express.

May import `_specs`, `_diagnostics` and `_naming`.
"""
