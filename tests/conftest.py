from __future__ import annotations

import pytest
from hypothesis import settings

from tests.support.scale import ALL

settings.register_profile("tenth", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("all", max_examples=1000, deadline=None)
settings.load_profile("all" if ALL else "tenth")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests have measured and counted, where all of them run."""
    reports = [one for group in terminalreporter.stats.values() for one in group] if ALL else []
    lines = [
        str(value)
        for report in reports
        if getattr(report, "when", None) == "call"
        for name, value in report.user_properties
        if name == "figure"
    ]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(line)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden", action="store_true", help="write what is generated as what is expected"
    )
