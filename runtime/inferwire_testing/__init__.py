"""A local server and a demo for any generated package, driven by the package's manifest.

Needs the extra ``testing``. Nothing here knows a task: whatever methods the manifest holds are
served and called. The names below are loaded on first use, so that the command line can say
what is missing before any of it is imported.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._answers import Answers, Asked, Held, Reply
    from ._app import LocalServer, make_app
    from ._compare import differences
    from ._differences import Difference
    from ._fixtures import FixtureError, render, resolve
    from ._inprocess import MockTransport, mock_transport
    from ._manifest import Example, Manifest, ManifestError, Method, load_manifest

__all__ = [
    "Answers",
    "Asked",
    "Difference",
    "Example",
    "FixtureError",
    "Held",
    "LocalServer",
    "Manifest",
    "ManifestError",
    "Method",
    "MockTransport",
    "Reply",
    "differences",
    "load_manifest",
    "make_app",
    "mock_transport",
    "render",
    "resolve",
]

_HOME = {
    "Answers": "_answers",
    "Asked": "_answers",
    "Difference": "_differences",
    "Example": "_manifest",
    "FixtureError": "_fixtures",
    "Held": "_answers",
    "LocalServer": "_app",
    "Manifest": "_manifest",
    "ManifestError": "_manifest",
    "Method": "_manifest",
    "MockTransport": "_inprocess",
    "Reply": "_answers",
    "differences": "_compare",
    "load_manifest": "_manifest",
    "make_app": "_app",
    "mock_transport": "_inprocess",
    "render": "_fixtures",
    "resolve": "_fixtures",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
