"""The commands, in a process of their own where that matters."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest
from inferwire_testing import Manifest, load_manifest
from inferwire_testing.__main__ import main

REAL = "inferwire"
GENERATED = Path(__file__).parents[2] / "generated" / REAL
PAPERBOAT = Path(__file__).with_name("sdk") / "paperboat"


def run(
    environment: Mapping[str, str], *arguments: str, **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "inferwire_testing", *arguments],
        env={**environment, **more},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def edit(package: Path, method: str, old: str, new: str) -> None:
    """Replace a text in a method's file."""
    path = package / "_manifest" / f"{method}.json"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_demo_of_an_invented_package(environment: dict[str, str], manifest: Manifest) -> None:
    done = run(environment, "demo", "--package", "paperboat", COLUMNS="120")
    assert done.returncode == 0, done.stdout + done.stderr
    assert max(map(len, done.stdout.splitlines())) <= 120
    for method in manifest.methods:
        assert method.name in done.stdout
    assert "words.echo" in done.stdout
    assert "16 of 16 calls" in done.stdout
    assert '2 x EchoPiece: "fair wind"' in done.stdout
    assert "8x6 RGB image" in done.stdout
    assert "WAV at 8000 Hz" in done.stdout
    assert "float32 array (1, 3)" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stderr == ""


@pytest.mark.usefixtures("on_path")
def test_demo_keeps_to_the_width(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["demo", "--package", "paperboat"]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_demo_finds_what_differs(environment: dict[str, str], tmp_path: Path) -> None:
    """Another result than the one expected, another request, and a method without an example."""
    package = shutil.copytree(PAPERBOAT, tmp_path / "paperboat")
    # The first score is the one served; the result beside it says otherwise now.
    edit(package, "find_sails", '"score": 0.75,\n', '"score": 0.25,\n')
    edit(package, "sound_horn", '"inputs": "toot"', '"inputs": "honk"')
    file = package / "_manifest" / "embed_log.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    document["examples"] = []
    file.write_text(json.dumps(document), encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    done = run(environment, "demo", "--package", "paperboat", PYTHONPATH=path)
    assert done.returncode == 1
    assert "find_sails, example bare, sync client" in done.stdout
    assert "/0/score: expected 0.75, got 0.25" in done.stdout
    assert '/body/inputs: expected "honk", got "toot"' in " ".join(done.stdout.split())
    assert "embed_log has no example" in done.stdout
    assert "10 of 14 calls" in done.stdout


@pytest.mark.usefixtures("on_path")
def test_missing_package_is_explained(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--package", "no_such_boat"]) == 2
    assert "PYTHONPATH" in capsys.readouterr().err
    done = run(environment, "serve", "--package", "no_such_boat")
    assert done.returncode == 2
    assert "PYTHONPATH" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_extra_is_explained(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "rich").mkdir()
    (tmp_path / "rich" / "__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'rich'\", name='rich')\n", "utf-8"
    )
    path = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    done = run(environment, "demo", PYTHONPATH=path)
    assert done.returncode == 2
    assert "pip install 'inferwire[testing]'" in done.stderr


def test_help_and_version(environment: dict[str, str]) -> None:
    assert "exit status" in run(environment, "--help").stdout
    assert "exit status" in run(environment, "demo", "--help").stdout
    assert run(environment, "--version").stdout.startswith("inferwire ")
    assert run(environment).returncode == 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_until_a_signal(
    environment: dict[str, str], manifest: Manifest, number: signal.Signals
) -> None:
    command = [sys.executable, "-m", "inferwire_testing", "serve"]
    with subprocess.Popen(
        [*command, "--package", "paperboat", "--port", "0"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = ""
        while "until interrupted" not in said:
            line = process.stdout.readline()
            assert line, "it ended before it was ready"
            said += line
        found = re.search(r"Base URL: (http://127\.0\.0\.1:\d+)\n", said)
        assert found is not None
        url = f"{found[1]}/v1/words"
        body = {"inputs": "fair wind", "stream": False}
        assert httpx.post(url, json=body, trust_env=False).status_code == 200
        process.send_signal(number)
        try:
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()  # Else a failure would wait for ever.
    assert process.returncode == 0
    for method in manifest.methods:
        assert f"\n# {method.task}/" in said
    assert re.search(r'\w+\("[\w/-]+", endpoint="http://127\.0\.0\.1:\d+"\)', said)
    folder = re.search(r"@(\S+)/find_sails\.png", said)
    assert folder is not None
    assert not Path(folder[1]).exists(), "the files are deleted"
    assert "Stopped." in out
    assert err == ""


def test_serve_on_a_port_in_use(environment: dict[str, str], manifest: Manifest) -> None:
    from inferwire_testing import LocalServer

    with LocalServer(manifest) as server:
        port = server.url.rpartition(":")[2]
        done = run(environment, "serve", "--package", "paperboat", "--port", port)
    assert done.returncode == 2
    assert f"cannot listen on 127.0.0.1:{port}: the port is in use" in done.stderr
    assert "--port" in done.stderr


def test_demo_of_the_real_package(environment: dict[str, str]) -> None:
    done = run(environment, "demo")
    assert done.returncode == 0, done.stdout + done.stderr
    for method in load_manifest(REAL).methods:
        assert method.name in done.stdout


def test_demo_of_the_real_package_with_a_tampered_manifest(
    environment: dict[str, str], tmp_path: Path
) -> None:
    package = tmp_path / REAL
    shutil.copytree(GENERATED, package)
    listing = package / "_manifest.json"
    document = json.loads(listing.read_text(encoding="utf-8"))
    del document["methods"][1:]  # What is tampered with is enough.
    listing.write_text(json.dumps(document), encoding="utf-8")
    file = package / "_manifest" / f"{document['methods'][0]}.json"
    method = json.loads(file.read_text(encoding="utf-8"))
    method["examples"][0]["result"] = "tampered"
    file.write_text(json.dumps(method), encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    done = run(environment, "demo", PYTHONPATH=path)
    assert done.returncode == 1
    assert 'expected "tampered"' in done.stdout
