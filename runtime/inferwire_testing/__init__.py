"""A local server and a demo for any generated package, based on the package's manifest.

Needs the extra ``testing``. Nothing here depends on a task: the methods of the manifest are served
and called. The names below are imported on first use, so that the command line can report missing
packages before it needs them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inferwire_testing._demo.compare import differences
    from inferwire_testing._fixtures.media import FixtureError, render, resolve
    from inferwire_testing._manifest import Example, Manifest, ManifestError, Method, load_manifest
    from inferwire_testing._server.answers import Answers, Asked, Held, Reply
    from inferwire_testing._server.app import LocalServer, make_app
    from inferwire_testing._server.differences import Difference
    from inferwire_testing._server.inprocess import MockTransport, mock_transport

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
    "Answers": "_server.answers",
    "Asked": "_server.answers",
    "Difference": "_server.differences",
    "Example": "_manifest",
    "FixtureError": "_fixtures.media",
    "Held": "_server.answers",
    "LocalServer": "_server.app",
    "Manifest": "_manifest",
    "ManifestError": "_manifest",
    "Method": "_manifest",
    "MockTransport": "_server.inprocess",
    "Reply": "_server.answers",
    "differences": "_demo.compare",
    "load_manifest": "_manifest",
    "make_app": "_server.app",
    "mock_transport": "_server.inprocess",
    "render": "_fixtures.media",
    "resolve": "_fixtures.media",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
