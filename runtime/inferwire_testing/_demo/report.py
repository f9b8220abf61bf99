"""The table of the demo, for at least 80 columns, with or without a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from inferwire_testing._demo.calls import Flavor, Outcome, Streamed
from inferwire_testing._demo.compare import plain
from inferwire_testing._demo.summary import summarize
from inferwire_testing._manifest import Method
from inferwire_testing._server.differences import json_differences, shorten

_SHOWN = 8
"""The maximum number of lines to print for each kind of failure."""


def table(outcomes: Sequence[Outcome]) -> Table:
    """Build a table with a row for each call, grouped by method."""
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    grid.add_column("Method and example", no_wrap=True)
    grid.add_column("Client", no_wrap=True)
    grid.add_column("Returned", overflow="fold", ratio=1)
    grid.add_column("Time", justify="right", no_wrap=True)
    grid.add_column("", no_wrap=True)
    for name in dict.fromkeys(outcome.call.name for outcome in outcomes):
        grid.add_row(Text(name, style="bold cyan"))
        _add_rows(grid, [outcome for outcome in outcomes if outcome.call.name == name])
        grid.add_section()
    return grid


def _add_rows(grid: Table, outcomes: Sequence[Outcome]) -> None:
    before: Outcome | None = None
    for outcome in outcomes:
        call = outcome.call
        is_first = call.flavor is Flavor.SYNC
        grid.add_row(
            Text(f"  {call.example.name}" if is_first else ""),
            Text(call.flavor.value, style="dim"),
            _returned(outcome, None if is_first else before),
            Text(f"{outcome.seconds * 1000:.0f} ms", style="dim"),
            Text("ok", style="green") if outcome.ok else Text("differs", style="bold red"),
        )
        before = outcome


def _returned(outcome: Outcome, other: Outcome | None) -> Text:
    if outcome.error is not None:
        style = "" if outcome.ok else "red"
        return Text(f"{type(outcome.error).__name__}: {_first_line(outcome.error)}", style=style)
    result = outcome.result
    # Streams are always shown, because the times of their events differ.
    if other is not None and not isinstance(result, Streamed) and _equal(other.result, result):
        return Text("same", style="dim")
    return Text(summarize(result))


def _equal(left: object, right: object) -> bool:
    if type(left) is not type(right):
        return False
    return not any(True for _ in json_differences(plain(left), plain(right)))


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines() or [""]
    return shorten(lines[0], 60)


def print_failures(console: Console, outcomes: Sequence[Outcome], unused: Sequence[Method]) -> None:
    """Print the expected and the actual result of each failure.

    Calls that failed in the same way are grouped.
    """
    alike: dict[tuple[str, ...], list[str]] = {}
    for outcome in outcomes:
        if not outcome.ok:
            call = outcome.call
            title = f"{call.name}, example {call.example.name}, {call.flavor.value} client"
            alike.setdefault(tuple(_failure_lines(outcome)), []).append(title)
    for lines, titles in alike.items():
        for title in _few(titles):
            console.print(Text(title, style="bold red"))
        for line in lines:
            console.print(Text(f"  {line}"))
    for method in unused:
        console.print(Text(f"{method.name} has no example and was not called", style="yellow"))


def _failure_lines(outcome: Outcome) -> list[str]:
    return _few([str(one) for one in outcome.differences])


def _few(lines: list[str]) -> list[str]:
    rest = len(lines) - _SHOWN
    return [*lines[:_SHOWN], f"and {rest} more"] if rest > 0 else lines
