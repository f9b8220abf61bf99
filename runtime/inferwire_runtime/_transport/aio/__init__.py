"""The transport of the async client.

May import what `_transport` may.
"""
