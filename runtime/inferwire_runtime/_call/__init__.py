"""One call of a method, from its arguments to its result, as a generator without I/O.

May import every sub-package above `_transport` and `_client`.
"""
