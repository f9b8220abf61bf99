"""How commands print for people, for machines and for reviews: the pieces that reports share.

Performs no I/O.
"""

from __future__ import annotations

from typing import Literal

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = ("text", "json", "github")

BOLD, DIM = "1", "2"
RED, GREEN, YELLOW, BLUE = "1;31", "1;32", "1;33", "1;34"
"""Styles of terminals (ECMA-48, SGR): all but the first two are bold colours."""


def painted(text: str, style: str, *, color: bool) -> str:
    """The text in this style, or as it is where there are no colours."""
    return f"\x1b[{style}m{text}\x1b[0m" if color else text


def workflow_command(level: str, message: str, **properties: str | int) -> str:
    """A line by which a workflow shows a message at its place in a review."""
    places = ",".join(f"{name}={_escaped(str(value), '%:,')}" for name, value in properties.items())
    return f"::{level} {places}::{_escaped(message, '%')}"


def _escaped(text: str, marks: str) -> str:
    return "".join(f"%{ord(one):02X}" if one in f"{marks}\r\n" else one for one in text)
