"""JSON values: their types, type guards, pointers and edits.

Imports no other sub-package.
"""
