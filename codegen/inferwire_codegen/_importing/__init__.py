"""Convert specs in the dialect of huggingface.js.

May import `_load`, `_normalizing`, `_specs`, `_diagnostics` and `_naming`.
"""
