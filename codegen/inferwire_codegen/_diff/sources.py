"""Read the specs of a comparison from a folder or from a revision of a git repository.

A revision is read without checking it out. git is called three times, for any number of files, and
cannot mistake an argument for an option.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inferwire_codegen._diagnostics.problems import Problem, SpecError
from inferwire_codegen._naming import MANIFEST
from inferwire_codegen._specs.read import MAX_FILE_SIZE, read


@dataclass(frozen=True, slots=True)
class Source:
    """A folder of specs at a point in time."""

    folder: str
    """The path of the folder, or its path in the revision."""
    files: dict[str, str]
    """The texts of the files by relative path, without examples."""


class SourceError(Exception):
    """The command line does not name readable specs."""


def source(name: str, specs: Path) -> Source:
    """Read the specs of a folder, of ``revision:folder``, or of the folder ``specs`` in a revision.

    Raises:
        SourceError: The folder or revision does not exist, or git cannot be run.
        SpecError: A file cannot be read.

    """
    folder = Path(name)
    if folder.is_dir():
        if (folder / MANIFEST).is_file():
            raise SourceError(f"{name} is a generated package: pass its specs instead")
        return Source(folder.as_posix(), _without_examples(read(folder)))
    revision, colon, path = name.partition(":")
    inside = path if colon else f"./{specs.as_posix()}"
    if not revision or (not colon and specs.is_absolute()):
        raise SourceError(f"{name} is not a folder; to read a revision, pass REVISION:FOLDER")
    texts = dict(_texts(_tree(name, f"{revision}:{inside}")))
    return Source(inside, _without_examples(texts))


def _without_examples(files: dict[str, str]) -> dict[str, str]:
    """Return the files to compare."""
    return {name: text for name, text in files.items() if "/examples/" not in name}


def _tree(name: str, place: str) -> str:
    """Return the id of a tree in a revision."""
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", place)
    if found.returncode:
        raise SourceError(f"{name} is neither a folder nor a revision that contains {place}")
    return found.stdout.decode().strip()


def _texts(tree: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of a folder's JSON files, by relative path."""
    listed = _output("ls-tree", "-r", "-z", "--full-tree", tree)
    rows = [row.partition("\t") for row in listed.decode("utf-8", "replace").split("\0") if row]
    blobs = {
        name: facts.split()[2]
        for facts, _, name in rows
        if name.endswith(".json")
        and facts.startswith("100")
        and not ("/" not in name and name.endswith(".schema.json"))
    }
    content = _output("cat-file", "--batch", given="".join(f"{one}\n" for one in blobs.values()))
    problems: list[Problem] = []
    at = 0
    for name in blobs:
        head, _, _ = content[at : at + 200].partition(b"\n")
        start = at + len(head) + 1
        size = int(head.split()[2])
        at = start + size + 1
        try:
            yield name, _decoded(content[start : start + size])
        except ValueError as error:
            problems.append(Problem(name, 1, 1, "unreadable-file", str(error)))
    if problems:
        raise SpecError(problems)


def _decoded(content: bytes) -> str:
    if len(content) > MAX_FILE_SIZE:
        raise ValueError(f"the file is larger than {MAX_FILE_SIZE} bytes")
    return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _output(*words: str, given: str = "") -> bytes:
    result = _git(*words, given=given)
    if result.returncode:
        raise SourceError(result.stderr.decode("utf-8", "replace").strip())
    return result.stdout


def _git(*words: str, given: str = "") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *words], input=given.encode(), capture_output=True, check=False
        )
    except OSError as error:
        raise SourceError(f"git is needed to read a revision but cannot be run: {error}") from error
