"""The transport of the sync client.

May import what `_transport` may.
"""
