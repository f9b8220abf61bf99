"""The only sub-package that performs network I/O, by httpx and httpcore.

May import `_call`, `_exchange`, `_request`, `_media`, `_config`, `_http`, `_errors` and `_json`.
"""
