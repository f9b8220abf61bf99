"""Generated files: formatted, verified and written.

May import `_cache`, `_specs` and `_naming`.
"""
