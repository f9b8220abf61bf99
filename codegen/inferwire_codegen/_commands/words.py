"""The command `words`."""

from __future__ import annotations

import argparse

from inferwire_codegen._commands.console import print_error, statuses
from inferwire_codegen._diagnostics.suggest import did_you_mean
from inferwire_codegen._specs.words import explained, page, words

_EPILOG = """\
Prints what a key of a spec file means, with examples; without KEY, prints the page of all keys.

  inferwire-codegen words model_at
  inferwire-codegen words returns[].stream

""" + statuses("success", "the schemas cannot be read", "usage error, or there is no such key")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("key", metavar="KEY", nargs="?", help="the key, or the path to it")


def run(options: argparse.Namespace) -> int:
    """Print the page or the descriptions and return the exit status."""
    if options.key is None:
        print(page(), end="")
        return 0
    found = explained(options.key)
    if not found:
        hint = did_you_mean(options.key, {one.name for one in words()})
        print_error(f"no file has the key {options.key!r}{hint}")
        return 2
    print("\n\n".join(found))
    return 0
