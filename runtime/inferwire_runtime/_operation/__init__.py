"""What the wire needs to know about an operation, as data that generated code writes.

May import `_json` and `hints`.
"""
