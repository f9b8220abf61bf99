"""The fixtures of planted errors: each is one mistake in a good folder of specs.

A fixture is a file of text. Its first line says what the mistake is, its second which code it gets
and a piece of the message, which says what would be right. Then comes the edit, as `difflib.ndiff`
prints one: lines that go begin with `-`, lines that come with `+`, lines that stay with two spaces,
and under the line at which the problem must be reported a line with `?` has a caret at the column.

An edit begins with `@` and a path. A word after it says what else becomes of the file: `deleted`,
`emptied`, or the encoding in which it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("planted")
SPECS = FOLDER / "specs"
ERRORS = sorted((FOLDER / "errors").glob("*.txt"))


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of a piece of a file."""

    path: str
    how: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    caret: tuple[int, int] | None
    """The line of the new piece, and the column, at which the problem is; both from 1."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A mistake, and the one problem that must be reported."""

    title: str
    code: str
    says: str
    edits: tuple[Edit, ...]


def planted(path: Path) -> Planted:
    """Read a fixture."""
    title, expected, _, *rest = path.read_text(encoding="utf-8").splitlines()
    code, _, says = expected.partition(": ")
    blocks: list[list[str]] = []
    for line in filter(None, rest):
        if line.startswith("@ "):
            blocks.append([])
        blocks[-1].append(line)
    return Planted(title, code, says, tuple(map(_edit, blocks)))


def _edit(block: list[str]) -> Edit:
    path, _, how = block[0].removeprefix("@ ").partition(" ")
    old: list[str] = []
    new: list[str] = []
    caret: tuple[int, int] | None = None
    for line in block[1:]:
        kind, text = line[0], line[2:]
        if kind == "?":
            caret = max(len(new), 1), text.index("^") + 1
            continue
        old += [text] if kind in " -" else []
        new += [text] if kind in " +" else []
    return Edit(path, how, tuple(old), tuple(new), caret)


def plant(edits: tuple[Edit, ...], specs: Path) -> tuple[str, int, int]:
    """Carry the edits out in a folder, and return the place at which the problem must be."""
    carets: list[tuple[str, int, int]] = []
    for edit in edits:
        start = _carry_out(edit, specs / edit.path)
        if edit.caret is not None:
            line, column = edit.caret
            carets.append((edit.path, start + line, column))
    (place,) = carets
    return place


def _carry_out(edit: Edit, path: Path) -> int:
    """Edit a file, and return how many of its lines stand before the piece."""
    path.parent.mkdir(exist_ok=True)
    if edit.how == "deleted":
        path.unlink()
        return 0
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    if edit.how == "emptied":
        lines = []
    size = len(edit.old)
    starts = [n for n in range(len(lines) + 1) if lines[n : n + size] == [*edit.old]]
    assert len(starts) == 1 or not size, f"{path.name} holds the old lines {len(starts)} times"
    start = starts[0]
    lines[start : start + size] = edit.new
    text = "".join(f"{line}\n" for line in lines)
    path.write_text(text, encoding=edit.how if edit.how not in {"", "emptied"} else "utf-8")
    return start
