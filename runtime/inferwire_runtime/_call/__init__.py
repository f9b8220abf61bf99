"""One method call, from its arguments to its result, as a generator without I/O.

May import `_record`, `_exchange`, `_stream`, `_structured`, `_response`, `_request`, `_config`,
`_media`, `_http`, `_operation`, `_errors`, `_json` and `images`.
"""
