"""The command `check`."""

from __future__ import annotations

import argparse
import difflib
import json
import shlex
import sys
from collections.abc import Iterator
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
from ._formats import workflow_command
from ._problems import SpecError
from ._read import read
from ._write import Difference, differences, read_tree

_EPILOG = f"""\
Prints each file that is not what the specs give, and the first lines in which it differs. Made
for CI: a spec that was changed and not generated again fails here.

  inferwire-codegen check --specs acme/specs --package acme_sdk --out src/acme_sdk

{STATUS}; here 1 also says that the package is stale
"""
_SHOWN = 12
"""Lines of a diff that are printed for each file."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    add_specs(parser)
    add_package(parser)
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    """Compare the package with the specs and return the exit status."""
    package = package_name(options)
    specs: Path = options.specs
    out: Path = options.out
    texts: dict[str, str] = {}
    try:
        texts = read(specs)
        inputs = memo.key(texts, package)
        there = read_tree(out)
        if memo.is_known(inputs, there):
            return _fresh(options, len(there))
        files = built(texts, package)
    except SpecError as error:
        print_problems(error.problems, texts, options)
        return 1
    except OSError as error:
        complain(str(error))
        return 1
    memo.remember(inputs, files)
    found = differences(files, out)
    if not found:
        return _fresh(options, len(files))
    _print_stale(found, files, there, options)
    return 1


def _fresh(options: argparse.Namespace, count: int) -> int:
    if options.format == "json":
        print("[]")
    elif options.format == "text":
        print(f"{options.out} is what {options.specs} gives: {count} files")
    return 0


def _print_stale(
    found: tuple[Difference, ...],
    files: dict[str, str],
    there: dict[str, bytes],
    options: argparse.Namespace,
) -> None:
    out: Path = options.out
    if options.format == "json":
        rows = [{"file": (out / one.path).as_posix(), "kind": one.kind} for one in found]
        print(json.dumps(rows, indent=1))
        return
    for one in found:
        path = (out / one.path).as_posix()
        if options.format == "github":
            print(
                workflow_command("error", f"{one.kind}: generate again", file=path, title="stale")
            )
            continue
        print(f"{path}: {one.kind}")
        if one.kind == "edited":
            sys.stdout.writelines(_diff(there[one.path], files[one.path]))
    if options.format == "text":
        named = [] if options.package is None else ["--package", options.package]
        words = ["inferwire-codegen", "generate", "--specs", str(options.specs)]
        command = shlex.join([*words, "--out", str(out), *named])
        print(f"{len(found)} stale file(s): run `{command}`")


def _diff(old: bytes, new: str) -> Iterator[str]:
    """The first lines in which a file differs: what is there, and what the specs give."""
    before = old.decode("utf-8", "replace").splitlines(keepends=True)
    lines = [*difflib.unified_diff(before, new.splitlines(keepends=True), n=0)][2:]
    for line in lines[:_SHOWN]:
        yield "    " + line.rstrip("\n") + "\n"
    if len(lines) > _SHOWN:
        yield f"    … and {len(lines) - _SHOWN} more lines\n"
