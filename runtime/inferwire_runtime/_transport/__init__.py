"""The only sub-package that performs network I/O, by httpx and httpcore.

May import `_exchange`, `_request`, `_config`, `_media`, `_http`, `_errors` and `_json`.
"""
