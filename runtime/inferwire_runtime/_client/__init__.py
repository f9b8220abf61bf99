"""The base classes of generated clients.

May import `_transport`, `_tools`, `_exchange`, `_config`, `_offload`, `_blocking` and `_errors`.
"""
