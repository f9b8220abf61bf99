"""The interface of the build cache: what is remembered of earlier runs, as texts by name.

A name or a text says from which inputs it was made, so one that is out of date does no harm. A
plain ``dict`` is a memo; `StoredMemo` stores one in a file for the commands, in a folder that only
the user can write. Performs no I/O.
"""

from __future__ import annotations

import hashlib
import json
from typing import Protocol


class Memo(Protocol):
    """Texts by name."""

    def get(self, key: str, /) -> str | None:
        """Return the text, or None."""
        ...

    def __setitem__(self, key: str, text: str, /) -> None:
        """Store a text."""
        ...


def fingerprint(*parts: object) -> str:
    """Return the hash of JSON values; the order of object members matters."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
