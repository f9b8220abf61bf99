"""The local server that answers the examples of a package.

May import `_manifest` and `_fixtures`.
"""
