"""The command `lint`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inferwire_codegen._commands.console import add_format, add_specs, print_problems, statuses
from inferwire_codegen._diagnostics.codes import is_error, page
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._diagnostics.report import summary
from inferwire_codegen._lint import lint
from inferwire_codegen._specs.read import read

_EPILOG = """\
Prints the problems of all files in one run, each with its file, line and column, the line itself
and a remedy. Errors stop `generate`; warnings do not. docs/problems.md explains every code.

  inferwire-codegen lint --specs acme/specs
  inferwire-codegen lint --specs acme/specs --format github     # in a workflow

""" + statuses("no errors; there may be warnings", "errors")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    add_specs(parser)
    add_format(parser)
    parser.add_argument(
        "--codes", action="store_true", help="print the page of all problem codes and exit"
    )


def run(options: argparse.Namespace) -> int:
    """Print the problems and return the exit status."""
    if options.codes:
        sys.stdout.write(page())
        return 0
    specs: Path = options.specs
    files: dict[str, str] = {}
    try:
        files = read(specs)
        problems = lint(files)
    except SpecError as error:
        problems = error.problems
    print_problems(problems, files, options, sys.stdout)
    if options.format == "text":
        print(f"{specs}: {summary(problems)}, in {len(files)} files")
    return 1 if any(is_error(one.code) for one in problems) else 0
