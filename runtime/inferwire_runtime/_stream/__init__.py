"""Streaming responses: decoding of events, and detection of the end of a stream.

May import `_blocking`, `_response`, `_http`, `_operation`, `_errors` and `_json`.
"""
