"""Decodes response bodies into results, and error responses into exceptions.

May import `_media`, `_http`, `_operation`, `_errors`, `_json`, `images` and `hints`.
"""
