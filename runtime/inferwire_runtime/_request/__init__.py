"""Builds requests from arguments: their URL and their body.

May import `_offload`, `_tools`, `_media`, `_http`, `_operation`, `_errors` and `_json`.
"""
