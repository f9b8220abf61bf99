"""The build cache: earlier results by the hash of their inputs.

May import `_specs`.
"""
