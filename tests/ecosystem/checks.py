"""Collects the checks of one framework, runs them, and prints their lines of the table."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.metadata
import inspect
import io
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.ecosystem.server import serving

Check = Callable[[str], object]
"""Takes the URL of a server; a coroutine function is the check of an async call."""

HEAD = "| framework | combination | sync | async |\n|---|---|---|---|"


@dataclass
class Combination:
    """What is combined with a client, and the exception that it is known to fail with."""

    fails: str = ""
    checks: dict[bool, Check] = field(default_factory=dict[bool, Check])
    """By whether they are async."""


class Checks:
    """The checks of one framework."""

    def __init__(self, package: str) -> None:
        self._title = f"{package} {importlib.metadata.version(package)}"
        self._found: dict[str, Combination] = {}

    def __call__(self, name: str, *, fails: str = "") -> Callable[[Check], Check]:
        """Add a check of a combination."""

        def add(check: Check) -> Check:
            combination = self._found.setdefault(name, Combination(fails))
            combination.checks[inspect.iscoroutinefunction(check)] = check
            return check

        return add

    def main(self) -> int:
        """Run all checks against a local server, or that of the command line; 1 if one failed."""
        if sys.argv[1:]:
            return self._run(sys.argv[1])
        print(HEAD)
        with serving() as url:
            return self._run(url)

    def _run(self, url: str) -> int:
        failed = 0
        for name, one in self._found.items():
            errors = {kind: _error(check, url) for kind, check in one.checks.items()}
            cells = [_cell(errors[kind], url) if kind in errors else "-" for kind in (False, True)]
            for error in errors.values():
                if (type(error).__name__ if error else "") != one.fails:
                    failed = 1
                    traceback.print_exception(error or AssertionError(f"{name} works now"))
            print("|", " | ".join([self._title, name, *cells]), "|", flush=True)
        return failed


def _error(check: Check, url: str) -> Exception | None:
    """Run a check and return the exception that it raised."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # Frameworks print, too.
            if inspect.iscoroutinefunction(check):
                asyncio.run(check(url))
            else:
                check(url)
    except Exception as error:  # whatever a framework raises
        return error
    return None


def _cell(error: Exception | None, url: str) -> str:
    """Return how a check ended, for a cell of the table."""
    if error is None:
        return "works"
    said = " ".join(str(error).split()).replace("|", "\\|").replace(url, "…")
    return f"`{type(error).__name__}`: {said[:120]}"
