"""The description of operations and endpoints, as data that generated code contains.

May import `_json` and `hints`.
"""
