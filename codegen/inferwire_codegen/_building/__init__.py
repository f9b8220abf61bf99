"""The parts of a package: read what has changed, finish what is generated, and remember the rest.

May import `_cache`, `_diagnostics`, `_load`, `_models`, `_normalizing`, `_output`, `_rendering`,
`_rules` and `_specs`.
"""
