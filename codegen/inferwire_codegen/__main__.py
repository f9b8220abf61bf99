"""The command `inferwire-codegen`, and what to install where it cannot run."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    try:
        from ._cli import run

        return run(arguments)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("inferwire"):
            raise
        advice = f"it needs {error.name}: pip install 'inferwire[codegen]'"
        print(f"inferwire-codegen: {advice}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
