"""Compare two versions of specs, as seen by the SDK's users.

May import `_load`, `_lowering`, `_specs`, `_diagnostics` and `_naming`.
"""
