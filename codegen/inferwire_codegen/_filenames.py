"""File names: those that some systems cannot hold, and those of files that tools leave behind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fnmatch import translate

MAX_BYTES = 255
"""The size of the longest file name that common file systems can hold, in UTF-8."""

_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
_BAD_CHARACTER = re.compile(r'[\x00-\x1f<>:"/\\|?*]')

_CACHES = ("__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache")
_BY_THE_WAY = (".*", "*~", "#*#", "*.sw[op]", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r")
"""Patterns of the names, in lower case, of files and folders of operating systems and editors."""

_INCIDENTAL = re.compile("|".join(map(translate, (*_CACHES, *_BY_THE_WAY))))


def name_fault(name: str) -> str | None:
    """Return the reason why some systems cannot hold a file with this name, or None."""
    bad = _BAD_CHARACTER.search(name)
    if bad:
        return f"contains {bad.group()!r}, which Windows does not allow in file names"
    if _DEVICE.fullmatch(name):
        return "is the name of a device on Windows"
    if name.endswith((".", " ")):
        return "ends in a dot or a space, which Windows removes"
    if len(name.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return f"is longer than {MAX_BYTES} bytes"
    if not unicodedata.is_normalized("NFC", name):
        return "is not in the composed form of Unicode (NFC), and some systems change it"
    return None


def folded(name: str) -> str:
    """Return the key by which systems that ignore case compare names."""
    return unicodedata.normalize("NFC", name.casefold())


def is_cache(parts: Iterable[str]) -> bool:
    """Return whether a path leads to a cache of a tool, which can be deleted."""
    return any(part in _CACHES for part in parts)


def is_incidental(parts: Iterable[str]) -> bool:
    """Return whether a path leads to a file of an operating system, an editor or another tool."""
    return any(_INCIDENTAL.match(part.lower()) for part in parts)
