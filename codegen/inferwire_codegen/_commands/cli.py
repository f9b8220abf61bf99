"""The command line: choose and run a command.

Each command is a module that is imported only when it is used. Its ``configure`` adds the
arguments, and its ``run`` returns the exit status.
"""

from __future__ import annotations

import argparse
import importlib
import keyword
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version

COMMANDS: Mapping[str, str] = {
    "init": "write a new project: specs, package, tests and README",
    "generate": "write the package, replacing its whole folder",
    "check": "check that the package is up to date with the specs, without changing it",
    "lint": "print every problem in the specs",
    "show": "print what is generated for one task",
    "words": "print what the keys of spec files mean",
    "new": "write the files of a new task, as a starting point",
    "diff": "compare two versions of the specs and list the changes for SDK users",
    "import": "convert a folder of specs in another dialect",
}
_EPILOG = """\
example:
  inferwire-codegen new sort-mail --specs specs
  inferwire-codegen lint --specs specs
  inferwire-codegen generate --specs specs --package acme_sdk --out acme_sdk

exit status:
  0  success; for check: fresh, for lint: no errors, for diff: no breaking changes
  1  the specs have errors, or a file cannot be read or written; for check: stale, for diff:
     breaking changes
  2  usage error
  3  internal error

Run `inferwire-codegen COMMAND --help` for details of a command. Output to a terminal is colored
unless NO_COLOR is set.
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
