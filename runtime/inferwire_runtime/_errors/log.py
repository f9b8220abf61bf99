"""The logger ``inferwire``."""

from __future__ import annotations


def log(message: str, *values: object) -> None:
    """Log at INFO; ``logging`` is loaded when something is logged first."""
    import logging

    logging.getLogger("inferwire").info(message, *values)
