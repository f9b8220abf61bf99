"""Counts what checkers were told to ignore, and refuses an ignore without a reason."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tokenize
from collections import Counter
from pathlib import Path

IGNORE = re.compile(r"#\s*(type: ignore|pyright: ignore|pyright: basic|noqa|fmt: skip)(.*)")
BARE = re.compile(r"^\s*(\[[^\]]*\]|:\s*[A-Z0-9, ]+)?\s*$")


def comments(path: Path) -> list[tuple[int, str]]:
    """The comments of a Python file, with their lines."""
    tokens = tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline)
    return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]


def main() -> int:
    """Print the table and return 1 if an ignore lacks its reason."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.py"],
        capture_output=True,
        text=True,
        check=True,
    )
    counts: Counter[tuple[str, str]] = Counter()
    bare: list[str] = []
    for name in sorted(set(listed.stdout.split())):
        path = Path(name)
        for line, comment in comments(path) if path.exists() else ():
            if found := IGNORE.search(comment):
                counts[found[1], path.parts[0]] += 1
                if found[1] != "fmt: skip" and BARE.match(found[2]):
                    bare.append(f"{name}:{line}: say why: {comment}")
    for (kind, folder), count in sorted(counts.items()):
        print(f"{count:4} {kind:16} {folder}")
    print(f"{sum(counts.values()):4} ignores in all")
    print(*bare, sep="\n")
    return 1 if bare else 0


if __name__ == "__main__":
    sys.exit(main())
