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
  REVISION:FOLDER    that folder at a commit, tag or branch of git, from the repository's root
  REVISION           the folder of --specs, seen from here, at that revision
Nothing is checked out, and nothing is written. A folder wins over a revision of the same name.

What type checkers say of a user's code decides: what they refuse is breaking, what they take is an
addition or a fix. docs/compatibility.md has the rules; --rules prints them.

  inferwire-codegen diff v1.4.0                       # since that tag, the specs as they are here
  inferwire-codegen diff v1.4.0 v1.5.0 --version 1.4.0
  inferwire-codegen diff old/specs new/specs --format changelog
  inferwire-codegen diff origin/main --format github  # in a workflow: a review shows the lines

exit status:
  0  nothing breaks
  1  something breaks
  2  usage error, or OLD or NEW cannot be read as specs
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("old", nargs="?", metavar="OLD", help="the specs that users have")
    parser.add_argument(
        "new", nargs="?", metavar="NEW", help="the specs that they will have (default: --specs)"
    )
    add_specs(parser)
    parser.add_argument(
        "--format",
        choices=(*FORMATS, "changelog"),
        default="text",
        help="how changes are printed: for people (default), as JSON, as workflow commands, or as "
        "the lines for CHANGELOG.md alone",
    )
    parser.add_argument(
        "--version",
        type=_version,
        metavar="X.Y.Z",
        help="the version of OLD: the one that follows is printed",
    )
    parser.add_argument("--rules", action="store_true", help="print the rules, and compare nothing")


def _version(text: str) -> str:
    if not VERSION.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no version: write three numbers, as 1.4.0")
    return text


def run(options: argparse.Namespace) -> int:
    """Print what has changed and return the exit status."""
    if options.rules:
        sys.stdout.write(table())
        return 0
    if options.old is None:
        print("inferwire-codegen diff: name OLD, the specs that users have", file=sys.stderr)
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
    """The specs that a word of the command line names, and the folder that they stand in."""
    try:
        found = source(name, folder)
        return load(found.files), found.folder
    except SpecError as error:
        problems = "\n".join(f"  {problem}" for problem in error.problems)
        raise SourceError(f"{name} cannot be read as specs:\n{problems}") from error


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
