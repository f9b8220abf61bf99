"""The base classes of generated clients.

May import `_transport`, `_config` and `_blocking`.
"""
