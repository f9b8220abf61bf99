"""Render the intermediate representation and the models as the files of a package.

May import `_models`, `_lowering`, `_specs`, `_text` and `_naming`.
"""
