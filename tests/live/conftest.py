"""Fixtures of the live checks, and the table they end with.

Only `nox -s live` runs them: their files are not named as tests are. Each file is about one
server, which it names in SERVER and VERSION; a server that cannot be had skips its checks.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.live.exchanges import Caller, Meter
from tests.live.table import Row, markdown

Connect: TypeAlias = Callable[..., Caller]
"""Makes a client of the half under test, with the options given."""

ROWS = pytest.StashKey[dict[str, Row]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--table", type=Path, help="a file to write the table of results to")
    parser.addoption(
        "--openapi",
        type=Path,
        default=Path("../shared/servers/openapi"),
        help="the folder of the contracts tgi-openapi.json and tei-openapi.json",
    )


@pytest.fixture(params=["sync", "async"])
def half(request: pytest.FixtureRequest) -> str:
    value: str = request.param
    return value


@pytest.fixture
def meter(request: pytest.FixtureRequest, half: str) -> Iterator[Meter]:
    """The answers of this test."""
    with Meter() as meter:
        yield meter
    _row(request.node).exchanges[half] += len(meter.heads)


@pytest.fixture
def connect(half: str, meter: Meter) -> Iterator[Connect]:
    """Make a client of this half, closed when the test ends."""
    with contextlib.ExitStack() as opened:

        def make(url: str, **options: Any) -> Caller:
            caller = Caller(half, **{"base_url": url, **options})
            opened.callback(caller.close)
            return caller

        yield make


def _row(item: pytest.Item) -> Row:
    module: Any = item.getparent(pytest.Module)
    rows = item.config.stash.setdefault(ROWS, {})
    name: str = module.obj.SERVER
    return rows.setdefault(name, Row(name, module.obj.VERSION))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    row = _row(item)
    what = item.name.removeprefix("test_").split("[")[0].replace("_", " ")
    if report.failed:
        row.failures.append(item.name.removeprefix("test_"))
        row.did(what)
    elif report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        row.skipped.append(reason.removeprefix("Skipped: "))
    elif report.when == "call":
        row.outcomes["passed"] += 1
        row.did(what)
    return report


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if ROWS not in config.stash:  # Nothing of this folder ran.
        return
    text = markdown(list(config.stash[ROWS].values()))
    terminalreporter.section("servers")
    terminalreporter.write(text)
    path: Path | None = config.getoption("--table")
    if path is not None:
        path.write_text(text, encoding="utf-8")
