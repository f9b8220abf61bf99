"""Format, verify and write generated files.

May import `_filenames`, `_naming` and `_specs`.
"""
