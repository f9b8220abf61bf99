"""The interface of the build cache: results by the hash of their inputs.

Each step of the generator first looks for its result under a key that depends on all its inputs. A
plain ``dict`` is a memo; `StoredMemo` stores one in a file for the commands, in a folder that only
the user can write. Performs no I/O.
"""

from __future__ import annotations

import hashlib
import json
from typing import Protocol


class Memo(Protocol):
    """A cache of results by the hash of their inputs."""

    def get(self, key: str, /) -> str | None:
        """Return the result, or None."""
        ...

    def __setitem__(self, key: str, text: str, /) -> None:
        """Store a result."""
        ...


def fingerprint(*parts: object) -> str:
    """Return the hash of JSON values; the order of object members matters."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
