"""The command `check`."""

from __future__ import annotations

import argparse
import difflib
import json
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from inferwire_codegen._cache import store
from inferwire_codegen._commands.console import (
    add_format,
    add_package,
    add_specs,
    built,
    in_color,
    package_name,
    print_error,
    print_problems,
    reason,
    statuses,
)
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._diagnostics.styles import BOLD, DIM, GREEN, RED, painted, workflow_command
from inferwire_codegen._output.write import Difference, differences, read_tree
from inferwire_codegen._specs.read import read

_EPILOG = """\
Compares the package with the output that the specs generate. Prints each file that differs and the
first differing lines: existing lines with a minus, generated lines with a plus. Use it in CI to
fail the build if a spec has changed and the package was not generated again.

  inferwire-codegen check --specs acme/specs --package acme_sdk --out src/acme_sdk
  inferwire-codegen check --specs acme/specs --out src/acme_sdk --format github   # in a workflow

""" + statuses(
    "fresh: every file matches the specs",
    "stale, or the specs have errors, or a file cannot be read",
)
_SHOWN, _FILES = 12, 10
"""The maximum number of diff lines per file, and of files whose diff is printed."""
_KINDS = {
    "edited": "differs from what the specs generate",
    "missing": "missing",
    "extra": "not generated from the specs",
}
_STYLES = {"-": RED, "+": GREEN, "@": DIM}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    add_specs(parser)
    add_package(parser)
    add_format(parser, "problems and stale files")


def run(options: argparse.Namespace) -> int:
    """Compare the package with the specs and return the exit status."""
    package = package_name(options)
    specs: Path = options.specs
    out: Path = options.out
    texts: dict[str, str] = {}
    try:
        texts = read(specs)
        inputs = store.key(texts, package)
        there = read_tree(out)
        if store.is_known(inputs, there):
            return _fresh(options, len(there))
        files = built(texts, package)
    except SpecError as error:
        print_problems(error.problems, texts, options)
        return 1
    except OSError as error:
        print_error(reason(error))
        return 1
    store.remember(inputs, files)
    found = differences(files, out)
    if not found:
        return _fresh(options, len(files))
    diffs = {
        one.path: [*_diff(there[one.path], files[one.path])] if one.kind == "edited" else []
        for one in found
    }
    _print_stale(found, diffs, options)
    return 1


def _fresh(options: argparse.Namespace, count: int) -> int:
    if options.format == "json":
        print("[]")
    elif options.format == "text":
        print(f"{options.out} is up to date with {options.specs}: {count} files")
    return 0


def _print_stale(
    found: tuple[Difference, ...], diffs: dict[str, list[str]], options: argparse.Namespace
) -> None:
    out: Path = options.out
    match options.format:
        case "json":
            rows = [_as_json(one, diffs[one.path], out) for one in found]
            print(json.dumps(rows, indent=1))
        case "github":
            for one in found:
                message = "\n".join([f"{_KINDS[one.kind]}; generate it again", *diffs[one.path]])
                file = (out / one.path).as_posix()
                print(workflow_command("error", message, file=file, title="stale"))
        case _:
            sys.stdout.writelines(f"{line}\n" for line in _lines(found, diffs, options))


def _as_json(one: Difference, diff: list[str], out: Path) -> dict[str, object]:
    return {
        "file": (out / one.path).as_posix(),
        "line": 1,
        "column": 1,
        "severity": "error",
        "code": "stale",
        "message": _KINDS[one.kind],
        "kind": one.kind,
        "diff": diff,
    }


def _lines(
    found: tuple[Difference, ...], diffs: dict[str, list[str]], options: argparse.Namespace
) -> Iterator[str]:
    out: Path = options.out
    color = in_color(sys.stdout)
    named = [] if options.package is None else ["--package", options.package]
    words = ["inferwire-codegen", "generate", "--specs", str(options.specs)]
    advice = f"run `{shlex.join([*words, '--out', str(out), *named])}`"
    if not out.is_dir():
        yield f"{out} {'is not a folder' if out.exists() else 'does not exist'}: {advice}"
        return
    shown = [one.path for one in found if diffs[one.path]][:_FILES]
    for one in found:
        place = painted((out / one.path).as_posix() + ":", BOLD, color=color)
        yield f"{place} {one.kind}"
        for line in diffs[one.path] if one.path in shown else ():
            yield f"    {painted(line, _STYLES.get(line[0], DIM), color=color)}"
    yield f"{len(found)} stale file{'' if len(found) == 1 else 's'}: {advice}"


def _diff(old: bytes, new: str) -> Iterator[str]:
    """Yield the first lines in which a file differs from what the specs generate."""
    before = old.decode("utf-8", "replace").splitlines()
    lines = [*difflib.unified_diff(before, new.splitlines(), n=0, lineterm="")][2:]
    if not lines:
        yield "… only the line endings differ"
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield f"… and {len(lines) - _SHOWN} more lines"
