"""Reduce JSON Schemas of drafts 7 to 2020-12 to the definitions that the generator works on.

May import `_specs`, `_diagnostics` and `_naming`.
"""
