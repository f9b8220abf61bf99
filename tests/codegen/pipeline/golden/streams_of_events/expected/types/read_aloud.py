"""Types of the task `read-aloud`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "ReadAloudInput",
    "ReadAloudInputParam",
    "ReadAloudOutput",
    "ReadAloudStreamOutput",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class ReadAloudInput(Model):
    page: str
    """The page."""
    stream: bool | None = None
    """Whether to send each word as it is read."""


class ReadAloudOutput(Model):
    text: str
    """What was read."""


class ReadAloudStreamOutput(Model):
    word: str
    """The next word."""


class ReadAloudInputParam(TypedDict):
    page: str
    """The page."""
    stream: NotRequired[bool]
    """Whether to send each word as it is read."""
