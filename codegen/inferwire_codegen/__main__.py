"""The command `inferwire-codegen`, and what is said where it cannot do its work."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

INTERRUPTED, UNHEARD, FAULT = 130, 141, 3
"""Exit statuses: as shells have them for SIGINT and SIGPIPE, and for a fault of the generator."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # Any terminal can show any message.
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        _complain("stopped")
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on. The interpreter writes what is left when it ends: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return UNHEARD
    return status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        from inferwire_codegen._commands.cli import run

        return run(arguments)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("inferwire"):
            raise
        _complain(f"it needs {error.name}: pip install 'inferwire[codegen]'")
        return 2
    except BrokenPipeError:
        raise
    except OSError as error:
        _complain(f"{error.strerror or error}: {error.filename}" if error.filename else f"{error}")
        return 1
    except Exception as error:
        if os.environ.get("INFERWIRE_TRACEBACK") == "1":
            raise
        _complain(f"this is a fault of the generator: {type(error).__name__}: {error}")
        _complain("please report it with what INFERWIRE_TRACEBACK=1 shows")
        return FAULT


def _complain(message: str) -> None:
    print(f"inferwire-codegen: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
