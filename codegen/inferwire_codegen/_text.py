"""Escape text from specs for use in source code. Performs no I/O.

Text is never used as code: values are written by `literal` and prose by `prose`. The only other
text from a spec in the templates is names that match one of the expressions in `_naming`.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata

WIDTH = 92
_ENDING_QUOTE = re.compile(r'"(?="|\Z)')
"""A quote that could become part of the quotes that end a docstring."""


def literal(value: object) -> str:
    """Format a JSON value or tuples of strings as a Python expression."""
    return ascii(value) if _has_hidden(str(value)) else repr(value)


def prose(text: str, indent: int = 0) -> list[str]:
    """Wrap text into the lines of a docstring, with an empty line between paragraphs."""
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        lines += [*textwrap.wrap(one_line(paragraph), WIDTH - indent, break_long_words=False), ""]
    return lines[:-1]


def one_line(text: str) -> str:
    """Return the text as a line of a docstring."""
    return plain(text).replace("\\", "\\\\").replace('"""', "'''")


def docstring(text: str) -> str:
    """Format text as a docstring literal on one line."""
    escaped = _ENDING_QUOTE.sub(r"\\\g<0>", text.replace("\\", r"\\"))
    return f'"""{escaped}"""'


def plain(text: str) -> str:
    """Return the text on one line, with all invisible characters replaced."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(map(_visible, line))


def _visible(character: str) -> str:
    """Return the character, or its code point if it is invisible or would reorder the line."""
    if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return character
    return f"U+{ord(character):04X}"


def _has_hidden(text: str) -> bool:
    return not text.isprintable() and any(_visible(one) != one for one in text)
