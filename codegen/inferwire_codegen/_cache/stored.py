"""What the last run for a package remembered, stored in an SQLite file.

Texts are read when they are needed, and only those that have changed are written. A file that is
damaged, locked or cannot be written only costs time: `_building` recognizes damaged texts.
"""

from __future__ import annotations

import contextlib
import sqlite3
from types import TracebackType
from typing import Self

from inferwire_codegen._cache.store import parts_place, prune

_TABLE = "CREATE TABLE IF NOT EXISTS parts (name TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID"
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class StoredMemo:
    """A memo in a file, to be used in a ``with`` statement and saved in it."""

    def __init__(self, package: str) -> None:
        self._place = parts_place(package)
        self._there: dict[str, str] = {}
        """The texts that were read."""
        self._new: dict[str, str] = {}
        """The texts to write."""
        self._file: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        with contextlib.suppress(OSError, sqlite3.Error):
            self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()

    def get(self, key: str, /) -> str | None:
        """Return the text, or None."""
        if key in self._new:
            return self._new[key]
        if key not in self._there and self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                row = self._file.execute("SELECT text FROM parts WHERE name = ?", (key,)).fetchone()
                if row is not None:
                    self._there[key] = str(row[0])
        return self._there.get(key)

    def __setitem__(self, key: str, text: str, /) -> None:
        """Store a text."""
        if self.get(key) != text:
            self._new[key] = text

    def save(self) -> None:
        """Write the texts that have changed, and drop those that this run has not used."""
        with contextlib.suppress(OSError, sqlite3.Error):
            try:
                self._write()
            except sqlite3.Error as error:
                if error.sqlite_errorcode in _BUSY:
                    return  # Another run saves what it has made.
                self._close()
                self._place.unlink()
                self._new = self._there | self._new
                self._write()
            prune(self._place.parent)

    def _open(self) -> None:
        self._place.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(self._place)
        self._file.execute("PRAGMA synchronous = OFF")
        self._file.execute(_TABLE)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self) -> None:
        if self._file is None:
            self._open()
        assert self._file is not None
        with self._file as file:
            names = {str(name) for (name,) in file.execute("SELECT name FROM parts")}
            unused = names - self._there.keys() - self._new.keys()
            file.executemany("DELETE FROM parts WHERE name = ?", [(name,) for name in unused])
            file.executemany("INSERT OR REPLACE INTO parts VALUES (?, ?)", [*self._new.items()])
