"""Convert specs to the intermediate representation.

May import `_specs`.
"""
