"""The command `init`."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from inferwire_codegen._commands.console import (
    add_format,
    built,
    package_fault,
    print_error,
    print_new,
    reason,
    statuses,
)
from inferwire_codegen._commands.scaffold import (
    endpoint_file,
    schema_files,
    task_files,
    write_files,
)
from inferwire_codegen._naming import method_fault, snake

_EPILOG = """\
Writes a project into a new folder: specs with an endpoint, a task and an example, the package that
they generate, tests, pyproject.toml and README.md, which says what to run. Its demo, its tests and
strict type checks pass as made.

  inferwire-codegen init acme-sdk --task sort-mail

""" + statuses(
    "success",
    "the folder is not empty or cannot be written",
    "usage error, or the name is not valid for a package or the task's for a task",
)
_TEMPLATES = {
    "README.md": "README.md",
    "pyproject.toml": "pyproject.toml",
    "tests/test_{package}.py": "test_package.py",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "folder",
        type=Path,
        metavar="NAME",
        help="the new folder; its name is that of the project, and with '_' for '-' the package's",
    )
    parser.add_argument(
        "--task",
        default="classify-text",
        help="the id of the first task (default: %(default)s)",
    )
    add_format(parser, "the new files")


def run(options: argparse.Namespace) -> int:
    """Write the folder and return the exit status."""
    folder: Path = options.folder
    task: str = options.task
    package = folder.resolve().name.replace("-", "_").replace(".", "_").lower()
    if fault := package_fault(package) or _taken(package):
        print_error(f"{fault}: choose another folder")
        return 2
    if fault := method_fault(task):
        print_error(f"task {task!r}: the name {fault}")
        return 2
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            print_error(f"{folder} already exists and is not an empty folder")
            return 1
        files = project_files(folder.resolve().name, package, task)
        write_files(files, folder)
    except OSError as error:
        print_error(f"{reason(error)}; nothing was written")
        return 1
    told = f"wrote {len(files)} files to {folder}"
    then = f"next: cd {folder} && inferwire demo --package {package}; README.md says more"
    print_new(files, folder, f"{told}\n{then}", options.format, notice="new file")
    return 0


def _taken(package: str) -> str | None:
    """Return the reason why a project cannot contain a package of this name, or None."""
    if package in {"specs", "tests"}:
        return f"the project has another folder {package!r}"
    if package in sys.stdlib_module_names or find_spec(package) is not None:
        return f"the package {package!r} would hide an installed module of the same name"
    return None


def project_files(project: str, package: str, task: str) -> dict[str, str]:
    """Return the files of a new project, by path."""
    texts = {**endpoint_file(package.replace("_", "-")), **task_files(task, None)}
    parts = {
        "specs": {**texts, **schema_files()},
        package: built(texts, package),
    }
    files = {
        f"{folder}/{name}": text for folder, some in parts.items() for name, text in some.items()
    }
    return {**_pages(project, package, task), **files}


def _pages(project: str, package: str, task: str) -> dict[str, str]:
    from inferwire_codegen._rendering.render import templates

    values = {
        "project": project,
        "package": package,
        "method": snake(task),
        "version": version("inferwire"),
    }
    return {
        path.format(package=package): templates()
        .get_template(f"project/{name}.jinja")
        .render(values)
        for path, name in _TEMPLATES.items()
    }
