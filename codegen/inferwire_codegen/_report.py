"""Problems as people and machines read them: an excerpt with a caret, JSON, workflow commands.

Performs no I/O.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Literal

from ._codes import CODES, is_error
from ._problems import Problem

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = ("text", "json", "github")

_WIDTH = 100
_STYLES = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "bold": "\x1b[1m", "dim": "\x1b[2m"}
_PLAIN = "\x1b[0m"


def written(
    problems: Iterable[Problem],
    files: Mapping[str, str],
    folder: str,
    form: Format,
    *,
    color: bool = False,
) -> str:
    """The problems of the files below a folder, each on lines of its own; empty for none."""
    match form:
        case "json":
            return json.dumps([_as_json(one, folder) for one in problems], indent=1) + "\n"
        case "github":
            return "".join(f"{_command(one, folder)}\n" for one in problems)
        case "text":
            paint = _painted if color else _unpainted
            return "".join(f"{_text(one, files, folder, paint)}\n" for one in problems)


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
        "remedy": CODES[problem.code].remedy,
    }


def _command(problem: Problem, folder: str) -> str:
    """A workflow command, by which a review shows the problem at its line."""
    places = {
        "file": _path(problem, folder),
        "line": problem.line,
        "col": problem.column,
        "title": problem.code,
    }
    properties = ",".join(f"{name}={_escaped(str(value))}" for name, value in places.items())
    message = _escaped(problem.message, "\r\n%")
    return f"::{CODES[problem.code].severity} {properties}::{message}"


def _escaped(text: str, characters: str = "\r\n%:,") -> str:
    return "".join(f"%{ord(one):02X}" if one in characters else one for one in text)


def _text(problem: Problem, files: Mapping[str, str], folder: str, paint: _Paint) -> str:
    code = CODES[problem.code]
    place = paint("bold", f"{_path(problem, folder)}:{problem.line}:{problem.column}:")
    lines = [f"{place} {paint(code.severity, problem.code)}: {problem.message}"]
    lines += _excerpt(problem, files.get(problem.file, ""), paint)
    lines.append(paint("dim", f"  {'=':>5} {code.remedy}"))
    return "\n".join(lines)


def _excerpt(problem: Problem, text: str, paint: _Paint) -> list[str]:
    """The line that the problem is about, with a caret under the place."""
    lines = text.split("\n")
    if not text or problem.line > len(lines):
        return []
    line = lines[problem.line - 1]
    start = max(0, min(problem.column - 1 - _WIDTH // 2, len(line) - _WIDTH))
    shown = "".join(one if one.isprintable() else " " for one in line[start : start + _WIDTH])
    caret = " " * (problem.column - 1 - start) + "^"
    number = paint("dim", f"{problem.line:>5} |")
    return [f"  {number} {shown}", f"  {paint('dim', '      |')} {paint('error', caret)}"]


class _Paint:
    """Puts a piece of text into a style."""

    def __call__(self, style: str, text: str) -> str:
        """The text as it is."""
        del style
        return text


class _Colors(_Paint):
    def __call__(self, style: str, text: str) -> str:
        return f"{_STYLES[style]}{text}{_PLAIN}"


_unpainted = _Paint()
_painted = _Colors()


def summary(problems: Iterable[Problem]) -> str:
    """How many there are, in a sentence."""
    codes = [one.code for one in problems]
    errors = sum(map(is_error, codes))
    counts = [(errors, "error"), (len(codes) - errors, "warning")]
    said = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n]
    return " and ".join(said) or "no problems"
