"""All network I/O, by h11 or by the caller's httpx client. Only this sub-package performs it.

May import `_exchange`, `_request`, `_config`, `_media`, `_http`, `_errors` and `_blocking`.
"""
