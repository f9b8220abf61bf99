"""The command `inferwire-codegen`, and its errors."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

INTERRUPTED, BROKEN_PIPE, INTERNAL_ERROR = 130, 141, 3
"""Exit statuses: the first two are those of shells for SIGINT and SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # Any terminal can show any message.
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        _print_error("stopped")
        return INTERRUPTED
    except BrokenPipeError:
        # Nobody reads on. The interpreter writes what is left when it ends: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return BROKEN_PIPE
    return status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        from inferwire_codegen._commands.cli import run

        return run(arguments)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("inferwire"):
            raise
        _print_error(f"it needs {error.name}: pip install 'inferwire[codegen]'")
        return 2
    except BrokenPipeError:
        raise
    except OSError as error:
        _print_error(
            f"{error.strerror or error}: {error.filename}" if error.filename else f"{error}"
        )
        return 1
    except Exception as error:
        if os.environ.get("INFERWIRE_TRACEBACK") == "1":
            raise
        _print_error(f"internal error: {type(error).__name__}: {error}")
        _print_error("please report it with what INFERWIRE_TRACEBACK=1 shows")
        return INTERNAL_ERROR


def _print_error(message: str) -> None:
    print(f"inferwire-codegen: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
