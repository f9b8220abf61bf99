"""The text that the local server prints when it starts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from inferwire_testing._manifest import Manifest
from inferwire_testing._samples.curl import curl
from inferwire_testing._samples.files import Files
from inferwire_testing._samples.python import python
from inferwire_testing._samples.sample import samples

STRICT = """\
Only requests that equal an example get a response; others are rejected with the differences."""

NEAREST = """\
A valid request gets the response of the nearest example of its task. The header
x-inferwire-example names the example; curl -i shows it.
If several tasks share a path, the model id selects the task: "any/TASK"."""


def page(manifest: Manifest, url: str, files: Files, *, strict: bool, every: bool) -> Iterator[str]:
    """Yield the lines: the base URL, the rule, and a request for each method or example."""
    yield f"Base URL: {url}"
    yield from (STRICT if strict else NEAREST).splitlines()
    yield f"Python calls need: from {manifest.package} import {manifest.client}"
    for sample in samples(manifest, strict=strict, every=every):
        title = sample.example.title or sample.method.summary
        yield ""
        yield f"# {sample.label}: {' '.join(title.split())}"
        yield curl(sample, url, files)
        yield python(sample, manifest, url, files)
    yield ""
    # Last, so that whoever waits for this line has read the rest.
    yield f"Serving {manifest.package} at {url} until interrupted (Ctrl-C)"


def show(manifest: Manifest, url: str, folder: Path, *, strict: bool, every: bool) -> None:
    """Write the files of the samples into a folder, and print the samples."""
    files = Files(folder)
    lines = [*page(manifest, url, files, strict=strict, every=every)]
    for path, content in files.contents.items():
        path.write_bytes(content)
    # Commands are ASCII, and the escapes mean the same characters in the strings of Python.
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    text = "\n".join(lines)
    print(text.encode(encoding, "backslashreplace").decode(encoding), flush=True)
