"""Arguments to a request: where it goes, and its body.

May import `_media`, `_http`, `_operation`, `_errors` and `_json`.
"""
