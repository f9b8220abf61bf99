"""Try inferwire with frameworks: `python -m tests.ecosystem` prints a table in Markdown.

Each file `with_*.py` holds the checks of one framework and runs alone, too, in a process of its
own: `python -m tests.ecosystem.with_langchain`, with the URL of another server if need be.
"""

from __future__ import annotations

import importlib.metadata
import platform
import subprocess
import sys
from pathlib import Path

from tests.ecosystem.checks import HEAD
from tests.ecosystem.server import serving


def main() -> int:
    """Run the checks of each framework; return 1 if one fails."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("with_*.py"))
    hub = importlib.metadata.version("huggingface_hub")
    print(f"Python {platform.python_version()}, huggingface_hub {hub}\n\n{HEAD}", flush=True)
    with serving() as url:
        runs = [
            subprocess.run([sys.executable, "-m", f"tests.ecosystem.{name}", url], check=False)
            for name in names
        ]
    return int(any(run.returncode for run in runs))


if __name__ == "__main__":
    sys.exit(main())
