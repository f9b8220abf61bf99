"""The clients that generated classes are based on.

May import `_transport`, `_call`, `_config` and `_blocking`.
"""
