"""The command `generate`."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path

from inferwire_codegen._cache import store
from inferwire_codegen._commands.console import (
    add_format,
    add_package,
    add_specs,
    built,
    package_name,
    print_error,
    print_problems,
    reason,
    refused,
    statuses,
)
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._diagnostics.report import summary
from inferwire_codegen._output.write import ForeignFolderError, read_tree, replace_tree
from inferwire_codegen._specs.read import read

_EPILOG = """\
The whole folder is replaced by renaming, so it always contains either the old or the new package.
Put your own code into a separate module (docs/customising.md). If the specs have errors, nothing
is written. If the specs have not changed, the command returns at once.

  inferwire-codegen generate --specs acme/specs --package acme_sdk --out src/acme_sdk

""" + statuses(
    "success: the folder is up to date with the specs",
    "the specs have errors, or the folder cannot be written; nothing was written",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    add_specs(parser)
    add_package(parser)
    parser.add_argument(
        "--force", action="store_true", help="also delete files that the generator did not write"
    )
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Generate the package and return the exit status."""
    package = package_name(options)
    specs: Path = options.specs
    out: Path = options.out
    if fault := refused(out, specs):
        print_error(f"{fault}; nothing was written")
        return 1
    texts: dict[str, str] = {}
    try:
        texts = read(specs)
        inputs = store.key(texts, package)
        if store.is_known(inputs, read_tree(out)):
            return _done(options, f"{out} is already up to date with {specs}")
        files = built(texts, package)
        replace_tree(files, out, force=options.force)
    except SpecError as error:
        print_problems(error.problems, texts, options)
        if options.format == "text":
            print(f"{summary(error.problems)}; nothing was written", file=sys.stderr)
        return 1
    except ForeignFolderError as error:
        print_error(f"{error}; nothing was written")
        return 1
    except OSError as error:
        print_error(f"{reason(error)}; nothing was written")
        return 1
    store.remember(inputs, files)
    return _done(options, f"wrote {len(files)} files to {out}{_next(out, package)}")


def _next(out: Path, package: str) -> str:
    """Say how the package can be used and tried, from the current folder."""
    if out.name != package:
        return ""  # It is to be moved.
    path = "" if out.parent == Path() else f"PYTHONPATH={shlex.quote(str(out.parent))} "
    return (
        f"\nnext: from {package} import InferenceClient, AsyncInferenceClient\n"
        f"      {path}inferwire demo --package {package}"
    )


def _done(options: argparse.Namespace, message: str) -> int:
    """Print the message, or an empty list of problems in JSON."""
    if options.format == "text":
        print(message)
    elif options.format == "json":
        print("[]")
    return 0
