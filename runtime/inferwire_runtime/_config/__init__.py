"""The configuration of a client: its validated options, and the state that its copies share.

May import `_http`, `_operation`, `_errors`, `_json` and `_version`.
"""
