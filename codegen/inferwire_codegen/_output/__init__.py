"""Format, verify and write generated files.

May import `_cache`, `_specs`, `_filenames` and `_naming`.
"""
