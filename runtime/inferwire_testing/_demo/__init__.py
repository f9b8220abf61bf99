"""Every method of a package called against the local server.

May import `_server`, `_fixtures` and `_manifest`.
"""
