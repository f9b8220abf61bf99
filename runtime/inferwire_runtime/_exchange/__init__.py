"""One request and its attempts: retries, redirects and loading models.

May import `_request`, `_config`, `_media`, `_http`, `_operation`, `_errors` and `_json`.
"""
