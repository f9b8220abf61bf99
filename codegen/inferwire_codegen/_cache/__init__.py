"""The build cache: what has been generated before, by the hash of its inputs.

May import `_specs`.
"""
