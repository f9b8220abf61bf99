"""Decodes response bodies to results, and error responses to exceptions.

May import `_media`, `_http`, `_operation`, `_errors`, `_json`, `images` and `hints`.
"""
