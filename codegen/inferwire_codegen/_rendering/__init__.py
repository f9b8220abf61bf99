"""The intermediate representation and models to the texts of a package.

May import `_lowering`, `_models`, `_specs`, `_naming` and `_text`.
"""
