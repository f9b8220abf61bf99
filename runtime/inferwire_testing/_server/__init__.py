"""The local server that answers the examples of a package.

May import `_fixtures` and `_manifest`.
"""
