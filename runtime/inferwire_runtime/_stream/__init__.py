"""Streaming responses: bytes to events, and when a stream is complete.

May import `_blocking`, `_response`, `_operation`, `_errors` and `_json`.
"""
