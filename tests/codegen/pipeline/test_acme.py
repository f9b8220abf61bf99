"""Anybody's folder of specs becomes a package: importable, and running."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SPECS = Path(__file__).with_name("acme")
SCRIPT = """\
import sys
from pathlib import Path
from acme_sdk import InferenceClient

client = InferenceClient("acme/model", endpoint=sys.argv[1], token=False)
try:
    client.read_meter(b"no picture that the examples know")
except Exception as error:
    print(type(error).__name__, error)
"""


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(cwd)}
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("acme")
    out = folder / "acme_sdk"
    arguments = ("generate", "--specs", SPECS, "--package", "acme_sdk", "--out", out)
    made = run("-m", "inferwire_codegen", *arguments, cwd=folder)
    assert made.returncode == 0, made.stderr
    return folder


def test_the_demo_of_the_package_runs(sdk: Path) -> None:
    shown = run("-m", "inferwire_testing", "demo", "--package", "acme_sdk", cwd=sdk)
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "write_poem" in shown.stdout
    assert "read_meter" in shown.stdout


def test_a_server_of_the_package_runs_and_stops(sdk: Path) -> None:
    (sdk / "script.py").write_text(SCRIPT)
    command = [
        sys.executable,
        "-m",
        "inferwire_testing",
        "serve",
        "--strict",
        "--package",
        "acme_sdk",
        "--port",
        "0",
    ]
    environment = os.environ | {"PYTHONPATH": str(sdk), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, cwd=sdk, env=environment, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            url = next(
                found[0]
                for line in server.stdout
                if (found := re.search(r"http://127.0.0.1:[0-9]+", line))
            )
            called = run("script.py", url, cwd=sdk)
        finally:
            server.send_signal(signal.SIGTERM)
        server.stdout.read()
    assert called.stdout.startswith("UnprocessableEntityError"), called.stdout + called.stderr
    assert server.returncode == 0
