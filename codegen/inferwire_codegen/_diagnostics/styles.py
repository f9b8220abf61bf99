"""Output formats and styles that the reports share.

Performs no I/O.
"""

from __future__ import annotations

from typing import Literal

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = ("text", "json", "github")

BOLD, DIM = "1", "2"
RED, GREEN, YELLOW, BLUE = "1;31", "1;32", "1;33", "1;34"
"""ECMA-48 SGR codes. All colors are bold."""


def painted(text: str, style: str, *, color: bool) -> str:
    """Apply a style to the text, or return it unchanged if color is off."""
    return f"\x1b[{style}m{text}\x1b[0m" if color else text


def workflow_command(level: str, message: str, **properties: str | int) -> str:
    """Format a GitHub workflow command that annotates a line in a review."""
    places = ",".join(f"{name}={_escaped(str(value), '%:,')}" for name, value in properties.items())
    return f"::{level} {places}::{_escaped(message, '%')}"


def _escaped(text: str, marks: str) -> str:
    return "".join(f"%{ord(one):02X}" if one in f"{marks}\r\n" else one for one in text)
