"""A script that calls the synchronous client with the arguments of every example of the specs."""

from __future__ import annotations

from pathlib import Path

from inferwire_testing import load_manifest
from inferwire_testing._samples.files import Files
from inferwire_testing._samples.python import python
from inferwire_testing._samples.sample import samples

URL = "http://127.0.0.1:8000"


def every_example() -> str:
    """Return the script; each call is a function of its own."""
    manifest = load_manifest("inferwire")
    files = Files(Path("/nowhere"))
    shown = samples(manifest, strict=True, every=True)
    calls = [python(sample, manifest, URL, files) for sample in shown]
    functions = (f"\n\ndef call_{i}() -> None:\n    {call}\n" for i, call in enumerate(calls))
    return f"from inferwire import {manifest.client}\n" + "".join(functions)
