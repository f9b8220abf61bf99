"""Convert specs in the dialect of huggingface.js.

May import `_load`, `_specs`, `_diagnostics` and `_naming`.
"""
