"""Specs to the intermediate representation.

May import `_specs`.
"""
