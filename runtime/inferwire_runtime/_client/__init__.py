"""The clients that generated classes are based on.

May import `_blocking`, `_transport`, `_call`, `_stream` and `_config`.
"""
