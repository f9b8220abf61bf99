"""Format, verify and write generated files.

May import `_cache`, `_specs` and `_naming`.
"""
