"""The clients that generated classes are based on.

May import `_transport`, `_config` and `_blocking`.
"""
