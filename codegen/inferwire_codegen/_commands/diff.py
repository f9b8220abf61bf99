"""The command `diff`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inferwire_codegen._commands.console import add_specs, in_color
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._diagnostics.styles import FORMATS
from inferwire_codegen._diff.changes import VERSION, Change
from inferwire_codegen._diff.compare import changes
from inferwire_codegen._diff.compatibility import table
from inferwire_codegen._diff.report import as_commands, as_json, as_text, changelog
from inferwire_codegen._diff.sources import SourceError, source
from inferwire_codegen._load import load
from inferwire_codegen._specs.model import Specs

_EPILOG = """\
OLD and NEW are each one of
  FOLDER             a folder of specs
  REVISION:FOLDER    a folder at a git commit, tag or branch; the path starts at the repository root
  REVISION           the --specs folder at that revision
Nothing is checked out or written. If a folder and a revision have the same name, the folder is
used.

A change is breaking if type checkers reject code of users that they accepted before. All other
changes are additions or fixes. The rules are in docs/compatibility.md; --rules prints them.

  inferwire-codegen diff v1.4.0                       # the current specs since that tag
  inferwire-codegen diff v1.4.0 v1.5.0 --version 1.4.0
  inferwire-codegen diff old/specs new/specs --format changelog
  inferwire-codegen diff origin/main --format github  # in a workflow: annotates the review

exit status:
  0  no breaking changes
  1  breaking changes
  2  usage error, or OLD or NEW is not a folder of valid specs
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("old", nargs="?", metavar="OLD", help="the specs of the last release")
    parser.add_argument(
        "new", nargs="?", metavar="NEW", help="the specs of the next release (default: --specs)"
    )
    add_specs(parser)
    parser.add_argument(
        "--format",
        choices=(*FORMATS, "changelog"),
        default="text",
        help="the output format of the changes: text (default), json, github for workflow "
        "commands, or changelog for the lines of CHANGELOG.md only",
    )
    parser.add_argument(
        "--version",
        type=_version,
        metavar="X.Y.Z",
        help="the version of OLD, from which the next version is computed and printed",
    )
    parser.add_argument("--rules", action="store_true", help="print the rules and exit")


def _version(text: str) -> str:
    if not VERSION.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a version of three numbers, as in 1.4.0")
    return text


def run(options: argparse.Namespace) -> int:
    """Print the changes and return the exit status."""
    if options.rules:
        sys.stdout.write(table())
        return 0
    if options.old is None:
        print("inferwire-codegen diff: OLD is required: the specs to compare with", file=sys.stderr)
        return 2
    try:
        before, _ = _specs(options.old, options.specs)
        after, folder = _specs(options.new or options.specs.as_posix(), options.specs)
    except SourceError as error:
        print(f"inferwire-codegen diff: {error}", file=sys.stderr)
        return 2
    found = changes(before, after)
    sys.stdout.write(_written(found, folder, options))
    return 1 if any(one.level == "breaking" for one in found) else 0


def _specs(name: str, folder: Path) -> tuple[Specs, str]:
    """Return the specs for an OLD or NEW argument, and the path of their folder."""
    try:
        found = source(name, folder)
        return load(found.files), found.folder
    except SpecError as error:
        problems = "\n".join(f"  {problem}" for problem in error.problems)
        raise SourceError(f"{name} does not contain valid specs:\n{problems}") from error


def _written(found: tuple[Change, ...], folder: str, options: argparse.Namespace) -> str:
    version: str | None = options.version
    match options.format:
        case "json":
            return as_json(found, folder, version)
        case "github":
            return as_commands(found, folder, version)
        case "changelog":
            return changelog(found)
        case _:
            return as_text(found, folder, version, color=in_color(sys.stdout))
