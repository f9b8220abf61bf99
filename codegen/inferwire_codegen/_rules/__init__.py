"""The rules that specs must satisfy beyond their JSON Schemas.

May import `_specs`, `_diagnostics` and `_naming`.
"""
