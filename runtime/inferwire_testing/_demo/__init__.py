"""Every method of a package called against the local server.

May import `_server`, `_manifest` and `_fixtures`.
"""
