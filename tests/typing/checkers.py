"""The four type checkers, each run in strict mode on a folder outside of the repository."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SETTINGS = {
    "pyrightconfig.json": json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.11"}),
    "pyrefly.toml": 'preset = "strict"\npython-version = "3.11"\n',
    "ty.toml": '[environment]\npython-version = "3.11"\n',
}
COMMANDS = {
    "pyright": ("--pythonpath", sys.executable),
    "mypy": ("--strict", "--python-version", "3.11", "--cache-dir", os.devnull),
    "pyrefly": ("check", "--output-format", "min-text", "--python-interpreter-path"),
    "ty": ("check", "--output-format", "concise", "--python"),
}
ERROR = re.compile(r"^ERROR .*|^.*:\d+:(?:\d+)?:? (?:- )?error.*", re.MULTILINE)
"""A line with an error, of any of them."""


@dataclass(frozen=True)
class Checked:
    """What a checker found, and what it cost."""

    errors: tuple[str, ...]
    seconds: float
    """CPU time, user and system."""
    megabytes: float
    """The most memory that it had at a time."""


def check(checker: str, scripts: dict[str, str]) -> Checked:
    """Check these scripts, without any cache."""
    words = COMMANDS[checker]
    words += (sys.executable,) if words[-1].startswith("--python") else ()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as printed:
        for name, text in {**SETTINGS, **scripts}.items():
            Path(folder, name).write_text(text, "utf-8")
        command = [str(Path(sys.executable).with_name(checker)), *words, "."]
        process = subprocess.Popen(command, cwd=folder, stdout=printed, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        text = printed.read()
    errors = tuple(ERROR.findall(text))
    # Otherwise a checker that cannot start would pass as one that finds nothing.
    assert process.returncode == bool(errors), text
    return Checked(errors, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
