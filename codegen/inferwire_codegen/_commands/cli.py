"""The command line: which command, and what all of them share.

A command is a module that is imported when it is chosen: its ``configure`` adds the arguments,
its ``run`` returns the exit status.
"""

from __future__ import annotations

import argparse
import importlib
import keyword
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version

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
a first package:
  inferwire-codegen new sort-mail --specs specs
  inferwire-codegen lint --specs specs
  inferwire-codegen generate --specs specs --package acme_sdk --out acme_sdk

exit status:
  0  done; for check: fresh, for lint: no errors, for diff: nothing breaks
  1  the specs have errors, or a file cannot be read or written; for check: stale, for diff:
     something breaks
  2  usage error
  3  internal error

`inferwire-codegen COMMAND --help` tells more of each. Colours are for terminals; NO_COLOR=1 is
heeded.
"""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    parser = argparse.ArgumentParser(
        prog="inferwire-codegen",
        description="Generate a typed SDK from a folder of task specs.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version", action="version", version=f"inferwire-codegen {version('inferwire')}"
    )
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
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
            suffix = "_" if keyword.iskeyword(name) else ""
            module = importlib.import_module(f"{__package__}.{name}{suffix}")
            module.configure(command)
            execute = module.run
    options = parser.parse_args(words)
    if execute is None:
        parser.print_help(sys.stderr)
        return 2
    return execute(options)
