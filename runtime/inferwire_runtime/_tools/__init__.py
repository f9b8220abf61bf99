"""Tools from Python functions: their descriptions for a server, and the calls of a response.

Imported by the first call that needs it. May import `_structured`, `_operation`, `_errors`, `_json`
and `_offload`.
"""
