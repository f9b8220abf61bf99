"""URLs and the semantics of HTTP, apart from any library that speaks it.

May import `_errors`.
"""
