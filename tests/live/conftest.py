"""Fixtures of the live checks, and the table they end with.

Only `nox -s live` runs them: their files are not named as tests are. Each file is about one
server, whose name and version are its SERVER; one that cannot be had skips its checks.
"""

from __future__ import annotations

import contextlib
import importlib
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.live.exchanges import Caller, Meter
from tests.live.servers.pipelines import Tasks
from tests.live.servers.processes import UnavailableError
from tests.live.table import Row, markdown

Connect: TypeAlias = Callable[..., Caller]
"""Makes a client of the client under test, with the options given."""

SPECS = Path(__file__).with_name("embeddings")
ROWS = pytest.StashKey[dict[str, Row]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--table", type=Path, help="a file to write the table of results to")
    parser.addoption(
        "--openapi",
        type=Path,
        default=Path("../shared/servers/openapi"),
        help="the folder of the contracts tgi-openapi.json and tei-openapi.json",
    )


def pytest_sessionstart() -> None:
    # Whoever ends the run ends the servers with it.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    value: str = request.param
    return value


@pytest.fixture
def meter(request: pytest.FixtureRequest, flavor: str) -> Iterator[Meter]:
    """The answers of this test."""
    with Meter() as meter:
        yield meter
    _row(request.node).exchanges[flavor] += len(meter.heads)


@pytest.fixture
def connect(flavor: str, meter: Meter) -> Iterator[Connect]:
    """Make a client of this client, closed when the test ends."""
    with contextlib.ExitStack() as opened:

        def make(base_url: str | None = None, **options: Any) -> Caller:
            caller = Caller(flavor, base_url=base_url, **options)
            opened.callback(caller.close)
            return caller

        yield make


@pytest.fixture(scope="session")
def embeddings_sdk(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An SDK made from the specs beside this file, as anybody makes their own."""
    folder = tmp_path_factory.mktemp("sdk")
    command = [sys.executable, "-m", "inferwire_codegen", "generate", "--specs", str(SPECS)]
    command += ["--package", "live_embeddings", "--out", str(folder / "live_embeddings")]
    subprocess.run(command, check=True, capture_output=True)
    sys.path.insert(0, str(folder))
    return importlib.import_module("live_embeddings")


@pytest.fixture(scope="session")
def tasks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tasks]:
    tasks = Tasks(tmp_path_factory.mktemp("tasks"))
    yield tasks
    tasks.close()


@pytest.fixture
def ask(request: pytest.FixtureRequest, tasks: Tasks, connect: Connect) -> Caller:
    """A client of the server for the task that the test is named after."""
    module: Any = request.node.getparent(pytest.Module)
    name: str = request.function.__name__
    task = name.removeprefix("test_").replace("_", "-")
    try:
        url = tasks.url("" if hasattr(module.obj, "ALL_TASKS") else task)
    except UnavailableError as error:
        pytest.skip(str(error))
    return connect(endpoint=url, model=f"org/{task}")


def _row(item: pytest.Item) -> Row:
    module: Any = item.getparent(pytest.Module)
    rows = item.config.stash.setdefault(ROWS, {})
    server: tuple[str, str] = module.obj.SERVER
    return rows.setdefault(server[0], Row(*server))


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
