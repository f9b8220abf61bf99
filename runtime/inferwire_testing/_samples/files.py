"""The files that the requests of samples refer to, collected before they are written.

Performs no I/O.
"""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue

from inferwire_testing._fixtures.media import render


class Files:
    """The paths and contents of files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._contents: dict[Path, bytes] = {}

    @property
    def contents(self) -> Mapping[Path, bytes]:
        """The content of every file that was added."""
        return self._contents

    def media(self, name: str, fixture: JsonValue) -> str:
        """Add a media file, and return its path."""
        media_type = fixture.get("$media") if isinstance(fixture, dict) else None
        return self.add(name, suffix(str(media_type)), render(fixture))

    def add(self, name: str, ending: str, content: bytes) -> str:
        """Add a file under this name, or under a numbered one if another file has the name."""
        path = self._folder / f"{name}{ending}"
        number = 1
        while self._contents.setdefault(path, content) != content:
            number += 1
            path = self._folder / f"{name}-{number}{ending}"
        return str(path)


def suffix(media_type: str) -> str:
    """Return the ending of a file's name for a media type; its subtype if none is registered."""
    essence = media_type.partition(";")[0].strip()
    return mimetypes.guess_extension(essence) or f".{essence.rpartition('/')[2]}"


def json_text(value: JsonValue) -> str:
    """Return JSON in ASCII on one line, which every terminal and shell passes on unchanged."""
    return json.dumps(value, separators=(",", ":"))
