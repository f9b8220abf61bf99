"""The interface of the build cache: results by the hash of their inputs.

Each step that generates a part of a package looks here first, under a key that depends on all its
inputs. A plain ``dict`` is a memo; `StoredMemo` keeps one in a file for the commands. A cached text
is as trustworthy as the folder it comes from, so that `verify_files` checks every file of a
package, cached or not. Performs no I/O.
"""

from __future__ import annotations

import hashlib
import json
from typing import Protocol


class Memo(Protocol):
    """Results by the hash of their inputs."""

    def get(self, key: str, /) -> str | None:
        """Return the result, if there is one."""
        ...

    def __setitem__(self, key: str, text: str, /) -> None:
        """Keep a result."""
        ...


def fingerprint(*parts: object) -> str:
    """Return the hash of values that can be JSON; the order of members counts too."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
