"""How a client is configured: its options, checked, and the state that its copies share.

May import `_http`, `_operation`, `_errors`, `_json` and `_version`.
"""
