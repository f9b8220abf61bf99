"""The exceptions that callers catch, the parsing of error bodies, and the masking of secrets.

May import `_json`.
"""
