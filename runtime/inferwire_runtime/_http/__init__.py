"""URLs, event streams and the semantics of HTTP, independent of any HTTP library.

May import `_errors` and `_json`.
"""
