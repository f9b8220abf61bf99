r"""JSON texts as servers send them, with U+FFFD in place of what is not a character.

That is what decoders of UTF-8 do (Encoding standard, section 4.1), so that a wrong byte does not
cost the rest of a text. Here the same applies to an escape that is half of a surrogate pair, such
as ``\ud83d`` without ``\ude00`` after it, which JSON permits (RFC 8259, section 8.2).
"""

from __future__ import annotations

import json
import re

REPLACEMENT = "\ufffd"
BOM = b"\xef\xbb\xbf"
"""A byte order mark, which parsers may ignore (RFC 8259, section 8.1), but pydantic does not."""
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
HALF = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair in a string, which UTF-8 cannot encode."""


def parsed(data: bytes) -> object:
    """Parse a JSON text. Raises `ValueError`."""
    from pydantic_core import from_json  # Creating a client does not load it.

    data = data.removeprefix(BOM)
    try:
        value: object = from_json(data)
    except ValueError:
        text = repaired(data)
        if text == data:
            raise
        value = from_json(text)
    return value


def repaired(data: bytes) -> bytes:
    """Replace bytes that are not UTF-8, and escapes of half a surrogate pair, by U+FFFD."""
    text = data.decode(json.detect_encoding(data), "replace").encode()
    return _ESCAPE.sub(lambda escape: rb"\ufffd" if escape["half"] else escape[0], text)


def whole(text: str) -> str:
    """Join halves of surrogate pairs in a string; replace those that remain by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
