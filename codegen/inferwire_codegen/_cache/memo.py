"""What was made of a part of the specs before, by the hash of all that it is made from.

The pure half of the memo: whoever makes a part asks here first, under a key that nothing but the
same inputs has. A plain ``dict`` is a memo, and an empty one that is thrown away remembers
nothing. The file behind the commands is `_memo.Parts`. Performs no I/O.

What comes out of a memo is taken for what was made, so that it can be no safer than the place it
lies in; therefore `check_shape` looks at every file of the package, made or remembered.
"""

from __future__ import annotations

import hashlib
import json
from typing import Protocol


class Memo(Protocol):
    """Texts by the hash of what they were made from."""

    def get(self, key: str, /) -> str | None:
        """The text, if it was made before."""
        ...

    def __setitem__(self, key: str, text: str, /) -> None:
        """Note what was made."""
        ...


def fingerprint(*parts: object) -> str:
    """The hash of values that can be JSON; their order counts, that of members too."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
