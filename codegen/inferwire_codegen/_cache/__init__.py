"""The build cache: what is remembered of earlier runs.

May import `_specs`.
"""
