"""The local server, which responds to requests with the examples of a package.

May import `_manifest` and `_fixtures`.
"""
