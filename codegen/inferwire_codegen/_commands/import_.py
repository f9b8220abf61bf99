"""The command `import`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inferwire_codegen._commands.console import add_format, print_error, reason, refused
from inferwire_codegen._diagnostics.problems import SpecError
from inferwire_codegen._importing.findings import Findings
from inferwire_codegen._importing.importer import Imported, import_specs
from inferwire_codegen._importing.report import counted, reported
from inferwire_codegen._output.write import ForeignFolderError, replace_tree
from inferwire_codegen._specs.read import read

_DESCRIPTION = """\
Turn a folder of task specs as huggingface.js has them into specs of ours, which generate.

A task is a folder with input.json, and perhaps output.json and stream_output.json, beside it or
in a folder spec/ inside. Types are normalised, and task.json is the best guess of how a call
becomes a request. Each defect is mended or reported with its place; what a person must decide
is printed, and listed in TODO.md of the new folder.
"""
_EPILOG = """\
  inferwire-codegen import other/tasks --out specs
  inferwire-codegen lint --specs specs
  inferwire-codegen generate --specs specs --package acme_sdk --out acme_sdk

The folder is written as a whole, by renaming, or not at all: it must not be there yet, or be
empty, unless --force replaces it.

exit status:
  0  done, though a person may have to decide something
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
        "--force", action="store_true", help="replace the folder if it holds anything"
    )
    parser.add_argument(
        "--skip",
        action="append",
        default=[],
        metavar="TASK",
        help="leave out a task, by the name of its folder; may be repeated",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="print what was mended too, not only what to decide; other formats always do",
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
        print_error(f"{len(errors)} error(s); nothing was written")
    return 1 if errors else 0


def _import(folder: Path, skip: list[str]) -> Imported:
    """What comes of the folder; one that cannot be read has findings only."""
    findings = Findings()
    try:
        return import_specs(read(folder), skip)
    except SpecError as error:
        for problem in error.problems:
            findings.add_problem(problem)
    return Imported({}, findings.ordered(), ())


def _write(files: dict[str, str], folder: Path, out: Path, *, force: bool) -> None:
    """Write the folder as a whole; what somebody has worked on is not replaced unasked."""
    if fault := refused(out, folder):
        raise ForeignFolderError(fault)
    if not force and out.is_dir() and any(out.iterdir()):
        raise ForeignFolderError(f"{out} is not empty (--force replaces it)")
    replace_tree(files, out, force=True)


def _print(imported: Imported, options: argparse.Namespace) -> None:
    """The findings, then what became of the folder."""
    folder = Path(options.folder).as_posix()
    mended = [one for one in imported.findings if one.weight == "mended"]
    others = [one for one in imported.findings if one.weight != "mended"]
    shown = others if options.format == "text" and not options.all else imported.findings
    for line in reported(shown, folder, options.format):
        print(line, file=sys.stdout)
    if options.format != "text":
        return
    if imported.files:
        print(f"wrote {len(imported.tasks)} tasks to {options.out}")
        print(f"mended {len(mended)}: {counted(mended)}" if mended else "mended nothing")
        print(f"to decide {len(others)}, listed in {options.out / 'TODO.md'}: {counted(others)}")
