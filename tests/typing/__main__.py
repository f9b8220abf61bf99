"""The type checkers' view of the package: `python -m tests.typing` prints tables from one run.

It fails if a checker finds an error in a user's script, or if checking a script costs too much.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import sys
from collections.abc import Iterator
from pathlib import Path

from inferwire import AsyncInferenceClient, InferenceClient

from tests.typing import costs, hovers
from tests.typing.checkers import COMMANDS, check
from tests.typing.every_call import every_call
from tests.typing.every_example import every_example

ROOT = Path(__file__).parents[2]


def scripts() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the scripts that must have no error, with what they are."""
    for pattern in ("tests/typing/user_*.py", "examples/*.py"):
        yield pattern, {path.name: path.read_text("utf-8") for path in ROOT.glob(pattern)}
    for client in (InferenceClient, AsyncInferenceClient):
        text = every_call(client)
        yield f"{text.count('def ')} calls of {client.__name__}", {"calls.py": text}
    text = every_example()
    yield f"{text.count('def ')} examples of the specs", {"examples.py": text}


def errors_of(what: str, texts: dict[str, str]) -> bool:
    """Print a row: the number of errors that each checker finds. Return whether there are any."""
    found = {checker: check(checker, texts).errors for checker in COMMANDS}
    print(f"| {what} |", *(f"{len(found[checker])} |" for checker in COMMANDS))
    for errors in found.values():
        print(*errors, sep="\n", end="\n" if errors else "")
    return any(found.values())


def main() -> int:
    """Print the tables; return 1 if anything in them is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the costs")
    rounds = parser.parse_args().rounds
    versions = (f"{checker} {importlib.metadata.version(checker)}" for checker in COMMANDS)
    print("Errors in strict mode\n\n| scripts |", *(f"{one} |" for one in versions))
    print("|---|" + "---|" * len(COMMANDS))
    failed = False
    for what, texts in scripts():
        failed |= errors_of(what, texts)
    print("\nThe largest texts that pyright's language server shows for a method\n")
    print(*hovers.table(), sep="\n")
    print("\nKeywords of calls of every method in every overload that show their text\n")
    print(*hovers.coverage(), sep="\n")
    print(f"\nCPU time and memory to check a short script, without a cache, {rounds} rounds\n")
    measured = costs.costs(rounds)
    print(*costs.table(measured), sep="\n")
    if (times := costs.ratio(measured, "mypy", "inferwire")) > costs.LIMIT:
        print(f"mypy: {times:.2f} x is more than {costs.LIMIT} x")
        failed = True
    return failed


if __name__ == "__main__":
    sys.exit(main())
