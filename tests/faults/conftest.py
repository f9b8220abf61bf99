"""Prints, after `nox -s faults`, what became of each mode."""

from __future__ import annotations

import pytest

from tests.faults.report import Row, print_table
from tests.support.scale import ALL


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [one for group in terminalreporter.stats.values() for one in group] if ALL else []
    print_table(
        [
            Row(**value, outcome=report.outcome)
            for report in reports
            if getattr(report, "when", None) == "call"
            for name, value in report.user_properties
            if name == "mode"
        ]
    )
