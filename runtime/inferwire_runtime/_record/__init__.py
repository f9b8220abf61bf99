"""Records of calls, and what is told of them: ``events=``, `record_calls` and the log.

May import `_exchange`, `_stream`, `_response`, `_config`, `_http`, `_errors` and `_json`.
"""
