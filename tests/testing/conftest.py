"""The invented package, as a manifest and on the path."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from inferwire_testing import Answers, Manifest, load_manifest

SDK = Path(__file__).with_name("sdk")
RUNTIME = Path(__file__).parents[2] / "runtime"


@pytest.fixture(scope="session")
def manifest() -> Manifest:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(SDK), *sys.path])
        return load_manifest("paperboat")


@pytest.fixture(scope="session")
def answers(manifest: Manifest) -> Answers:
    return Answers(manifest)


@pytest.fixture
def on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(SDK), *sys.path])


@pytest.fixture
def environment() -> dict[str, str]:
    """For a process of its own, in which the packages of this repository are found."""
    names = [str(SDK), str(RUNTIME), str(RUNTIME.parent / "generated")]
    names += [name for name in [os.environ.get("PYTHONPATH")] if name]
    colorless = {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}
    kept = {key: value for key, value in os.environ.items() if key not in colorless}
    return {**kept, "PYTHONPATH": os.pathsep.join(names), "PYTHONUTF8": "1"}
