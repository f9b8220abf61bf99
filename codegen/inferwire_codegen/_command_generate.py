"""The command `generate`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import _memo as memo
from ._console import (
    STATUS,
    add_format,
    add_package,
    add_specs,
    built,
    complain,
    package_name,
    print_problems,
)
from ._problems import SpecError
from ._read import read
from ._write import ForeignFolderError, read_tree, replace_tree

_EPILOG = f"""\
The folder is replaced as a whole, by renaming: whatever happens, the old package or the new one
is there. Specs with errors write nothing. Specs that have not changed cost a look.

  inferwire-codegen generate --specs acme/specs --package acme_sdk --out src/acme_sdk

{STATUS}
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    add_specs(parser)
    add_package(parser)
    parser.add_argument(
        "--force", action="store_true", help="delete files that the generator did not make"
    )
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Generate the package and return the exit status."""
    package = package_name(options)
    specs: Path = options.specs
    out: Path = options.out
    texts: dict[str, str] = {}
    apart = specs.resolve(), out.resolve()
    if apart[0].is_relative_to(apart[1]) or apart[1].is_relative_to(apart[0]):
        complain(f"{specs} and {out} are one inside the other; nothing was written")
        return 2
    try:
        texts = read(specs)
        inputs = memo.key(texts, package)
        if memo.is_known(inputs, read_tree(out)):
            print(f"{out} is what {specs} gives already")
            return 0
        files = built(texts, package)
        replace_tree(files, out, force=options.force)
    except SpecError as error:
        print_problems(error.problems, texts, options)
        if options.format == "text":
            print(f"{len(error.problems)} problem(s); nothing was written", file=sys.stderr)
        return 1
    except (ForeignFolderError, OSError) as error:
        complain(f"{error}; nothing was written")
        return 1 if isinstance(error, ForeignFolderError) else 2
    memo.remember(inputs, files)
    print(f"wrote {len(files)} files to {out}")
    return 0
