"""What was generated from what: remembered, so that specs cost a look where they are unchanged.

A memo of a whole says that the generator made a tree of this hash from specs of that one; nothing
believes it without hashing both sides. A memo of parts holds what one run made of each module and
each file, for the next run of a package of that name: what has not changed is taken from it.

Both lie in the user's cache and not in the package, whose diffs would show them whenever the
generator changes. Losing them costs a regeneration. A file that is not whole is as good as none.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from inferwire_codegen._cache.memo import fingerprint
from inferwire_codegen._specs.json import JsonValue, as_object, as_text
from inferwire_codegen._specs.read import schema_folder

_TOOLS = ("datamodel-code-generator", "jinja2", "jsonschema", "ruff")
_SOURCES = (".py", ".jinja", ".json")
_KEPT_FILES = 200
_KEPT_BYTES = 100_000_000


def key(files: Mapping[str, str], package: str) -> str:
    """The hash of all that a package depends on: specs, its name, the generator and its tools."""
    return fingerprint(package, _generator(), dict(sorted(files.items())))


class Parts:
    """The parts that the last run for a package of this name was made of, in a file."""

    def __init__(self, package: str) -> None:
        self._place = _place(f"parts-{fingerprint(package, _generator())}")
        self._there = _read_parts(self._place)
        self._used: dict[str, str] = {}

    def get(self, key: str, /) -> str | None:
        """The text, if it was made before."""
        text = self._there.get(key)
        if text is not None:
            self._used[key] = text
        return text

    def __setitem__(self, key: str, text: str, /) -> None:
        """Note what was made."""
        self._used[key] = text

    def save(self) -> None:
        """Keep what this run has used, and nothing that only earlier ones did."""
        if self._used.keys() != self._there.keys():
            text = json.dumps(self._used)
            _store(self._place, f"{_sha256(text.encode())}\n{text}")


def is_known(inputs: str, tree: Mapping[str, bytes]) -> bool:
    """Whether this tree is known to be what these inputs give."""
    try:
        return _place(inputs).read_text(encoding="ascii") == _tree_hash(tree)
    except (OSError, ValueError):
        return False


def remember(inputs: str, files: Mapping[str, str]) -> None:
    """Note what was made of these inputs; where nothing can be written, nothing is."""
    _store(_place(inputs), _tree_hash({name: text.encode() for name, text in files.items()}))


def _read_parts(place: Path) -> dict[str, str]:
    """The parts in a file; none if it is not to the letter what was written."""
    try:
        seal, _, text = place.read_text(encoding="ascii").partition("\n")
        document: JsonValue = json.loads(text) if seal == _sha256(text.encode()) else None
    except (OSError, ValueError):
        return {}
    return {key: as_text(one) for key, one in as_object(document).items()}


def _store(place: Path, text: str) -> None:
    """Write a file of the cache whole or not at all, and drop what has not been written lately."""
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        scratch = place.with_suffix(f".{os.getpid()}")
        scratch.write_text(text, encoding="ascii")
        scratch.replace(place)
        _prune(place.parent)


def _prune(folder: Path) -> None:
    """Keep the files that were written last, as many as there is room for."""
    there = [(path.stat(), path) for path in folder.iterdir() if path.is_file()]
    room = _KEPT_BYTES
    for index, (stat, path) in enumerate(sorted(there, key=lambda one: -one[0].st_mtime_ns)):
        room -= stat.st_size
        if index and (index >= _KEPT_FILES or room < 0):
            path.unlink()


@functools.cache
def _generator() -> list[object]:
    """All that decides what is made of specs, besides them: sources, tools, Python."""
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
