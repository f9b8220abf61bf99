"""The syntax of header fields (RFC 9110, section 5). Performs no I/O."""

from __future__ import annotations

import re

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BAD_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|[^\x00-\xff]")
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def header_fault(name: str, value: str) -> str | None:
    """Return the reason why a header cannot be sent, or None.

    The value is not shown: it may be a secret. One that could inject another header has a fault.
    """
    if not _NAME.fullmatch(name):
        return f"{name!r} is not a valid header name"
    if _BAD_VALUE.search(value):
        return f"the header {name!r} cannot hold control characters, or others than Latin-1"
    if name.lower() in _FRAMING:
        return f"the header {name!r} is set from the body and cannot be overridden"
    return None
