"""Every example of the specs, through both clients: in process and over a socket.

The server answers only a request that equals the example's, so what comes back proves what was
sent; the result is held against the example as a caller sees it.
"""

from __future__ import annotations

import pytest
from inferwire_testing import (
    load_manifest,
)

MANIFEST = load_manifest("inferwire")
CASES = [
    pytest.param(method, example, id=f"{method.name}/{example.name}")
    for method, example in MANIFEST.examples()
]
