"""The intermediate representation and models to the texts of a package.

May import `_models`, `_lowering`, `_specs`, `_text` and `_naming`.
"""
