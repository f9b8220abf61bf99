"""Two states of specs, compared from the view of the SDK's users.

May import `_lowering`, `_specs`, `_diagnostics`, `_naming` and `_load`.
"""
