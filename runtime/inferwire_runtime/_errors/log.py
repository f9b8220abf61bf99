"""The logger of the SDK, ``inferwire``. ``logging`` is imported on first use."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from logging import Logger

Level: TypeAlias = Literal["DEBUG", "INFO", "WARNING", "ERROR"]

VARIABLE = "INFERWIRE_LOG"
"""The environment variable that prints the log to stderr from a level on."""
_CHOICES: tuple[Level, ...] = ("DEBUG", "INFO", "WARNING", "ERROR")


def log(level: Level, message: str, *values: object, traceback: bool = False) -> None:
    """Log a message, with the traceback of the exception that is being handled."""
    import logging

    logger().log(logging.getLevelNamesMapping()[level], message, *values, exc_info=traceback)


@cache
def logger() -> Logger:
    """Return the logger. Without configuration, it prints nothing."""
    import logging

    found = logging.getLogger("inferwire")
    found.addHandler(logging.NullHandler())
    return found


def show(level: str) -> None:
    """Print the log to stderr from a level on, which is the value of the variable.

    Messages are then not passed to the handlers of the root logger, which would print them twice.
    """
    if level.upper() not in _CHOICES:
        expected = "debug, info, warning or error"
        problem = f"{VARIABLE} must be {expected}, not {level!r}: it is ignored"
        warnings.warn(problem, UserWarning, stacklevel=4)
        return
    _print_from(level.upper())


@cache
def _print_from(level: str) -> None:
    _print()
    logger().setLevel(level)


@cache
def _print() -> None:
    import logging

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger().addHandler(handler)
    logger().propagate = False
