"""Edits of a folder of specs, and what they are expected to be for the SDK's user."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

BASE = Path(__file__).with_name("base")

Files: TypeAlias = dict[str, Any]
"""Parsed files by their path; edits are free to put anything anywhere."""
Edit: TypeAlias = Callable[[Files], None]
Label: TypeAlias = Literal["breaking", "addition", "fix", "none"]


@dataclass(frozen=True, slots=True)
class Case:
    """One edit of the base, or of an edited base, and what it is."""

    name: str
    label: Label
    codes: tuple[str, ...]
    """All that are found, each once."""
    edits: tuple[Edit, ...]
    script: str = ""
    """A user's code: for what breaks it passes before and fails after."""
    seen: Literal["by checkers", "by running"] = "by checkers"
    before: tuple[Edit, ...] = ()
    """What is done to the base first."""


def breaks(
    name: str,
    codes: str,
    *edits: Edit,
    script: str = "",
    runs: str = "",
    before: tuple[Edit, ...] = (),
) -> Case:
    """An edit that breaks a script, for type checkers or when it runs."""
    assert bool(script) != bool(runs), name
    seen: Literal["by checkers", "by running"] = "by running" if runs else "by checkers"
    return Case(name, "breaking", tuple(codes.split()), edits, script or runs, seen, before)


def adds(
    name: str, codes: str, *edits: Edit, script: str = "", before: tuple[Edit, ...] = ()
) -> Case:
    """An edit that gives users more; the script is what they can write only now."""
    return Case(name, "addition", tuple(codes.split()), edits, script, before=before)


def fixes(name: str, codes: str, *edits: Edit, before: tuple[Edit, ...] = ()) -> Case:
    """An edit that users' code does not notice."""
    label: Label = "fix" if codes else "none"
    return Case(name, label, tuple(codes.split()), edits, before=before)


def put(file: str, pointer: str, value: object) -> Edit:
    """Set a value, or append it where the pointer ends with "-"."""

    def edit(files: Files) -> None:
        parent, last = _parent(files, file, pointer)
        if last == "-":
            parent.append(deepcopy(value))
        else:
            parent[_key(parent, last)] = deepcopy(value)

    return edit


def retype(file: str, pointer: str, schema: Mapping[str, object]) -> Edit:
    """Set a schema, but leave its description."""

    def edit(files: Files) -> None:
        parent, last = _parent(files, file, pointer)
        parent[last] = {**schema, "description": parent[last]["description"]}

    return edit


def drop(file: str, pointer: str = "") -> Edit:
    """Remove a value, or a file."""

    def edit(files: Files) -> None:
        if not pointer:
            del files[file]
            return
        parent, last = _parent(files, file, pointer)
        del parent[_key(parent, last)]

    return edit


def rename(file: str, pointer: str, name: str) -> Edit:
    """Give a key another name, in its place."""

    def edit(files: Files) -> None:
        parent, last = _parent(files, file, pointer)
        members = {name if key == last else key: value for key, value in parent.items()}
        parent.clear()
        parent.update(members)

    return edit


def backwards(file: str, pointer: str) -> Edit:
    """Turn the order of a list or an object round."""

    def edit(files: Files) -> None:
        parent, last = _parent(files, file, pointer)
        value = parent[last]
        parent[last] = value[::-1] if isinstance(value, list) else dict([*value.items()][::-1])

    return edit


def say(file: str, old: str, new: str) -> Edit:
    """Replace a text wherever the file has it."""

    def edit(files: Files) -> None:
        text = json.dumps(files[file])
        assert old in text, (file, old)
        files[file] = json.loads(text.replace(old, new))

    return edit


def share(file: str, name: str) -> Edit:
    """Put a definition into the file that tasks share."""

    def edit(files: Files) -> None:
        files["common.json"]["$defs"][name] = files[file]["$defs"].pop(name)
        say(file, f"#/$defs/{name}", f"../common.json#/$defs/{name}")(files)

    return edit


def move(task: str, name: str) -> Edit:
    """Give a task another folder, and so another name; its types keep theirs."""

    def edit(files: Files) -> None:
        for path in [path for path in files if path.startswith(f"{task}/")]:
            files[path.replace(task, name, 1)] = files.pop(path)
        files[f"{name}/task.json"]["task"] = name

    return edit


def add(path: str, value: object) -> Edit:
    """Add a file."""

    def edit(files: Files) -> None:
        files[path] = value

    return edit


def _parent(files: Files, file: str, pointer: str) -> tuple[Any, str]:
    value: Any = files[file]
    *way, last = [part.replace("~1", "/") for part in pointer.split("/")[1:]]
    for part in way:
        value = value[_key(value, part)]
    return value, last


def _key(parent: Any, part: str) -> int | str:
    return int(part) if isinstance(parent, list) else part


def base() -> dict[str, str]:
    """The texts of the base."""
    return {
        path.relative_to(BASE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(BASE.rglob("*.json"))
    }


def edited(texts: Mapping[str, str], edits: tuple[Edit, ...]) -> dict[str, str]:
    """The texts after the edits."""
    files: Files = {name: json.loads(text) for name, text in texts.items()}
    for edit in edits:
        edit(files)
    return {name: json.dumps(value, indent=2) for name, value in files.items()}
