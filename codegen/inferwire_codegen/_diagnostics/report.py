"""Format problems as text with an excerpt and a caret, as JSON or as workflow commands.

Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from inferwire_codegen._diagnostics.codes import CODES, is_error
from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.styles import (
    BOLD,
    DIM,
    RED,
    YELLOW,
    Format,
    painted,
    workflow_command,
)
from inferwire_codegen._text import plain

_WIDTH = 100
_STYLES = {"error": RED, "warning": YELLOW}


def report(
    problems: Iterable[Problem],
    files: Mapping[str, str],
    folder: str = "specs",
    form: Format = "text",
    *,
    color: bool = False,
) -> str:
    """Format problems for printing: each with its line, a caret and a remedy.

    Args:
        problems: Problems from `lint` or from a `SpecError`.
        files: The texts of the files that contain the problems, as returned by `read`.
        folder: The path of the specs folder, a prefix of every printed path.
        form: The format: `text` for people, `json` for a list, `github` for workflow commands.
        color: Whether to color the text for a terminal.

    """
    match form:
        case "json":
            return json.dumps([_as_json(one, folder) for one in problems], indent=1) + "\n"
        case "github":
            return "".join(f"{_command(one, folder)}\n" for one in problems)
        case "text":
            return "".join(f"{_text(one, files, folder, color=color)}\n" for one in problems)


def _path(problem: Problem, folder: str) -> str:
    return f"{folder}/{problem.file}" if problem.file else folder


def _as_json(problem: Problem, folder: str) -> dict[str, object]:
    return {
        "file": _path(problem, folder),
        "line": problem.line,
        "column": problem.column,
        "severity": CODES[problem.code].severity,
        "code": problem.code,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def _command(problem: Problem, folder: str) -> str:
    return workflow_command(
        CODES[problem.code].severity,
        problem.message,
        file=_path(problem, folder),
        line=problem.line,
        col=problem.column,
        title=problem.code,
    )


def _text(problem: Problem, files: Mapping[str, str], folder: str, *, color: bool) -> str:
    code = CODES[problem.code]
    place = plain(f"{_path(problem, folder)}:{problem.line}:{problem.column}:")
    name = painted(problem.code, _STYLES[code.severity], color=color)
    lines = [f"{painted(place, BOLD, color=color)} {name}: {plain(problem.message)}"]
    lines += _excerpt(problem, files.get(problem.file, ""), color=color)
    weight = "Only a warning. " if code.severity == "warning" else ""
    lines.append(painted(f"  {'=':>5} {weight}{problem.remedy}", DIM, color=color))
    return "\n".join(lines)


def _excerpt(problem: Problem, text: str, *, color: bool) -> list[str]:
    """Return the line of the problem, with a caret under the column."""
    lines = text.split("\n")
    if not text or problem.line > len(lines):
        return []
    line = lines[problem.line - 1]
    start = max(0, min(problem.column - 1 - _WIDTH // 2, len(line) - _WIDTH))
    shown = "".join(map(_shown, line[start : start + _WIDTH]))
    caret = " " * (problem.column - 1 - start) + "^"
    number, blank = (painted(one, DIM, color=color) for one in (f"{problem.line:>5} |", "      |"))
    return [f"  {number} {shown}", f"  {blank} {painted(caret, RED, color=color)}"]


def _shown(character: str) -> str:
    """Return a visible character of one column, replacing unprintable ones."""
    if character.isprintable():
        return character
    return " " if character.isspace() else "\ufffd"


def summary(problems: Iterable[Problem]) -> str:
    """Return the number of errors and warnings as a phrase."""
    codes = [one.code for one in problems]
    errors = sum(map(is_error, codes))
    counts = [(errors, "error"), (len(codes) - errors, "warning")]
    phrases = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n]
    return " and ".join(phrases) or "no problems"
