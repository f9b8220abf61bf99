"""Read the files of a folder of specs. `load`, which parses them, performs no I/O."""

from __future__ import annotations

from pathlib import Path

from inferwire_codegen._diagnostics.problems import Problem, SpecError
from inferwire_codegen._filenames import is_incidental

MAX_FILE_SIZE = 2_000_000


def schema_folder() -> Path:
    """Return the folder of the schema files: in the wheel, or next to the repository's specs."""
    package = Path(__file__).parents[1]
    packaged = package / "schemas"
    return packaged if packaged.is_dir() else package.parents[1] / "specs"


def read(folder: Path) -> dict[str, str]:
    """Read all JSON files of a folder of specs, by relative path.

    Files of operating systems and editors are left out. Line endings are converted to LF. Bytes
    that are not UTF-8 are replaced (PEP 383), so that `load` can report their position.

    Raises:
        SpecError: The folder is missing, or a file is too large, cannot be opened, or is a link
            to a file outside of the folder.

    """
    if not folder.is_dir():
        message = "this is a file, not a folder" if folder.exists() else "the folder does not exist"
        raise SpecError([Problem("", 1, 1, "missing-folder", message)])
    root = folder.resolve()
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*.json")):
        inner = path.relative_to(folder)
        if is_incidental(inner.parts):
            continue
        name = inner.as_posix()
        if not name.isprintable():
            message = "the file name contains unprintable characters"
            shown, remedy = ascii(name)[1:-1], "Rename or delete the file."
            problems.append(Problem(shown, 1, 1, "unknown-file", message, advice=remedy))
            continue
        if path.is_dir() or (name.endswith(".schema.json") and "/" not in name):
            continue
        try:
            files[name] = _read_text(path, root)
        except OSError as error:
            message = (error.strerror or str(error)).lower()
            problems.append(Problem(name, 1, 1, "unreadable-file", message))
        except ValueError as error:
            message, remedy = error.args
            problems.append(Problem(name, 1, 1, "unreadable-file", message, advice=remedy))
    if problems:
        raise SpecError(problems)
    return files


def _read_text(path: Path, folder: Path) -> str:
    size = path.stat().st_size
    if not path.is_file():
        raise ValueError("not a regular file", "Replace it by a file, or delete it.")
    if path.is_symlink() and not path.resolve().is_relative_to(folder):
        remedy = "Replace the link by the file."
        raise ValueError("the link leads out of the specs folder", remedy)
    if size > MAX_FILE_SIZE:
        message = f"the file is larger than {MAX_FILE_SIZE} bytes"
        raise ValueError(
            message, "Make it smaller: shorten texts, or move examples to other files."
        )
    return path.read_text(encoding="utf-8", errors="surrogateescape")
