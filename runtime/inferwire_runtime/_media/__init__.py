"""Media inputs: classified, opened and read in chunks.

May import `_errors`.
"""
