"""The only sub-package that performs network I/O, by h11 and, for a client of the caller, httpx.

May import `_exchange`, `_request`, `_config`, `_media`, `_http`, `_errors` and `_blocking`.
"""
