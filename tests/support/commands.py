"""Commands of this project, run as a user runs them: each in a process of its own."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

MODULES = {"inferwire": "inferwire_testing", "inferwire-codegen": "inferwire_codegen"}
"""The module behind each command."""


def command(line: str) -> list[str]:
    """Return the words of a command line, for the interpreter of this test."""
    name, *words = shlex.split(line)
    return [sys.executable, "-m", MODULES[name], *words]


def run(words: list[str], folder: Path) -> str:
    """Run a command that must succeed, and return what it prints."""
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def serving(words: list[str], folder: Path) -> Generator[str]:
    """Run a server, and yield the URL of 127.0.0.1 that it prints."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        words,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        printed = ""
        try:
            for line in process.stdout:
                printed += line
                # The last line of `inferwire serve`, and uvicorn's.
                if found := re.search(r"(?:Serving|running) .*(http://127.0.0.1:[0-9]+)", line):
                    yield found[1]
                    break
            else:
                raise AssertionError(printed)
        finally:
            process.terminate()
