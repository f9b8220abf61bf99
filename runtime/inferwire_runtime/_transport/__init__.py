"""All network I/O, with h11 or the caller's httpx client. No other sub-package performs any.

May import `_exchange`, `_request`, `_config`, `_media`, `_http`, `_errors`, `_offload` and
`_blocking`.
"""
