"""The logger of the SDK, ``inferwire``."""

from __future__ import annotations


def log(message: str, *values: object) -> None:
    """Log a message at level INFO. ``logging`` is imported on first use."""
    import logging

    logging.getLogger("inferwire").info(message, *values)
