"""The command `import`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sized
from pathlib import Path

from inferwire_codegen._commands.console import add_format, print_error, reason, refused
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._filenames import is_incidental
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.importer import Imported, import_specs
from inferwire_codegen._importing.report import counted, reported
from inferwire_codegen._output.write import ForeignFolderError, replace_tree
from inferwire_codegen._specs.read import read

_DESCRIPTION = """\
Convert a folder of task specs in the layout of huggingface.js into specs that can be generated.

A task is a folder with input.json and optionally output.json and stream_output.json, in the folder
itself or in its subfolder spec/. Types are normalized. task.json is a best guess of how the method
builds a request. Each defect is fixed or reported with its location. Decisions that are left to
you are printed and listed in TODO.md of the new folder.
"""
_EPILOG = """\
  inferwire-codegen import other/tasks --out specs
  inferwire-codegen lint --specs specs
  inferwire-codegen generate --specs specs --package acme_sdk --out acme_sdk

The whole folder is written at once, by renaming. Without --force, the folder must not exist or
must be empty.

exit status:
  0  success, although some decisions may be left to you
  1  a file cannot be imported, or the folder cannot be written; nothing was written
  2  usage error
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = _DESCRIPTION
    parser.epilog = _EPILOG
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder to import")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("specs"),
        metavar="DIR",
        help="the folder to write (default: specs)",
    )
    parser.add_argument(
        "--force", action="store_true", help="replace the folder if it is not empty"
    )
    parser.add_argument(
        "--skip",
        action="append",
        default=[],
        metavar="TASK",
        help="skip the task with this folder name; may be repeated",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="also print what was fixed; the other formats always include it",
    )
    add_format(parser, "findings")


def run(options: argparse.Namespace) -> int:
    """Import the folder and return the exit status."""
    folder: Path = options.folder
    out: Path = options.out
    try:
        imported = _import(folder, options.skip)
        errors = [one for one in imported.findings if one.weight == "error"]
        if not errors:
            _write(imported.files, folder, out, force=options.force)
    except ForeignFolderError as error:
        print_error(f"{error}; nothing was written")
        return 1
    except OSError as error:
        print_error(f"{reason(error)}; nothing was written")
        return 1
    _print(imported, options)
    if errors:
        print_error(f"{_count(errors, 'error')}; nothing was written")
    return 1 if errors else 0


def _import(folder: Path, skip: list[str]) -> Imported:
    """Import the folder; if it cannot be read, return findings only."""
    findings = Findings()
    try:
        return import_specs(read(folder), skip)
    except SpecError as error:
        for problem in error.problems:
            findings.add_problem(problem)
    return Imported({}, findings.ordered(), ())


def _write(files: dict[str, str], folder: Path, out: Path, *, force: bool) -> None:
    """Write the whole folder, unless it is not empty and --force is not given."""
    if fault := refused(out, folder):
        raise ForeignFolderError(fault)
    if not force and out.is_dir() and any(not is_incidental([one.name]) for one in out.iterdir()):
        raise ForeignFolderError(f"{out} is not empty (--force replaces it)")
    replace_tree(files, out, force=True)


def _print(imported: Imported, options: argparse.Namespace) -> None:
    """Print the findings, then a summary."""
    folder = Path(options.folder).as_posix()
    fixed = [one for one in imported.findings if one.weight == "fixed"]
    others = [one for one in imported.findings if one.weight != "fixed"]
    shown = others if options.format == "text" and not options.all else imported.findings
    for line in reported(shown, folder, options.format):
        print(line, file=sys.stdout)
    if options.format != "text":
        return
    if imported.files:
        print(f"wrote {_count(imported.tasks, 'task')} to {options.out}")
        print(f"fixed {len(fixed)}: {counted(fixed)}" if fixed else "fixed nothing")
        print(f"to decide: {len(others)}, listed in {options.out / 'TODO.md'}: {counted(others)}")


def _count(items: Sized, noun: str) -> str:
    return f"{len(items)} {noun}{'' if len(items) == 1 else 's'}"
