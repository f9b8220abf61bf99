"""The demo: calls every method of a package against the local server.

May import `_server`, `_manifest` and `_fixtures`.
"""
