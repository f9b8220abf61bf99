"""What was generated from what: remembered, so that unchanged specs cost a look and no more.

A memo says that the generator made a tree of this hash from specs of that one. It lies in the
user's cache and not in the package, whose diffs would show it whenever the generator changes.
Losing it costs a regeneration, and nothing believes it without hashing both sides.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from ._read import schema_folder

_TOOLS = ("datamodel-code-generator", "jinja2", "ruff")
_SOURCES = (".py", ".jinja", ".json")


def key(files: Mapping[str, str], package: str) -> str:
    """The hash of all that a package depends on: specs, its name, the generator and its tools."""
    parts = [*Path(__file__).parent.rglob("*"), *schema_folder().glob("*.schema.json")]
    sources = sorted(
        (path.name, path.read_text(encoding="utf-8")) for path in parts if path.suffix in _SOURCES
    )
    tools = {name: version(name) for name in _TOOLS}
    return _hash([package, tools, sources, dict(sorted(files.items()))])


def is_known(inputs: str, tree: Mapping[str, bytes]) -> bool:
    """Whether this tree is known to be what these inputs give."""
    try:
        return _place(inputs).read_text(encoding="ascii") == _tree_hash(tree)
    except (OSError, ValueError):
        return False


def remember(inputs: str, files: Mapping[str, str]) -> None:
    """Note what was made of these inputs; where nothing can be written, nothing is."""
    tree = _tree_hash({name: text.encode() for name, text in files.items()})
    with contextlib.suppress(OSError):
        place = _place(inputs)
        place.parent.mkdir(parents=True, exist_ok=True)
        scratch = place.with_suffix(f".{os.getpid()}")
        scratch.write_text(tree, encoding="ascii")
        scratch.replace(place)


def _place(inputs: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "inferwire-codegen" / inputs


def _tree_hash(files: Mapping[str, bytes]) -> str:
    return _hash({name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())})


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()
