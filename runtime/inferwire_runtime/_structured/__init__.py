"""Structured output: the schema of a type for a server, and the values in a response's text.

Imported by the first call that needs it. May import `_json`, `_errors` and `_operation`.
"""
