"""Requests to the local server that a user can copy, as shell commands and as Python.

May import `_server`, `_manifest` and `_fixtures`.
"""
