"""Specs in the dialect of huggingface.js, translated into ours.

May import `_load`, `_specs`, `_diagnostics` and `_naming`.
"""
