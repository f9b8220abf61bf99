"""Build cache: skip the work if specs, generator and tools are unchanged.

One entry maps the hash of all inputs to the hash of the package's files; if both match, nothing
needs to be done. Another entry contains what the last run for a package with this name remembered
of each task (`stored`), so that the next run generates only the tasks whose inputs have changed.

Entries are files in the user's cache folder; inside the package, they would appear in the diff of
every change of the generator. A missing or damaged entry only causes a full run.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._specs.read import schema_folder

_TOOLS = ("datamodel-code-generator", "jinja2", "jsonschema", "ruff")
_SOURCES = (".py", ".jinja", ".json")
_KEPT_FILES = 200
_KEPT_BYTES = 100_000_000


def key(files: Mapping[str, str], package: str) -> str:
    """Return the hash of all inputs of a package: specs, its name, the generator and its tools."""
    return fingerprint(package, _generator(), dict(sorted(files.items())))


def parts_place(package: str) -> Path:
    """Return the file with what the last run for a package with this name remembered."""
    return _place(f"parts-{fingerprint(package, _generator())}")


def is_known(inputs: str, tree: Mapping[str, bytes]) -> bool:
    """Return whether this tree is known to be generated from these inputs."""
    try:
        return _place(inputs).read_text(encoding="ascii") == _tree_hash(tree)
    except (OSError, ValueError):
        return False


def remember(inputs: str, files: Mapping[str, str]) -> None:
    """Store the hash of the files generated from these inputs, if the cache is writable."""
    _store(_place(inputs), _tree_hash({name: text.encode() for name, text in files.items()}))


def _store(place: Path, text: str) -> None:
    """Write a cache file atomically, and remove the oldest files."""
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        scratch = place.with_suffix(f".{os.getpid()}")
        scratch.write_text(text, encoding="ascii")
        scratch.replace(place)
        prune(place.parent)


def prune(folder: Path) -> None:
    """Remove the oldest files over the limits of number and size."""
    there = [(path.stat(), path) for path in folder.iterdir() if path.is_file()]
    room = _KEPT_BYTES
    for index, (stat, path) in enumerate(sorted(there, key=lambda one: -one[0].st_mtime_ns)):
        room -= stat.st_size
        if index and (index >= _KEPT_FILES or room < 0):
            path.unlink()


@functools.cache
def _generator() -> list[object]:
    """Return all inputs other than the specs: the generator's sources, its tools and Python."""
    paths = [*Path(__file__).parents[1].rglob("*"), *schema_folder().glob("*.schema.json")]
    sources = sorted(
        (path.name, path.read_text(encoding="utf-8")) for path in paths if path.suffix in _SOURCES
    )
    return [{name: version(name) for name in _TOOLS}, sys.version, sources]


def _place(inputs: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "inferwire-codegen" / inputs


def _tree_hash(files: Mapping[str, bytes]) -> str:
    return fingerprint({name: _sha256(data) for name, data in sorted(files.items())})


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
