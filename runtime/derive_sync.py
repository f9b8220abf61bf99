"""Derive the module of the sync client from that of the async one, by a table of substitutions.

Everything below the clients is written once (see `inferwire_runtime._transport.flavor`), but the
clients themselves have types and docstrings of their own, which users read. They differ in little
but ``await``, so the sync one is derived and checked, and neither can drift from the other.

Usage: ``python runtime/derive_sync.py`` writes the module; with ``--check`` it fails if that would
change it. A substitution that changes nothing is an error.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "inferwire_runtime" / "_client"
HEADER = "# Derived from aio.py by runtime/derive_sync.py: change that file instead.\n"
SUBSTITUTIONS = {
    # What the driver does never suspends in the sync client.
    r"\bawait (self\._shared\.driver\(\)\.\w+\(.*\)|driver\.close\(\))": r"run(\1)",
    r"(import inferwire_runtime as runtime\n)": r"\1from inferwire_runtime._blocking import run\n",
    # The language.
    r"\basync def\b": "def",
    r"\bawait ": "",
    r"\b__a(enter|exit)__\b": r"__\1__",
    # Names.
    r"\bclass AsyncClient\b": "class SyncClient",
    r"\bAsync([A-Z])": r"\1",
    r"\bloops import Loops\b": "threads import Threads",
    r"\bLoops\(": "Threads(",
    r"(?s)    def close\(.*?\n\n": "",
    r"\baclose\b": "close",
    # Words.
    r"\basync client\b": "sync client",
    r"It can be used from one event loop after another, .*\n +": "Thread-safe. ",
}
"""Regular expressions and what to put in their places, applied in this order."""


def derived(text: str) -> str:
    """The text of the sync module, from that of the async one."""
    for pattern, replacement in SUBSTITUTIONS.items():
        text, count = re.subn(pattern, replacement, text)
        if not count:
            raise ValueError(f"a substitution changes nothing: {pattern}")
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=100", "-"]
    run = subprocess.run(ruff, input=HEADER + text, capture_output=True, text=True, check=True)
    return run.stdout


def main(arguments: list[str]) -> None:
    """Write the module, or check it."""
    made = derived((FOLDER / "aio.py").read_text(encoding="utf-8"))
    if arguments != ["--check"]:
        (FOLDER / "sync.py").write_text(made, encoding="utf-8", newline="\n")
    elif made != (FOLDER / "sync.py").read_text(encoding="utf-8"):
        sys.exit("_client/sync.py is not what runtime/derive_sync.py makes of aio.py")


if __name__ == "__main__":
    main(sys.argv[1:])
