"""The entry point of the command `inferwire-codegen`, and its error handling."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

INTERRUPTED, BROKEN_PIPE, INTERNAL_ERROR = 130, 141, 3
"""Exit statuses. The first two follow the shell convention for SIGINT and SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # The terminal may not be UTF-8.
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        _print_error("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader is gone. Send what the interpreter flushes at exit to the null device.
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
        _print_error(f"{error.name} is not installed: run pip install 'inferwire[codegen]'")
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
        _print_error("please report it, with the output of INFERWIRE_TRACEBACK=1")
        return INTERNAL_ERROR


def _print_error(message: str) -> None:
    print(f"inferwire-codegen: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
