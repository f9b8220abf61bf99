"""Format changes as text, JSON, workflow commands or lines for CHANGELOG.md.

Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import PurePosixPath
from typing import get_args

from inferwire_codegen._diagnostics.styles import (
    BLUE,
    BOLD,
    DIM,
    GREEN,
    RED,
    painted,
    workflow_command,
)
from inferwire_codegen._diff.changes import LEVELS, Change, before_one, next_version, step
from inferwire_codegen._diff.compatibility import RULES, Level, Section

_STYLES: dict[Level, str] = {"breaking": RED, "addition": GREEN, "fix": BLUE}


def as_text(
    changes: Sequence[Change], folder: str, version: str | None, *, color: bool = False
) -> str:
    """Format changes as text: by method, then the next version and the lines for CHANGELOG.md."""
    lines: list[str] = []
    for method, found in groupby(changes, key=lambda one: one.method):
        lines.append(painted(method or "all tasks", BOLD, color=color))
        for one in found:
            level = painted(f"{one.level:<9}", _STYLES[one.level], color=color)
            lines.append(f"  {level} {one.side:<9} {one.message}")
            place = f"{_path(one, folder)}:{one.line}:{one.column} {one.code}"
            lines.append(" " * 22 + painted(place, DIM, color=color))
        lines.append("")
    lines.append(painted(verdict(changes, version), BOLD, color=color))
    noted = changelog(changes)
    if noted:
        lines += ["", "For CHANGELOG.md:", "", noted.rstrip("\n")]
    return "\n".join(lines) + "\n"


def _path(one: Change, folder: str) -> str:
    return str(PurePosixPath(folder) / one.file)


def verdict(changes: Sequence[Change], version: str | None) -> str:
    """Summarize the number of changes and the next version."""
    if not changes:
        return "no changes that affect users"
    words = {"breaking": "breaking change", "addition": "addition", "fix": "fix"}
    counts = {level: sum(one.level == level for one in changes) for level in LEVELS}
    phrases = [
        f"{n} {words[level]}{'' if n == 1 else 'es' if level == 'fix' else 's'}"
        for level, n in counts.items()
        if n
    ]
    found = step(changes)
    if version is not None:
        return f"{', '.join(phrases)}; next version: {next_version(version, changes)}"
    early = before_one(found)
    before = f" ({early} before 1.0.0)" if early != found else ""
    return f"{', '.join(phrases)}; next version: {found}{before}"


def changelog(changes: Sequence[Change]) -> str:
    """Return the lines for CHANGELOG.md, in the sections of keepachangelog, breaking first."""
    parts: list[str] = []
    for section in get_args(Section):
        found = [one for one in changes if RULES[one.code].section == section]
        found.sort(key=lambda one: LEVELS.index(one.level))
        lines = dict.fromkeys(map(_line, found))
        if lines:
            parts.append("\n".join([f"### {section}", "", *lines]) + "\n")
    return "\n".join(parts)


def _line(one: Change) -> str:
    mark = "**Breaking:** " if one.level == "breaking" else ""
    method = f"`{one.method}`: " if one.method else ""
    return f"- {mark}{method}{one.message}."


def as_json(changes: Sequence[Change], folder: str, version: str | None) -> str:
    """Format changes as JSON: the step, the next version if a version is given, all changes."""
    document: dict[str, object] = {
        "step": step(changes),
        "step_before_1": before_one(step(changes)),
        "version": None if version is None else next_version(version, changes),
        "changes": [_members(one, folder) for one in changes],
        "changelog": changelog(changes),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _members(one: Change, folder: str) -> dict[str, object]:
    return {
        "level": one.level,
        "code": one.code,
        "task": one.task or None,
        "method": one.method or None,
        "side": one.side,
        "subject": one.subject,
        "message": one.message,
        "file": _path(one, folder),
        "pointer": one.pointer,
        "line": one.line,
        "column": one.column,
    }


def as_commands(changes: Sequence[Change], folder: str, version: str | None) -> str:
    """Format changes as workflow commands that annotate lines in a review, with the summary.

    Changes that do not affect users are left out.
    """
    lines = [_command(one, folder) for one in changes if RULES[one.code].section]
    if changes:
        lines.append(workflow_command("notice", verdict(changes, version), title="version"))
    return "".join(f"{line}\n" for line in lines)


def _command(one: Change, folder: str) -> str:
    """Return an error for a breaking change, a warning for a deprecation, or else a notice."""
    kinds = {"Deprecated": "warning"}
    kind = "error" if one.level == "breaking" else kinds.get(str(RULES[one.code].section), "notice")
    method = f"{one.method}: " if one.method else ""
    return workflow_command(
        kind,
        method + one.message,
        file=_path(one, folder),
        line=one.line,
        col=one.column,
        title=f"{one.level}: {one.code}",
    )
