"""What the generator costs, beside a process of datamodel-codegen for each task.

A figure is the CPU time (user and system) of the command and of all processes that it started,
the median of some rounds, each in folders of its own with a cache of its own. Cold is with an
empty cache and no package there.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from .invented import invented

SPECS = Path(__file__).parents[2] / "specs"
SIZES = (10, 100, 1000)
SAMPLE = 6
TARGETS = {"cold": "<= 1.3 x", "a task described anew": "<= 3 s"}
"""The targets for the largest size."""
Change = Callable[[Path], object]


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    tasks: int
    seconds: float
    target: str = ""

    @property
    def per_task(self) -> float:
        """Seconds for each task of the folder."""
        return self.seconds / self.tasks


def spent(*command: str | Path, folder: Path) -> float:
    """Seconds of CPU that a command takes, those of its children counted."""
    # Users have compiled modules; a machine that forbids to write them would measure the compiler.
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    } | {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(folder)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*map(str, command)], env=environment, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def generated(folder: Path) -> float:
    """Seconds that `generate` takes for the specs in the folder."""
    command = (sys.executable, "-m", "inferwire_codegen", "generate")
    specs, out = folder / "specs", folder / "bench"
    return spent(*command, "--specs", specs, "--out", out, folder=folder)


def imported(folder: Path) -> float:
    """Seconds that the import of a generated client takes, less those of an empty program."""
    spent(sys.executable, "-c", "from bench import InferenceClient", folder=folder)
    whole = spent(sys.executable, "-c", "from bench import InferenceClient", folder=folder)
    return whole - spent(sys.executable, "-c", "", folder=folder)


def measured(write: Change, changes: dict[str, Change], rounds: int) -> dict[str, float]:
    """The medians of generating cold, then unchanged, then after each change; and of an import."""
    figures: dict[str, list[float]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            write(folder / "specs")
            figures.setdefault("cold", []).append(generated(folder))
            figures.setdefault("import of the client", []).append(imported(folder))
            figures.setdefault("unchanged", []).append(generated(folder))
            for name, change in changes.items():
                change(folder / "specs")
                figures.setdefault(name, []).append(generated(folder))
    return {name: statistics.median(one) for name, one in figures.items()}


def tasks_of(specs: Path) -> list[Path]:
    """The folders of tasks that have a request, the one with the shortest first."""
    return sorted((path.parent for path in specs.glob("*/input.json")), key=_length)


def _length(task: Path) -> int:
    return len((task / "input.json").read_text(encoding="utf-8"))


def _middle(specs: Path) -> Path:
    tasks = tasks_of(specs)
    return tasks[len(tasks) // 2] / "input.json"


def _describe(path: Path) -> None:
    """Change the last description of a file."""
    head, key, tail = path.read_text(encoding="utf-8").rpartition('"description": "')
    path.write_text(f"{head}{key}Changed: {tail}", encoding="utf-8")


def _add_field(path: Path) -> None:
    """Add a property to the last object that a file defines."""
    document = json.loads(path.read_text(encoding="utf-8"))
    objects = [one for one in document["$defs"].values() if "properties" in one]
    objects[-1]["properties"]["added_here"] = {"type": "integer", "description": "Another."}
    path.write_text(json.dumps(document), encoding="utf-8")


def _write(files: dict[str, str]) -> Change:
    def write(specs: Path) -> None:
        for name, text in files.items():
            (specs / name).parent.mkdir(parents=True, exist_ok=True)
            (specs / name).write_text(text, encoding="utf-8")

    return write


def ours(rounds: int) -> Iterator[Figure]:
    """Our own specs, whole and after each kind of change, and invented ones of several sizes."""
    count = len(list(SPECS.glob("*/task.json")))
    changes: dict[str, Change] = {
        "a task described anew": lambda specs: _describe(_middle(specs)),
        "a field more in a task": lambda specs: _add_field(_middle(specs)),
        "a shared definition changed": lambda specs: _describe(specs / "common.json"),
    }
    targets = {"cold": "<= 3 s", "unchanged": "<= 0.3 s", "a task described anew": "<= 1 s"}
    real = measured(lambda specs: shutil.copytree(SPECS, specs), changes, rounds)
    for name, seconds in real.items():
        yield Figure(f"our specs, {name}", count, seconds, targets.get(name, ""))
    for size in SIZES:
        few = {"a task described anew": changes["a task described anew"]}
        times = max(1, min(rounds, 300 // size))
        for name, seconds in measured(_write(invented(size)), few, times).items():
            target = TARGETS.get(name, "") if size == SIZES[-1] else ""
            yield Figure(f"invented, {name}", size, seconds, target)


def peer() -> Figure:
    """A process of datamodel-codegen for each of some tasks, taken for all of them."""
    tasks = tasks_of(SPECS)
    sample = tasks[:: -(-len(tasks) // SAMPLE)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        seconds = [_one_process(task, folder) for task in sample]
    what = f"peer: datamodel-codegen once for each task ({len(sample)} measured, extrapolated)"
    return Figure(what, len(tasks), statistics.mean(seconds) * len(tasks))


def _one_process(task: Path, folder: Path) -> float:
    specs = folder / task.name
    shutil.copytree(task, specs / task.name, ignore=shutil.ignore_patterns("examples", "task.json"))
    shutil.copy(SPECS / "common.json", specs)
    command = (Path(sys.executable).with_name("datamodel-codegen"), "--input", specs)
    options = ("--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel")
    return spent(*command, *options, "--output", specs / "out", folder=folder)


def generator(rounds: int) -> Table:
    """Measure the generator and its peer, and make the table."""
    figures = [*ours(rounds), peer()]
    (base,) = (one for one in figures if one.what == "invented, cold" and one.tasks == SIZES[1])
    table = Table(title="The generator: CPU time of all its processes, medians")
    for column in ("what", "tasks", "CPU", "a task", f"x that of {SIZES[1]}", "target"):
        table.add_column(column, justify="left" if column in {"what", "target"} else "right")
    for one in figures:
        shares = ("", "")
        if one.what.endswith("cold") or one is figures[-1]:
            shares = (f"{one.per_task * 1e3:.1f} ms", f"{one.per_task / base.per_task:.2f}")
        table.add_row(one.what, str(one.tasks), f"{one.seconds:.3g} s", *shares, one.target)
    return table
