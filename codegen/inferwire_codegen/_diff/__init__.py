"""Two states of specs, compared from the view of the SDK's users.

May import `_load`, `_lowering`, `_specs`, `_diagnostics` and `_naming`.
"""
