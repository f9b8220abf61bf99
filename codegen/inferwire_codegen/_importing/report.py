"""Format findings as text, JSON, workflow commands or a list of decisions.

Performs no I/O.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from inferwire_codegen._diagnostics.styles import Format, workflow_command
from inferwire_codegen._importing.findings import KINDS, Finding, Weight

_LEVELS: dict[Weight, str] = {"error": "error", "decide": "warning", "fixed": "notice"}
_TODO = """\
# Decisions to make

These specs were imported. A package can be generated from them, but the points below are guesses.
Compare them with the server, correct the specs, and delete the lines. If a type is uncertain, its
schema also has a "$comment". Locations refer to the folder that was imported.
"""


def reported(findings: Iterable[Finding], folder: str, form: Format) -> Iterator[str]:
    """Yield the findings as lines of the chosen format."""
    match form:
        case "json":
            yield json.dumps([_as_json(one, folder) for one in findings], indent=1)
        case "github":
            yield from (_command(one, folder) for one in findings)
        case "text":
            yield from (_line(one, folder) for one in findings)


def counted(findings: Iterable[Finding]) -> str:
    """Return the number of findings of each code, the most frequent first."""
    codes = Counter(one.code for one in findings)
    return ", ".join(
        f"{codes[code]} {code}" for code in sorted(codes, key=lambda c: (-codes[c], c))
    )


def todo_list(findings: Iterable[Finding]) -> str:
    """Return a Markdown page of all decisions, by task."""
    lines = [_TODO]
    lines += _entry_lines("All tasks", [])
    lines.append("- [ ] `guessed-endpoint`: endpoints/server.json sends requests to the URL that")
    lines.append(f"  is passed to the client. {KINDS['guessed-endpoint'].remedy}\n")
    tasks: dict[str, list[Finding]] = {}
    for one in findings:
        if one.weight == "decide":
            tasks.setdefault(one.task, []).append(one)
    for task, found in sorted(tasks.items()):
        lines += _entry_lines(task or "common.json", found)
    return "\n".join(lines)


def _entry_lines(title: str, findings: Sequence[Finding]) -> Iterator[str]:
    yield f"## {title}\n"
    for one in findings:
        yield f"- [ ] `{one.code}` at {one.file}:{one.line}:{one.column}: {one.message}."
        yield f"  {KINDS[one.code].remedy}"
    if findings:
        yield ""


def _path(finding: Finding, folder: str) -> str:
    return f"{folder}/{finding.file}" if finding.file else folder


def _line(finding: Finding, folder: str) -> str:
    place = f"{_path(finding, folder)}:{finding.line}:{finding.column}"
    return f"{place}: {finding.code}: {finding.message}"


def _as_json(finding: Finding, folder: str) -> dict[str, object]:
    return {
        "file": _path(finding, folder),
        "line": finding.line,
        "column": finding.column,
        "severity": _LEVELS[finding.weight],
        "kind": finding.weight,
        "code": finding.code,
        "message": finding.message,
        "remedy": KINDS[finding.code].remedy,
        "task": finding.task,
    }


def _command(finding: Finding, folder: str) -> str:
    return workflow_command(
        _LEVELS[finding.weight],
        finding.message,
        file=_path(finding, folder),
        line=finding.line,
        col=finding.column,
        title=finding.code,
    )
