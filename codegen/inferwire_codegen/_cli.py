"""The command line: arguments in, problems and files out."""

from __future__ import annotations

import argparse
import keyword
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from ._build import build
from ._load import read
from ._names import PACKAGE
from ._problems import SpecError
from ._shape import ShapeError
from ._write import ForeignFolderError, differences, replace_tree

_EPILOG = """\
exit status:
  0  done; for check: the package is what the specs give
  1  the specs have problems, or for check: the package is stale
  2  the command line makes no sense
"""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    options = _parser().parse_args(arguments)
    specs: Path = options.specs
    out: Path = options.out
    package: str = options.package or out.name
    if not PACKAGE.fullmatch(package) or keyword.iskeyword(package):
        print(f"inferwire-codegen: {package!r} is no name for a package", file=sys.stderr)
        return 2
    try:
        files = build(read(specs), package)
        if options.command == "check":
            return _check(files, out, specs, package)
        replace_tree(files, out)
    except SpecError as error:
        for problem in error.problems:
            path = (specs / problem.file).as_posix()
            place = f"{path}:{problem.line}:{problem.column}"
            print(f"{place}: {problem.code}: {problem.message}", file=sys.stderr)
        print(f"{len(error.problems)} problem(s); nothing was written", file=sys.stderr)
        return 1
    except (ForeignFolderError, ShapeError, OSError) as error:
        print(f"inferwire-codegen: {error}; nothing was written", file=sys.stderr)
        return 1
    print(f"wrote {len(files)} files to {out}")
    return 0


def _check(files: dict[str, str], out: Path, specs: Path, package: str) -> int:
    found = differences(files, out)
    for one in found:
        print(f"{(out / one.path).as_posix()}: {one.kind}")
    if found:
        named = [] if package == out.name else ["--package", package]
        words = ["inferwire-codegen", "generate", "--specs", str(specs), "--out", str(out), *named]
        print(f"{len(found)} stale file(s): run `{shlex.join(words)}`")
        return 1
    print(f"{out} is what {specs} gives: {len(files)} files")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inferwire-codegen",
        description="Generate a typed SDK from a folder of task specs.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, summary in (
        ("generate", "write the package, replacing the folder as a whole"),
        ("check", "say whether the package is what the specs give, and change nothing"),
    ):
        command = commands.add_parser(name, help=summary, description=summary.capitalize() + ".")
        command.add_argument(
            "--specs", type=Path, default=Path("specs"), help="the folder of specs (default: specs)"
        )
        command.add_argument(
            "--out",
            type=Path,
            default=Path("generated/inferwire"),
            help="the folder of the package (default: generated/inferwire)",
        )
        command.add_argument(
            "--package", help="the import name of the package (default: the name of its folder)"
        )
    return parser
