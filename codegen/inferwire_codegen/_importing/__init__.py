"""Specs in the dialect of huggingface.js, translated into ours.

May import `_specs`, `_diagnostics`, `_naming` and `_load`.
"""
