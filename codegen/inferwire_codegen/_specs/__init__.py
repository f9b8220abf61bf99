"""Spec files as parsed documents, with the position of every value.

May import `_diagnostics` and `_naming`.
"""
