"""Text of specs on its way into source code. Performs no I/O.

Text is never code: a value is written by `literal`, prose by `prose`, and nothing else of a
spec reaches a template but names that passed their expression.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata

WIDTH = 92
_ENDING_QUOTE = re.compile(r'"(?="|\Z)')
"""A quote that could be one of the three that end a docstring."""


def literal(value: object) -> str:
    """Write JSON, or tuples of strings, as a Python expression."""
    return ascii(value) if _has_hidden(str(value)) else repr(value)


def prose(text: str, indent: int = 0) -> list[str]:
    """Text as the lines of a docstring, wrapped; each paragraph ends in an empty line."""
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        safe = plain(paragraph).replace("\\", "\\\\").replace('"""', "'''")
        lines += [*textwrap.wrap(safe, WIDTH - indent, break_long_words=False), ""]
    return lines[:-1]


def docstring(text: str) -> str:
    """Text on one line as the literal of a docstring."""
    escaped = _ENDING_QUOTE.sub(r"\\\g<0>", text.replace("\\", r"\\"))
    return f'"""{escaped}"""'


def plain(text: str) -> str:
    """Text on one line, whose characters all show."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(map(_visible, line))


def _visible(character: str) -> str:
    """The character, or its code point where it would not show or would reorder the line."""
    if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
        return character
    return f"U+{ord(character):04X}"


def _has_hidden(text: str) -> bool:
    return not text.isprintable() and any(_visible(one) != one for one in text)
