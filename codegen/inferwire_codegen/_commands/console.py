"""Arguments and output functions that the commands share."""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import keyword
import os
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._diagnostics.styles import FORMATS, Format, workflow_command
from inferwire_codegen._filenames import name_fault
from inferwire_codegen._naming import PACKAGE


def statuses(done: str, failed: str, usage: str = "usage error") -> str:
    """Return the end of a command's help: the meaning of its exit statuses."""
    lines = [f"  0  {done}", f"  1  {failed}", f"  2  {usage}"]
    return "\n".join(["exit status:", *lines, ""])


def add_specs(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the specs folder."""
    parser.add_argument(
        "--specs",
        type=Path,
        default=Path("specs"),
        metavar="DIR",
        help="the specs folder (default: specs)",
    )


def add_package(parser: argparse.ArgumentParser) -> None:
    """Add the arguments for the package."""
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("generated/inferwire"),
        metavar="DIR",
        help="the package folder (default: generated/inferwire)",
    )
    parser.add_argument(
        "--package",
        metavar="NAME",
        help="the import name of the package (default: the name of its folder)",
    )


def add_format(parser: argparse.ArgumentParser, what: str = "problems") -> None:
    """Add the argument for the output format."""
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help=f"the output format of {what}: text (default), json, or github for workflow "
        "commands that annotate a review",
    )


def package_name(options: argparse.Namespace) -> str:
    """Return the import name of the package. Exits with status 2 if it is not valid."""
    out: Path = options.out
    name: str = options.package or out.name
    if fault := package_fault(name):
        print_error(f"{fault}: set another one with --package")
        raise SystemExit(2)
    return name


def package_fault(name: str) -> str | None:
    """Return the reason why a package cannot have this name, or None."""
    if not PACKAGE.fullmatch(name) or keyword.iskeyword(name):
        rule = "lower-case letters, digits and '_', starting with a letter"
        return f"{name!r} is not a valid package name ({rule})"
    fault = name_fault(name)
    return f"{name!r} is not a valid package name (it {fault})" if fault else None


def built(texts: Mapping[str, str], package: str) -> dict[str, str]:
    """Build the package. Exits with status 1 if a file contains unexpected code."""
    from inferwire_codegen._build import build
    from inferwire_codegen._cache.stored import StoredMemo
    from inferwire_codegen._output.verify import UnexpectedCodeError

    try:
        with relaxed_gc(), StoredMemo(package) as memo:
            files = build(texts, package, memo)
            memo.save()
    except UnexpectedCodeError as error:
        print_error(f"{error}; nothing was written")
        raise SystemExit(1) from error
    return files


@contextlib.contextmanager
def relaxed_gc() -> Generator[None]:
    """Raise the thresholds of garbage collection.

    Almost nothing becomes garbage during a build, and looking for it takes an eighth of the time.
    """
    usual = gc.get_threshold()
    gc.set_threshold(100_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def refused(out: Path, source: Path) -> str | None:
    """Return the reason why a folder must not be replaced, even with --force, or None."""
    for one in (source, Path()):
        if one.resolve().is_relative_to(out.resolve()):
            kept = "this folder" if one == Path() else str(one)
            return f"{out} contains {kept}, which would be deleted"
    if out.resolve().is_relative_to(source.resolve()):
        return f"{out} is inside {source}, and would be read as part of it"
    return None


def reason(error: OSError) -> str:
    """Return the reason why a file could not be read or written."""
    message = error.strerror or str(error)
    return f"{message[0].lower()}{message[1:]}: {error.filename}" if error.filename else message


def print_error(message: str) -> None:
    """Print an error message of the command."""
    print(f"inferwire-codegen: {message}", file=sys.stderr)


def print_new(names: Iterable[str], folder: Path, text: str, form: Format, *, notice: str) -> None:
    """Print which files are new: a text for people, or the files for machines."""
    paths = [(folder / name).as_posix() for name in names]
    match form:
        case "text":
            print(text)
        case "json":
            print(json.dumps([{"file": path} for path in paths], indent=1))
        case "github":
            for path in paths:
                print(workflow_command("notice", notice, file=path))


def print_problems(
    problems: Sequence[Problem],
    files: Mapping[str, str],
    options: argparse.Namespace,
    stream: TextIO | None = None,
) -> None:
    """Print problems in the format of the options."""
    from inferwire_codegen._diagnostics.report import report

    people = options.format == "text"
    out = (sys.stderr if people else sys.stdout) if stream is None else stream
    folder = Path(options.specs).as_posix()
    out.write(report(problems, files, folder, options.format, color=in_color(out)))


def in_color(stream: TextIO) -> bool:
    """Return whether to color the output to a stream (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR")
