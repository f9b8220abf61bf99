"""Spec files as parsed documents, with the position of every value.

May import `_diagnostics`, `_filenames` and `_naming`.
"""
