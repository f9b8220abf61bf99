"""Format generated files with a pinned ruff, configured by its command line only.

`--isolated` ignores configuration files, so that the same specs give the same bytes everywhere. The
only fixes are sorting imports and removing unused ones.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

_COMMON = (
    *("--isolated", "--no-cache", "--target-version=py311", "--line-length=100"),
    "--config=src = []",  # The working directory must not make a package first-party.
)


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Format the files with ruff, in one process for each of its two steps."""
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, text in files.items():
            path = Path(scratch, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        _ruff("check", *_COMMON, "--fix", "--select=F401,I", "--exit-zero", scratch)
        _ruff("format", *_COMMON, scratch)
        return {name: Path(scratch, name).read_bytes().decode("utf-8") for name in files}


def _ruff(*arguments: str) -> None:
    from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff has no type hints

    command = [str(find_ruff_bin()), *arguments]  # `python -m ruff` takes ten times as long.
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"ruff rejected the generated code:\n{result.stderr or result.stdout}")
