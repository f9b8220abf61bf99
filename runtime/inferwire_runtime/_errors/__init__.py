"""The exceptions that callers catch, what error bodies say, and the masking of secrets.

May import `_json`.
"""
