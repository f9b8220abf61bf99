"""Old names of arguments that must be given: passed on by all names of a method."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from inferwire_codegen import build, read, replace_tree

SPECS = Path(__file__).with_name("golden") / "old_names_of_what_is_needed" / "specs"

GOOD = """\
from typing import assert_type

import pianos
from pianos import AsyncInferenceClient, InferenceClient
from pianos.types import TunePianoOutput, TunePianoStreamOutput


def sync(client: InferenceClient) -> None:
    assert_type(client.tune_piano(230, 440.5), float)
    assert_type(client.tune_piano(230, 440.5, "just", report="fr"), TunePianoOutput)
    assert_type(client.tune_piano(pitch=440.5, wires=230), float)
    assert_type(client.tune_piano(230, hertz=440.5, report="fr"), TunePianoOutput)
    assert_type(client.piano.upright.tune(wires=230, hertz=440.5, tuning="just"), float)
    assert_type(client.tune(230, hertz=440.5, stream=True), pianos.Stream[TunePianoStreamOutput])


async def halves(client: AsyncInferenceClient) -> None:
    assert_type(await client.tune(pitch=440.5, wires=230), float)
    assert_type(await client.piano.upright.tune(230, 440.5, report="fr"), TunePianoOutput)
"""
"""Calls that type checkers take; test_strict.py has them checked."""
BAD = """\
from pianos import InferenceClient


def calls(client: InferenceClient) -> None:
    client.tune_piano()
    client.tune_piano(230)
    client.tune_piano(230, wires=230, pitch=440.5)
    client.tune(wires=230)
    client.piano.upright.tune(hertz=440.5)
    client.tune_piano(230, 440.5)
"""
"""Calls that they refuse, but for the last."""
CALLS = """\
import asyncio
from typing import Any

from pianos import AsyncInferenceClient, InferenceClient, RequestValidationError

asked: list[Any] = []


class Sync(InferenceClient):
    def tune_piano(self, *given, **named):
        asked.append((given, {name: one for name, one in named.items() if one is not None}))
        return 1.0


class Async(AsyncInferenceClient):
    async def tune_piano(self, *given, **named):
        asked.append((given, {name: one for name, one in named.items() if one is not None}))
        return 1.0


client = Sync("http://127.0.0.1:1")
other = Async("http://127.0.0.1:1")
for answer in (
    client.tune(wires=230, pitch=440.5),
    client.piano.upright.tune(wires=230, pitch=440.5),
    asyncio.run(other.tune(wires=230, pitch=440.5)),
    asyncio.run(other.piano.upright.tune(wires=230, pitch=440.5)),
):
    assert answer == 1.0
assert len(asked) == 4
for given, named in asked:
    assert given == (None, 440.5, None, None), given
    assert named["wires"] == 230, named
try:
    InferenceClient("http://127.0.0.1:1").tune_piano(wires=230)
except RequestValidationError as error:
    assert error.argument == "pitch", error
else:
    raise AssertionError
"""


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(cwd)}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pianos")
    replace_tree(build(read(SPECS), "pianos"), folder / "pianos")
    return folder


def test_other_names_pass_old_names_on(sdk: Path) -> None:
    called = run("-c", CALLS, cwd=sdk)
    assert called.returncode == 0, called.stderr


def test_the_example_with_an_old_name_runs(sdk: Path) -> None:
    shown = run("-m", "inferwire_testing", "demo", "--package", "pianos", cwd=sdk)
    assert shown.returncode == 0, shown.stdout + shown.stderr
