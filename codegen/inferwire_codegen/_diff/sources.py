"""Where the specs of a comparison come from: a folder, or a revision of a git repository.

A revision is read out of the repository, and nothing is checked out. git is asked in three calls,
whatever the number of files, and is given no word that it could take for an option.
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
    """A folder of specs at some time."""

    folder: str
    """The path at which its files are, or were."""
    files: dict[str, str]
    """The texts by their path below the folder, without examples."""


class SourceError(Exception):
    """There are no specs where the command line says."""


def source(name: str, specs: Path) -> Source:
    """The specs of a folder, of ``revision:folder``, or of a revision's folder ``specs``.

    Raises:
        SourceError: There is no such folder or revision, or git cannot be run.
        SpecError: A file of it cannot be read.

    """
    folder = Path(name)
    if folder.is_dir():
        if (folder / MANIFEST).is_file():
            raise SourceError(f"{name} is a generated package: name the specs that it is made from")
        return Source(folder.as_posix(), _without_examples(read(folder)))
    revision, colon, path = name.partition(":")
    inside = path if colon else f"./{specs.as_posix()}"
    if not revision or (not colon and specs.is_absolute()):
        raise SourceError(f"{name} is no folder, and a revision needs a folder: REVISION:FOLDER")
    texts = dict(_texts(_tree(name, f"{revision}:{inside}")))
    return Source(inside, _without_examples(texts))


def _without_examples(files: dict[str, str]) -> dict[str, str]:
    """The files that are compared."""
    return {name: text for name, text in files.items() if "/examples/" not in name}


def _tree(name: str, place: str) -> str:
    """The id of what stands at a place of a revision."""
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", place)
    if found.returncode:
        raise SourceError(f"{name} is neither a folder nor a revision that holds {place}")
    return found.stdout.decode().strip()


def _texts(tree: str) -> Iterator[tuple[str, str]]:
    """The texts of a folder's JSON files, by their path below it."""
    listed = _asked("ls-tree", "-r", "-z", "--full-tree", tree)
    rows = [row.partition("\t") for row in listed.decode("utf-8", "replace").split("\0") if row]
    blobs = {
        name: facts.split()[2]
        for facts, _, name in rows
        if name.endswith(".json")
        and facts.startswith("100")
        and not ("/" not in name and name.endswith(".schema.json"))
    }
    content = _asked("cat-file", "--batch", given="".join(f"{one}\n" for one in blobs.values()))
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
        raise ValueError(f"larger than {MAX_FILE_SIZE} bytes")
    return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _asked(*words: str, given: str = "") -> bytes:
    answer = _git(*words, given=given)
    if answer.returncode:
        raise SourceError(answer.stderr.decode("utf-8", "replace").strip())
    return answer.stdout


def _git(*words: str, given: str = "") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *words], input=given.encode(), capture_output=True, check=False
        )
    except OSError as error:
        raise SourceError(f"a revision is read by git, which cannot be run: {error}") from error
