"""Spec files as parsed documents, with the place of every value.

May import `_diagnostics` and `_naming`.
"""
