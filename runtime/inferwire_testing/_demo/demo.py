"""The demo: calls every method of a package with both clients against the local server.

It does not depend on tasks: the manifest holds the calls, their arguments and the expected results.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from inferwire_testing._demo.calls import Outcome, carry_out, plan
from inferwire_testing._demo.report import print_failures, table
from inferwire_testing._manifest import Manifest
from inferwire_testing._server.app import LocalServer

_PIPED_WIDTH = 100


def make_console() -> Console:
    """Return a console on standard output. If that is not a terminal, its width is fixed."""
    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _PIPED_WIDTH
    return console


def run_demo(manifest: Manifest, console: Console) -> bool:
    """Call all methods, print the results, and return whether all of them are as expected."""
    start = time.perf_counter()
    with LocalServer(manifest, strict=True) as server:
        count = len(manifest.methods)
        console.print(f"Serving the {count} methods of {manifest.package} at {server.url}")
        outcomes = _call_all(manifest, server.url, console)
    console.print(table(outcomes))
    unused = [method for method in manifest.methods if not method.examples]
    print_failures(console, outcomes, unused)
    is_good = all(outcome.ok for outcome in outcomes)
    console.print(_conclusion(manifest, outcomes, time.perf_counter() - start, is_good=is_good))
    return is_good


def _call_all(manifest: Manifest, url: str, console: Console) -> list[Outcome]:
    """Carry out the calls, with a progress bar on a terminal and else a line for each method."""
    calls = plan(manifest)
    outcomes: list[Outcome] = []
    columns = (BarColumn(20), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("", total=len(calls))
        for index, call in enumerate(calls, start=1):
            bar.update(task, description=f"{call.name} ({call.flavor.value})")
            outcomes.append(carry_out(call, manifest, url))
            bar.advance(task)
            is_last = index == len(calls) or calls[index].name != call.name
            if is_last and not console.is_terminal:
                console.print(f"[{index}/{len(calls)}] {call.name}", markup=False)
    return outcomes


def _conclusion(
    manifest: Manifest, outcomes: Sequence[Outcome], seconds: float, *, is_good: bool
) -> Text:
    good = sum(outcome.ok for outcome in outcomes)
    examples = sum(len(method.examples) for method in manifest.methods)
    text = (
        f"{good} of {len(outcomes)} calls returned the expected result: "
        f"{len(manifest.methods)} methods, {examples} examples, both clients, {seconds:.1f} s"
    )
    return Text(text, style="bold green" if is_good else "bold red")
