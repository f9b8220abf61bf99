"""Prints, after `nox -s faults`, what became of each mode, and the other tests' figures."""

from __future__ import annotations

import pytest

from tests.faults.report import Row, figures, print_table
from tests.share import ALL


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not ALL:
        return
    rows: list[Row] = []
    lines: list[str] = []
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) != "call":
                continue
            for name, value in getattr(report, "user_properties", ()):
                if name == "mode":
                    rows.append(Row(**value, outcome=report.outcome))
                elif name == "figure":
                    lines.append(str(value))
    print_table(rows)
    figures(lines)
