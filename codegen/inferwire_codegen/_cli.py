"""The command line: which command, and what all of them share.

A command is a module that is imported when it is chosen: its ``configure`` adds the arguments,
its ``run`` returns the exit status.
"""

from __future__ import annotations

import argparse
import importlib
import io
import sys
from collections.abc import Callable, Mapping, Sequence

COMMANDS: Mapping[str, str] = {
    "generate": "write the package, replacing its folder as a whole",
    "check": "say whether the package is what the specs give, and change nothing",
    "lint": "print every problem of every file of specs",
    "show": "print what will be generated for one task",
    "new": "write the folder of a new task, to be filled in",
    "diff": "compare two states of specs from the view of the SDK's users",
    "import": "turn a folder of specs in another dialect into ours",
}
_EPILOG = """\
exit status:
  0  done; for check: fresh, for lint: no errors, for diff: nothing breaks
  1  the specs have errors; for check: stale, for diff: something breaks
  2  the command line makes no sense; for generate: its folder cannot be written

`inferwire-codegen COMMAND --help` tells more of each.
"""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # A path may not be one of the terminal's texts.
            stream.reconfigure(errors="backslashreplace")
    words = sys.argv[1:] if arguments is None else list(arguments)
    parser = argparse.ArgumentParser(
        prog="inferwire-codegen",
        description="Generate a typed SDK from a folder of task specs.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = next((word for word in words if not word.startswith("-")), None)
    execute: Callable[[argparse.Namespace], int] | None = None
    for name, summary in COMMANDS.items():
        command = subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[0].upper()}{summary[1:]}.",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if name == chosen:
            module = importlib.import_module(f"._command_{name}", __package__)
            module.configure(command)
            execute = module.run
    options = parser.parse_args(words)
    if execute is None:
        parser.error("name a command first")
    return execute(options)
